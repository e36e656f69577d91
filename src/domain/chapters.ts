/**
 * What the chapters of a story are made of. Where and why are told place by place; the five others are told
 * of the disease and of each type, in entries (a symptom, a test, a treatment) that are written once and say
 * besides what holds for a type.
 */
import type { SubtypeId } from "./anatomy.ts";
import type { Chapter } from "./view.ts";

export const STORY_CHAPTERS = ["feel", "causes", "tests", "treatment", "after"] as const;
export type StoryChapter = (typeof STORY_CHAPTERS)[number];

export const isStoryChapter = (chapter: Chapter): chapter is StoryChapter =>
  STORY_CHAPTERS.some((story) => story === chapter);

/** Whose story: a type's, or the disease's as a whole. */
export const STORIES = [
  "overview",
  "soft-tissue",
  "cutaneous",
  "vascular",
  "immunocompromised",
  "bone",
] as const satisfies readonly ("overview" | SubtypeId)[];
export type StoryId = (typeof STORIES)[number];

/** In the order in which they are read. */
export const ENTRIES_OF_CHAPTER = {
  feel: [
    "lump",
    "belly-ache",
    "weight-loss",
    "skin-bump",
    "leg-swelling",
    "kidney-blockage",
    "liver-swelling",
    "sore-bone",
    "limp",
    "squeezed-nerve",
    "many-places",
    "unnoticed",
    "see-a-doctor",
  ],
  causes: [
    "nobodys-fault",
    "not-catching",
    "not-known",
    "genes",
    "earlier-radiation",
    "ebv",
    "weak-immunity",
    "transplant",
  ],
  tests: [
    "first-questions",
    "examination",
    "blood-count",
    "blood-chemistry",
    "x-ray",
    "ultrasound",
    "ct",
    "chest-ct",
    "mri",
    "pet",
    "bone-scan",
    "biopsy",
    "core-needle-biopsy",
    "open-biopsy",
    "microscope",
  ],
  treatment: [
    "team",
    "plan",
    "surgery",
    "margins",
    "limb-salvage",
    "amputation",
    "radiation",
    "chemotherapy",
    "chemotherapy-before",
    "chemotherapy-after",
    "combination",
    "immune-care",
    "side-effects",
    "late-effects",
  ],
  after: ["check-ups", "coming-back", "living-on", "feelings", "known", "not-known-yet"],
} as const satisfies Readonly<Record<StoryChapter, readonly string[]>>;

export type EntryId = (typeof ENTRIES_OF_CHAPTER)[StoryChapter][number];

export const ENTRIES: readonly EntryId[] = STORY_CHAPTERS.flatMap(
  (chapter): readonly EntryId[] => ENTRIES_OF_CHAPTER[chapter],
);

const CHAPTER_OF_ENTRY: ReadonlyMap<string, StoryChapter> = new Map(
  STORY_CHAPTERS.flatMap((chapter) =>
    ENTRIES_OF_CHAPTER[chapter].map((entry) => [entry, chapter] as const),
  ),
);

export const isEntryId = (value: unknown): value is EntryId =>
  typeof value === "string" && CHAPTER_OF_ENTRY.has(value);

export const chapterOf = (entry: EntryId): StoryChapter => CHAPTER_OF_ENTRY.get(entry)!;

/** Entries that belong to some stories only; all others belong to every one. */
const STORIES_OF_ENTRY: Partial<Readonly<Record<EntryId, readonly StoryId[]>>> = {
  lump: ["overview", "soft-tissue", "bone"],
  "belly-ache": ["overview", "soft-tissue"],
  "weight-loss": ["overview", "soft-tissue"],
  "skin-bump": ["overview", "cutaneous"],
  "leg-swelling": ["overview", "vascular"],
  "kidney-blockage": ["overview", "vascular"],
  "liver-swelling": ["overview", "vascular"],
  "sore-bone": ["overview", "bone"],
  limp: ["overview", "soft-tissue", "bone"],
  "squeezed-nerve": ["overview", "soft-tissue"],
  "many-places": ["overview", "immunocompromised"],
  unnoticed: ["overview", "soft-tissue", "vascular"],
  genes: ["overview", "soft-tissue", "cutaneous", "vascular", "bone"],
  "earlier-radiation": ["overview", "soft-tissue", "cutaneous", "vascular", "bone"],
  ebv: ["overview", "immunocompromised"],
  "weak-immunity": ["overview", "immunocompromised"],
  transplant: ["overview", "immunocompromised"],
  "x-ray": ["overview", "soft-tissue", "bone"],
  ultrasound: ["overview", "soft-tissue", "cutaneous", "vascular", "immunocompromised"],
  ct: ["overview", "soft-tissue", "vascular", "immunocompromised", "bone"],
  pet: ["overview", "soft-tissue", "vascular", "immunocompromised", "bone"],
  "bone-scan": ["overview", "bone"],
  "limb-salvage": ["overview", "soft-tissue", "bone"],
  amputation: ["overview", "soft-tissue", "bone"],
  "immune-care": ["overview", "immunocompromised"],
};

/** The entries that a chapter of a story holds, in reading order. */
export function entriesOf(story: StoryId, chapter: StoryChapter): readonly EntryId[] {
  return ENTRIES_OF_CHAPTER[chapter].filter(
    (entry: EntryId) => STORIES_OF_ENTRY[entry]?.includes(story) ?? true,
  );
}
