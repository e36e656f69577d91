import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SUBTYPES } from "../../../src/domain/anatomy.ts";
import {
  askedOf,
  type FindItRun,
  namePart,
  nextQuestion,
  startRun,
  takeHint,
} from "../../../src/domain/rooms/find-it-run.ts";
import { partsOfLevel } from "../../../src/domain/rooms/find-it.ts";
import {
  endRound,
  isComplete,
  isPassed,
  openType,
  PASSED_SHARE,
  type Progress,
  PROGRESS_NOTHING,
  seeSlide,
  shareFoundAlone,
} from "../../../src/domain/rooms/progress.ts";

const see = (progress: Progress, at: number): Progress =>
  seeSlide(progress, { from: "five-types", at, of: 3 });

/** A round in which some parts need a hint the first time they are asked for. */
function playRound(parts: number, helped: number): FindItRun {
  const chance = () => 0.5;
  const asked = partsOfLevel("parts").slice(0, parts);
  let run = startRun({ level: "parts", way: "name", parts: asked, chance });
  for (let part = askedOf(run); part; part = askedOf(run)) {
    expect(shareFoundAlone(run)).toBeNull();
    const isFirst = !run.asked.includes(part);
    if (isFirst && run.asked.length < helped) run = takeHint(run);
    run = nextQuestion(namePart(run, part), chance);
  }
  return run;
}

describe("progress", () => {
  it("is complete once the words of all five types were opened, in whichever order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SUBTYPES]), (opened) => {
        const progress = opened.reduce(openType, PROGRESS_NOTHING);
        expect(progress.types).toEqual(SUBTYPES.filter((type) => opened.includes(type)));
        expect(isComplete(progress)).toBe(opened.length === SUBTYPES.length);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("is complete once a lesson was seen whole: its last slide alone does not do", () => {
    const last = see(PROGRESS_NOTHING, 2);
    expect(isComplete(last)).toBe(false);
    const whole = see(see(last, 0), 1);
    expect(isComplete(whole)).toBe(true);
    expect(whole).toMatchObject({ lessons: ["five-types"], slides: {} });
    expect(see(whole, 0)).toBe(whole);
  });

  it("counts the slides of each lesson by themselves, and none that a shortened lesson lacks", () => {
    const both = seeSlide(see(PROGRESS_NOTHING, 1), { from: "own.1", at: 4, of: 6 });
    expect(both.slides).toEqual({ "five-types": [1], "own.1": [4] });
    const shortened = seeSlide(both, { from: "own.1", at: 0, of: 2 });
    expect(shortened.slides["own.1"]).toEqual([0]);
  });

  it("stays the very same where nothing is new", () => {
    const progress = endRound(see(openType(PROGRESS_NOTHING, "bone"), 0), 0.5);
    expect(openType(progress, "bone")).toBe(progress);
    expect(see(progress, 0)).toBe(progress);
    expect(endRound(progress, 0.4)).toBe(progress);
  });
});

describe("a round of the quiz", () => {
  it.each([
    [8, 0, 1],
    [8, 2, 0.75],
    [4, 4, 0],
    [1, 1, 0],
  ])("of %i parts with help for %i comes to %f", (parts, helped, share) => {
    expect(shareFoundAlone(playRound(parts, helped))).toBe(share);
  });

  it("completes whatever it came to, passes from three quarters on, and the best one counts", () => {
    const poor = endRound(PROGRESS_NOTHING, 0);
    expect([isComplete(poor), isPassed(poor)]).toEqual([true, false]);
    const good = endRound(poor, PASSED_SHARE);
    expect([good.bestRound, isPassed(good)]).toEqual([0.75, true]);
    expect(endRound(good, 0.5).bestRound).toBe(0.75);
    expect(isPassed(PROGRESS_NOTHING)).toBe(false);
  });
});
