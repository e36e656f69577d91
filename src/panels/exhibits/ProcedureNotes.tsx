import { propsAtStep, SAMPLE_LARGER, type StepOf } from "../../domain/procedures.ts";
import { STEPS_OF } from "../../domain/exhibits.ts";
import { useShownGrowth } from "../../state/exhibits/procedure-growth.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";

/** What is not as in life in the picture of a step. */
export function ProcedureNotes({ id, step }: StepOf) {
  const { t } = useExhibitWords();
  const growth = useShownGrowth();
  const props = propsAtStep({ id, step });
  const isGrowing = id === "limb-salvage" && step === STEPS_OF[id] - 1;
  return (
    <>
      {(props.includes("ring") || props.includes("tube")) && (
        <p className="procedure-note" data-sentence>
          {t("procedure.arms")}
        </p>
      )}
      {props.includes("sample") && (
        <p className="procedure-note" data-sentence>
          {t("procedure.needle", { times: SAMPLE_LARGER })}
        </p>
      )}
      {isGrowing && growth && (
        <p className="procedure-note" data-sentence>
          {growth.fromYears < growth.chosenYears
            ? t("procedure.tooOld", { age: Math.round(growth.chosenYears) })
            : t("procedure.growing")}
        </p>
      )}
    </>
  );
}
