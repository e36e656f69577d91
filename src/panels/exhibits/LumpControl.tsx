import { useId } from "react";
import { growthText, lumpText } from "../../content/tell-exhibits.ts";
import { closeUpOf } from "../../domain/exhibits.ts";
import {
  comparisonOf,
  LUMP_DEFAULTS,
  LUMP_GROWTHS,
  LUMP_SIZE_IN_MM,
  LUMP_SIZE_MM,
  type LumpSizes,
} from "../../domain/lump.ts";
import { setLump } from "../../state/actions.ts";
import { showsLump } from "../../state/exhibits/shows-lump.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer, type ViewerState } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Section } from "../Section.tsx";

/** How big a lump can be made in the picture that is open. */
function sizesIn(state: ViewerState): LumpSizes {
  const closeUp = state.exhibit?.kind === "close-up" && closeUpOf(state);
  return closeUp ? LUMP_SIZE_IN_MM[closeUp] : LUMP_SIZE_MM;
}

/** Shows a lump and lets it be made as big as one likes, by hand only: it never grows by itself. */
export function LumpControl() {
  const { t } = useExhibitWords();
  const mayShow = useViewer(showsLump);
  const lump = useViewer((state) => state.lump);
  const { start } = useViewer(sizesIn);
  if (!mayShow) return null;
  return (
    <section className="topic-section lump-control">
      <button
        type="button"
        className="button"
        aria-pressed={lump !== null}
        onClick={() => setLump(lump ? null : { ...LUMP_DEFAULTS, sizeMm: start })}
      >
        {lump ? t("lump.hide") : t("lump.show")}
      </button>
      {lump && <LumpWords />}
    </section>
  );
}

function LumpWords() {
  const { t, i18n } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const id = useId();
  const lump = useViewer((state) => state.lump);
  const { min, max, step } = useViewer(sizesIn);
  if (!lump) return null;
  const number = new Intl.NumberFormat(i18n.language);
  const said = t("lump.sizeSaid", {
    mm: number.format(lump.sizeMm),
    cm: number.format(lump.sizeMm / 10),
    thing: t(`lump.thing.${comparisonOf(lump.sizeMm)}`),
  });
  const about = lumpText(closer, "about", telling);
  const unnoticed = lumpText(closer, "unnoticed", telling);
  const growth = growthText(closer, lump.growth, telling);
  return (
    <>
      {about && <Section sentences={about.sentences} />}
      <label className="lump-size" htmlFor={id}>
        {t("lump.size")}
      </label>
      <input
        id={id}
        className="lump-slider"
        type="range"
        min={min}
        max={max}
        step={step}
        value={lump.sizeMm}
        aria-valuetext={said}
        onChange={(event) => setLump({ ...lump, sizeMm: event.target.valueAsNumber })}
      />
      <output htmlFor={id} className="lump-said">
        {said}
      </output>
      <Choice
        isLabelVisible
        label={t("lump.growth")}
        options={LUMP_GROWTHS}
        nameOf={(option) => growthText(closer, option, telling).name}
        value={lump.growth}
        onChange={(option) => setLump({ ...lump, growth: option })}
      />
      {growth.about && <Section sentences={growth.about.sentences} />}
      {unnoticed && <Section sentences={unnoticed.sentences} />}
    </>
  );
}
