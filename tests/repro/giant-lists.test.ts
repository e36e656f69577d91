/** A file with a list of wrong entries once took a note for each of them: ten megabytes became gigabytes. */
import { describe, expect, it } from "vitest";
import {
  LESSON_FILE_MAX,
  LESSON_FORMAT,
  LESSON_FORMAT_VERSION,
  readLessonFile,
} from "../../src/domain/rooms/lesson-file.ts";
import { readSlideAddress } from "../../src/state/present/slide-place.ts";
import { readSettings, SETTINGS_FILE_MAX } from "../../src/state/settings-file.ts";

const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;
const lessonWith = (more: object): string =>
  JSON.stringify({
    format: LESSON_FORMAT,
    version: LESSON_FORMAT_VERSION,
    title: "",
    lang: "en",
    voice: "child",
    minutes: 1,
    slides: [{ show: "", sentence: "" }],
    ...more,
  });
const read = (source: string) => readLessonFile(source, { readAddress: readSlideAddress });
const manyNames = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${"long ".repeat(20)}${i}`, i]));

describe("a settings file", () => {
  it("of ten megabytes costs no more than its text", () => {
    const before = peakBytes();
    const text = `{"openChapters":[${"1,".repeat(5_000_000)}1]}`;
    expect(readSettings(text).problems).toEqual([{ kind: "not-json" }]);
    expect(peakBytes() - before).toBeLessThan(2 ** 27);
  });

  it("with more unknown entries than anybody reads names a few, and keeps what holds", () => {
    const text = JSON.stringify({ ...manyNames(500), voice: "child" });
    expect(text.length).toBeLessThan(SETTINGS_FILE_MAX);
    const { defaults, problems } = readSettings(text);
    expect(defaults).toEqual({ voice: "child" });
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems).length).toBeLessThan(1000);
  });
});

describe("a lesson's file", () => {
  it("full of what is no slide costs no more than its text", () => {
    const before = peakBytes();
    const source = lessonWith({ slides: Array.from({ length: 450_000 }, () => 1) });
    expect(source.length).toBeLessThan(LESSON_FILE_MAX);
    expect(read(source)).toMatchObject({ kind: "failed", problem: { field: "slides" } });
    expect(peakBytes() - before).toBeLessThan(2 ** 26);
  });

  it("with more unknown fields than anybody reads names a few, and is read", () => {
    const answer = read(lessonWith(manyNames(5000)));
    expect(answer.kind).toBe("read");
    expect(JSON.stringify(answer).length).toBeLessThan(3000);
  });

  it("that rests on more facts than there are is refused", () => {
    const slide = { show: "", sentence: "", facts: Array.from({ length: 1000 }, () => "WH-1") };
    expect(read(lessonWith({ slides: [slide] }))).toMatchObject({
      kind: "failed",
      problem: { slide: 1, field: "facts" },
    });
  });
});
