import { useId, useState } from "react";
import { QUESTION_LETTERS_MAX } from "../../../domain/rooms/play.ts";
import { changeQuestion, dropQuestion } from "../../../state/explore/play-actions.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";

export interface KeptQuestionProps {
  /** Counted from 0. */
  readonly at: number;
  readonly question: string;
}

/** A question as it is kept; a press on it changes it. */
export function KeptQuestion({ at, question }: KeptQuestionProps) {
  const { t } = useExploreWords();
  const id = useId();
  const [changed, setChanged] = useState<string | null>(null);
  if (changed === null)
    return (
      <li>
        <button
          type="button"
          className="explore-part"
          aria-label={t("explore.ask.change", { question })}
          onClick={() => setChanged(question)}
        >
          <span>{question}</span>
        </button>
        <IconButton
          icon="close"
          label={t("explore.ask.drop", { question })}
          className="icon-button explore-off"
          onClick={() => dropQuestion(at)}
        />
      </li>
    );
  return (
    <li>
      <form
        className="explore-change"
        onSubmit={(event) => {
          event.preventDefault();
          changeQuestion(at, changed);
          setChanged(null);
        }}
      >
        <label className="visually-hidden" htmlFor={id}>
          {t("explore.ask.change", { question })}
        </label>
        <textarea
          id={id}
          className="explore-write"
          rows={3}
          maxLength={QUESTION_LETTERS_MAX}
          value={changed}
          // It was asked for by the press that opened it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setChanged(event.target.value)}
        />
        <button type="submit" className="explore-answer">
          {t("explore.ask.done")}
        </button>
      </form>
    </li>
  );
}
