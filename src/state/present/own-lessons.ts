/**
 * Lessons of the teacher's own, kept on this device. One versioned key; a lesson that cannot be read is left out
 * alone, and a storage that refuses is no error: the lessons then last as long as the page.
 */
import * as v from "valibot";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { LessonSchema } from "../../domain/rooms/lesson-file.ts";
import type { Lesson } from "../../domain/rooms/lessons.ts";

export const LESSONS_KEY = "where-it-starts/lessons";
const LESSONS_VERSION = 1;
/** As high as an address counts. */
const OWN_ID_MAX = 9999;

export interface OwnLesson {
  /** From 1 on; stands in addresses. No two lessons have the same. */
  readonly id: number;
  readonly lesson: Lesson;
}

const OwnLessonSchema = v.object({
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lesson: LessonSchema,
});
const KeptSchema = v.object({
  version: v.literal(LESSONS_VERSION),
  lessons: v.array(v.unknown()),
});

interface OwnLessons {
  readonly lessons: readonly OwnLesson[];
  /** False once this device turned out not to keep anything. */
  readonly isKept: boolean;
}

/** One after the highest; where that is more than an address counts to, the lowest that is free. */
function freeId(taken: ReadonlyMap<number, unknown>): number {
  const next = Math.max(0, ...taken.keys()) + 1;
  if (next <= OWN_ID_MAX) return next;
  let id = 1;
  while (taken.has(id)) id++;
  return id;
}

function read(): readonly OwnLesson[] {
  try {
    const kept = v.safeParse(KeptSchema, JSON.parse(localStorage.getItem(LESSONS_KEY) ?? "null"));
    if (!kept.success) return [];
    const lessons = new Map<number, OwnLesson>();
    for (const entry of kept.output.lessons) {
      const parsed = v.safeParse(OwnLessonSchema, entry, { abortEarly: true });
      if (!parsed.success) continue;
      const { id: wanted, lesson } = parsed.output;
      // Whatever number it was kept under, it can be opened.
      const isFree = wanted <= OWN_ID_MAX && !lessons.has(wanted);
      const id = isFree ? wanted : freeId(lessons);
      lessons.set(id, { id, lesson });
    }
    return [...lessons.values()];
  } catch {
    return [];
  }
}

function write(lessons: readonly OwnLesson[]): boolean {
  try {
    if (lessons.length === 0) localStorage.removeItem(LESSONS_KEY);
    else localStorage.setItem(LESSONS_KEY, JSON.stringify({ version: LESSONS_VERSION, lessons }));
    return true;
  } catch {
    return false;
  }
}

const ownLessons = createStore<OwnLessons>(() => ({ lessons: read(), isKept: true }));

const keep = (lessons: readonly OwnLesson[]): void =>
  ownLessons.setState({ lessons, isKept: write(lessons) });

/** Reads anew what is kept, as another window may have written it; what could not be kept is in memory alone. */
export function rereadOwnLessons(): void {
  if (ownLessons.getState().isKept) ownLessons.setState({ lessons: read() });
}

export const ownLesson = (id: number): Lesson | null =>
  ownLessons.getState().lessons.find((own) => own.id === id)?.lesson ?? null;

/** @returns the new lesson's number */
export function addOwnLesson(lesson: Lesson): number {
  const { lessons } = ownLessons.getState();
  const id = freeId(new Map(lessons.map((own) => [own.id, own])));
  keep([...lessons, { id, lesson }]);
  return id;
}

/** Keeps a lesson as it is now; one that was deleted meanwhile is kept again. */
export function keepOwnLesson(id: number, lesson: Lesson): void {
  const { lessons } = ownLessons.getState();
  const isKnown = lessons.some((own) => own.id === id);
  keep(
    isKnown
      ? lessons.map((own) => (own.id === id ? { id, lesson } : own))
      : [...lessons, { id, lesson }],
  );
}

export const deleteOwnLesson = (id: number): void =>
  keep(ownLessons.getState().lessons.filter((own) => own.id !== id));

export const deleteOwnLessons = (): void => keep([]);

export const useOwnLessons = (): OwnLessons => useStore(ownLessons);
