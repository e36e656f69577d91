import { lessonFileName, writeLessonFile } from "../../../domain/rooms/lesson-file.ts";
import type { Lesson } from "../../../domain/rooms/lessons.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";

/** The file is fetched by the browser from memory; it needs a moment before it may go. */
const KEPT_MS = 60_000;

function save(lesson: Lesson): void {
  const file = new Blob([writeLessonFile(lesson)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = lessonFileName(lesson);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** Hands the lesson out as a file. */
export function SaveLesson({ lesson }: { readonly lesson: Lesson }) {
  const { t } = usePresentWords();
  return (
    <button type="button" className="step-button is-next" onClick={() => save(lesson)}>
      {t("lesson.edit.save")}
    </button>
  );
}
