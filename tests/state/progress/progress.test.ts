/** What the store shows of a learner's progress, and how a platform keeps it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { SUBTYPES } from "../../../src/domain/anatomy.ts";
import { startRun } from "../../../src/domain/rooms/find-it-run.ts";
import { LESSON_PLANS } from "../../../src/domain/rooms/lesson-plans.ts";
import { type Lesson, LESSON_IDS } from "../../../src/domain/rooms/lessons.ts";
import {
  isComplete,
  openType,
  type Progress,
  PROGRESS_NOTHING,
  seeSlide,
} from "../../../src/domain/rooms/progress.ts";
import { KEPT_MAX } from "../../../src/app/scorm/session.ts";
import { readProgress, writeProgress } from "../../../src/state/progress/kept-progress.ts";
import { watchProgress } from "../../../src/state/progress/watch-progress.ts";
import { beginRun, goTo, stepOn } from "../../../src/state/present/run.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../../../src/state/store.ts";

const SLIDE = { show: "", before: null, sentence: "", notes: "", facts: [] };
const ASK = { question: "", options: ["", ""], answer: 0 };
const LESSON: Lesson = {
  title: "",
  lang: "en",
  voice: "family",
  minutes: 5,
  slides: [
    { ...SLIDE, ask: null },
    { ...SLIDE, ask: ASK },
  ],
};

function watched(start: Progress = PROGRESS_NOTHING) {
  const store = createStore<ViewerState>(() => VIEWER_DEFAULTS);
  const told: Progress[] = [];
  const stop = watchProgress({ store, start, onChange: (progress) => told.push(progress) });
  return { store, told, stop };
}

describe("what counts", () => {
  it("is each type that is opened to be looked at, and once", () => {
    const { store, told } = watched();
    for (const subtype of ["bone", "bone", null, "vascular", "bone"] as const)
      store.setState({ subtype });
    expect(told.map(({ types }) => types)).toEqual([["bone"], ["vascular", "bone"]]);
  });

  it("is nothing of a talk with a family, nor of what a child looks at, nor of the quiz's own places", () => {
    const { store, told } = watched();
    for (const room of ["show", "explore", "present"] as const)
      for (const subtype of SUBTYPES) store.setState({ room, subtype });
    expect(told).toEqual([]);
  });

  it("is a slide once its answer is shown", () => {
    const { store, told } = watched();
    const lesson = beginRun({ lesson: LESSON, from: "five-types" });
    store.setState({ room: "present", lesson });
    store.setState({ lesson: goTo(lesson, 1) });
    expect(told.at(-1)?.slides).toEqual({ "five-types": [0] });
    store.setState({ lesson: stepOn(goTo(lesson, 1)) });
    expect(told.at(-1)?.lessons).toEqual(["five-types"]);
    expect(told).toHaveLength(2);
  });

  it("is a round of the quiz at its end", () => {
    const { store, told } = watched();
    const run = startRun({ level: "large", way: "name", parts: [], chance: () => 0 });
    store.setState({ room: "present", findIt: run });
    expect(told).toEqual([]);
    store.setState({ findIt: { ...run, asked: ["liver", "brain"], again: ["brain"] } });
    expect(told.map(({ bestRound }) => bestRound)).toEqual([0.5]);
  });

  it("is what was there at the start, and nothing once it is let go", () => {
    const before = openType(PROGRESS_NOTHING, "bone");
    const { store, told, stop } = watched(before);
    store.setState({ subtype: "bone" });
    expect(told).toEqual([]);
    stop();
    store.setState({ subtype: "vascular" });
    expect(told).toEqual([]);
  });
});

describe("what a platform keeps", () => {
  it("is read as it was written", () => {
    const progress: Progress = {
      types: ["cutaneous", "bone"],
      slides: { "how-we-help": [0, 3] },
      lessons: ["five-types"],
      bestRound: 0.625,
    };
    expect(readProgress(writeProgress(progress))).toEqual(progress);
  });

  it("holds nothing of a teacher's own lessons", () => {
    const own: Progress = { ...PROGRESS_NOTHING, slides: { "own.1": [0] }, lessons: ["own.2"] };
    expect(readProgress(writeProgress(own))).toEqual(PROGRESS_NOTHING);
  });

  it("fits, with all but one slide of every ready lesson seen", () => {
    let progress = SUBTYPES.slice(1).reduce(openType, PROGRESS_NOTHING);
    for (const from of LESSON_IDS) {
      const of = LESSON_PLANS[from].slides.length;
      for (let at = 1; at < of; at++) progress = seeSlide(progress, { from, at, of });
    }
    expect(isComplete(progress)).toBe(false);
    expect(writeProgress(progress).length).toBeLessThan(KEPT_MAX / 4);
  });

  it("is nothing where it cannot be read, each part by itself", () => {
    expect(readProgress('{"format":1,"types":["bone"],"slides":7,"bestRound":4}')).toEqual({
      ...PROGRESS_NOTHING,
      types: ["bone"],
    });
    expect(readProgress('{"format":2,"types":["bone"]}')).toEqual(PROGRESS_NOTHING);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(isComplete(readProgress(text))).toBe(false);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
