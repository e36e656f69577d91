/** Any file that a teacher could open as a lesson, and what is done with it then. */
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { lessonText } from "../../src/content/tell-rooms.ts";
import {
  LESSON_FIELDS,
  LESSON_FILE_MAX,
  type LessonFileAnswer,
  lessonFileName,
  LessonSchema,
  readLessonFile,
  writeLessonFile,
} from "../../src/domain/rooms/lesson-file.ts";
import { type Lesson, LESSON_IDS } from "../../src/domain/rooms/lessons.ts";
import { goToLastSlide, goToSlide, nextStep } from "../../src/state/present/lesson-actions.ts";
import { beginRun } from "../../src/state/present/run.ts";
import { readSlideAddress } from "../../src/state/present/slide-place.ts";
import { tellingOf } from "../../src/state/selectors.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";
import { fetchContent } from "../../src/state/use-content.ts";
import { placeOf } from "../../src/state/url.ts";
import { times } from "../long.ts";
import { damaged, strangeJson, strangeTexts } from "./strange.ts";
import { wrongIn } from "./valid-state.ts";

const content = await fetchContent("lessons", "en");
const READY: readonly Lesson[] = LESSON_IDS.map((id) =>
  lessonText(content, id, tellingOf(VIEWER_DEFAULTS)),
);
/** Of two slides: what goes wrong with a long lesson goes wrong with a short one. */
const short: Lesson = { ...READY[1]!, slides: READY[1]!.slides.slice(0, 2) };
const files = fc.constantFrom(...[short, ...READY].map(writeLessonFile));

/** A ready lesson with some of its values, of any depth, made strange. */
const altered = fc
  .tuple(
    fc.constantFrom(short, READY[0]!),
    fc.array(fc.tuple(fc.nat(), fc.oneof(strangeJson, strangeTexts)), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.dictionary(strangeTexts, strangeJson, { maxKeys: 2 }),
  )
  .map(([lesson, changes, more]) => {
    const file = JSON.parse(writeLessonFile(lesson));
    for (const [at, value] of changes) {
      const spots = spotsIn(file);
      const [holder, key] = spots[at % spots.length]!;
      holder[key] = value;
    }
    return JSON.stringify({ ...more, ...file });
  });

type Holder = Record<string, unknown>;
function spotsIn(value: unknown): [Holder, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Holder, string][] => [
    [value as Holder, key],
    ...(key === "x" ? [] : spotsIn(inner)),
  ]);
}

const sources = fc.oneof(
  { weight: 4, arbitrary: altered },
  { weight: 3, arbitrary: damaged(files) },
  { weight: 1, arbitrary: strangeTexts },
  { weight: 1, arbitrary: strangeJson.map((value) => JSON.stringify(value) ?? "") },
  {
    weight: 1,
    // A file in another encoding, opened as if it were in the usual one.
    arbitrary: fc
      .tuple(files, fc.constantFrom("utf16le", "latin1", "hex", "base64"))
      .map(([file, encoding]) => Buffer.from(file, encoding as BufferEncoding).toString("utf8")),
  },
);

const read = (source: string): LessonFileAnswer =>
  readLessonFile(source, { readAddress: readSlideAddress });

const PROBLEMS = ["too-large", "not-json", "other-format", "newer", "wrong"];

function expectTold(answer: LessonFileAnswer): void {
  if (answer.kind === "failed") {
    const { problem } = answer;
    expect(PROBLEMS).toContain(problem.kind);
    if (problem.kind !== "wrong") return;
    expect(LESSON_FIELDS).toContain(problem.field);
    expect(problem.slide === null || (Number.isInteger(problem.slide) && problem.slide > 0)).toBe(
      true,
    );
    return;
  }
  // As many as a person reads: one a slide, and some names.
  expect(answer.notes.length).toBeLessThanOrEqual(answer.lesson.slides.length + 20);
  for (const note of answer.notes)
    if (note.kind === "unknown-field") expect(note.name.length).toBeLessThanOrEqual(41);
}

/** The lesson is given from its first slide to its last. */
function expectGiven(lesson: Lesson): void {
  viewerStore.setState({ ...VIEWER_DEFAULTS, lesson: beginRun({ lesson, from: "own.1" }) }, true);
  goToSlide(-1);
  for (let i = 0; i < 4; i++) nextStep();
  goToLastSlide();
  nextStep();
  const state = viewerStore.getState();
  expect(wrongIn(placeOf(state))).toEqual([]);
  expect(state.lesson?.at).toBe(lesson.slides.length - 1);
}

describe("any lesson file", () => {
  it("is read or refused with a reason; what was read can be given, kept and read again", () => {
    let given = 0;
    fc.assert(
      fc.property(sources, (source) => {
        const answer = read(source);
        expectTold(answer);
        if (answer.kind === "failed") return;
        given++;
        const { lesson } = answer;
        expect(v.is(LessonSchema, lesson)).toBe(true);
        expectGiven(lesson);
        expect(read(writeLessonFile(lesson))).toEqual({ kind: "read", lesson, notes: [] });
        expect(lessonFileName(lesson)).toMatch(/^[^/\\:*?"<>|\p{Cc}]+\.lesson\.json$/u);
      }),
      { numRuns: times(600, 10_000), seed: 731 },
    );
    // Were all of them refused, nothing would have been tried.
    expect(given).toBeGreaterThan(20);
  });

  it.each([
    ["deep", `{"format":${"[".repeat(400_000)}${"]".repeat(400_000)}}`],
    [
      "deep in a slide",
      writeLessonFile(short).replace('"facts"', `"x":${"[".repeat(9e5)},"facts"`),
    ],
    ["ten megabytes", writeLessonFile({ ...short, title: "x".repeat(10_000_000) })],
    ["as long as a file may be", " ".repeat(LESSON_FILE_MAX)],
  ])("may be %s", (_, source) => {
    const answer = read(source);
    expect(answer.kind).toBe("failed");
    expectTold(answer);
  });
});
