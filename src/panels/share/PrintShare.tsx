import { useId, useMemo, useState } from "react";
import {
  HEIGHT_MAX_MM,
  HEIGHT_MIN_MM,
  partsToPrint,
  PRINT_SIZES,
  printable,
  type PrintSize,
  readHeightMm,
  scaleOf,
} from "../../state/share/print/choices.ts";
import { PRINT_FORMATS, type PrintFormat } from "../../state/share/print/make-print.ts";
import { useViewer } from "../../state/store.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import { PrintResult } from "./PrintResult.tsx";
import { usePrintNames } from "./use-print-names.ts";
import { usePrintSolids } from "./use-print-solids.ts";
import { useShownAge } from "./use-shown-age.ts";

const HEIGHT_START = "100";

/** A file for a 3D printer: what, how big, which kind. */
export function PrintShare() {
  const { t } = useShareWords();
  const subtype = useViewer((state) => state.subtype);
  const structure = useViewer((state) => state.structure);
  const ageYears = useViewer((state) => state.ageYears);
  const options = useMemo(() => printable({ subtype, structure }), [subtype, structure]);
  const [chosen, setWhat] = useState(options[0]!);
  const [size, setSize] = useState<PrintSize>("half");
  const [heightText, setHeightText] = useState(HEIGHT_START);
  const [format, setFormat] = useState<PrintFormat>("3mf");
  const what = options.includes(chosen) ? chosen : options[0]!;
  const parts = useMemo(
    () => partsToPrint(what, { subtype, structure }),
    [what, subtype, structure],
  );
  const age = useShownAge();
  const names = usePrintNames();
  const found = usePrintSolids(parts, ageYears);
  if (found === "none") return <p>{t("share.print.noBody")}</p>;
  const heightMm = readHeightMm(heightText);
  const scale = found && scaleOf(size, found.sizeMm, heightMm);
  return (
    <div className="share-way">
      <Choice
        className="share-choice share-list"
        label={t("share.print.what")}
        isLabelVisible
        options={options}
        nameOf={names.nameOf}
        value={what}
        onChange={setWhat}
      />
      <p className="share-note">{t("share.print.age", { age })}</p>
      <Choice
        className="share-choice"
        label={t("share.print.size")}
        isLabelVisible
        options={PRINT_SIZES}
        nameOf={(option) => t(`share.print.sizeName.${option}`)}
        value={size}
        onChange={setSize}
      />
      {size === "height" && (
        <HeightField text={heightText} isWrong={heightMm === null} onChange={setHeightText} />
      )}
      <Choice
        className="share-choice"
        label={t("share.print.format")}
        isLabelVisible
        options={PRINT_FORMATS}
        nameOf={(option) => t(`share.print.formatName.${option}`)}
        value={format}
        onChange={setFormat}
      />
      <p className="share-note">{t("share.print.formatNote")}</p>
      <PrintResult
        // What was said of one file does not hold for another.
        key={`${what} ${scale} ${format}`}
        found={found}
        scale={scale}
        format={format}
        id={what === "part" || what === "bone" ? structure : what === "places" ? subtype : null}
        title={names.nameOf(what)}
      />
    </div>
  );
}

interface HeightFieldProps {
  readonly text: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

function HeightField({ text, isWrong, onChange }: HeightFieldProps) {
  const { t } = useShareWords();
  const id = useId();
  return (
    <div className="share-height">
      <label htmlFor={id}>{t("share.print.height")}</label>
      <input
        id={id}
        className="share-field"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="share-caution">
          {t("share.print.heightWrong", { min: HEIGHT_MIN_MM, max: HEIGHT_MAX_MM })}
        </p>
      )}
    </div>
  );
}
