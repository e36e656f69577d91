/**
 * Finds things by their names and by what is said of them, forgiving about spelling. What was typed is looked for
 * as it stands, then as it may have been misspelled, then word by word: whatever finds something first is the
 * answer, so that a well-spelled word is never mixed up with its neighbours.
 */
import MiniSearch, { type Query, type SearchOptions } from "minisearch";
import type { Findable, FindableKind } from "./findable.ts";
import { fold, sound } from "./spelling.ts";

/** Longer than any name; what is pasted beyond it does not matter. */
export const QUERY_LENGTH_MAX = 80;

/** More than this of one kind is not read through: another letter tells them apart. */
export const FOUND_OF_KIND_MAX = 6;

/** Things of one kind that were found, the best ones. */
export interface Found {
  readonly kind: FindableKind;
  readonly items: readonly Findable[];
  /** With those that are left out. */
  readonly total: number;
}

export interface SearchIndex {
  /** The kind of the best thing first. Any string at all will do. */
  readonly find: (query: string) => readonly Found[];
  /** What is offered before anything is asked. */
  readonly starts: readonly Findable[];
}

const NAMES = ["name", "otherNames"];
/** The name that is shown counts most, what is said of a thing least. */
const WEIGHTS = { name: 4, otherNames: 2, words: 0.4 };

/** One misspelling in a word of four letters or five, two from eight on. */
const MISSPELLED_SHARE = 0.2;
const isLongEnough = (term: string): boolean => term.length > 2;

interface Pass {
  readonly isMisspelled: boolean;
  readonly combineWith: "AND" | "OR";
}

const PASSES: readonly Pass[] = [
  { isMisspelled: false, combineWith: "AND" },
  { isMisspelled: true, combineWith: "AND" },
  { isMisspelled: false, combineWith: "OR" },
  { isMisspelled: true, combineWith: "OR" },
];

function queryOf(text: string, { isMisspelled, combineWith }: Pass): Query {
  const fuzzy = (term: string) => isMisspelled && term.length > 3 && MISSPELLED_SHARE;
  const ask = (options: SearchOptions): Query => ({ queries: [text], combineWith, ...options });
  return {
    combineWith: "OR",
    queries: [
      ask({ fields: NAMES, processTerm: fold, prefix: true, fuzzy }),
      ask({ fields: NAMES, processTerm: sound, prefix: isLongEnough, fuzzy }),
      ask({ processTerm: fold, prefix: isLongEnough }),
    ],
  };
}

export function buildSearchIndex(findables: readonly Findable[]): SearchIndex {
  const byKey = new Map(findables.map((findable) => [findable.key, findable]));
  const index = new MiniSearch<Findable>({
    idField: "key",
    fields: Object.keys(WEIGHTS),
    processTerm: (term) => [...new Set([fold(term), sound(term)])].filter(Boolean),
  });
  index.addAll(findables);
  const options: SearchOptions = {
    boost: WEIGHTS,
    boostDocument: (key) => byKey.get(String(key))?.weight ?? 1,
  };
  return {
    starts: findables.filter(({ isStart }) => isStart),
    find(query) {
      const text = query.slice(0, QUERY_LENGTH_MAX);
      for (const pass of PASSES) {
        const hits = index.search(queryOf(text, pass), options);
        if (hits.length > 0) return byKind(hits.map(({ id }) => byKey.get(String(id))!));
      }
      return [];
    },
  };
}

/** Each kind stands where its best thing does. */
function byKind(hits: readonly Findable[]): readonly Found[] {
  const kinds = [...new Set(hits.map(({ target }) => target.kind))];
  return kinds.map((kind) => {
    const all = hits.filter(({ target }) => target.kind === kind);
    return { kind, items: all.slice(0, FOUND_OF_KIND_MAX), total: all.length };
  });
}
