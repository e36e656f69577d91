/**
 * How hard a text is to read, by published formulas. English: Flesch–Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word − 15.59 (Kincaid and others,
 * 1975). Syllables are counted by rule, which is right for about nine English words in ten; where the rule is
 * wrong for a word that is used, the word stands in {@link SYLLABLES}. Spanish: Crawford's grade for primary
 * school (Crawford, 1985) and the Fernández Huerta ease of reading (1959; 60 and more: plain), both from syllables
 * that Spanish spelling tells exactly enough.
 */
import type { Voice } from "../../src/domain/view.ts";

/** Names that cannot be replaced by easier ones; each counts as one syllable. */
const UNAVOIDABLE_NAMES = [
  "leiomyosarcoma",
  "oesophagus",
  "duodenum",
  "jejunum",
  "ileum",
  "caecum",
  "appendix",
  "rectum",
  "sphincter",
  "epiphysis",
  "metaphysis",
  "tibia",
  "fibula",
  "ulna",
  "vena",
  "cava",
  "epstein-barr",
] as const;

const SYLLABLES: Readonly<Record<string, number>> = {
  area: 3,
  every: 2,
  everyone: 3,
  being: 2,
  cancer: 2,
  elbow: 2,
  ebv: 3,
  fluid: 2,
  hiv: 3,
  idea: 3,
  made: 1,
  mri: 3,
  people: 2,
  shoulder: 2,
  sometimes: 2,
  something: 2,
  somewhere: 2,
  tummy: 2,
  toes: 1,
  tongue: 1,
  usual: 3,
  usually: 4,
  virus: 2,
  "x-ray": 2,
};

/** Syllables of one lower-case word, at least one. */
export function syllablesOf(word: string): number {
  const singular = word.replace(/'s$/u, "").replace(/(?<=[a-z]{4})s$/u, "");
  for (const form of [word, singular]) {
    if ((UNAVOIDABLE_NAMES as readonly string[]).includes(form)) return 1;
    const known = SYLLABLES[form];
    if (known) return known;
  }
  const letters = word.replaceAll(/[^a-z]/gu, "");
  const trimmed = letters
    .replace(
      /(?:(?<![sczxg]|[cs]h|[^aeiouy]l)es|(?<![tdaeiouy])ed|(?<![aeiouy]|[^aeiouy]l)e)$/u,
      "",
    )
    .replace(/^y/u, "");
  return Math.max(1, trimmed.match(/[aeiouy]+/gu)?.length ?? 0);
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[a-z][a-z'/-]*[a-z]|[a-z]|\d+/gu) ?? [];

/** The US school grade at which a text reads. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:](?:\s|$)/u).filter((part) => part.trim() !== "").length;
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

const STRONG = /[aeoáéóíú]/gu;

/** Syllables of one Spanish word in lower case: two strong vowels in a row are two, a weak one joins its neighbour. */
export function spanishSyllablesOf(word: string): number {
  const letters = word
    .replaceAll(/qu(?=[eiéí])/gu, "q")
    .replaceAll(/gu(?=[eiéí])/gu, "g")
    .replaceAll(/y(?![aeiouáéíóú])/gu, "i");
  const groups = letters.match(/[aeiouáéíóúü]+/gu) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => {
      const strong = (group.match(STRONG) ?? []).length;
      return sum + Math.max(1, strong);
    }, 0),
  );
}

interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

function countSpanish(text: string): Counts {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return {
    sentences: text.split(/[.!?:](?:\s|$)/u).filter((part) => part.trim() !== "").length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + spanishSyllablesOf(word), 0),
  };
}

/** Crawford's grade. */
export function crawfordGradeOf(text: string): number {
  const { sentences, words, syllables } = countSpanish(text);
  return (-0.205 * 100 * sentences) / words + (0.049 * 100 * syllables) / words - 3.407;
}

/** Fernández Huerta's ease: the higher, the easier. */
export function fernandezHuertaOf(text: string): number {
  const { sentences, words, syllables } = countSpanish(text);
  return 206.84 - (60 * syllables) / words - (1.02 * words) / sentences;
}

interface Measure {
  readonly name: string;
  /** Higher is harder. */
  readonly hardness: (text: string) => number;
  readonly limit: number;
}

/** What each language holds its child's and family's voices to. */
export const READING: Readonly<
  Record<"en" | "es", Readonly<Record<Exclude<Voice, "clinician">, Measure>>>
> = {
  en: {
    child: { name: "Flesch–Kincaid grade", hardness: gradeOf, limit: 4 },
    family: { name: "Flesch–Kincaid grade", hardness: gradeOf, limit: 8 },
  },
  es: {
    child: { name: "Crawford grade", hardness: crawfordGradeOf, limit: 4 },
    family: {
      name: "Fernández Huerta ease, negated",
      hardness: (text) => -fernandezHuertaOf(text),
      limit: -60,
    },
  },
};
