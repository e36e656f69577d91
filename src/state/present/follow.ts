/**
 * Keeps the lesson that is given and the address the same, in a window that is not the projector: a slide in the
 * address is gone to, a lesson in it is fetched and begun, and whatever changes the lesson (a key, a step back, another
 * window) changes the address. Ready lessons follow voice and language; the teacher's own are kept on the device.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { setRoomAt } from "../actions.ts";
import { viewerStore, type ViewerState } from "../store.ts";
import { fetchLesson } from "./fetch-lesson.ts";
import { closeLesson, giveLesson, goToSlide } from "./lesson-actions.ts";
import { keepOwnLesson } from "./own-lessons.ts";
import { ownIdOf, readPresentPlace, writeLessonPlace } from "./place.ts";
import { withLesson } from "./run.ts";

/** Why the lesson that an address names is not open. */
export type LessonTrouble = "unknown" | "not-fetched";

const trouble = createStore<{ readonly trouble: LessonTrouble | null }>(() => ({ trouble: null }));
export const useLessonTrouble = (): LessonTrouble | null =>
  useStore(trouble, (state) => state.trouble);

const { getState, setState } = viewerStore;

/** @returns a function that lets go */
export function connectLessonAddress(): () => void {
  const { lesson, roomAt } = getState();
  // Whoever looked around meanwhile comes back to the lesson, perhaps with other words.
  if (lesson && readPresentPlace(roomAt).kind === "home") {
    followLesson(getState());
    void retell(lesson.from);
  } else followAddress(getState());
  return viewerStore.subscribe((state, previous) => {
    if (state.room !== "present") return;
    if (state.lesson !== previous.lesson) {
      followLesson(state);
      keepChanges(state, previous);
    } else if (state.roomAt !== previous.roomAt) followAddress(state);
    // Another window's change may have come with words from before this one's.
    const isTaken = state.lesson !== previous.lesson && isInOtherWords(state);
    if (state.lesson && (isTaken || isOtherReader(state, previous))) void retell(state.lesson.from);
  });
}

function followLesson({ lesson, roomAt }: ViewerState): void {
  const place = readPresentPlace(roomAt);
  if (place.kind === "projector") return;
  if (!lesson) {
    if (place.kind === "lesson") setRoomAt(null);
    return;
  }
  const isEdited = place.kind === "lesson" && place.isEdited && place.from === lesson.from;
  const wanted = writeLessonPlace({ ...lesson, isEdited });
  if (wanted !== roomAt) setRoomAt(wanted);
}

function followAddress({ roomAt, lesson }: ViewerState): void {
  const place = readPresentPlace(roomAt);
  if (place.kind === "projector") return;
  if (place.kind === "lesson") {
    trouble.setState({ trouble: null });
    if (lesson?.from !== place.from) void begin(place.from);
    else if (lesson.at !== place.at) goToSlide(place.at);
    return;
  }
  if (place.kind === "home" && roomAt !== null) closeLesson();
  else if (lesson) setState({ lesson: null });
}

async function begin(from: string): Promise<void> {
  const reader = getState();
  const fetched = await fetchLesson(from, reader).catch(() => "not-fetched" as const);
  const { room, roomAt, lesson } = getState();
  const place = readPresentPlace(roomAt);
  // Something else was chosen meanwhile.
  if (room !== "present" || place.kind !== "lesson" || place.from !== from) return;
  if (lesson?.from === from) return;
  if (fetched === null || fetched === "not-fetched") {
    trouble.setState({ trouble: fetched ?? "unknown" });
    closeLesson();
    return;
  }
  giveLesson({ lesson: fetched, from, at: place.at });
  if (isOtherReader(getState(), reader)) void retell(from);
}

function keepChanges({ lesson }: ViewerState, { lesson: before }: ViewerState): void {
  if (!lesson || lesson.from !== before?.from || lesson.lesson === before.lesson) return;
  const id = ownIdOf(lesson.from);
  if (id !== null) keepOwnLesson(id, lesson.lesson);
}

const isInOtherWords = ({ lesson, lang, voice }: ViewerState): boolean =>
  lesson !== null && (lesson.lesson.lang !== lang || lesson.lesson.voice !== voice);

/** Whether the words of a ready lesson are others. */
const isOtherReader = (state: ViewerState, previous: ViewerState): boolean =>
  (["lang", "voice", "facilitator"] as const).some((key) => state[key] !== previous[key]);

/** A ready lesson in other words, at the same slide. */
async function retell(from: string): Promise<void> {
  if (ownIdOf(from) !== null || readPresentPlace(getState().roomAt).kind !== "lesson") return;
  const reader = getState();
  const lesson = await fetchLesson(from, reader).catch(() => null);
  const { lesson: run } = getState();
  // Whoever has changed it once more is on the way to other words.
  if (!lesson || run?.from !== from || isOtherReader(getState(), reader)) return;
  // Where a language has no such lesson, it stays in the words that there are.
  if (JSON.stringify(lesson) === JSON.stringify(run.lesson)) return;
  setState({ lesson: withLesson(run, lesson) });
}
