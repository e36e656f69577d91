import { useId } from "react";
import { QUESTION_LETTERS_MAX, QUESTIONS_MAX } from "../../../domain/rooms/play.ts";
import { keepQuestion, writeDraft } from "../../../state/explore/play-actions.ts";
import { usePlayMade } from "../../../state/explore/selectors.ts";
import { useSession } from "../../../state/explore/session.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { KeptQuestion } from "../ask/KeptQuestion.tsx";
import { Memo } from "../ask/Memo.tsx";
import { TakeAlongButton } from "../take-along/TakeAlongButton.tsx";

/** Questions for the doctor, written or spoken. */
export function AskCard() {
  const { t } = useExploreWords();
  const id = useId();
  const { questions } = usePlayMade();
  const draft = useSession((session) => session.draft);
  const isFull = questions.length >= QUESTIONS_MAX;
  return (
    <>
      <label className="explore-said" htmlFor={id}>
        {t("explore.ask.how")}
      </label>
      <textarea
        id={id}
        className="explore-write"
        rows={3}
        maxLength={QUESTION_LETTERS_MAX}
        value={draft}
        onChange={(event) => writeDraft(event.target.value)}
      />
      <div className="explore-answers">
        <button
          type="button"
          className="explore-answer is-first"
          aria-disabled={!draft.trim() || isFull}
          onClick={() => keepQuestion(draft)}
        >
          {t("explore.ask.keep")}
        </button>
      </div>
      {isFull && <p className="explore-hint">{t("explore.ask.full")}</p>}
      {questions.length > 0 && (
        <ol className="explore-made" aria-label={t("explore.ask.kept")}>
          {questions.map((question, at) => (
            // Two may be alike; their order is all that tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <KeptQuestion key={`${at} ${question}`} at={at} question={question} />
          ))}
        </ol>
      )}
      <Memo />
      <TakeAlongButton />
    </>
  );
}
