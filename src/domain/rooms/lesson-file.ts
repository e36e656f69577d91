/**
 * A lesson as a file that a teacher keeps and hands on: JSON, with the name and version of its format. Pure. A file
 * is read whole or not at all; what is wrong with it is said by slide and field.
 */
import * as v from "valibot";
import type { FactId } from "../facts.ts";
import { VOICES } from "../view.ts";
import type { Lesson } from "./lessons.ts";

export const LESSON_FORMAT = "where-it-starts/lesson";
export const LESSON_FORMAT_VERSION = 1;
/** UTF-16 units; a lesson of sixty full slides has a third of it. */
export const LESSON_FILE_MAX = 1_000_000;

/** Characters, slides and minutes that a lesson may have; also the limits of the fields of the editor. */
export const LESSON_MAX = {
  title: 120,
  sentence: 300,
  notes: 4000,
  question: 300,
  option: 120,
  options: 4,
  slides: 60,
  minutes: 240,
  address: 400,
  facts: 100,
} as const;
export const OPTIONS_MIN = 2;

/** As many unknown fields as a person is told of, and as much of each name. */
const UNKNOWN_MAX = 20;
const NAME_MAX = 40;

// Words may be empty: a lesson that is not finished can be kept and handed on too.
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const FactSchema = v.custom<FactId>(
  (value) => typeof value === "string" && /^[A-Z]{2}-\d{1,3}$/u.test(value),
);

const AskSchema = v.pipe(
  v.object({
    question: text(LESSON_MAX.question),
    options: v.pipe(
      v.array(text(LESSON_MAX.option)),
      v.minLength(OPTIONS_MIN),
      v.maxLength(LESSON_MAX.options),
    ),
    answer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check(({ options, answer }) => answer < options.length),
);

const SlideSchema = v.object({
  show: text(LESSON_MAX.address),
  before: v.optional(v.nullable(text(LESSON_MAX.address)), null),
  sentence: text(LESSON_MAX.sentence),
  notes: v.optional(text(LESSON_MAX.notes), ""),
  ask: v.optional(v.nullable(AskSchema), null),
  facts: v.optional(v.pipe(v.array(FactSchema), v.maxLength(LESSON_MAX.facts)), []),
});

/** A lesson as it stands in a file, with its words in one language and voice. */
export const LessonSchema = v.object({
  title: text(LESSON_MAX.title),
  lang: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u)),
  voice: v.picklist(VOICES),
  minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(LESSON_MAX.minutes)),
  slides: v.pipe(v.array(SlideSchema), v.minLength(1), v.maxLength(LESSON_MAX.slides)),
});

/** What the reader of a file is told about; each has a sentence of its own. */
export const LESSON_FIELDS = [
  "title",
  "lang",
  "voice",
  "minutes",
  "slides",
  "show",
  "before",
  "sentence",
  "notes",
  "ask",
  "facts",
] as const;
export type LessonField = (typeof LESSON_FIELDS)[number];

export type LessonFileProblem =
  | { readonly kind: "too-large" | "not-json" | "other-format" | "newer" }
  /** @property slide counted from 1; null where the field is the lesson's own */
  | { readonly kind: "wrong"; readonly slide: number | null; readonly field: LessonField };

/** Something that was left out or replaced; the lesson was read all the same. */
export type LessonFileNote =
  | { readonly kind: "unknown-field"; readonly name: string }
  | { readonly kind: "address"; readonly slide: number };

export type LessonFileAnswer =
  | {
      readonly kind: "read";
      readonly lesson: Lesson;
      readonly notes: readonly LessonFileNote[];
    }
  | { readonly kind: "failed"; readonly problem: LessonFileProblem };

export interface ReadAddress {
  /** Without its `#`, as the app itself would write it. */
  readonly address: string;
  /** Whether all that it said was understood. */
  readonly isWhole: boolean;
}

export interface ReadLessonOptions {
  readonly readAddress: (address: string) => ReadAddress;
}

const failed = (problem: LessonFileProblem): LessonFileAnswer => ({ kind: "failed", problem });

/** Reads the text of a file. Never throws. */
export function readLessonFile(
  source: string,
  { readAddress }: ReadLessonOptions,
): LessonFileAnswer {
  if (source.length > LESSON_FILE_MAX) return failed({ kind: "too-large" });
  let value: unknown;
  try {
    // Some editors begin a file with a mark of its byte order.
    value = JSON.parse(source.replace(/^\uFEFF/u, ""));
  } catch {
    return failed({ kind: "not-json" });
  }
  if (!isRecord(value) || value["format"] !== LESSON_FORMAT)
    return failed({ kind: "other-format" });
  const version = value["version"];
  if (typeof version !== "number") return failed({ kind: "other-format" });
  if (version > LESSON_FORMAT_VERSION) return failed({ kind: "newer" });
  const parsed = v.safeParse(LessonSchema, value, { abortEarly: true });
  if (!parsed.success) return failed(problemOf(parsed.issues[0]));
  return tidied(parsed.output, { readAddress, unknown: unknownFields(value) });
}

interface Tidying extends ReadLessonOptions {
  readonly unknown: readonly string[];
}

function tidied(lesson: Lesson, { readAddress, unknown }: Tidying): LessonFileAnswer {
  const notes: LessonFileNote[] = unknown.map((name) => ({ kind: "unknown-field", name }));
  const slides = lesson.slides.map((slide, i) => {
    const show = readAddress(slide.show);
    const before = slide.before === null ? null : readAddress(slide.before);
    if (!show.isWhole || before?.isWhole === false) notes.push({ kind: "address", slide: i + 1 });
    return { ...slide, show: show.address, before: before && before.address };
  });
  return { kind: "read", lesson: { ...lesson, slides }, notes };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const KNOWN = new Set(["format", "version", ...Object.keys(LessonSchema.entries)]);
const KNOWN_OF_SLIDE = new Set(Object.keys(SlideSchema.entries));

function unknownFields(value: Readonly<Record<string, unknown>>): string[] {
  const slides = value["slides"] as readonly object[];
  const names = [
    ...Object.keys(value).filter((name) => !KNOWN.has(name)),
    ...slides.flatMap(Object.keys).filter((name) => !KNOWN_OF_SLIDE.has(name)),
  ];
  const shown = names.map((name) =>
    name.length > NAME_MAX ? `${name.slice(0, NAME_MAX)}…` : name,
  );
  return [...new Set(shown)].slice(0, UNKNOWN_MAX);
}

function problemOf({ path }: v.InferIssue<typeof LessonSchema>): LessonFileProblem {
  const keys = path?.map(({ key }) => key) ?? [];
  const [first, second, third] = keys;
  const isOfSlide = first === "slides" && typeof second === "number" && third !== undefined;
  const name = isOfSlide ? third : first;
  const field = LESSON_FIELDS.find((known) => known === name) ?? "slides";
  return { kind: "wrong", slide: typeof second === "number" ? second + 1 : null, field };
}

/** The text of a lesson's file. */
export const writeLessonFile = (lesson: Lesson): string =>
  `${JSON.stringify({ format: LESSON_FORMAT, version: LESSON_FORMAT_VERSION, ...lesson }, null, 2)}\n`;

/** A name for the file that every system takes: `Five types` becomes `five-types.lesson.json`. */
export function lessonFileName({ title }: Lesson): string {
  const plain = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, 60);
  return `${plain || "lesson"}.lesson.json`;
}
