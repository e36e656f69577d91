import { lessonText } from "../../content/tell-rooms.ts";
import { type Lesson, LESSON_IDS } from "../../domain/rooms/lessons.ts";
import { tellingOf } from "../selectors.ts";
import type { ViewerState } from "../store.ts";
import { fetchContent } from "../use-content.ts";
import { ownLesson } from "./own-lessons.ts";
import { ownIdOf } from "./place.ts";

type Reader = Pick<ViewerState, "lang" | "voice" | "facilitator">;

/**
 * A lesson by where it is kept, ready ones in the reader's language and voice; null where there is none.
 * @throws when the words cannot be fetched
 */
export async function fetchLesson(from: string, reader: Reader): Promise<Lesson | null> {
  const ownId = ownIdOf(from);
  if (ownId !== null) return ownLesson(ownId);
  const id = LESSON_IDS.find((ready) => ready === from);
  if (!id) return null;
  return lessonText(await fetchContent("lessons", reader.lang), id, tellingOf(reader));
}
