import { beforeAll, describe, expect, it } from "vitest";
import { glossaryText, markWords } from "../../src/content/glossary.ts";
import { type Layer, loadLayer } from "../../src/content/layers.ts";
import { parsePart } from "../../src/content/schema.ts";
import { type WordId, WORDS } from "../../src/content/words.ts";
import { ENTRIES } from "../../src/domain/chapters.ts";
import { factOf } from "../../src/domain/facts.ts";
import { ILLNESS_WORDS, tellingAll } from "../../src/domain/telling.ts";
import { VOICES, type Voice } from "../../src/domain/view.ts";
import { READING, spanishSyllablesOf, syllablesOf } from "./readability.ts";
import { RULES } from "./rules.ts";
import { type Language, readLanguage, readPassages, readTopics } from "./walk.ts";

const TOLD_TO = ["child", "family"] as const satisfies readonly Voice[];

/** Languages whose words are whole. */
const WHOLE = ["en", "es"] as const;

interface Difficulty {
  /** The words of a text in small letters. */
  readonly words: RegExp;
  readonly syllablesOf: (word: string) => number;
  /** From how many syllables on a word counts as difficult. */
  readonly from: number;
  /** Long but known to everybody, or explained in the very sentence or name that it stands in. */
  readonly needsNoExplanation: ReadonlySet<string>;
}

const DIFFICULTY: Readonly<Record<(typeof WHOLE)[number], Difficulty>> = {
  en: {
    words: /[a-z][a-z'-]*[a-z]/gu,
    syllablesOf,
    from: 4,
    needsNoExplanation: new Set([
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
      "usually",
      // The register says of neither what it is.
      "inflammation",
      "multiplication",
    ]),
  },
  es: {
    words: /\p{L}+/gu,
    syllablesOf: spanishSyllablesOf,
    // Spanish words have more syllables.
    from: 5,
    needsNoExplanation: new Set([
      "aconsejarse",
      "adolorida",
      "aparatito",
      "articulación",
      "braquiocefálica",
      "debilitado",
      "escalofríos",
      "especialidades",
      "inadvertido",
      "inofensivo",
      "laboratorio",
      "necesitando",
      "preocupación",
      "publicaciones",
      "respiratorias",
      "rompecabezas",
      // The register does not say what it is.
      "multiplicación",
    ]),
  },
};

const layers = new Map<string, Layer<"glossary">>();
const languages = new Map<string, Language>();
beforeAll(async () => {
  for (const lang of WHOLE) {
    layers.set(lang, await loadLayer("glossary", lang));
    languages.set(lang, await readLanguage(lang));
  }
});

const layerOf = (lang: string) => layers.get(lang)!;
const contentOf = (lang: string) => layerOf(lang).tongues[0]!.content;

/** Every sentence and name that a voice reads. */
function linesOf(lang: string, voice: Voice): string[] {
  const language = languages.get(lang)!;
  const telling = tellingAll(voice);
  const { entries } = language.chapters.tongues[0]!.content;
  return [
    ...readTopics(language, telling).map(({ text }) => text.name),
    ...ENTRIES.flatMap((id) => entries?.[id]?.name?.[voice] ?? []),
    ...readPassages(language, telling).flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    ),
  ];
}

/** What is left of a text without its difficult words: of a word's second time, too. */
function unmarked(text: string, layer: Layer<"glossary">): string[] {
  const pieces = markWords(text, layer);
  if (pieces.every(({ word }) => !word)) return [text];
  return pieces.flatMap((piece) => (piece.word ? [] : unmarked(piece.text, layer)));
}

describe("the words", () => {
  it("are in alphabetical order, each once", () => {
    expect(WORDS).toEqual([...new Set(WORDS)].toSorted());
  });
});

describe.each(WHOLE)("the words in %s", (lang) => {
  it("are all explained in every voice", () => {
    const layer = layerOf(lang);
    expect(() => parsePart("glossary", contentOf(lang))).not.toThrow();
    for (const voice of VOICES) {
      const told = glossaryText(layer, tellingAll(voice));
      expect(told.map(({ id }) => id).toSorted()).toEqual([...WORDS].toSorted());
      expect(told.filter(({ meaning }) => meaning.isFallback)).toEqual([]);
      expect(told.filter(({ nameLang }) => nameLang !== lang)).toEqual([]);
    }
  });

  it("have no form in common", () => {
    const forms = WORDS.flatMap((id) => {
      const { name = "", forms: others = [] } = contentOf(lang)[id] ?? {};
      return [name, ...others].map((form) => form.toLowerCase());
    });
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it("are all used in what children and families read", () => {
    const used = new Set<WordId>();
    for (const line of TOLD_TO.flatMap((voice) => linesOf(lang, voice)))
      for (const { word } of markWords(line, layerOf(lang))) if (word) used.add(word);
    expect(WORDS.filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(TOLD_TO)("are all the difficult ones that the %s's voice uses", (voice) => {
    const { words, syllablesOf: count, from, needsNoExplanation } = DIFFICULTY[lang];
    const unexplained = new Set<string>();
    for (const line of linesOf(lang, voice))
      for (const text of unmarked(line, layerOf(lang)))
        for (const [found] of text.toLowerCase().matchAll(words))
          if (count(found) >= from) unexplained.add(found);
    expect([...unexplained].filter((word) => !needsNoExplanation.has(word))).toEqual([]);
  });

  it("leave no word allowed as known that is not read, or that is explained after all", () => {
    const text = TOLD_TO.flatMap((voice) => linesOf(lang, voice))
      .flatMap((line) => unmarked(line, layerOf(lang)))
      .join(" ")
      .toLowerCase();
    const read = new Set(text.match(DIFFICULTY[lang].words));
    expect([...DIFFICULTY[lang].needsNoExplanation].filter((word) => !read.has(word))).toEqual([]);
  });
});

describe.each(WHOLE)("the meanings in %s", (lang) => {
  const childMeanings = () =>
    ILLNESS_WORDS.flatMap((illnessWord) =>
      glossaryText(layerOf(lang), { ...tellingAll("child"), illnessWord }),
    );

  it("are easy: within the limits for a child each, for families all together", () => {
    const { child, family } = READING[lang];
    const hard = childMeanings().filter(
      ({ meaning }) => child.hardness(meaning.sentence.text) > child.limit,
    );
    expect(hard.map(({ id }) => id)).toEqual([]);
    const told = glossaryText(layerOf(lang), tellingAll("family"));
    const together = told.map(({ meaning }) => meaning.sentence.text).join(" ");
    expect(family.hardness(together)).toBeLessThan(family.limit);
  });

  it("say nothing that a child should not meet", () => {
    const { bannedForChildren, routeOrBlame } = RULES[lang];
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

  it.each(["lump", "illness"] as const)("with the word %s do not say cancer to a child", (word) => {
    const telling = { ...tellingAll("child"), illnessWord: word };
    for (const { meaning } of glossaryText(layerOf(lang), telling))
      expect(meaning.sentence.text).not.toMatch(RULES[lang].illnessWords.cancer);
  });

  it("rest on no outcome figure, name no bare side", () => {
    for (const voice of VOICES)
      for (const { meaning } of glossaryText(layerOf(lang), tellingAll(voice))) {
        expect(meaning.sentence.facts.filter((id) => factOf(id).clinicianOnly)).toEqual([]);
        expect(RULES[lang].bareSides(meaning.sentence.text)).toEqual([]);
      }
  });
});

describe("a Spanish word", () => {
  it("is not taken for another that looks like it", () => {
    const marksIn = (text: string) =>
      markWords(text, layerOf("es")).flatMap(({ word, text: marked }) =>
        word ? [`${word}: ${marked}`] : [],
      );
    expect(marksIn("Un imán y ondas de radio.")).toEqual(["mri: ondas de radio"]);
    expect(marksIn("La vena cava superior.")).toEqual(["vein: vena cava superior"]);
    expect(marksIn("Los rayos X, el radio y la médula espinal.")).toEqual([
      "x-ray: rayos X",
      "radius: radio",
      "spinal-cord: médula espinal",
    ]);
  });
});

describe("a translated meaning", () => {
  it("rests on the same facts and is as delicate as in English, and is not English", () => {
    for (const id of WORDS)
      for (const voice of VOICES) {
        const [english, spanish] = WHOLE.map((lang) => contentOf(lang)[id]!.meaning![voice]!);
        const { text, ...rest } = spanish!;
        expect([id, rest]).toEqual([id, { ...english, text: undefined }]);
        expect(text).not.toBe(english!.text);
      }
  });
});
