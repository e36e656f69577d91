import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { resetLessonTimer, toggleLessonTimer } from "../../state/present/lesson-actions.ts";
import { minutesPassed } from "../../state/present/run.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { useNow } from "./use-now.ts";

/** Minutes are told: no more often than this need they be looked at. */
const LOOK_EVERY_MS = 2000;

/** Minutes that have passed of those that are planned. It only tells; it never urges. */
export function LessonTimer({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const { startedAtMs, pausedAtMs, lesson } = run;
  const isRunning = startedAtMs !== null && pausedAtMs === null;
  const nowMs = useNow(LOOK_EVERY_MS, isRunning);
  const passed = minutesPassed(run, Math.max(nowMs, startedAtMs ?? 0));
  const step = isRunning ? "pause" : passed === null ? "start" : "goOn";
  return (
    <fieldset className="lesson-timer">
      <legend className="visually-hidden">{t("lesson.timer.label")}</legend>
      <span>
        {passed === null
          ? t("lesson.timer.planned", { count: lesson.minutes })
          : t("lesson.timer.passed", { passed, count: lesson.minutes })}
      </span>
      <button type="button" className="text-button" onClick={toggleLessonTimer}>
        {t(`lesson.timer.${step}`)}
      </button>
      {passed !== null && !isRunning && (
        <button type="button" className="text-button" onClick={resetLessonTimer}>
          {t("lesson.timer.reset")}
        </button>
      )}
    </fieldset>
  );
}
