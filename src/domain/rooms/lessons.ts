/**
 * Lessons: what they show and ask, without their words. A teacher's own lesson is the same with its words in it.
 */
import type { FactId } from "../facts.ts";
import type { Voice } from "../view.ts";

export const LESSON_IDS = [
  "smooth-muscle",
  "five-types",
  "bones-that-grow",
  "how-we-find-out",
  "how-we-help",
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

export interface PlannedSlide {
  /** What the body shows: an address without its `#`, voice and language. */
  readonly show: string;
  /** Where the class is asked first: which of the options the body then answers with, counted from 0. */
  readonly answer?: number;
  /** Given with `answer`: what the body shows while the class is asked, which must not tell the answer. */
  readonly before?: string;
}

export interface LessonPlan {
  readonly minutes: number;
  readonly slides: readonly PlannedSlide[];
}

/** Predict, then reveal: what the class is asked before the body shows it. */
export interface SlideAsk {
  readonly question: string;
  /** Two to four. */
  readonly options: readonly string[];
  /** The right one, counted from 0. */
  readonly answer: number;
}

/** A slide with its words: what a teacher edits, and what a lesson's file holds. */
export interface Slide {
  /** An address without its `#`. */
  readonly show: string;
  /** What is shown while the class is asked; null where nothing is asked or it may be what `show` is. */
  readonly before: string | null;
  /** The one sentence that the class reads. */
  readonly sentence: string;
  /** Read by the teacher only. */
  readonly notes: string;
  readonly ask: SlideAsk | null;
  /** What the app's own words rest on; none of a teacher's own. */
  readonly facts: readonly FactId[];
}

export interface Lesson {
  readonly title: string;
  readonly lang: string;
  readonly voice: Voice;
  readonly minutes: number;
  readonly slides: readonly Slide[];
}

/** A lesson as it is being given; both windows hold the same. */
export interface LessonRun {
  readonly lesson: Lesson;
  /** Where it is kept, as an address names it: a ready lesson's id, or `own.2`. */
  readonly from: string;
  /** The slide that is shown, counted from 0. */
  readonly at: number;
  /** Hands that were counted for each option of the slide's question. */
  readonly tally: readonly number[];
  /** Whether the answer is shown; true where nothing is asked. */
  readonly isRevealed: boolean;
  /** The projector shows nothing, so that the class looks at the teacher. */
  readonly isBlank: boolean;
  /** By the clock, milliseconds since 1970; null before the timer was started. */
  readonly startedAtMs: number | null;
  /** When the timer was stopped for a while; null while it runs. */
  readonly pausedAtMs: number | null;
}
