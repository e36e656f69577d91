import { lessonAbout, lessonText } from "../../content/tell-rooms.ts";
import { LESSON_IDS } from "../../domain/rooms/lessons.ts";
import { openLesson } from "../../state/present/lesson-actions.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { LessonCard } from "./LessonCard.tsx";

/** The lessons that come with the app, in the reader's language and voice. */
export function ReadyLessons() {
  const layer = useContent("lessons");
  const telling = useTelling();
  return (
    <ul className="lesson-list">
      {LESSON_IDS.map((id) => (
        <li key={id}>
          <LessonCard
            lesson={lessonText(layer, id, telling)}
            about={lessonAbout(layer, id, telling).text}
            onOpen={() => openLesson(id)}
          />
        </li>
      ))}
    </ul>
  );
}
