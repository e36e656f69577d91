/** Progress as a short text that a learning platform keeps until the next visit. */
import * as v from "valibot";
import { SUBTYPES } from "../../domain/anatomy.ts";
import { LESSON_IDS } from "../../domain/rooms/lessons.ts";
import { LESSON_MAX } from "../../domain/rooms/lesson-file.ts";
import { type Progress, PROGRESS_NOTHING } from "../../domain/rooms/progress.ts";

const FORMAT = 1;

const Slide = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LESSON_MAX.slides - 1));
const LessonId = v.picklist(LESSON_IDS);
const ProgressSchema = v.object({
  format: v.literal(FORMAT),
  types: v.fallback(v.array(v.picklist(SUBTYPES)), []),
  slides: v.fallback(v.record(LessonId, v.array(Slide)), {}),
  lessons: v.fallback(v.array(LessonId), []),
  bestRound: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
});

const isReady = (from: string): boolean => LESSON_IDS.some((id) => id === from);

/** Ready lessons only: another browser knows nothing of a teacher's own, and they are nobody else's matter. */
export const writeProgress = ({ types, slides, lessons, bestRound }: Progress): string =>
  JSON.stringify({
    format: FORMAT,
    types,
    slides: Object.fromEntries(Object.entries(slides).filter(([from]) => isReady(from))),
    lessons: lessons.filter(isReady),
    bestRound,
  });

/** What cannot be read is nothing, each part by itself. */
export function readProgress(text: string): Progress {
  try {
    const { success, output } = v.safeParse(ProgressSchema, JSON.parse(text));
    if (!success) return PROGRESS_NOTHING;
    const { format: _, ...progress } = output;
    return progress;
  } catch {
    return PROGRESS_NOTHING;
  }
}
