import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { isOffSlide, showSlideAgain } from "../../state/present/lesson-actions.ts";
import { isAsking, slideOf } from "../../state/present/run.ts";
import { useViewer } from "../../state/store.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";

/** What comes with the next step, and the way back to the slide where the body shows something else. */
export function NextUp({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const isOff = useViewer(isOffSlide);
  const next = run.lesson.slides[run.at + 1];
  const comes = isAsking(run) ? slideOf(run) : next;
  return (
    <>
      {isOff && (
        <button type="button" className="lesson-button" onClick={showSlideAgain}>
          {t("lesson.showAgain")}
        </button>
      )}
      <h3 className="lesson-label">{t("lesson.comesNext")}</h3>
      <p className="lesson-next" lang={comes && run.lesson.lang}>
        {comes ? (!isAsking(run) && comes.ask?.question) || comes.sentence : t("lesson.isLast")}
      </p>
    </>
  );
}
