/**
 * How far somebody has come, as a learning platform wants to know it: complete once one whole thing is done, and what
 * the best round of the quiz came to. Only ever grows. Pure.
 */
import { type SubtypeId, SUBTYPES } from "../anatomy.ts";
import type { FindItRun } from "./find-it-run.ts";

export interface Progress {
  /** Types whose words were opened, in the order of {@link SUBTYPES}. */
  readonly types: readonly SubtypeId[];
  /** By where a lesson is kept: the slides that were shown with their answers, counted from 0, in order. */
  readonly slides: Readonly<Record<string, readonly number[]>>;
  /** Lessons of which every slide was shown; their slides are no longer counted. */
  readonly lessons: readonly string[];
  /** Of the parts of the best round, the share that was found at the first try without help; null before a round. */
  readonly bestRound: number | null;
}

export const PROGRESS_NOTHING: Progress = { types: [], slides: {}, lessons: [], bestRound: null };

/** From this share of a round on it is passed. Below it nothing is said: nobody fails here. */
export const PASSED_SHARE = 0.75;

export function openType(progress: Progress, subtype: SubtypeId): Progress {
  if (progress.types.includes(subtype)) return progress;
  const types = SUBTYPES.filter((type) => type === subtype || progress.types.includes(type));
  return { ...progress, types };
}

export interface SeenSlide {
  /** Where the lesson is kept. */
  readonly from: string;
  /** Counted from 0. */
  readonly at: number;
  /** How many slides the lesson has. */
  readonly of: number;
}

/** A slide that was shown, with its answer where the class was asked. */
export function seeSlide(progress: Progress, { from, at, of }: SeenSlide): Progress {
  if (progress.lessons.includes(from)) return progress;
  const { [from]: before = [], ...others } = progress.slides;
  if (before.includes(at)) return progress;
  const seen = [...before, at].filter((slide) => slide < of).toSorted((a, b) => a - b);
  return seen.length < of
    ? { ...progress, slides: { ...others, [from]: seen } }
    : { ...progress, slides: others, lessons: [...progress.lessons, from] };
}

/** What a round came to, 0 to 1; null while there is more to look for. */
export function shareFoundAlone({ asked, again, queue }: FindItRun): number | null {
  if (queue.length > 0 || asked.length === 0) return null;
  return (asked.length - again.length) / asked.length;
}

export function endRound(progress: Progress, share: number): Progress {
  if (progress.bestRound !== null && progress.bestRound >= share) return progress;
  return { ...progress, bestRound: share };
}

/** A whole lesson was seen, or a round of the quiz ended, or the words of all types were opened. */
export const isComplete = ({ types, lessons, bestRound }: Progress): boolean =>
  lessons.length > 0 || bestRound !== null || types.length === SUBTYPES.length;

export const isPassed = ({ bestRound }: Progress): boolean => (bestRound ?? 0) >= PASSED_SHARE;
