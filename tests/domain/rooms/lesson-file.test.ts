import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LESSON_FILE_MAX,
  LESSON_MAX,
  lessonFileName,
  readLessonFile,
  writeLessonFile,
} from "../../../src/domain/rooms/lesson-file.ts";
import type { Lesson, Slide } from "../../../src/domain/rooms/lessons.ts";
import { readSlideAddress } from "../../../src/state/present/slide-place.ts";

const SLIDE: Slide = {
  show: "subtype=soft-tissue&structure=stomach&view=back",
  before: null,
  sentence: "This is the stomach.",
  notes: "",
  ask: null,
  facts: ["WH-1"],
};
const LESSON: Lesson = {
  title: "What moves the food",
  lang: "en",
  voice: "child",
  minutes: 12,
  slides: [
    SLIDE,
    {
      ...SLIDE,
      before: "",
      ask: { question: "Where does food go?", options: ["Up", "Down"], answer: 1 },
    },
  ],
};

const read = (source: string) => readLessonFile(source, { readAddress: readSlideAddress });
/** The lesson's file with something else in it. */
const fileWith = (change: object, slide: object = {}) =>
  JSON.stringify({
    ...JSON.parse(writeLessonFile(LESSON)),
    slides: [SLIDE, { ...SLIDE, ...slide }],
    ...change,
  });
const problemOf = (source: string) => {
  const answer = read(source);
  return answer.kind === "failed" ? answer.problem : answer.notes;
};

describe("a lesson's file", () => {
  it("reads back exactly", () => {
    expect(read(writeLessonFile(LESSON))).toEqual({ kind: "read", lesson: LESSON, notes: [] });
  });

  it("reads back whatever words a teacher writes", () => {
    const words = (max: number) => fc.string({ maxLength: max, unit: "grapheme-composite" });
    fc.assert(
      fc.property(words(30), words(60), words(200), (title, sentence, notes) => {
        const lesson = { ...LESSON, title, slides: [{ ...SLIDE, sentence, notes }] };
        expect(read(writeLessonFile(lesson))).toEqual({ kind: "read", lesson, notes: [] });
      }),
    );
  });

  it("is named after its title, in letters that every system takes", () => {
    expect(lessonFileName({ ...LESSON, title: "¿Qué es? / 5 tipos…" })).toBe(
      "que-es-5-tipos.lesson.json",
    );
    expect(lessonFileName({ ...LESSON, title: "…" })).toBe("lesson.lesson.json");
  });
});

describe("a wrong file", () => {
  it.each([
    ["no JSON", "{", { kind: "not-json" }],
    ["nothing", "", { kind: "not-json" }],
    ["another kind of thing", "[1]", { kind: "other-format" }],
    ["another program's file", '{"format":"x","version":1}', { kind: "other-format" }],
    ["a file without a version", fileWith({ version: "1" }), { kind: "other-format" }],
    ["a newer version", fileWith({ version: 2 }), { kind: "newer" }],
    ["too much", " ".repeat(LESSON_FILE_MAX + 1), { kind: "too-large" }],
    ["no title", fileWith({ title: 7 }), { kind: "wrong", slide: null, field: "title" }],
    ["a language", fileWith({ lang: "?" }), { kind: "wrong", slide: null, field: "lang" }],
    ["a voice", fileWith({ voice: "robot" }), { kind: "wrong", slide: null, field: "voice" }],
    ["minutes", fileWith({ minutes: 0 }), { kind: "wrong", slide: null, field: "minutes" }],
    ["no slides", fileWith({ slides: [] }), { kind: "wrong", slide: null, field: "slides" }],
    ["slides", fileWith({ slides: "two" }), { kind: "wrong", slide: null, field: "slides" }],
    ["a slide", fileWith({ slides: [SLIDE, 5] }), { kind: "wrong", slide: 2, field: "slides" }],
    [
      "a sentence",
      fileWith({}, { sentence: null }),
      { kind: "wrong", slide: 2, field: "sentence" },
    ],
    [
      "a long one",
      fileWith({}, { sentence: "a".repeat(LESSON_MAX.sentence + 1) }),
      { kind: "wrong", slide: 2, field: "sentence" },
    ],
    [
      "an answer",
      fileWith({}, { ask: { question: "", options: ["a", "b"], answer: 2 } }),
      { kind: "wrong", slide: 2, field: "ask" },
    ],
    [
      "one option",
      fileWith({}, { ask: { question: "", options: ["a"], answer: 0 } }),
      { kind: "wrong", slide: 2, field: "ask" },
    ],
    ["facts", fileWith({}, { facts: ["rumour"] }), { kind: "wrong", slide: 2, field: "facts" }],
  ])("says what is wrong: %s", (_, source, problem) => {
    expect(problemOf(source)).toEqual(problem);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        expect(read(source).kind).toBe("failed");
      }),
    );
  });
});

describe("a file that is only partly understood", () => {
  it("is read, and says what was left out", () => {
    expect(problemOf(fileWith({ theme: "dark" }, { sound: "drum" }))).toEqual([
      { kind: "unknown-field", name: "theme" },
      { kind: "unknown-field", name: "sound" },
    ]);
  });

  it("falls back where the body cannot show it", () => {
    const answer = read(fileWith({}, { show: "structure=third-arm&view=back&voice=child" }));
    expect(answer).toMatchObject({ kind: "read", notes: [{ kind: "address", slide: 2 }] });
    expect(answer.kind === "read" && answer.lesson.slides[1]?.show).toBe("view=back");
  });

  it("takes what leaves out all that may be left out", () => {
    const { show, sentence } = SLIDE;
    const answer = read(fileWith({ slides: [{ show, sentence }] }));
    expect(answer.kind === "read" && answer.lesson.slides).toEqual([{ ...SLIDE, facts: [] }]);
  });

  it("takes an address that says what holds anyway", () => {
    expect(problemOf(fileWith({}, { show: "age=10&view=front&structure=stomach" }))).toEqual([]);
  });
});
