import { useEffect } from "react";
import { STEPS_OF } from "../../../domain/exhibits.ts";
import { stillOf, type StepOf } from "../../../domain/procedures.ts";
import { yearsOfGrowth } from "../../../domain/procedures-growth.ts";
import { setAge } from "../../../state/actions.ts";
import { setShownGrowth, useShownGrowth } from "../../../state/exhibits/procedure-growth.ts";
import { viewerStore } from "../../../state/store.ts";
import { roundAge } from "../../../state/url.ts";

/**
 * While the last step of saving a limb is shown, the body grows as far as the step has gone; afterwards it has the age
 * again that a person chose.
 * @returns the age at the operation in that step, null in all others
 */
export function useGrowing({ id, step }: StepOf): number | null {
  const isGrowing = id === "limb-salvage" && step === STEPS_OF[id] - 1;
  const growth = useShownGrowth();

  useEffect(() => {
    if (!isGrowing) return undefined;
    let chosenYears = viewerStore.getState().ageYears;
    let ownYears = chosenYears;
    const grow = (): void => {
      const progress = viewerStore.getState().acts.progress ?? stillOf({ id, step });
      const { fromYears, toYears } = yearsOfGrowth(chosenYears);
      ownYears = roundAge(fromYears + (toYears - fromYears) * progress);
      setShownGrowth({ chosenYears, fromYears });
      setAge(ownYears);
    };
    grow();
    const stops = [
      viewerStore.subscribe((state) => state.acts.progress, grow),
      viewerStore.subscribe(
        (state) => state.ageYears,
        (ageYears) => {
          if (ageYears === ownYears) return;
          // A person has moved the age: the step goes on from there.
          chosenYears = ageYears;
          grow();
        },
      ),
    ];
    return () => {
      for (const stop of stops) stop();
      setAge(chosenYears);
      setShownGrowth(null);
    };
  }, [id, step, isGrowing]);

  return isGrowing ? (growth?.fromYears ?? null) : null;
}
