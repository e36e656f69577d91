import { useState } from "react";
import type { StructureId } from "../../domain/anatomy.ts";
import { forgetFailures } from "../../state/fetch-once.ts";
import { cautions, PLATE_MM } from "../../state/share/print/cautions.ts";
import { makePrint, type PrintFormat } from "../../state/share/print/make-print.ts";
import { NotClosedError } from "../../state/share/print/unite.ts";
import { fileName, saveFile } from "../../state/share/save-file.ts";
import { useViewer } from "../../state/store.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { usePrintNames } from "./use-print-names.ts";
import type { PrintSolids } from "./use-print-solids.ts";
import { useShownAge } from "./use-shown-age.ts";

/** So many of the parts that are too thin are named; the rest are counted. */
const NAMED = 4;

export interface PrintResultProps {
  /** Null while it is being measured. */
  readonly found: PrintSolids | null;
  /** Null while no size is given. */
  readonly scale: number | null;
  readonly format: PrintFormat;
  /** Of what is printed, for the file's name; null for the whole body. */
  readonly id: string | null;
  readonly title: string;
}

type Outcome = "making" | "saved" | "failed" | { readonly notClosed: readonly StructureId[] };

/** How big it becomes, what to mind, and the button that makes the file. */
export function PrintResult({ found, scale, format, id, title }: PrintResultProps) {
  const { t, i18n } = useShareWords();
  const { partName } = usePrintNames();
  const age = useShownAge();
  const ageYears = useViewer((state) => state.ageYears);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const number = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 3 });
  const make = async () => {
    if (!found || scale === null) return;
    setOutcome("making");
    forgetFailures();
    // The sentence is to be seen before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const description = t("share.print.description", {
        age,
        scale: number.format(scale),
      });
      const { solids } = found;
      const lang = i18n.language;
      const file = await makePrint({ solids, scale, format, title, description, lang });
      const percent = `${Number((scale * 100).toPrecision(3))}pc`;
      saveFile(file, fileName([id ?? "body", `${ageYears}y`, percent], format));
      setOutcome("saved");
    } catch (error) {
      setOutcome(error instanceof NotClosedError ? { notClosed: error.ids } : "failed");
    }
  };
  const said = (): string | null => {
    if (outcome === null) return null;
    if (typeof outcome === "string") return t(`share.print.${outcome}`);
    return t("share.print.notClosed", { name: outcome.notClosed.map(partName).join(", ") });
  };
  const [width, depth, height] = (found?.sizeMm ?? []).map((side) =>
    number.format(side * (scale ?? 1)),
  );
  return (
    <>
      <div className="share-measures" aria-live="polite">
        {found === null && <p>{t("share.print.measuring")}</p>}
        {found && scale !== null && (
          <>
            <p className="share-result">{t("share.print.result", { width, depth, height })}</p>
            <Cautions found={found} scale={scale} />
          </>
        )}
      </div>
      <p className="share-note">{t("share.print.playNote")}</p>
      <button
        type="button"
        className="button share-save"
        disabled={!found || scale === null || outcome === "making"}
        onClick={() => void make()}
      >
        {t("share.print.save")}
      </button>
      <output className="share-outcome">{said()}</output>
    </>
  );
}

interface CautionsProps {
  readonly found: PrintSolids;
  readonly scale: number;
}

function Cautions({ found, scale }: CautionsProps) {
  const { t } = useShareWords();
  const { partName } = usePrintNames();
  const { thin, isTooBig, isSmallPart } = cautions(found.measured, found.sizeMm, scale);
  // The skin is one solid of many regions: it is called what it is, not after its first region.
  const isSkin = found.solids.some(({ ids }) => ids.length > 1);
  const names = isSkin ? t("share.print.skin") : thin.slice(0, NAMED).map(partName).join(", ");
  const count = thin.length - NAMED;
  return (
    <>
      {isTooBig && <p className="share-caution">{t("share.print.tooBig", { plate: PLATE_MM })}</p>}
      {thin.length > 0 && (
        <p className="share-caution">
          {count > 0
            ? t("share.print.thinMore", { names, count })
            : t("share.print.thin", { names })}
        </p>
      )}
      {isSmallPart && <p className="share-caution">{t("share.print.smallPart")}</p>}
    </>
  );
}
