/** The difficult words: what each means, and where they stand in a text. Pure. */
import type { Telling } from "../domain/telling.ts";
import type { Layer } from "./layers.ts";
import { sentenceText, type SentenceText } from "./tell.ts";
import { type WordId, WORDS } from "./words.ts";

type Glossary = Layer<"glossary">;

/** A word as it is explained in one voice. */
export interface WordText {
  readonly id: WordId;
  readonly name: string;
  readonly nameLang: string;
  readonly meaning: SentenceText;
}

/** Part of a text: a difficult word as it stands there, or what lies between two. */
export interface Piece {
  readonly text: string;
  readonly word: WordId | null;
}

/** What a word means; null where the language has no such word or a child is not to be told of it. */
function wordText(layer: Glossary, id: WordId, telling: Telling): WordText | null {
  const named = layer.tongues.find(({ content }) => content[id]?.name);
  const meaning = sentenceText(layer, telling, (content) => content[id]?.meaning);
  if (!named || !meaning) return null;
  return { id, name: named.content[id]!.name!, nameLang: named.lang, meaning };
}

/** All words that are told, in the order of the language's own alphabet. */
export function glossaryText(layer: Glossary, telling: Telling): readonly WordText[] {
  const { compare } = new Intl.Collator(layer.lang);
  return WORDS.flatMap((id) => wordText(layer, id, telling) ?? []).toSorted((a, b) =>
    compare(a.name, b.name),
  );
}

interface Finder {
  readonly pattern: RegExp;
  readonly forms: ReadonlyMap<string, { readonly form: string; readonly id: WordId }>;
}

const finders = new WeakMap<Glossary, Finder>();

/** Made once for each language that is read: it looks for some two hundred forms at a time. */
function finderOf(layer: Glossary): Finder {
  const known = finders.get(layer);
  if (known) return known;
  const forms = new Map<string, { form: string; id: WordId }>();
  for (const { content } of layer.tongues)
    for (const id of WORDS) {
      const { name = "", forms: others = [] } = content[id] ?? {};
      for (const form of [name, ...others]) {
        const key = form.toLowerCase();
        if (form && !forms.has(key)) forms.set(key, { form, id });
      }
    }
  const finder = { pattern: patternOf([...forms.keys()]), forms };
  finders.set(layer, finder);
  return finder;
}

/** Whole words only, and no part of a word that a hyphen joins; the longest form that fits. */
function patternOf(forms: readonly string[]): RegExp {
  if (forms.length === 0) return /(?!)/gu;
  const either = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join("|");
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}][-‐])(?:${either})(?![\p{L}\p{M}\p{N}]|[-‐][\p{L}\p{N}])`,
    "giu",
  );
}

/** A form in capitals, such as PET, is an abbreviation and not the word in small letters. */
const isAbbreviation = (form: string): boolean =>
  form === form.toUpperCase() && form !== form.toLowerCase();

/**
 * The text in pieces that make it up when joined, with each difficult word a piece of its own the first time.
 *
 * @param without words that are not marked: those marked before, those that are not to be told
 */
export function markWords(
  text: string,
  layer: Glossary,
  without: ReadonlySet<WordId> = new Set(),
): readonly Piece[] {
  const { pattern, forms } = finderOf(layer);
  const marked = new Set(without);
  const pieces: Piece[] = [];
  let readTo = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const known = forms.get(found.toLowerCase());
    if (!known || marked.has(known.id) || (isAbbreviation(known.form) && found !== known.form))
      continue;
    marked.add(known.id);
    if (match.index > readTo) pieces.push({ text: text.slice(readTo, match.index), word: null });
    pieces.push({ text: found, word: known.id });
    readTo = match.index + found.length;
  }
  if (readTo < text.length || pieces.length === 0)
    pieces.push({ text: text.slice(readTo), word: null });
  return pieces;
}
