import { useEffect, useId, useRef, useState } from "react";
import { LESSON_MAX } from "../../../domain/rooms/lesson-file.ts";
import type { LessonRun } from "../../../domain/rooms/lessons.ts";
import { changeLesson, setEdited } from "../../../state/present/lesson-actions.ts";
import { useOwnLessons } from "../../../state/present/own-lessons.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { HistoryButtons } from "../../rooms/HistoryButtons.tsx";
import { LessonFrame } from "../LessonFrame.tsx";
import { EditedText } from "./EditedText.tsx";
import { SaveLesson } from "./SaveLesson.tsx";
import { SlideEditor } from "./SlideEditor.tsx";
import { SlideMoves } from "./SlideMoves.tsx";
import "./editor.css";

/** A lesson of the teacher's own, with all its words to be changed. What is changed is kept at once. */
export function LessonEditor({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { isKept } = useOwnLessons();
  const { lesson, at } = run;
  return (
    <LessonFrame
      headingId={headingId}
      head={
        <>
          <IconButton icon="back" label={t("lesson.edit.done")} onClick={() => setEdited(false)} />
          <h2 id={headingId} ref={heading} tabIndex={-1} className="topic-title lesson-title">
            {t("lesson.edit.title")}
          </h2>
          <HistoryButtons />
        </>
      }
      run={run}
      foot={<SaveLesson lesson={lesson} />}
    >
      <EditedText
        label={t("lesson.edit.name")}
        value={lesson.title}
        maxLength={LESSON_MAX.title}
        lang={lesson.lang}
        onChange={(title) => changeLesson((now) => ({ ...now, title }))}
      />
      <MinutesField minutes={lesson.minutes} />
      <fieldset className="slide-editor">
        <legend className="lesson-label">
          {t("lesson.slideOf", { number: at + 1, count: lesson.slides.length })}
        </legend>
        <SlideMoves run={run} />
        <SlideEditor key={at} run={run} />
      </fieldset>
      <p className="lesson-hint">{isKept ? t("lesson.edit.kept") : t("present.notKept")}</p>
    </LessonFrame>
  );
}

function MinutesField({ minutes }: { readonly minutes: number }) {
  const { t } = usePresentWords();
  const id = useId();
  // What is being written, which need not be a number yet.
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    setDraft(text);
    const value = Math.round(Number(text));
    if (value >= 1 && value <= LESSON_MAX.minutes)
      changeLesson((now) => ({ ...now, minutes: value }));
  };
  return (
    <div className="field field-row">
      <label htmlFor={id}>{t("lesson.edit.minutes")}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={LESSON_MAX.minutes}
        step={1}
        value={draft ?? minutes}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
