import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FAST_MS,
  SLOW_MS,
  startWatch,
  type Watch,
  watchFrame,
} from "../../../src/scene/quality/watch.ts";
import { times } from "../../long.ts";

const LEVELS = 5;

/** Every level that a row of frames leads through, the start first. */
function levelsThrough(frames: readonly number[], start: number): number[] {
  let watch: Watch = startWatch(start);
  const levels = [start];
  for (const frameMs of frames) {
    watch = watchFrame(watch, frameMs, LEVELS);
    if (watch.level !== levels.at(-1)) levels.push(watch.level);
  }
  return levels;
}

const same = (frameMs: number, count: number): number[] =>
  Array.from({ length: count }, () => frameMs);

/** Stretches of frames as a device might have them: quick, so-so, slow, with hitches. */
const stretches = fc
  .array(
    fc.record({
      frameMs: fc.oneof(fc.constantFrom(7, 16, 33, 60, 120), fc.double({ min: 1, max: 2000 })),
      count: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.flatMap(({ frameMs, count }) => same(frameMs, count)));

describe("what the times of frames lead to", () => {
  it("is a lighter picture when they stay slow, down to the lightest", () => {
    expect(levelsThrough(same(60, 20), 0)).toEqual([0]);
    expect(levelsThrough(same(60, 30), 0)).toEqual([0, 1]);
    expect(levelsThrough(same(60, 1000), 0)).toEqual([0, 1, 2, 3, 4]);
    // Very slow ones need not be many.
    expect(levelsThrough(same(400, 16), 0)).toEqual([0, 1]);
  });

  it("is a finer picture only when they stay quick for longer than slow ones would need", () => {
    expect(levelsThrough(same(16, 100), 2)).toEqual([2]);
    expect(levelsThrough(same(16, 200), 2)).toEqual([2, 1]);
    expect(levelsThrough(same(7, 2000), 4)).toEqual([4, 3, 2, 1, 0]);
  });

  it("is nothing for frames between quick and slow, nor for hitches", () => {
    expect(levelsThrough(same(1000 / 30, 3000), 1)).toEqual([1]);
    // Every fifth frame takes half a second.
    const hitches = Array.from({ length: 3000 }, (_, i) => (i % 5 === 0 ? 500 : 16));
    expect(levelsThrough(hitches, 0)).toEqual([0]);
  });

  it("never swings: it goes up, then down, and then no longer up, whatever the frames", () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: LEVELS - 1 }), (frames, start) => {
        const levels = levelsThrough(frames, start);
        const steps = levels.slice(1).map((level, i) => level - levels[i]!);
        expect(steps.every((step) => Math.abs(step) === 1)).toBe(true);
        const firstDown = steps.indexOf(1);
        if (firstDown >= 0) expect(steps.slice(firstDown)).not.toContain(-1);
        expect(steps.length).toBeLessThanOrEqual(2 * (LEVELS - 1));
        for (const level of levels) expect(level).toBeGreaterThanOrEqual(0);
        for (const level of levels) expect(level).toBeLessThan(LEVELS);
      }),
      { seed: 7, numRuns: times(200, 5000) },
    );
  });

  it("is never a lighter picture without slow frames, nor a finer one without quick ones", () => {
    const all = (range: { min: number; max: number }) =>
      fc.array(fc.double({ ...range, noNaN: true }), { maxLength: 2000 });
    fc.assert(
      fc.property(all({ min: 1, max: SLOW_MS }), (frames) => {
        expect(Math.max(...levelsThrough(frames, 2))).toBe(2);
      }),
      { seed: 7, numRuns: times(50, 1000) },
    );
    fc.assert(
      fc.property(all({ min: FAST_MS, max: 3000 }), (frames) => {
        expect(Math.min(...levelsThrough(frames, 2))).toBe(2);
      }),
      { seed: 7, numRuns: times(50, 1000) },
    );
  });
});
