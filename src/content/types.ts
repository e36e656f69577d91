/**
 * The shape of everything that is said about the body. A topic holds all voices side by side, so that whoever
 * changes one sees the others.
 */
import type { SelectableId, Side, SubtypeId } from "../domain/anatomy.ts";
import type { FactId } from "../domain/facts.ts";
import type { Chapter, Voice } from "../domain/view.ts";

/**
 * What a section answers, and the chapter it is told in. A new chapter is a new row here and new keys in the
 * topics; nothing else changes.
 */
export const CHAPTER_OF_SECTION = {
  where: "where",
  tissue: "where",
  why: "why",
  rarity: "where",
} as const satisfies Readonly<Record<string, Chapter>>;
export type SectionKind = keyof typeof CHAPTER_OF_SECTION;
/** In the order in which they are read. */
export const SECTION_KINDS = Object.keys(CHAPTER_OF_SECTION) as SectionKind[];

/** The smallest thing that is said: never without the facts that it rests on. */
export interface Sentence {
  /** May hold `{side}`, replaced by the language's phrase for the body's left or right side. */
  readonly text: string;
  readonly facts: readonly FactId[];
}

export type Spoken<T> = Readonly<Record<Voice, T>>;
export type Passage = Spoken<readonly Sentence[]>;
export type Sections = Readonly<Record<SectionKind, Passage>>;

export interface Topic {
  readonly name: Spoken<string>;
  /** One sentence that can stand alone. */
  readonly summary: Spoken<Sentence>;
  readonly sections: Sections;
  /** What is true of one side only; told after the rest of its section. */
  readonly bySide?: Readonly<Partial<Record<Side, Readonly<Partial<Sections>>>>>;
}

/** A structure or whole bone without its side: both sides are told by one topic. */
export type StructureStem = StemOf<SelectableId>;
type StemOf<T extends string> = T extends `${infer Stem}-${Side}` ? Stem : T;

export interface LanguageContent {
  readonly sides: Readonly<Record<Side, Spoken<string>>>;
  /** That no clinician has reviewed the text yet. */
  readonly reviewNote: Spoken<string>;
  /** That the text is not medical advice. */
  readonly adviceNote: Spoken<string>;
  /** The disease as a whole: what is told while nothing is chosen. */
  readonly overview: Topic;
  readonly subtypes: Readonly<Record<SubtypeId, Topic>>;
  readonly structures: Readonly<Record<StructureStem, Topic>>;
}

/** A language on its way: any topic, section or voice may still be missing. English is complete. */
export type Translation = Lenient<LanguageContent>;
type Lenient<T> = T extends string | Sentence | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: Lenient<T[K]> };

/** Names one topic, typed from the ids: `overview`, `subtypes.bone`, `structures.stomach`. */
export type ContentKey = "overview" | `subtypes.${SubtypeId}` | `structures.${StructureStem}`;
