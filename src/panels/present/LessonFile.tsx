import { useId, useState } from "react";
import { type LessonFileAnswer, readLessonFile } from "../../domain/rooms/lesson-file.ts";
import { openLesson } from "../../state/present/lesson-actions.ts";
import { addOwnLesson } from "../../state/present/own-lessons.ts";
import { ownPlace } from "../../state/present/place.ts";
import { readSlideAddress } from "../../state/present/slide-place.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { LessonFileWords } from "./LessonFileWords.tsx";

/** Bytes; far beyond this it need not even be read to be too large. */
const FILE_MAX_BYTES = 5_000_000;

async function readFile(file: File): Promise<LessonFileAnswer> {
  if (file.size > FILE_MAX_BYTES) return { kind: "failed", problem: { kind: "too-large" } };
  return readLessonFile(await file.text(), { readAddress: readSlideAddress });
}

/** Opens a lesson from a file. It joins the teacher's own; nothing that is there is replaced. */
export function LessonFile() {
  const { t } = usePresentWords();
  const id = useId();
  const [answer, setAnswer] = useState<LessonFileAnswer | null>(null);
  const [openAt, setOpenAt] = useState<string | null>(null);

  const take = async (file: File | undefined) => {
    if (!file) return;
    // A file that cannot be read at all, such as one that was moved meanwhile, says nothing.
    const read: LessonFileAnswer = await readFile(file).catch(() => ({
      kind: "failed",
      problem: { kind: "not-json" },
    }));
    setAnswer(read);
    if (read.kind === "failed") return;
    const place = ownPlace(addOwnLesson(read.lesson));
    if (read.notes.length === 0) openLesson(place);
    else setOpenAt(place);
  };

  return (
    <div className="lesson-file">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file again is another try.
          event.target.value = "";
        }}
      />
      <label htmlFor={id} className="lesson-button lesson-file-button">
        {t("present.openFile")}
      </label>
      {answer && (
        <div role="alert" className="lesson-note">
          <LessonFileWords answer={answer} />
          {answer.kind === "read" && openAt && (
            <button type="button" className="lesson-button" onClick={() => openLesson(openAt)}>
              {t("present.openIt")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
