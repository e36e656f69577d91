/**
 * Decides from the times of frames that were drawn one right after the other whether the body should be drawn lighter or
 * may be drawn finer. Pure. drei's PerformanceMonitor counts frames by the clock: where frames are drawn on demand it
 * takes every rest for slowness.
 */

/** 25 frames a second: under that turning is felt as a stutter. A screen held to 30 to save its battery is not slow. */
export const SLOW_MS = 40;
/** 50 frames a second. Between the two nothing changes. */
export const FAST_MS = 20;
/** A frame after the page was in the background counts for no more. */
const LONGEST_MS = 250;
/** A look at the frames: so long, and so many at least. */
const WINDOW_MS = 750;
const WINDOW_FRAMES = 8;
/** Of a look's frames, for it to be called slow or fast. A single hitch makes no difference. */
const MOST = 0.75;
/** Looks in a row: quick to come to help, slow to try more. */
const SLOW_WINDOWS = 2;
const FAST_WINDOWS = 4;

export interface Watch {
  /** Index of the level, 0 the finest. */
  readonly level: number;
  /**
   * False once a level proved too slow: from then on it only goes down, so that it never swings to and fro. A visit has
   * at most as many changes as there are levels, twice.
   */
  readonly mayRise: boolean;
  readonly window: { readonly ms: number; frames: number; slow: number; fast: number };
  /** Looks in a row that were fast (above 0) or slow (below). */
  readonly row: number;
}

const EMPTY = { ms: 0, frames: 0, slow: 0, fast: 0 } as const;

export const startWatch = (level: number): Watch => ({
  level,
  mayRise: true,
  window: EMPTY,
  row: 0,
});

/**
 * @param frameMs from the frame before to this one, which was asked for before that one was done
 * @param levelCount of levels that differ on this screen
 */
export function watchFrame(watch: Watch, frameMs: number, levelCount: number): Watch {
  const { ms, frames, slow, fast } = watch.window;
  const window = {
    ms: ms + Math.min(frameMs, LONGEST_MS),
    frames: frames + 1,
    slow: slow + Number(frameMs > SLOW_MS),
    fast: fast + Number(frameMs < FAST_MS),
  };
  if (window.ms < WINDOW_MS || window.frames < WINDOW_FRAMES) return { ...watch, window };
  return decide({ ...watch, window: EMPTY, row: nextRow(watch.row, window) }, levelCount);
}

function nextRow(row: number, { frames, slow, fast }: Watch["window"]): number {
  if (slow >= frames * MOST) return Math.min(row, 0) - 1;
  if (fast >= frames * MOST) return Math.max(row, 0) + 1;
  return 0;
}

function decide(watch: Watch, levelCount: number): Watch {
  const { level, mayRise, row } = watch;
  if (row <= -SLOW_WINDOWS && level < levelCount - 1)
    return { ...startWatch(level + 1), mayRise: false };
  if (row >= FAST_WINDOWS && level > 0 && mayRise) return startWatch(level - 1);
  return watch;
}
