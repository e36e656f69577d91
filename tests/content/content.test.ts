import { beforeAll, describe, expect, it } from "vitest";
import { isSelectable, SELECTABLES, sideOf, SUBTYPES } from "../../src/domain/anatomy.ts";
import { FACT_IDS, factOf, isFactId } from "../../src/domain/facts.ts";
import { VOICES } from "../../src/domain/view.ts";
import { type Content, loadContent, reviewNote } from "../../src/content/load.ts";
import { parseTranslation } from "../../src/content/schema.ts";
import { STEMS } from "../../src/content/stems.ts";
import { SECTION_KINDS, type Sentence } from "../../src/content/types.ts";
import {
  BANNED_FOR_CHILDREN,
  bareSides,
  NUMBER_OF_PATIENTS,
  OUTCOME_FIGURE,
  ROUTE_OR_BLAME,
} from "./rules.ts";
import { gradeOf, syllablesOf } from "./readability.ts";
import { type ReadTopic, readAll, sentencesOf } from "./walk.ts";

let content: Content;
let topics: ReadTopic[];

beforeAll(async () => {
  content = await loadContent("en");
  topics = readAll(content);
});

/** Labels with what offends in them. */
function offenders(
  find: (text: string) => readonly string[],
  voices = VOICES as readonly string[],
) {
  return topics
    .filter((topic) => voices.includes(topic.voice))
    .flatMap(({ label, text }) =>
      [text.name, ...sentencesOf(text).map((sentence) => sentence.text)].flatMap((line) =>
        find(line).map((found) => `${label}: «${found}» in: ${line}`),
      ),
    );
}
/** The topics for which something holds. */
const labelsWhere = (holds: (topic: ReadTopic) => boolean): string[] =>
  topics.filter(holds).map((topic) => topic.label);

/** All that a topic says in one voice. */
const said = (key: string, voice: string): string =>
  topics
    .filter((topic) => topic.key === key && topic.voice === voice)
    .flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.text))
    .join(" ");

/** Every section told, and in the voice that was asked for. */
const isComplete = ({ text, voice }: ReadTopic): boolean =>
  !text.isFallback &&
  text.voice === voice &&
  SECTION_KINDS.every((kind, i) => text.sections[i]?.kind === kind) &&
  text.sections.every((section) => section.sentences.length > 0);

const isUnfounded = (sentence: Sentence): boolean =>
  sentence.facts.length === 0 || sentence.facts.some((id) => !isFactId(id));

const isFinished = (sentence: Sentence): boolean => /^[A-Z\d].*[.!?]$/u.test(sentence.text);

const matches =
  (pattern: RegExp) =>
  (line: string): string[] =>
    line.match(pattern)?.slice(0, 1) ?? [];

describe("completeness", () => {
  it("passes the schema", () => {
    expect(() => parseTranslation(content.own)).not.toThrow();
  });

  it("has a topic for every structure, whole bone and type, and none besides", () => {
    expect(Object.keys(content.english.structures).toSorted()).toEqual([...STEMS].toSorted());
    expect(Object.keys(content.english.subtypes).toSorted()).toEqual([...SUBTYPES].toSorted());
  });

  it("tells name, summary and every section in every voice, without falling back", () => {
    expect(topics).toHaveLength((1 + SUBTYPES.length + SELECTABLES.length) * VOICES.length);
    expect(labelsWhere((topic) => !isComplete(topic))).toEqual([]);
  });

  it("gives each structure a name of its own within a voice, with its side where it has one", () => {
    const sideMissing = labelsWhere(({ key, text }) => {
      const side = isSelectable(key) ? sideOf(key) : null;
      return side !== null && !text.name.includes(`body's ${side} side`);
    });
    expect(sideMissing).toEqual([]);
    const keys = topics.map(({ voice, text }) => `${voice}: ${text.name.toLowerCase()}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it("says in every voice that no clinician has reviewed it", () => {
    for (const voice of VOICES) expect(reviewNote(content, voice)).toMatch(/^No .* yet\.$/u);
  });
});

describe("facts", () => {
  it("rests every sentence on facts of the register", () => {
    expect(labelsWhere(({ text }) => sentencesOf(text).some(isUnfounded))).toEqual([]);
  });

  it("uses every fact of the five types, of the anatomy and of the growth plates", () => {
    const used = new Set(
      topics.flatMap(({ text }) => sentencesOf(text).flatMap((sentence) => sentence.facts)),
    );
    const told = new Set(["WH", "ST", "CU", "VA", "IM", "BO", "AN", "GP", "MO"]);
    const unused = FACT_IDS.filter((id) => told.has(id.slice(0, 2)) && !used.has(id));
    // MO-2 speaks of the close-ups of the walls, which the body as a whole does not show.
    expect(unused).toEqual(["MO-2"]);
  });

  it("keeps facts for clinicians out of the other voices", () => {
    const leaks = topics
      .filter((topic) => topic.voice !== "clinician")
      .flatMap(({ label, text }) =>
        sentencesOf(text)
          .filter((sentence) => sentence.facts.some((id) => factOf(id).clinicianOnly))
          .map((sentence) => `${label}: ${sentence.text}`),
      );
    expect(leaks).toEqual([]);
  });
});

describe("what is never said", () => {
  it("has none of the words that frighten, blame or mislead a child", () => {
    expect(offenders(matches(BANNED_FOR_CHILDREN), ["child"])).toEqual([]);
    expect(offenders(matches(ROUTE_OR_BLAME), ["child"])).toEqual([]);
    expect("The doctor fights the bad lump.").toMatch(BANNED_FOR_CHILDREN);
    expect("The executive delivers a category.").not.toMatch(BANNED_FOR_CHILDREN);
  });

  it("never names a side without saying that it is the body's", () => {
    expect(offenders(bareSides)).toEqual([]);
    expect(bareSides("The left kidney is on the body's left side.")).toEqual(["left"]);
    expect(bareSides("Into the right atrium, to the right.")).toEqual(["right"]);
  });

  it("gives no outcome figure to children and families, and to clinicians only with their number", () => {
    expect(offenders(matches(OUTCOME_FIGURE), ["child", "family"])).toEqual([]);
    const bare = offenders(matches(OUTCOME_FIGURE), ["clinician"]).filter(
      (line) => !NUMBER_OF_PATIENTS.test(line),
    );
    expect(bare).toEqual([]);
    expect("About 73% survive five years.").toMatch(OUTCOME_FIGURE);
    expect("Survival at 5 years was 55%.").toMatch(OUTCOME_FIGURE);
  });

  it("gives no percentages to children at all", () => {
    expect(offenders(matches(/\d\s?%|per ?cent/iu), ["child"])).toEqual([]);
  });

  it("leaves no placeholder unfilled and no sentence unfinished", () => {
    expect(offenders(matches(/[{}]|undefined|null|\s{2}|\s[.,]|\.\./u))).toEqual([]);
    expect(labelsWhere(({ text }) => !sentencesOf(text).every(isFinished))).toEqual([]);
  });
});

describe("what must be said", () => {
  it("tells children, on the overview and on each type, that it is nobody's fault", () => {
    const silent = ["overview", ...SUBTYPES].filter(
      (key) => !said(key, "child").includes("nobody's fault"),
    );
    expect(silent).toEqual([]);
  });

  it("tells children and families that cancer cannot be caught", () => {
    expect(said("overview", "child")).toMatch(/cannot catch/u);
    expect(said("overview", "family")).toMatch(/cannot be passed/u);
    expect(said("immunocompromised", "child")).toMatch(/this cancer cannot/u);
  });

  it("shows the immune type as more than one place in every voice", () => {
    for (const voice of ["child", "family"])
      expect(said("immunocompromised", voice)).toMatch(/no (?:one|single) (?:spot|place)/u);
    expect(said("immunocompromised", "clinician")).toMatch(/multifocal/u);
  });
});

describe("reading level (Flesch–Kincaid)", () => {
  const LIMITS = { child: 4, family: 8 } as const;

  it.each(Object.entries(LIMITS))("%s: at most grade %d in every topic", (voice, limit) => {
    const graded = topics
      .filter((topic) => topic.voice === voice)
      .map(({ key, text }) => ({
        key,
        grade: gradeOf(
          sentencesOf(text)
            .map((sentence) => sentence.text)
            .join(" "),
        ),
      }));
    expect(graded.filter(({ grade }) => grade > limit)).toEqual([]);
    const hardest = graded.toSorted((a, b) => b.grade - a.grade)[0]!;
    console.log(`reading level, ${voice}: hardest ${hardest.key} ${hardest.grade.toFixed(1)}`);
  });

  it("counts syllables and grades as the formula says", () => {
    const words = { body: 2, smooth: 1, muscle: 2, places: 2, lungs: 1, started: 2, oxygen: 3 };
    expect(Object.fromEntries(Object.keys(words).map((word) => [word, syllablesOf(word)]))).toEqual(
      words,
    );
    // 6 words, 1 sentence, 7 syllables.
    expect(gradeOf("The cat sat on my sofa.")).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59, 6);
    expect(
      gradeOf("Intraosseous vascular proliferation necessitates multidisciplinary deliberation."),
    ).toBeGreaterThan(12);
  });
});
