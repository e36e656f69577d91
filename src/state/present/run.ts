/** A lesson that is being given, step by step. Pure: each step answers with the run as it is then. */
import type { Lesson, LessonRun, Slide } from "../../domain/rooms/lessons.ts";

const MS_PER_MINUTE = 60_000;

export const slideOf = ({ lesson, at }: LessonRun): Slide => lesson.slides[at]!;

/** What a slide begins with: nothing counted and, where the class is asked, nothing revealed. */
const begun = ({ lesson }: Pick<LessonRun, "lesson">, at: number) => {
  const { ask } = lesson.slides[at]!;
  return { at, tally: ask ? ask.options.map(() => 0) : [], isRevealed: ask === null };
};

const within = (lesson: Lesson, at: number): number =>
  Math.min(lesson.slides.length - 1, Math.max(0, at));

export interface BeginOptions {
  readonly lesson: Lesson;
  readonly from: string;
  /** Counted from 0; one that the lesson lacks becomes its nearest. */
  readonly at?: number;
}

export function beginRun({ lesson, from, at = 0 }: BeginOptions): LessonRun {
  const timer = { isBlank: false, startedAtMs: null, pausedAtMs: null };
  return { lesson, from, ...begun({ lesson }, within(lesson, at)), ...timer };
}

/** To a slide, as it begins. The projector shows it, whether it was blank or not. */
export const goTo = (run: LessonRun, at: number): LessonRun => ({
  ...run,
  ...begun(run, within(run.lesson, at)),
  isBlank: false,
});

export const isAsking = (run: LessonRun): boolean => !run.isRevealed && slideOf(run).ask !== null;

/** The answer if it is still to come, else the next slide. At the end it stays. */
export function stepOn(run: LessonRun): LessonRun {
  if (isAsking(run)) return { ...run, isRevealed: true, isBlank: false };
  const isLast = run.at >= run.lesson.slides.length - 1;
  return isLast ? { ...run, isBlank: false } : goTo(run, run.at + 1);
}

/** To the slide before, as it was left: with its answer. At the start it stays. */
export function stepBackIn(run: LessonRun): LessonRun {
  if (run.at === 0) return { ...run, isBlank: false };
  return { ...goTo(run, run.at - 1), isRevealed: true };
}

/** Counts hands for an option, never below none. */
export const count = (run: LessonRun, option: number, by: 1 | -1): LessonRun => ({
  ...run,
  tally: run.tally.map((hands, i) => (i === option ? Math.max(0, hands + by) : hands)),
});

export const clearTally = (run: LessonRun): LessonRun => ({
  ...run,
  tally: run.tally.map(() => 0),
});

/** Starts the timer, stops it for a while, or lets it go on. */
export function toggleTimer(run: LessonRun, nowMs: number): LessonRun {
  const { startedAtMs, pausedAtMs } = run;
  if (startedAtMs === null) return { ...run, startedAtMs: nowMs, pausedAtMs: null };
  if (pausedAtMs === null) return { ...run, pausedAtMs: nowMs };
  return { ...run, startedAtMs: startedAtMs + (nowMs - pausedAtMs), pausedAtMs: null };
}

export const resetTimer = (run: LessonRun): LessonRun => ({
  ...run,
  startedAtMs: null,
  pausedAtMs: null,
});

/** Whole minutes that have passed by the timer; null before it was started. */
export function minutesPassed(
  { startedAtMs, pausedAtMs }: Pick<LessonRun, "startedAtMs" | "pausedAtMs">,
  nowMs: number,
): number | null {
  if (startedAtMs === null) return null;
  return Math.max(0, Math.floor(((pausedAtMs ?? nowMs) - startedAtMs) / MS_PER_MINUTE));
}

/**
 * The run with its lesson changed: at the slide with this number, or the nearest; what was counted and revealed
 * stays as long as the slide asks the same number of options.
 */
export function withLesson(run: LessonRun, lesson: Lesson, at: number = run.at): LessonRun {
  const fresh = begun({ lesson }, within(lesson, at));
  const isSame = fresh.at === run.at && fresh.tally.length === run.tally.length;
  return { ...run, lesson, ...(isSame ? {} : fresh) };
}

/** The address of what the body shows now: while a class is asked, what does not tell the answer. */
export function shownAddress(run: LessonRun): string {
  const { before, show } = slideOf(run);
  return isAsking(run) ? (before ?? "") : show;
}
