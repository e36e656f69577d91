import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LESSON_MAX } from "../../../src/domain/rooms/lesson-file.ts";
import type { Lesson } from "../../../src/domain/rooms/lessons.ts";
import {
  addOption,
  emptySlide,
  insertSlide,
  moveSlide,
  removeOption,
  removeSlide,
  rewordSlide,
} from "../../../src/state/present/edit.ts";

const lessonOf = (sentences: readonly string[]): Lesson => ({
  title: "A lesson",
  lang: "en",
  voice: "child",
  minutes: 12,
  slides: sentences.map((sentence) => ({ ...emptySlide(""), sentence, facts: ["WH-1"] })),
});
const sentencesOf = ({ slides }: Lesson) => slides.map(({ sentence }) => sentence);
const ABC = lessonOf(["a", "b", "c"]);

describe("slides", () => {
  it("move one place, and stay at the ends", () => {
    expect(sentencesOf(moveSlide(ABC, 0, 1))).toEqual(["b", "a", "c"]);
    expect(sentencesOf(moveSlide(ABC, 2, -1))).toEqual(["a", "c", "b"]);
    expect(moveSlide(ABC, 0, -1)).toBe(ABC);
    expect(moveSlide(ABC, 2, 1)).toBe(ABC);
  });

  it("are never lost or doubled by moving", () => {
    const moves = fc.array(fc.record({ at: fc.nat(3), up: fc.boolean() }));
    fc.assert(
      fc.property(moves, (list) => {
        const moved = list.reduce((now, { at, up }) => moveSlide(now, at, up ? -1 : 1), ABC);
        expect(sentencesOf(moved).toSorted()).toEqual(["a", "b", "c"]);
      }),
    );
  });

  it("are put behind the one that is shown, as long as there is room", () => {
    expect(sentencesOf(insertSlide(ABC, 0, emptySlide("")))).toEqual(["a", "", "b", "c"]);
    const full = lessonOf(Array.from({ length: LESSON_MAX.slides }, String));
    expect(insertSlide(full, 0, emptySlide(""))).toBe(full);
  });

  it("are taken out, but for the last one", () => {
    expect(sentencesOf(removeSlide(ABC, 1))).toEqual(["a", "c"]);
    const single = lessonOf(["a"]);
    expect(removeSlide(single, 0)).toBe(single);
  });

  it("rest on no source of the app's once their words are the teacher's", () => {
    const reworded = rewordSlide(ABC, 1, { sentence: "B" });
    expect(reworded.slides.map(({ facts }) => facts.length)).toEqual([1, 0, 1]);
  });
});

describe("options", () => {
  const ask = { question: "Which?", options: ["a", "b", "c"], answer: 2 };

  it("keep the right answer when another is taken out", () => {
    expect(removeOption(ask, 0)).toMatchObject({ options: ["b", "c"], answer: 1 });
    expect(removeOption({ ...ask, answer: 0 }, 2)).toMatchObject({ answer: 0 });
    expect(removeOption(ask, 2)).toMatchObject({ options: ["a", "b"], answer: 0 });
  });

  it("are two at least and four at most", () => {
    const two = removeOption(ask, 0);
    expect(removeOption(two, 0)).toBe(two);
    const four = addOption(ask);
    expect(four.options).toEqual(["a", "b", "c", ""]);
    expect(addOption(four)).toBe(four);
  });
});
