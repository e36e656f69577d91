import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { clearHands, countHand, setRevealed } from "../../state/present/lesson-actions.ts";
import { slideOf } from "../../state/present/run.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";

/** What the class is asked, and the hands that are counted for each answer; only the teacher sees which is right. */
export function AskTally({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const { ask } = slideOf(run);
  if (!ask) return null;
  const { lang } = run.lesson;
  const hasHands = run.tally.some((hands) => hands > 0);
  return (
    <fieldset className="ask">
      <legend className="ask-question" lang={lang}>
        {ask.question}
      </legend>
      <ul>
        {ask.options.map((option, i) => (
          // Options have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i} className="ask-option">
            <span className="ask-words">
              <span lang={lang}>{option}</span>
              {i === ask.answer && <span className="ask-right">{t("lesson.ask.right")}</span>}
            </span>
            <button
              type="button"
              className="tally-button"
              aria-label={t("lesson.ask.less", { option })}
              disabled={run.tally[i] === 0}
              onClick={() => countHand(i, -1)}
            >
              {MINUS}
            </button>
            <output className="tally-count" aria-label={t("lesson.ask.hands", { option })}>
              {run.tally[i]}
            </output>
            <button
              type="button"
              className="tally-button is-more"
              aria-label={t("lesson.ask.more", { option })}
              onClick={() => countHand(i, 1)}
            >
              {PLUS}
            </button>
          </li>
        ))}
      </ul>
      <div className="lesson-row">
        <button
          type="button"
          className={run.isRevealed ? "lesson-button" : "lesson-button is-first"}
          onClick={() => setRevealed(!run.isRevealed)}
        >
          {run.isRevealed ? t("lesson.ask.again") : t("lesson.ask.reveal")}
        </button>
        <button type="button" className="lesson-button" disabled={!hasHands} onClick={clearHands}>
          {t("lesson.ask.clear")}
        </button>
      </div>
    </fieldset>
  );
}

const PLUS = "+1";
const MINUS = "\u22121";
