import type { Lesson } from "../../domain/rooms/lessons.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";

export interface LessonCardProps {
  readonly lesson: Lesson;
  readonly about?: string;
  readonly onOpen: () => void;
}

/** A lesson in a list: what it is called, how long it takes, what a class knows after it. */
export function LessonCard({ lesson, about, onOpen }: LessonCardProps) {
  const { t } = usePresentWords();
  return (
    <button type="button" className="lesson-card" onClick={onOpen}>
      <span className="lesson-name" lang={lesson.lang}>
        {lesson.title || t("lesson.untitled")}
      </span>
      {about && <span className="lesson-about">{about}</span>}
      <span className="lesson-size">
        <span>{t("present.minutes", { count: lesson.minutes })}</span>
        <span>{t("present.slides", { count: lesson.slides.length })}</span>
      </span>
    </button>
  );
}
