import { useLaterWords } from "../state/use-lazy-words.ts";
import { Suspense, useId, useState } from "react";
import { structureName } from "../content/tell.ts";
import { isSelectable, type SelectableId, sideOf } from "../domain/anatomy.ts";
import type { FactId } from "../domain/facts.ts";
import { type GrowthPlate, growthPlatesOf, plateStateAt, SEXES } from "../domain/growth-plates.ts";
import { AGE_MAX_YEARS } from "../domain/view.ts";
import { useViewer } from "../state/store.ts";
import { useContent } from "../state/use-content.ts";
import { PlateTimeline } from "./PlateTimeline.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { Sources } from "./Sources.tsx";
import "./growth-plates.css";

/** What holds for growth plates at large: their looks by age, and that each child has its own time. */
const COMMON_FACTS: readonly FactId[] = ["GP-14", "GP-17"];

/** How far each growth plate of the chosen bone has come at the body's age: ranges, never one age. */
export function GrowthPlates({ of }: { readonly of: SelectableId }) {
  const { t } = useLaterWords();
  const id = useId();
  const voice = useViewer((state) => state.voice);
  const ageYears = useViewer((state) => state.ageYears);
  const [isOpen, setIsOpen] = useState(false);
  const plates = growthPlatesOf(of);
  if (plates.length === 0) return null;
  const age =
    ageYears >= AGE_MAX_YEARS
      ? t("growth.grownUp")
      : t("translation:tools.years", { count: ageYears });
  const facts = [...plates.map(({ fact }) => [fact]), COMMON_FACTS];
  return (
    <section className="topic-section growth-plates">
      <div className="section-head">
        <h4>{t(`growth.heading.${voice}`, { age })}</h4>
        <button
          type="button"
          className="sources-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t("translation:panel.sources")}
        </button>
      </div>
      <ul>
        {plates.map((plate) => (
          <li key={plate.id}>
            <PlateName plate={plate} of={of} />
            <PlateStates plate={plate} />
          </li>
        ))}
      </ul>
      <p className="growth-note">{t(`growth.note.${voice}`)}</p>
      {isOpen && (
        <div id={id}>
          <PanelBoundary className="sources">
            <Suspense fallback={<p>{t("translation:panel.loadingSources")}</p>}>
              <Sources
                sentences={facts.map((ids) => ({ text: "", facts: ids }))}
                noteIdOf={(index) => `${id}-${index}`}
              />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
    </section>
  );
}

interface PlateNameProps {
  readonly plate: GrowthPlate;
  readonly of: SelectableId;
}

function PlateName({ plate, of }: PlateNameProps) {
  const { t } = useLaterWords();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const structure = `${plate.id}-${sideOf(of)}`;
  return (
    <p className="plate-name">
      {plate.id === "triradiate-cartilage" || !isSelectable(structure)
        ? t(`growth.triradiate.${voice}`)
        : structureName(content, structure, voice)}
    </p>
  );
}

function PlateStates({ plate }: { readonly plate: GrowthPlate }) {
  const { t, i18n } = useLaterWords();
  const voice = useViewer((state) => state.voice);
  const ageYears = useViewer((state) => state.ageYears);
  const year = (value: number): string => new Intl.NumberFormat(i18n.language).format(value);
  return (
    <dl>
      {SEXES.map((sex) => {
        const { fromYears, toYears } = plate[sex];
        const state = plateStateAt(plate, sex, ageYears);
        const from = year(fromYears);
        return (
          <div key={sex}>
            <dt>{t(`growth.sex.${sex}`)}</dt>
            <dd>
              <strong>{t(`growth.state.${voice}.${state}`)}</strong>{" "}
              <span className="plate-range">
                {toYears === null
                  ? t(`growth.rangeFrom.${voice}`, { from })
                  : t(`growth.range.${voice}.${state}`, { from, to: year(toYears) })}
              </span>
              <PlateTimeline range={plate[sex]} ageYears={ageYears} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
