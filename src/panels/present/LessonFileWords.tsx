import {
  type LessonFileAnswer,
  type LessonFileNote,
  type LessonFileProblem,
} from "../../domain/rooms/lesson-file.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";

/** What came of a file: what is wrong with it, or what of it was left out. */
export function LessonFileWords({ answer }: { readonly answer: LessonFileAnswer }) {
  const { t } = usePresentWords();
  if (answer.kind === "failed") return <Problem problem={answer.problem} />;
  return (
    <>
      <p>{t("lesson.file.read", { title: answer.lesson.title || t("lesson.untitled") })}</p>
      <ul>
        {answer.notes.map((note) => (
          <Note key={JSON.stringify(note)} note={note} />
        ))}
      </ul>
    </>
  );
}

function Problem({ problem }: { readonly problem: LessonFileProblem }) {
  const { t } = usePresentWords();
  if (problem.kind !== "wrong") return <p>{t(`lesson.file.problem.${problem.kind}`)}</p>;
  const what = t(`lesson.file.wrong.${problem.field}`);
  return (
    <p>
      {problem.slide === null
        ? t("lesson.file.problem.wrong", { what })
        : t("lesson.file.problem.wrongSlide", { number: problem.slide, what })}
    </p>
  );
}

function Note({ note }: { readonly note: LessonFileNote }) {
  const { t } = usePresentWords();
  return (
    <li>
      {note.kind === "address"
        ? t("lesson.file.note.address", { number: note.slide })
        : t("lesson.file.note.unknown-field", { name: note.name })}
    </li>
  );
}
