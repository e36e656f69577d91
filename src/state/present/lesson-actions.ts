/** What a teacher does in a lesson: goes on and back, counts hands, reveals, blanks, edits. */
import { LESSON_MAX } from "../../domain/rooms/lesson-file.ts";
import type { Lesson, LessonRun } from "../../domain/rooms/lessons.ts";
import { viewerStore, type ViewerState } from "../store.ts";
import { addOwnLesson } from "./own-lessons.ts";
import { ownPlace, writeLessonPlace } from "./place.ts";
import {
  beginRun,
  type BeginOptions,
  clearTally,
  count,
  goTo,
  resetTimer,
  shownAddress,
  stepBackIn,
  stepOn,
  toggleTimer,
  withLesson,
} from "./run.ts";
import { showing, slideAddress } from "./slide-place.ts";

const { getState, setState } = viewerStore;

/** A run and, where it shows something else than before, its place on the body. */
function become(change: (run: LessonRun) => LessonRun): void {
  const { lesson: run } = getState();
  if (!run) return;
  const next = change(run);
  const isOther = next.at !== run.at || next.isRevealed !== run.isRevealed;
  setState({ lesson: next, ...(isOther && showing(shownAddress(next), getState())) });
}

/** Begins a lesson in this window, at a slide. */
export function giveLesson(options: BeginOptions): void {
  const lesson = beginRun(options);
  setState({ lesson, ...showing(shownAddress(lesson), getState()) });
}

/** Leads to a lesson, whose words may still have to be fetched. */
export const openLesson = (from: string): void =>
  setState({ roomAt: writeLessonPlace({ from, at: 0 }) });

/** Back to the list of lessons. */
export const closeLesson = (): void => setState({ lesson: null, roomAt: null });

export const nextStep = (): void => become(stepOn);
export const previousStep = (): void => become(stepBackIn);
/** @param at counted from 0 */
export const goToSlide = (at: number): void => become((run) => goTo(run, at));
export const goToLastSlide = (): void => become((run) => goTo(run, Infinity));
export const setRevealed = (isRevealed: boolean): void => become((run) => ({ ...run, isRevealed }));

export const countHand = (option: number, by: 1 | -1): void =>
  become((run) => count(run, option, by));
export const clearHands = (): void => become(clearTally);
export const toggleBlank = (): void => become((run) => ({ ...run, isBlank: !run.isBlank }));
export const toggleLessonTimer = (): void => become((run) => toggleTimer(run, Date.now()));
export const resetLessonTimer = (): void => become(resetTimer);

/** The slide's place again, after the body was turned or something else was chosen. */
export function showSlideAgain(): void {
  const { lesson } = getState();
  if (lesson) setState(showing(shownAddress(lesson), getState()));
}

/** Whether the body shows something else than the slide does. */
export const isOffSlide = (state: ViewerState): boolean =>
  state.lesson !== null && slideAddress(state) !== shownAddress(state.lesson);

/** Keeps the lesson that is given among the teacher's own, under another title, and opens it to be edited. */
export function editCopy(title: string): void {
  const { lesson: run } = getState();
  if (!run) return;
  const lesson = { ...run.lesson, title: title.slice(0, LESSON_MAX.title) };
  const from = ownPlace(addOwnLesson(lesson));
  setState({
    lesson: { ...run, lesson, from },
    roomAt: writeLessonPlace({ from, at: run.at, isEdited: true }),
  });
}

/** Shows or leaves the editor of the lesson that is open. */
export function setEdited(isEdited: boolean): void {
  const { lesson } = getState();
  if (lesson) setState({ roomAt: writeLessonPlace({ ...lesson, isEdited }) });
}

/**
 * Changes the lesson that is open.
 * @param at the slide that is shown then, counted from 0; by default the same number
 */
export function changeLesson(change: (lesson: Lesson) => Lesson, at?: number): void {
  const { lesson: run } = getState();
  if (!run) return;
  const lesson = change(run.lesson);
  if (lesson === run.lesson) return;
  const next = withLesson(run, lesson, at);
  const isOther = shownAddress(next) !== shownAddress(run);
  setState({ lesson: next, ...(isOther && showing(shownAddress(next), getState())) });
}
