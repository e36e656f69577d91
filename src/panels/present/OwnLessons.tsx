import { useState } from "react";
import { openLesson } from "../../state/present/lesson-actions.ts";
import {
  deleteOwnLesson,
  deleteOwnLessons,
  useOwnLessons,
} from "../../state/present/own-lessons.ts";
import { ownPlace } from "../../state/present/place.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { LessonCard } from "./LessonCard.tsx";

/** The lessons that the teacher has made or opened; kept on this device only. */
export function OwnLessons() {
  const { t } = usePresentWords();
  const { lessons, isKept } = useOwnLessons();
  if (lessons.length === 0) return <p className="lesson-hint">{t("present.noOwn")}</p>;
  return (
    <>
      <ul className="lesson-list">
        {lessons.map(({ id, lesson }) => (
          <li key={id} className="own-lesson">
            <LessonCard lesson={lesson} onOpen={() => openLesson(ownPlace(id))} />
            <Confirmed
              label={t("present.delete")}
              spoken={t("present.deleteNamed", { name: lesson.title || t("lesson.untitled") })}
              onConfirm={() => deleteOwnLesson(id)}
            />
          </li>
        ))}
      </ul>
      <p className="lesson-hint">{isKept ? t("present.kept") : t("present.notKept")}</p>
      <Confirmed
        label={t("present.deleteAll")}
        spoken={t("present.deleteAll")}
        onConfirm={deleteOwnLessons}
      />
    </>
  );
}

interface ConfirmedProps {
  readonly label: string;
  /** Names it where several look the same. */
  readonly spoken: string;
  readonly onConfirm: () => void;
}

/** What cannot be undone is pressed twice. */
function Confirmed({ label, spoken, onConfirm }: ConfirmedProps) {
  const { t } = usePresentWords();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <button
      type="button"
      className="text-button"
      aria-label={isAsked ? `${t("present.really")} ${spoken}` : spoken}
      onClick={() => (isAsked ? onConfirm() : setIsAsked(true))}
      onBlur={() => setIsAsked(false)}
    >
      {isAsked ? t("present.really") : label}
    </button>
  );
}
