import type { LessonRun, SlideAsk } from "../../domain/rooms/lessons.ts";
import { isAsking, slideOf } from "../../state/present/run.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";

/** A slide as it is read from the last row: first the question, if there is one, then the sentence. */
export function ProjectorSlide({ run }: { readonly run: LessonRun }) {
  const { sentence, ask } = slideOf(run);
  const isAsked = isAsking(run);
  return (
    <div aria-live="polite" lang={run.lesson.lang} className="projector-words">
      <p className="projector-sentence" data-asks={isAsked}>
        {isAsked ? ask?.question : sentence}
      </p>
      {ask && <Options ask={ask} run={run} />}
    </div>
  );
}

function Options({ ask, run }: { readonly ask: SlideAsk; readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const most = Math.max(1, ...run.tally);
  const hasHands = run.tally.some((hands) => hands > 0);
  return (
    <ol className="projector-options" data-revealed={run.isRevealed}>
      {ask.options.map((option, i) => {
        const hands = run.tally[i] ?? 0;
        const isRight = run.isRevealed && i === ask.answer;
        return (
          // Options have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i} className="projector-option" data-is-right={isRight}>
            <span className="projector-option-words">
              {option}
              {isRight && <span className="visually-hidden">{t("lesson.ask.right")}</span>}
            </span>
            {isRight && (
              <span className="projector-tick" aria-hidden="true">
                {TICK}
              </span>
            )}
            {hasHands && (
              <>
                <span className="projector-hands">{hands}</span>
                <span
                  className="projector-bar"
                  style={{ inlineSize: `${(100 * hands) / most}%` }}
                  aria-hidden="true"
                />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const TICK = "\u2713";
