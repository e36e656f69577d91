/**
 * The shape of everything that is said about the body. A topic holds all voices side by side, so that whoever
 * changes one sees the others. A language is a folder with one file for each part, fetched when it is needed.
 */
import type { SelectableId, Side, SubtypeId } from "../domain/anatomy.ts";
import type { ENTRIES_OF_CHAPTER, EntryId, StoryChapter, StoryId } from "../domain/chapters.ts";
import type { ActId, CloseUpId, LayerId, ProcedureId } from "../domain/exhibits.ts";
import type { FactId } from "../domain/facts.ts";
import type { LessonId } from "../domain/rooms/lessons.ts";
import type { ExplorationGroup, ExplorationId, ExplorationIdOf } from "../domain/rooms/play.ts";
import type { PlateState } from "../domain/growth-plates.ts";
import type { ComparisonId, LumpGrowth } from "../domain/lump.ts";
import type { Joint, LandmarkId } from "../domain/rooms/landmarks.ts";
import type { MarkKind } from "../domain/rooms/marks.ts";
import type { Along, Face, PartStem, Substance } from "../domain/rooms/part-shape.ts";
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

/** A layer of a close-up, or something that it can do: its name on the picture and what is said of it. */
export interface Named {
  readonly name: Spoken<string>;
  readonly about: Passage;
}

export interface CloseUpWords extends Named {
  /** How much bigger it is drawn: `{whole}` and `{walls}` are replaced by numbers. */
  readonly scale: Passage;
  /** Why it can start just there. */
  readonly why: Passage;
}

export const SEGMENTS = ["lower", "middle", "upper"] as const;
export const PLATE_STATES = ["open", "closing", "closed"] as const;
export const PATCH_PICTURES = ["early", "clear", "mri"] as const;

/** What is said of close-ups, lenses, cuts and the lump. */
export interface CloserContent {
  readonly closeUps: Readonly<Record<CloseUpId, CloseUpWords>>;
  readonly layers: Readonly<Record<LayerId, Named>>;
  readonly acts: Readonly<Record<ActId, Named>>;
  /** The three segments of the vena cava, and what each would press on. */
  readonly segments: Readonly<Record<(typeof SEGMENTS)[number], Named>>;
  /** A growth plate at an age. */
  readonly plates: Readonly<Record<(typeof PLATE_STATES)[number], Passage>>;
  readonly lump: {
    readonly about: Passage;
    readonly unnoticed: Passage;
    readonly growths: Readonly<Record<LumpGrowth, Named>>;
  };
  readonly cut: Passage;
  readonly core: Passage;
  /** The same bone: an x-ray with an early patch, with a clear one, and what MRI shows of the early one. */
  readonly patch: Readonly<Record<"about" | (typeof PATCH_PICTURES)[number], Passage>>;
}

/** What doctors do, step by step. */
export interface Procedure extends Named {
  /** As many as `STEPS_OF` says, each with what one sees on the body. */
  readonly steps: readonly Named[];
  readonly feels: Passage;
}
export type ProceduresContent = Readonly<Record<ProcedureId, Procedure>>;

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

/** What a slide of a ready lesson says: one sentence to the class, notes to the teacher. */
export interface SlideWords {
  readonly sentence: Spoken<Sentence>;
  readonly notes: readonly Sentence[];
  /** Where the plan has an answer: what the class is asked first. */
  readonly ask?: {
    readonly question: Spoken<string>;
    readonly options: Spoken<readonly string[]>;
  };
}

export interface LessonWords {
  readonly name: Spoken<string>;
  /** What a class knows after it, to the teacher. */
  readonly about: Sentence;
  /** As many as the plan has. */
  readonly slides: readonly SlideWords[];
}
export type LessonsContent = Readonly<Record<LessonId, LessonWords>>;

/** What a child is asked and told, and what the companion may ask back. */
export interface ExplorationWords {
  /** A question that can be answered with yes or no. */
  readonly ask: string;
  /** In the child's voice. */
  readonly told: readonly Sentence[];
  /** To the companion: what to ask the child back. */
  readonly askBack: readonly string[];
  /** What goes on after "You found out …" when the child has looked enough: no stop, no capital. */
  readonly found: string;
}

/** The explorations of one group. */
export type ExplorationsOf<G extends ExplorationGroup> = Readonly<
  Record<ExplorationIdOf<G>, ExplorationWords>
>;

export interface ExploreContent {
  readonly explorations: Readonly<Record<ExplorationId, ExplorationWords>>;
  /** The companion's strip: how to begin and go on, and what not to promise. */
  readonly companion: Readonly<Record<"prompts" | "notToPromise", readonly Sentence[]>>;
}

/** What helps to find a part, without its name: where it lies and what it does. */
export type CluesContent = Readonly<Partial<Record<StructureStem, Spoken<Sentence>>>>;

/** A part in a sentence, without its side: "in the thigh bone", "of the thigh bone". To clinicians the bare name, twice. */
export interface PlacePhrases {
  readonly in: string;
  readonly of: string;
}

/** A child is told neither numbers nor which way something grows. */
export type MeasuredVoice = Exclude<Voice, "child">;

/** Phrases from which the sentence about a mark is made; only whole phrases, so that each language has its own grammar. */
export interface PlacesContent {
  readonly parts: Readonly<Record<StructureStem, Spoken<PlacePhrases>>>;
  /** Which third of a part; `{of}` is the part. The skin's says that it is skin. */
  readonly along: Readonly<Record<Along, Spoken<string>>>;
  readonly alongSkin: Readonly<Record<Along, Spoken<string>>>;
  /** Thirds that have a name of their own: "in the skin of the chest". */
  readonly thirds: Readonly<
    Partial<Record<PartStem, Readonly<Partial<Record<Along, Spoken<string>>>>>>
  >;
  readonly faces: Readonly<Record<Face, Spoken<string>>>;
  /** Of what is hollow: "in its front wall". */
  readonly walls: Readonly<Record<"front" | "back" | "top" | "underside", Spoken<string>>>;
  readonly sides: Readonly<Record<Side, Spoken<string>>>;
  readonly near: Readonly<Record<LandmarkId, Spoken<string>>>;
  /** What a growth plate is called by its joint. */
  readonly plates: Readonly<Record<Joint, Spoken<string>>>;
  /** Close to a plate, `{plate}`; of one that is closed only the joint is told. */
  readonly nearPlate: Readonly<Record<Exclude<PlateState, "closed">, Spoken<string>>>;
  /** What is said of a plate that itself is marked. */
  readonly plateIs: Readonly<Record<PlateState, Spoken<string>>>;
  readonly things: Readonly<Record<ComparisonId, string>>;
  /** `{mm}`, `{cm}` and `{thing}`: one of {@link things}, which it is like or bigger than. */
  readonly sizes: Readonly<Record<MarkKind, Readonly<Record<"like" | "bigger", Spoken<string>>>>>;
  readonly growth: Readonly<
    Record<Substance, Readonly<Record<LumpGrowth, Readonly<Record<MeasuredVoice, string>>>>>
  >;
  /** `{place}`, then as many as there are of `{first}` and `{second}`: size and growth. */
  readonly sentences: Readonly<
    Record<MarkKind, Readonly<Record<"none" | "one" | "two", Spoken<string>>>>
  >;
}

/** The files of a language's folder, each exporting a constant of its own name. */
export interface Parts {
  readonly core: CoreContent;
  readonly structures: StructuresContent;
  readonly chapters: ChaptersContent;
  readonly closer: CloserContent;
  readonly procedures: ProceduresContent;
  readonly glossary: GlossaryContent;
  readonly register: RegisterContent;
  readonly lessons: LessonsContent;
  readonly explore: ExploreContent;
  readonly clues: CluesContent;
  readonly places: PlacesContent;
}
export type PartName = keyof Parts;

/** Something on its way to another language: any topic, section or voice may still be missing. */
export type Draft<T> = T extends string | Sentence | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: Draft<T[K]> };

export type Translation<P extends PartName = PartName> = Draft<Parts[P]>;
