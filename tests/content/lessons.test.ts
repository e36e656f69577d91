/** Lessons and clues obey the same rules of speech as all that is told; the rules are tried in content.test.ts. */
import { beforeAll, describe, expect, it } from "vitest";
import { SELECTABLES, type SelectableId } from "../../src/domain/anatomy.ts";
import { type FactId, factOf, isFactId } from "../../src/domain/facts.ts";
import { FIND_IT_LEVELS, FIND_IT_PARTS, type FindItPart } from "../../src/domain/rooms/find-it.ts";
import { LESSON_PLANS } from "../../src/domain/rooms/lesson-plans.ts";
import { LESSON_IDS, type LessonId } from "../../src/domain/rooms/lessons.ts";
import { ILLNESS_WORDS, type Telling, tellingAll } from "../../src/domain/telling.ts";
import { VOICES, type Voice } from "../../src/domain/view.ts";
import { type Layer, loadLayer } from "../../src/content/layers.ts";
import { parsePart } from "../../src/content/schema.ts";
import { clueText, lessonAbout, lessonName, lessonText } from "../../src/content/tell-rooms.ts";
import { structureName } from "../../src/content/tell.ts";
import type { Sentence, SlideWords } from "../../src/content/types.ts";
import { stemOf } from "../../src/content/stems.ts";
import { READING } from "./readability.ts";
import { RULES } from "./rules.ts";

const WHOLE = ["en", "es"] as const;
type Whole = (typeof WHOLE)[number];

/** Read across a room, one line or two. */
const SENTENCE_LENGTH = 120;
const OPTION_LENGTH = 60;

interface Read {
  readonly lessons: Layer<"lessons">;
  readonly clues: Layer<"clues">;
  readonly structures: Layer<"structures">;
}
const read = new Map<Whole, Read>();

beforeAll(async () => {
  for (const lang of WHOLE) {
    const [lessons, clues, structures] = await Promise.all([
      loadLayer("lessons", lang),
      loadLayer("clues", lang),
      loadLayer("structures", lang),
    ]);
    read.set(lang, { lessons, clues, structures });
  }
});

const PARTS: readonly FindItPart[] = FIND_IT_LEVELS.flatMap((level) => [...FIND_IT_PARTS[level]]);
/** Any side of a part: a clue holds for both. */
const idOf = (part: FindItPart): SelectableId => SELECTABLES.find((id) => stemOf(id) === part)!;

/** What the class reads on a slide: its sentence, and what it is asked. */
const slideLines = (lang: Whole, id: LessonId, telling: Telling): string[][] =>
  lessonText(read.get(lang)!.lessons, id, telling).slides.map(({ sentence, ask }) => [
    sentence,
    ...(ask ? [ask.question, ...ask.options] : []),
  ]);
const clueLines = (lang: Whole, telling: Telling): string[] =>
  PARTS.map((part) => clueText(read.get(lang)!.clues, idOf(part), telling) ?? "");
const classLines = (lang: Whole, telling: Telling): string[] => [
  ...LESSON_IDS.flatMap((id) => [
    lessonName(read.get(lang)!.lessons, id, telling),
    ...slideLines(lang, id, telling).flat(),
  ]),
  ...clueLines(lang, telling),
];
const teacherLines = (lang: Whole): string[] =>
  LESSON_IDS.flatMap((id) => [
    lessonAbout(read.get(lang)!.lessons, id, tellingAll("family")).text,
    ...lessonText(read.get(lang)!.lessons, id, tellingAll("family")).slides.map(
      ({ notes }) => notes,
    ),
  ]);
const allLines = (lang: Whole): string[] => [
  ...VOICES.flatMap((voice) => classLines(lang, tellingAll(voice))),
  ...teacherLines(lang),
];

const slidesOf = (lang: Whole, id: LessonId): readonly SlideWords[] =>
  read.get(lang)!.lessons.tongues[0]!.content[id]?.slides ?? [];
const sentencesOf = (lang: Whole): (readonly [string, Sentence])[] => [
  ...LESSON_IDS.flatMap((id) =>
    slidesOf(lang, id).flatMap(({ sentence, notes }, i) => [
      ...VOICES.map((voice) => [`${id}/${i + 1}/${voice}`, sentence[voice]] as const),
      ...notes.map((note, at) => [`${id}/${i + 1}/note ${at + 1}`, note] as const),
    ]),
  ),
  ...PARTS.flatMap((part) =>
    VOICES.map((voice) => {
      const clue = read.get(lang)!.clues.tongues[0]!.content[part]?.[voice];
      return [`${part}/${voice}`, clue ?? { text: "", facts: [] }] as const;
    }),
  ),
];

const matching = (lines: readonly string[], pattern: RegExp): string[] =>
  lines.filter((line) => pattern.test(line));

describe.each(WHOLE)("lessons in %s", (lang) => {
  it("pass the schema, clues too", () => {
    for (const part of ["lessons", "clues"] as const)
      expect(() => parsePart(part, read.get(lang)![part].tongues[0]!.content)).not.toThrow();
  });

  it.each(LESSON_IDS)("fit the plan of %s in every voice", (id) => {
    const plan = LESSON_PLANS[id];
    expect(slidesOf(lang, id).length).toBe(plan.slides.length);
    for (const voice of VOICES) {
      const lesson = lessonText(read.get(lang)!.lessons, id, tellingAll(voice));
      expect(lesson).toMatchObject({ lang, voice, minutes: plan.minutes });
      for (const [i, { show, before, ask, notes }] of lesson.slides.entries()) {
        const { answer = null, ...planned } = plan.slides[i]!;
        expect({ show, before }).toEqual({ show: planned.show, before: planned.before ?? null });
        expect(ask?.answer ?? null).toBe(answer);
        if (ask) {
          expect(ask.options.length).toBeGreaterThan(ask.answer);
          expect(new Set(ask.options).size).toBe(ask.options.length);
          expect(ask.question).toMatch(lang === "es" ? /^(?:.*: )?.*¿.+\?$/u : /\?$/u);
        }
        expect(notes).not.toBe("");
      }
    }
  });

  it("have every voice of their own, and two to four notes a slide", () => {
    for (const id of LESSON_IDS)
      for (const { sentence, notes, ask } of slidesOf(lang, id)) {
        for (const spoken of [sentence, ...(ask ? [ask.question, ask.options] : [])])
          expect(Object.keys(spoken).toSorted()).toEqual([...VOICES].toSorted());
        if (ask) expect(new Set(VOICES.map((voice) => ask.options[voice].length)).size).toBe(1);
        expect(notes.length).toBeGreaterThanOrEqual(2);
        expect(notes.length).toBeLessThanOrEqual(4);
      }
  });

  it("are short enough to be read across a room", () => {
    for (const voice of VOICES)
      for (const id of LESSON_IDS) {
        const { slides } = lessonText(read.get(lang)!.lessons, id, tellingAll(voice));
        const long = slides.flatMap(({ sentence, ask }) => [
          ...[sentence, ask?.question ?? ""].filter((line) => line.length > SENTENCE_LENGTH),
          ...(ask?.options ?? []).filter((option) => option.length > OPTION_LENGTH),
        ]);
        expect(long).toEqual([]);
      }
  });

  it("rest on facts of the register, none of them for clinicians only", () => {
    const unfounded = sentencesOf(lang).filter(
      ([, { facts }]) => facts.length === 0 || facts.some((id) => !isFactId(id)),
    );
    expect(unfounded.map(([label]) => label)).toEqual([]);
    const guarded = (id: FactId) => factOf(id).clinicianOnly;
    const leaks = sentencesOf(lang).filter(([, { facts }]) => facts.some(guarded));
    expect(leaks.map(([label]) => label)).toEqual([]);
  });

  it("keep to the rules of speech", () => {
    const { bannedForChildren, routeOrBlame, outcomeFigure, bareSides } = RULES[lang];
    const childs = classLines(lang, tellingAll("child"));
    expect(matching(childs, bannedForChildren)).toEqual([]);
    expect(matching(childs, routeOrBlame)).toEqual([]);
    expect(matching(childs, /\d\s?%|per ?cent|por ciento/iu)).toEqual([]);
    expect(matching(allLines(lang), outcomeFigure)).toEqual([]);
    expect(allLines(lang).filter((line) => bareSides(line).length > 0)).toEqual([]);
    expect(matching(allLines(lang), /[{}]|undefined|\s{2}|\s[.,]|\.\./u)).toEqual([]);
  });

  it.each(ILLNESS_WORDS)("say %s to a child where a grown-up chose that word", (illnessWord) => {
    const lines = classLines(lang, { ...tellingAll("child"), illnessWord });
    if (illnessWord !== "cancer")
      expect(matching(lines, RULES[lang].illnessWords.cancer)).toEqual([]);
    expect(lines.join(" ")).toMatch(RULES[lang].illnessWords[illnessWord]);
  });

  it("say that nobody can catch it and nobody is to blame", () => {
    const lessons = LESSON_IDS.flatMap((id) => slideLines(lang, id, tellingAll("family")).flat());
    expect(lessons.join(" ")).toMatch(RULES[lang].nobodysFault);
    expect(teacherLines(lang).join(" ")).toMatch(
      lang === "es" ? /no se contagia/iu : /nobody can catch/iu,
    );
  });

  it.each(["child", "family"] as const)("read easily in the voice %s", (voice) => {
    const { hardness, limit } = READING[lang][voice];
    const telling = tellingAll(voice);
    const units: Record<string, readonly string[]> = { clues: clueLines(lang, telling) };
    for (const id of LESSON_IDS)
      units[id] = slideLines(lang, id, telling).map(([sentence]) => sentence!);
    const hard = Object.entries(units).filter(([, lines]) => hardness(lines.join(" ")) > limit);
    expect(hard.map(([unit]) => unit)).toEqual([]);
  });
});

/** The names that a part goes by, without article, side and brackets: "thigh bone", "femur". */
function namesOf(lang: Whole, part: FindItPart, voice: Voice): string[] {
  const name = structureName(read.get(lang)!.structures, idOf(part), voice);
  return name
    .replace(/, [^,]+$/u, "")
    .split(/[()]/u)
    .map((piece) => piece.trim().toLowerCase())
    .map((piece) => piece.replace(/^(?:the|el|la|los|las) /u, ""))
    .filter((piece) => piece !== "");
}

describe.each(WHOLE)("clues in %s", (lang) => {
  it("are there for every part that the quiz asks for, in every voice", () => {
    for (const voice of VOICES)
      for (const [i, line] of clueLines(lang, tellingAll(voice)).entries())
        expect(line, `${PARTS[i]}, ${voice}`).toMatch(/^[\p{Lu}\d].+[.!?]$/u);
    expect(Object.keys(read.get(lang)!.clues.tongues[0]!.content).toSorted()).toEqual(
      [...PARTS].toSorted(),
    );
  });

  it("never say the part's own name", () => {
    const told = VOICES.flatMap((voice) =>
      PARTS.flatMap((part) => {
        const clue = clueText(read.get(lang)!.clues, idOf(part), tellingAll(voice))!.toLowerCase();
        return VOICES.flatMap((other) => namesOf(lang, part, other))
          .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(clue))
          .map((name) => `${name}: ${clue}`);
      }),
    );
    expect([...new Set(told)]).toEqual([]);
  });

  it("tell the parts of a level apart", () => {
    for (const voice of VOICES) {
      const lines = clueLines(lang, tellingAll(voice));
      expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
    }
  });

  it("answers null where none is written", () => {
    expect(clueText(read.get(lang)!.clues, "aorta", tellingAll("child"))).toBe(null);
  });
});

describe("lessons and clues in Spanish", () => {
  it("say what English says: the same facts and figures", () => {
    const english = new Map(sentencesOf("en"));
    const figures = (text: string) => (text.match(/\d+/gu) ?? []).toSorted().join(" ");
    const differing = sentencesOf("es").filter(([label, { text, facts }]) => {
      const other = english.get(label);
      return (
        !other ||
        facts.toSorted().join() !== other.facts.toSorted().join() ||
        figures(text) !== figures(other.text)
      );
    });
    expect(differing.map(([label]) => label)).toEqual([]);
    expect(sentencesOf("es").length).toBe(english.size);
  });

  it("are not English", () => {
    const english = new Set(allLines("en"));
    const same = allLines("es").filter((line) => english.has(line));
    expect(same).toEqual([]);
  });
});

describe("lessons in a language with gaps", () => {
  it("are filled from the nearest voice, then from English", async () => {
    const { lessons } = read.get("en")!;
    const [tongue] = lessons.tongues;
    const gaps: Layer<"lessons"> = {
      lang: "xx",
      tongues: [
        {
          lang: "xx",
          wording: {},
          content: { "smooth-muscle": { name: { family: "Yy" } } },
        },
        tongue!,
      ],
    };
    const lesson = lessonText(gaps, "smooth-muscle", tellingAll("child"));
    expect(lesson.title).toBe("Yy");
    expect(lesson.slides[1]!.sentence).toMatch(/^Your stomach/u);
    expect(lesson.slides.length).toBe(LESSON_PLANS["smooth-muscle"].slides.length);
  });
});
