import { describe, expect, it } from "vitest";
import type { Lesson, LessonRun, Slide } from "../../../src/domain/rooms/lessons.ts";
import { readPresentPlace, writeLessonPlace } from "../../../src/state/present/place.ts";
import {
  beginRun,
  clearTally,
  count,
  goTo,
  minutesPassed,
  shownAddress,
  stepBackIn,
  stepOn,
  toggleTimer,
  withLesson,
} from "../../../src/state/present/run.ts";

const plain: Slide = {
  show: "structure=stomach",
  before: null,
  sentence: "One.",
  notes: "",
  ask: null,
  facts: [],
};
const asking: Slide = {
  ...plain,
  show: "structure=ileum",
  before: "view=back",
  ask: { question: "Where?", options: ["Here", "There", "Nowhere"], answer: 0 },
};
const LESSON: Lesson = {
  title: "A lesson",
  lang: "en",
  voice: "child",
  minutes: 12,
  slides: [plain, asking, plain],
};
const begin = (at = 0): LessonRun => beginRun({ lesson: LESSON, from: "own.1", at });

describe("a lesson", () => {
  it("asks before it answers, and answers before it goes on", () => {
    const asked = stepOn(begin());
    expect(asked).toMatchObject({ at: 1, isRevealed: false, tally: [0, 0, 0] });
    expect(shownAddress(asked)).toBe("view=back");
    const answered = stepOn(asked);
    expect(answered).toMatchObject({ at: 1, isRevealed: true });
    expect(shownAddress(answered)).toBe("structure=ileum");
    expect(stepOn(answered)).toMatchObject({ at: 2, isRevealed: true, tally: [] });
  });

  it("goes back to a slide as it was left", () => {
    expect(stepBackIn(begin(2))).toMatchObject({ at: 1, isRevealed: true });
    expect(stepBackIn(begin(0)).at).toBe(0);
  });

  it("stays at its end, and shows itself when it is stepped on", () => {
    expect(stepOn({ ...begin(2), isBlank: true })).toMatchObject({ at: 2, isBlank: false });
  });

  it("goes to the nearest slide there is", () => {
    expect(goTo(begin(), 99).at).toBe(2);
    expect(begin(-5).at).toBe(0);
    expect(goTo(begin(), Infinity).at).toBe(2);
  });

  it("counts hands, and never below none", () => {
    const counted = count(count(begin(1), 2, 1), 2, 1);
    expect(counted.tally).toEqual([0, 0, 2]);
    expect(count(begin(1), 0, -1).tally).toEqual([0, 0, 0]);
    expect(clearTally(counted).tally).toEqual([0, 0, 0]);
  });

  it("shows the whole body while it asks where nothing else is said", () => {
    const lesson = { ...LESSON, slides: [{ ...asking, before: null }] };
    expect(shownAddress(beginRun({ lesson, from: "own.1" }))).toBe("");
  });

  it("keeps what was counted while its words are changed, as long as as many options are asked", () => {
    const run = count(begin(1), 0, 1);
    const named = { ...LESSON, title: "Another name" };
    expect(withLesson(run, named)).toMatchObject({ at: 1, tally: [1, 0, 0] });
    expect(withLesson(run, { ...LESSON, slides: [plain] })).toMatchObject({ at: 0, tally: [] });
  });
});

describe("the timer", () => {
  it("tells whole minutes, and does not count a pause", () => {
    const started = toggleTimer(begin(), 1000);
    expect(minutesPassed(begin(), 5000)).toBeNull();
    expect(minutesPassed(started, 1000 + 119_000)).toBe(1);
    const paused = toggleTimer(started, 61_000);
    expect(minutesPassed(paused, 999_000)).toBe(1);
    expect(minutesPassed(toggleTimer(paused, 999_000), 999_000 + 59_000)).toBe(1);
  });
});

describe("a place in the room", () => {
  it.each(["five-types.3", "own.2.1", "own.12.4.edit"])("%s reads back as it is written", (at) => {
    const place = readPresentPlace(at);
    expect(place.kind === "lesson" && writeLessonPlace(place)).toBe(at);
  });

  it("is a lesson's first slide where it names none", () => {
    expect(readPresentPlace("five-types")).toMatchObject({ from: "five-types", at: 0 });
    expect(readPresentPlace("five-types.x")).toMatchObject({ from: "five-types", at: 0 });
    expect(readPresentPlace("own.3")).toMatchObject({ from: "own.3", at: 0 });
  });

  it("is the home for anything else", () => {
    for (const at of [null, "", "own", "own.x", "projector.2"])
      expect(readPresentPlace(at).kind, String(at)).toBe("home");
  });

  it("may be the quiz or the worksheet, whatever follows", () => {
    expect(readPresentPlace("find-it.large").kind).toBe("find-it");
    expect(readPresentPlace("worksheet.veins").kind).toBe("worksheet");
  });

  it("edits only what is the teacher's own", () => {
    expect(readPresentPlace("five-types.3.edit")).toMatchObject({ isEdited: false });
  });
});
