import { beforeAll, describe, expect, it } from "vitest";
import { FACT_IDS, type FactId, factOf } from "../../src/domain/facts.ts";
import { EXPLORATION_IDS, type ExplorationId } from "../../src/domain/rooms/play.ts";
import { ILLNESS_WORDS, type IllnessWord } from "../../src/domain/telling.ts";
import { type Layer, loadLayer } from "../../src/content/layers.ts";
import { parsePart } from "../../src/content/schema.ts";
import {
  companionText,
  explorationText,
  type ExplorationText,
} from "../../src/content/tell-explore.ts";
import type { Sentence } from "../../src/content/types.ts";
import { crawfordGradeOf, fernandezHuertaOf, gradeOf } from "./readability.ts";
import { RULES } from "./rules.ts";

const WHOLE = ["en", "es"] as const;
type Lang = (typeof WHOLE)[number];

const layers = new Map<string, Layer<"explore">>();
beforeAll(async () => {
  for (const lang of [...WHOLE, "en-XB"]) layers.set(lang, await loadLayer("explore", lang));
});

const read = (lang: string, id: ExplorationId, illnessWord: IllnessWord = "cancer") =>
  explorationText(layers.get(lang)!, id, { illnessWord, mentioned: [] });
const readAll = (lang: string, illnessWord?: IllnessWord) =>
  EXPLORATION_IDS.map((id) => ({ id, ...read(lang, id, illnessWord) }));
const companion = (lang: string) => companionText(layers.get(lang)!);

/** What is said to the child: by the page, and by the companion in the page's words. */
const saidToChild = ({ ask, told, askBack, found }: ExplorationText): string[] => [
  ask,
  ...told.sentences.map(({ text }) => text),
  ...askBack,
  found,
];
const companionSentences = (lang: string): readonly Sentence[] => {
  const { prompts, notToPromise } = companion(lang);
  return [...prompts, ...notToPromise];
};
const factsOf = (sentences: readonly Sentence[]): FactId[] => [
  ...new Set(sentences.flatMap(({ facts }) => facts)),
];

/** A child of five follows it when it is read to it: a limit lower than that of the rest of the child's voice. */
const CHILD: Readonly<Record<Lang, { grade: (text: string) => number; limit: number }>> = {
  en: { grade: gradeOf, limit: 3 },
  es: { grade: crawfordGradeOf, limit: 3.5 },
};

describe.each(WHOLE)("the child's room in %s", (lang) => {
  it("passes the schema and is whole", () => {
    const [tongue] = layers.get(lang)!.tongues;
    expect(tongue!.lang).toBe(lang);
    expect(() => parsePart("explore", tongue!.content)).not.toThrow();
    expect(Object.keys(tongue!.content.explorations!)).toEqual(EXPLORATION_IDS);
    for (const { id, told, askBack } of readAll(lang)) {
      expect(told.isFallback, id).toBe(false);
      expect([2, 3, 4], id).toContain(told.sentences.length);
      expect([2, 3], id).toContain(askBack.length);
    }
  });

  it("asks each thing once, in questions", () => {
    const questions = readAll(lang).flatMap(({ ask, askBack }) => [ask, ...askBack]);
    expect(questions.filter((text) => !text.endsWith("?"))).toEqual([]);
    const asks = readAll(lang).map(({ ask }) => ask);
    expect(new Set(asks).size).toBe(asks.length);
    const isYesNo = lang === "en" ? /^Do you want to /u : /^¿Quieres /u;
    expect(asks.filter((text) => !isYesNo.test(text))).toEqual([]);
  });

  it("ends what was found so that it can go on in a sentence", () => {
    const found = readAll(lang).map((text) => text.found);
    expect(found.filter((text) => !/^\p{Ll}.*[^.,;:!?]$/u.test(text))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(ILLNESS_WORDS)("speaks of the %s in that word alone", (word) => {
    const { illnessWords } = RULES[lang];
    const texts = readAll(lang, word).flatMap(saidToChild);
    expect(texts.filter((text) => /[{}]/u.test(text))).toEqual([]);
    if (word !== "cancer")
      expect(texts.filter((text) => illnessWords.cancer.test(text))).toEqual([]);
    expect(saidToChild(read(lang, "what-it-is", word)).join(" ")).toMatch(illnessWords[word]);
  });

  it("has none of the words that frighten, blame, mislead or fight", () => {
    const { bannedForChildren, routeOrBlame } = RULES[lang];
    const texts = readAll(lang).flatMap(saidToChild);
    const offends = (text: string) => bannedForChildren.test(text) || routeOrBlame.test(text);
    expect(texts.filter(offends)).toEqual([]);
    expect(
      texts.filter((text) => /\b(?:brave|hero|HIV)\b|valiente|héroe|VIH/iu.test(text)),
    ).toEqual([]);
    expect(companionSentences(lang).filter(({ text }) => routeOrBlame.test(text))).toEqual([]);
  });

  it("names no side, and gives nobody a figure of how it may end", () => {
    const { bareSides, outcomeFigure } = RULES[lang];
    const texts = [
      ...readAll(lang).flatMap(saidToChild),
      ...companionSentences(lang).map(({ text }) => text),
    ];
    expect(texts.filter((text) => bareSides(text).length > 0 || /\d/u.test(text))).toEqual([]);
    expect(texts.filter((text) => outcomeFigure.test(text))).toEqual([]);
    const all = [
      ...readAll(lang).flatMap(({ told }) => told.sentences),
      ...companionSentences(lang),
    ];
    expect(factsOf(all).filter((id) => factOf(id).clinicianOnly)).toEqual([]);
  });

  it("never says to a child that it will not hurt where it may", () => {
    const hurts =
      lang === "en" ? /\b(?:sore|feel something|throw up)\b/u : /doler|sientes algo|vomites/u;
    for (const id of ["tiny-piece", "operation", "travelling-medicine"] as const)
      expect(saidToChild(read(lang, id)).join(" "), id).toMatch(hurts);
  });

  it("says where a place that a child may not have is drawn as an example", () => {
    for (const id of ["tiny-piece", "operation", "strong-rays"] as const)
      expect(factsOf(read(lang, id).told.sentences), id).toContain("MO-15");
  });

  it("says that nobody is to blame and that it is not catching", () => {
    const { nobodysFault, notCatching } = RULES[lang];
    const told = saidToChild(read(lang, "nobodys-fault")).join(" ");
    expect(told).toMatch(nobodysFault);
    expect(told).toMatch(notCatching);
    expect(saidToChild(read(lang, "what-it-is")).join(" ")).toMatch(nobodysFault);
  });

  it("can be followed by a child of five to ten", () => {
    const { grade, limit } = CHILD[lang];
    const graded = readAll(lang).map((text) => ({
      id: text.id,
      told: grade(text.told.sentences.map((sentence) => sentence.text).join(" ")),
      asked: grade([text.ask, ...text.askBack].join(" ")),
    }));
    expect(graded.filter(({ told, asked }) => Math.max(told, asked) > limit)).toEqual([]);
  });

  it("tells the companion how to begin and what not to promise, in plain words", () => {
    const { prompts, notToPromise } = companion(lang);
    expect(prompts.length).toBeGreaterThanOrEqual(6);
    expect(prompts.length).toBeLessThanOrEqual(8);
    expect(notToPromise.length).toBeGreaterThanOrEqual(5);
    expect(notToPromise.length).toBeLessThanOrEqual(6);
    const text = companionSentences(lang)
      .map((sentence) => sentence.text)
      .join(" ");
    if (lang === "en") expect(gradeOf(text)).toBeLessThan(7);
    else expect(fernandezHuertaOf(text)).toBeGreaterThan(65);
    expect(companionSentences(lang).every((sentence) => !sentence.text.includes("{"))).toBe(true);
  });
});

describe("the two languages of the child's room", () => {
  it("rest each passage on the same facts, and ask back as much", () => {
    for (const id of EXPLORATION_IDS) {
      const [english, spanish] = [read("en", id), read("es", id)];
      expect(
        spanish.told.sentences.map(({ facts }) => facts),
        id,
      ).toEqual(english.told.sentences.map(({ facts }) => facts));
      expect(spanish.askBack.length, id).toBe(english.askBack.length);
    }
    expect(companionSentences("es").map(({ facts }) => facts)).toEqual(
      companionSentences("en").map(({ facts }) => facts),
    );
  });

  it("share no text", () => {
    const texts = (lang: string) => [
      ...readAll(lang).flatMap(saidToChild),
      ...companionSentences(lang).map(({ text }) => text),
    ];
    const english = new Set(texts("en"));
    expect(texts("es").filter((text) => english.has(text))).toEqual([]);
  });

  it("use every fact about talking with a child", () => {
    const talking = FACT_IDS.filter((id) => factOf(id).section === "TK");
    const used = new Set(factsOf(companionSentences("en")));
    expect(talking.filter((id) => !used.has(id))).toEqual([]);
  });

  it("have a third for tests, turned around", () => {
    for (const { id, ask, told } of readAll("en-XB")) {
      expect(ask, id).toContain("\u202e");
      expect(told.isFallback, id).toBe(false);
    }
  });
});
