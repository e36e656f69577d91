import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { editCopy, setEdited } from "../../state/present/lesson-actions.ts";
import { ownIdOf } from "../../state/present/place.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";

/** A lesson of the teacher's own is edited as it is, a ready one as a copy. */
export function EditButton({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const isOwn = ownIdOf(run.from) !== null;
  return (
    <div className="lesson-row lesson-edit">
      <button
        type="button"
        className="lesson-button"
        onClick={() =>
          isOwn ? setEdited(true) : editCopy(t("lesson.edit.copyOf", { title: run.lesson.title }))
        }
      >
        {isOwn ? t("lesson.edit.own") : t("lesson.edit.copy")}
      </button>
    </div>
  );
}
