import { useId } from "react";
import { LESSON_MAX, OPTIONS_MIN } from "../../../domain/rooms/lesson-file.ts";
import type { LessonRun, SlideAsk } from "../../../domain/rooms/lessons.ts";
import { addOption, changeOption, EMPTY_ASK, removeOption } from "../../../state/present/edit.ts";
import { setRevealed } from "../../../state/present/lesson-actions.ts";
import { isAsking, slideOf } from "../../../state/present/run.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { EditedText } from "./EditedText.tsx";

const STATES = ["asked", "answered"] as const;

export interface AskEditorProps {
  readonly run: LessonRun;
  readonly onChange: (ask: SlideAsk | null) => void;
}

/** What the class is asked before the body answers; or a button to ask something. */
export function AskEditor({ run, onChange }: AskEditorProps) {
  const { t } = usePresentWords();
  const { ask } = slideOf(run);
  if (!ask)
    return (
      <button type="button" className="lesson-button" onClick={() => onChange(EMPTY_ASK)}>
        {t("lesson.edit.addAsk")}
      </button>
    );
  return (
    <fieldset className="ask-editor">
      <legend className="lesson-label">{t("lesson.edit.ask")}</legend>
      <Choice
        label={t("lesson.edit.bodyShows")}
        isLabelVisible
        options={STATES}
        nameOf={(state) => t(`lesson.edit.state.${state}`)}
        value={isAsking(run) ? "asked" : "answered"}
        onChange={(state) => setRevealed(state === "answered")}
      />
      <EditedText
        label={t("lesson.edit.question")}
        value={ask.question}
        maxLength={LESSON_MAX.question}
        lang={run.lesson.lang}
        onChange={(question) => onChange({ ...ask, question })}
      />
      {ask.options.map((option, i) => (
        <OptionEditor
          // Options have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          ask={ask}
          at={i}
          option={option}
          lang={run.lesson.lang}
          onChange={onChange}
        />
      ))}
      <div className="lesson-row">
        <button
          type="button"
          className="lesson-button"
          disabled={ask.options.length === LESSON_MAX.options}
          onClick={() => onChange(addOption(ask))}
        >
          {t("lesson.edit.addOption")}
        </button>
        <button type="button" className="lesson-button" onClick={() => onChange(null)}>
          {t("lesson.edit.removeAsk")}
        </button>
      </div>
    </fieldset>
  );
}

interface OptionEditorProps {
  readonly ask: SlideAsk;
  readonly at: number;
  readonly option: string;
  readonly lang: string;
  readonly onChange: (ask: SlideAsk) => void;
}

function OptionEditor({ ask, at, option, lang, onChange }: OptionEditorProps) {
  const { t } = usePresentWords();
  const id = useId();
  return (
    <div className="option-editor">
      <EditedText
        label={t("lesson.edit.option", { number: at + 1 })}
        value={option}
        maxLength={LESSON_MAX.option}
        lang={lang}
        onChange={(text) => onChange(changeOption(ask, at, text))}
      />
      <div className="lesson-row">
        <label htmlFor={id} className="option-right">
          <input
            id={id}
            type="radio"
            checked={ask.answer === at}
            onChange={() => onChange({ ...ask, answer: at })}
          />
          {t("lesson.edit.isRight")}
        </label>
        {ask.options.length > OPTIONS_MIN && (
          <button
            type="button"
            className="text-button"
            aria-label={t("lesson.edit.removeOption", { number: at + 1 })}
            onClick={() => onChange(removeOption(ask, at))}
          >
            {t("lesson.edit.remove")}
          </button>
        )}
      </div>
    </div>
  );
}
