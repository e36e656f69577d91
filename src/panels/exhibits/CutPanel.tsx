import { useId } from "react";
import { toolText } from "../../content/tell-exhibits.ts";
import { CUT_PLANES, type CutPlane, type Exhibit } from "../../domain/exhibits.ts";
import { changeExhibit } from "../../state/actions.ts";
import {
  cutPositionM,
  type CutResult,
  TISSUE_COLOUR,
  useCutResult,
} from "../../state/exhibits/cut-result.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Section } from "../Section.tsx";
import { ExhibitHeading } from "./ExhibitHeading.tsx";
import { ExhibitStatus } from "./ExhibitStatus.tsx";
import { PartButton } from "./PartButton.tsx";
import "./exhibit-buttons.css";
import "./through.css";

type Cut = Extract<Exhibit, { kind: "cut" }>;

const STEP = 5;
/** Where a plane goes at first, unless something is chosen that it can go through: thousandths of its way. */
const FIRST_AT: Readonly<Record<CutPlane, number>> = { axial: 640, coronal: 500, sagittal: 500 };

/** A cut through the body: which way, where, and all that it passes through. */
export function CutPanel() {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const cut = useViewer(({ exhibit }) => (exhibit?.kind === "cut" ? exhibit : null));
  const middles = useCutResult((result) => result?.chosenAt ?? null);
  const facing = useCutResult((result) => result?.facing ?? null);
  if (!cut) return null;
  const text = toolText(closer, "cut", telling);
  const turnTo = (plane: CutPlane) =>
    changeExhibit({ kind: "cut", plane, at: middles?.[plane] ?? FIRST_AT[plane] });
  return (
    <>
      <ExhibitHeading>{t("open.cut")}</ExhibitHeading>
      {text && <Section sentences={text.sentences} />}
      <ExhibitStatus />
      <Choice
        isLabelVisible
        className="through-choice"
        label={t("cut.plane")}
        options={CUT_PLANES}
        nameOf={(plane) => t(`cut.planes.${plane}`)}
        value={cut.plane}
        onChange={turnTo}
      />
      <CutSlider cut={cut} />
      {middles && middles[cut.plane] !== cut.at && (
        <button
          type="button"
          className="exhibit-button through-go"
          onClick={() => turnTo(cut.plane)}
        >
          {t("cut.toChosen")}
        </button>
      )}
      {facing && (
        <p className="through-seen" data-sentence>
          {t(`cut.seen.${facing}`)}
        </p>
      )}
      <CutParts />
    </>
  );
}

function CutSlider({ cut }: { readonly cut: Cut }) {
  const { t } = useExhibitWords();
  const id = useId();
  const said = useSaid(cut);
  return (
    <>
      <div className="through-label">
        <label htmlFor={id}>{t(`cut.where.${cut.plane}`)}</label>
        <output htmlFor={id}>{said}</output>
      </div>
      <input
        id={id}
        className="through-slider"
        type="range"
        min={0}
        max={1000}
        step={STEP}
        value={cut.at}
        aria-valuetext={said}
        onChange={(event) => changeExhibit({ ...cut, at: event.target.valueAsNumber })}
      />
    </>
  );
}

/** Where the cut is, in words and centimetres of the body at its age; without a body as a share of the way. */
function useSaid({ plane, at }: Cut): string {
  const { t, i18n } = useExhibitWords();
  const range = useCutResult((result) => (result?.plane === plane ? result.rangeM : null));
  if (!range) return new Intl.NumberFormat(i18n.language, { style: "percent" }).format(at / 1000);
  const cm = Math.round(cutPositionM(range, at) * 100);
  const length = new Intl.NumberFormat(i18n.language, { style: "unit", unit: "centimeter" }).format(
    Math.abs(cm),
  );
  if (plane === "axial") return t("cut.at.floor", { length });
  if (cm === 0) return t("cut.at.middle");
  const ahead = plane === "coronal" ? "front" : "left";
  const behind = plane === "coronal" ? "back" : "right";
  return t(`cut.at.${cm > 0 ? ahead : behind}`, { length });
}

const NONE: CutResult["parts"] = [];

function CutParts() {
  const { t } = useExhibitWords();
  const parts = useCutResult((result) => result?.parts ?? NONE);
  if (parts.length === 0) return null;
  return (
    <section className="topic-section">
      <h4>{t("cut.parts", { count: parts.length })}</h4>
      <ul className="part-list">
        {parts.map(({ id, colour }) => (
          <li key={id}>
            <PartButton id={id} colour={colour} />
          </li>
        ))}
        <li className="part-tissue">
          <span className="part-swatch" style={{ backgroundColor: TISSUE_COLOUR }} />
          <span>{t("cut.tissue")}</span>
        </li>
      </ul>
    </section>
  );
}
