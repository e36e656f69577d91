/**
 * The shape of everything that is said about the body. A topic holds all voices side by side, so that whoever
 * changes one sees the others. A language is a folder with one file for each part, fetched when it is needed.
 */
import type { SelectableId, Side, SubtypeId } from "../domain/anatomy.ts";
import type { ENTRIES_OF_CHAPTER, EntryId, StoryChapter, StoryId } from "../domain/chapters.ts";
import type { FactId } from "../domain/facts.ts";
import type { SourceId } from "../domain/sources.ts";
import type { DelicateSubject, IllnessWord } from "../domain/telling.ts";
import type { Chapter, NotedLens, Voice } from "../domain/view.ts";
import type { WordId } from "./words.ts";

/** What a section answers, and the chapter it is told in. */
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
  /**
   * May hold `{side}`, replaced by the language's phrase for the body's left or right side, and in the child's
   * voice the forms of {@link Wording.illness}.
   */
  readonly text: string;
  readonly facts: readonly FactId[];
  /** Told to a child only when the grown-up wants it told. */
  readonly delicate?: DelicateSubject;
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

/** Phrases that are put into sentences of every part. */
export interface Wording {
  readonly sides: Readonly<Record<Side, Spoken<string>>>;
  /**
   * Phrases of the language's own choosing with the word for the illness in them, by the name that stands in
   * braces in its sentences: `{this}` is "this cancer", "this lump" or "this illness". Each word has them all.
   */
  readonly illness: Readonly<Record<IllnessWord, Readonly<Record<string, string>>>>;
}

/** What the first words on the page need: fetched at once. */
export interface CoreContent {
  readonly wording: Wording;
  /** That no clinician has reviewed the text yet. */
  readonly reviewNote: Spoken<string>;
  /** That the text is not medical advice. */
  readonly adviceNote: Spoken<string>;
  /** What one sees with a look of the body that shows something of its own. */
  readonly lensNotes: Readonly<Record<NotedLens, Passage>>;
  /** The disease as a whole: what is told while nothing is chosen. */
  readonly overview: Topic;
  readonly subtypes: Readonly<Record<SubtypeId, Topic>>;
}

export type StructuresContent = Readonly<Record<StructureStem, Topic>>;

/** A symptom, a cause, a test, a treatment: written once for all stories that hold it. */
export interface Entry {
  readonly name: Spoken<string>;
  /** What it is. */
  readonly about: Passage;
  /** What a person feels while it is done. */
  readonly feels?: Passage;
  /** What holds besides in one story: what a test shows of this type, how a treatment goes there. */
  readonly here?: Readonly<Partial<Record<StoryId, Passage>>>;
}

/** All entries of one chapter. */
export type ChapterEntries<C extends StoryChapter> = Readonly<
  Record<(typeof ENTRIES_OF_CHAPTER)[C][number], Entry>
>;

export interface ChaptersContent {
  /** How each chapter of each story begins. */
  readonly openings: Readonly<Record<StoryId, Readonly<Record<StoryChapter, Passage>>>>;
  readonly entries: Readonly<Record<EntryId, Entry>>;
}

/** A difficult word and what it means. */
export interface GlossaryWord {
  readonly name: string;
  /** Other forms that stand in the texts, such as plurals; compared without regard to case. */
  readonly forms?: readonly string[];
  readonly meaning: Spoken<Sentence>;
}

export type GlossaryContent = Readonly<Record<WordId, GlossaryWord>>;

/** The register in another language than its own, English. */
export interface RegisterContent {
  readonly statements: Readonly<Record<FactId, string>>;
  /** The sources that are described rather than cited. */
  readonly sources: Readonly<Partial<Record<SourceId, string>>>;
}

/** The files of a language's folder, each exporting a constant of its own name. */
export interface Parts {
  readonly core: CoreContent;
  readonly structures: StructuresContent;
  readonly chapters: ChaptersContent;
  readonly glossary: GlossaryContent;
  readonly register: RegisterContent;
}
export type PartName = keyof Parts;

/** Something on its way to another language: any topic, section or voice may still be missing. */
export type Draft<T> = T extends string | Sentence | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: Draft<T[K]> };

export type Translation<P extends PartName = PartName> = Draft<Parts[P]>;
