import { beforeAll, describe, expect, it } from "vitest";
import { glossaryText, markWords } from "../../src/content/glossary.ts";
import { type Layer, loadLayer } from "../../src/content/layers.ts";
import { parsePart } from "../../src/content/schema.ts";
import { type WordId, WORDS } from "../../src/content/words.ts";
import { ENTRIES } from "../../src/domain/chapters.ts";
import { factOf } from "../../src/domain/facts.ts";
import { ILLNESS_WORDS, tellingAll } from "../../src/domain/telling.ts";
import { VOICES, type Voice } from "../../src/domain/view.ts";
import { gradeOf, syllablesOf } from "./readability.ts";
import { RULES } from "./rules.ts";
import { type Language, readLanguage, readPassages, readTopics } from "./walk.ts";

const TOLD_TO = ["child", "family"] as const satisfies readonly Voice[];

/** From how many syllables on a word counts as difficult. */
const DIFFICULT_SYLLABLES = 4;

/** Long but known to everybody, or explained in the very sentence or name that it stands in. */
const NEEDS_NO_EXPLANATION: ReadonlySet<string> = new Set([
  "beforehand",
  "brachiocephalic",
  "differently",
  "emergency",
  "everything",
  "examination",
  "extremely",
  "increasingly",
  "individual",
  "laboratory",
  "precisely",
  "uncomfortable",
  "urinary",
  "usually",
  // The register says of neither what it is.
  "inflammation",
  "multiplication",
]);

let layer: Layer<"glossary">;
let language: Language;
beforeAll(async () => {
  [layer, language] = await Promise.all([loadLayer("glossary", "en"), readLanguage("en")]);
});

/** Every sentence and name that a voice reads. */
function linesOf(voice: Voice): string[] {
  const telling = tellingAll(voice);
  const entries = language.chapters.tongues[0]!.content.entries;
  return [
    ...readTopics(language, telling).map(({ text }) => text.name),
    ...ENTRIES.flatMap((id) => entries?.[id]?.name?.[voice] ?? []),
    ...readPassages(language, telling).flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    ),
  ];
}

describe("the words", () => {
  it("are in alphabetical order, each once", () => {
    expect(WORDS).toEqual([...new Set(WORDS)].toSorted());
  });

  it("are all explained in English in every voice", () => {
    expect(() => parsePart("glossary", layer.tongues[0]!.content)).not.toThrow();
    for (const voice of VOICES) {
      const told = glossaryText(layer, tellingAll(voice));
      expect(told.map(({ id }) => id).toSorted()).toEqual([...WORDS].toSorted());
      expect(told.filter(({ meaning }) => meaning.isFallback)).toEqual([]);
    }
  });

  it("have no form in common", () => {
    const forms = WORDS.flatMap((id) => {
      const { name = "", forms: others = [] } = layer.tongues[0]!.content[id] ?? {};
      return [name, ...others].map((form) => form.toLowerCase());
    });
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it("are all used in what children and families read", () => {
    const used = new Set<WordId>();
    for (const line of TOLD_TO.flatMap(linesOf))
      for (const { word } of markWords(line, layer)) if (word) used.add(word);
    expect(WORDS.filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(TOLD_TO)("are all the difficult ones that the %s's voice uses", (voice) => {
    const unexplained = new Set<string>();
    for (const line of linesOf(voice))
      for (const { text, word } of markWords(line, layer))
        if (!word)
          for (const [found] of text.toLowerCase().matchAll(/[a-z][a-z'-]*[a-z]/gu))
            if (syllablesOf(found) >= DIFFICULT_SYLLABLES) unexplained.add(found);
    const isExplained = (word: string) => markWords(word, layer).some((piece) => piece.word);
    expect(
      [...unexplained].filter((word) => !NEEDS_NO_EXPLANATION.has(word) && !isExplained(word)),
    ).toEqual([]);
  });
});

describe("the meanings", () => {
  const childMeanings = () =>
    ILLNESS_WORDS.flatMap((illnessWord) =>
      glossaryText(layer, { ...tellingAll("child"), illnessWord }),
    );

  it("are easy: for a child each of grade 4 or less, for families all together 8 or less", () => {
    const hard = childMeanings().filter(({ meaning }) => gradeOf(meaning.sentence.text) > 4);
    expect(hard.map(({ id }) => id)).toEqual([]);
    const family = glossaryText(layer, tellingAll("family"));
    expect(gradeOf(family.map(({ meaning }) => meaning.sentence.text).join(" "))).toBeLessThan(8);
  });

  it("say nothing that a child should not meet", () => {
    const { bannedForChildren, routeOrBlame } = RULES.en;
    for (const { id, name, meaning } of childMeanings()) {
      // A child reads this name only when the grown-up has opened it.
      const lines = id === "amputation" ? [] : [name];
      for (const line of [...lines, meaning.sentence.text]) {
        expect(line).not.toMatch(bannedForChildren);
        expect(line).not.toMatch(routeOrBlame);
        expect(line).not.toMatch(/[{}]/u);
      }
    }
  });

  it("rest on no outcome figure, name no bare side", () => {
    for (const voice of VOICES)
      for (const { meaning } of glossaryText(layer, tellingAll(voice))) {
        expect(meaning.sentence.facts.filter((id) => factOf(id).clinicianOnly)).toEqual([]);
        expect(RULES.en.bareSides(meaning.sentence.text)).toEqual([]);
      }
  });
});
