import { useEffect, useRef } from "react";
import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { closeLesson } from "../../state/present/lesson-actions.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { LessonTimer } from "./LessonTimer.tsx";

export interface PresenterHeadProps {
  readonly run: LessonRun;
  readonly headingId: string;
}

/** Which lesson and slide, for how long already, and the way back to all lessons. */
export function PresenterHead({ run, headingId }: PresenterHeadProps) {
  const { t } = usePresentWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { lesson, at } = run;
  return (
    <>
      <IconButton icon="back" label={t("lesson.all")} onClick={closeLesson} />
      <div className="topic-title">
        <h2 id={headingId} ref={heading} tabIndex={-1} className="lesson-title" lang={lesson.lang}>
          {lesson.title || t("lesson.untitled")}
        </h2>
        <div className="lesson-at">
          <output>{t("lesson.slideOf", { number: at + 1, count: lesson.slides.length })}</output>
          <LessonTimer run={run} />
        </div>
      </div>
    </>
  );
}
