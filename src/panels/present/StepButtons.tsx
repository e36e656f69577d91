import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { nextStep, previousStep } from "../../state/present/lesson-actions.ts";
import { isAsking } from "../../state/present/run.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { Icon } from "../../ui/Icon.tsx";

/** One step back, one step on; both always in the same place. */
export function StepButtons({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const isLast = run.at === run.lesson.slides.length - 1 && !isAsking(run);
  return (
    <>
      <button type="button" className="step-button" disabled={run.at === 0} onClick={previousStep}>
        <Icon name="back" />
        {t("lesson.previous")}
      </button>
      <button type="button" className="step-button is-next" disabled={isLast} onClick={nextStep}>
        {isAsking(run) ? t("lesson.reveal") : t("lesson.next")}
        <Icon name="next" />
      </button>
    </>
  );
}
