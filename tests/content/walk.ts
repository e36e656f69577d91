/** Reads everything that a person can be told in a language, as it is read on the screen. */
import { SELECTABLES, SUBTYPES, type SubtypeId } from "../../src/domain/anatomy.ts";
import {
  chapterOf,
  entriesOf,
  STORIES,
  STORY_CHAPTERS,
  type StoryId,
} from "../../src/domain/chapters.ts";
import {
  ACTS_OF,
  type ActId,
  CLOSE_UPS,
  LAYERS_OF,
  PROCEDURES,
} from "../../src/domain/exhibits.ts";
import { LUMP_GROWTHS } from "../../src/domain/lump.ts";
import { EXPLORATION_IDS, EXPLORATIONS } from "../../src/domain/rooms/play.ts";
import type { Telling } from "../../src/domain/telling.ts";
import { type Chapter, NOTED_LENSES, type Voice } from "../../src/domain/view.ts";
import { type Layer, loadLayer } from "../../src/content/layers.ts";
import {
  entryText,
  lensText,
  openingText,
  overviewText,
  type PassageText,
  structureText,
  subtypeText,
  type TopicText,
} from "../../src/content/tell.ts";
import {
  actText,
  closeUpText,
  growthText,
  layerText,
  lumpText,
  patchText,
  plateText,
  procedureText,
  segmentText,
  toolText,
} from "../../src/content/tell-exhibits.ts";
import { companionText, explorationText } from "../../src/content/tell-explore.ts";
import { PATCH_PICTURES, PLATE_STATES, SEGMENTS, type Sentence } from "../../src/content/types.ts";

export interface Language {
  readonly lang: string;
  readonly core: Layer<"core">;
  readonly structures: Layer<"structures">;
  readonly chapters: Layer<"chapters">;
  readonly closer: Layer<"closer">;
  readonly procedures: Layer<"procedures">;
  readonly explore: Layer<"explore">;
}

export async function readLanguage(lang: string): Promise<Language> {
  const [core, structures, chapters, closer, procedures, explore] = await Promise.all([
    loadLayer("core", lang),
    loadLayer("structures", lang),
    loadLayer("chapters", lang),
    loadLayer("closer", lang),
    loadLayer("procedures", lang),
    loadLayer("explore", lang),
  ]);
  return { lang, core, structures, chapters, closer, procedures, explore };
}

export interface ReadTopic {
  readonly key: string;
  readonly voice: Voice;
  readonly text: TopicText;
}

/** Names, summaries and the chapters where and why: of the disease, the types and all that can be chosen. */
export function readTopics({ core, structures }: Language, telling: Telling): ReadTopic[] {
  const texts: (readonly [string, TopicText])[] = [["overview", overviewText(core, telling)]];
  for (const id of SUBTYPES) texts.push([id, subtypeText(core, id, telling)]);
  for (const id of SELECTABLES) texts.push([id, structureText(structures, id, telling)]);
  return texts.map(([key, text]) => ({ key, voice: telling.voice, text }));
}

/** A few sentences that stand together on the screen, and where. */
export interface ReadPassage {
  /** `bone/tests/mri/feels`, `stomach/where`, `overview/summary`. */
  readonly label: string;
  /** What a reading level is taken of: a structure, a type's places, a chapter's opening, an entry. */
  readonly unit: string;
  readonly chapter: Chapter;
  readonly voice: Voice;
  readonly isFallback: boolean;
  readonly sentences: readonly Sentence[];
}

/** All that is told in a voice: places first, then the five chapters of the six stories. */
export function readPassages(language: Language, telling: Telling): ReadPassage[] {
  const places = readTopics(language, telling).flatMap(({ key, voice, text }) => [
    passage(`${key}/summary`, key, "where", { ...text, sentences: [text.summary] }, voice),
    ...text.sections.map((section) =>
      passage(`${key}/${section.kind}`, key, section.chapter, section, voice),
    ),
  ]);
  const lenses = NOTED_LENSES.flatMap((lens) => {
    const note = lensText(language.core, lens, telling);
    return note ? [passage(`lens/${lens}`, `lens/${lens}`, "where", note, telling.voice)] : [];
  });
  return [
    ...places,
    ...lenses,
    ...STORIES.flatMap((story) => readStory(language, story, telling)),
    ...readCloser(language, telling),
    ...readProcedures(language, telling),
    ...readExplore(language, telling),
  ];
}

/** Numbers that stand for any: how much bigger a close-up is drawn. */
const SCALE = { whole: 8, walls: 20 };

export const ACTS: readonly ActId[] = [...new Set(CLOSE_UPS.flatMap((id) => [...ACTS_OF[id]]))];

/** Close-ups, the lump, cuts and paths; what can be looked at by itself is a unit of its own. */
function readCloser({ closer }: Language, telling: Telling): ReadPassage[] {
  const read: ReadPassage[] = [];
  const note = (unit: string, chapter: Chapter, texts: Record<string, PassageText | null>) => {
    for (const [part, text] of Object.entries(texts))
      if (text)
        read.push(
          passage(`closer/${unit}/${part}`, `closer/${unit}`, chapter, text, telling.voice),
        );
  };
  for (const id of CLOSE_UPS) {
    const { about, scale, why } = closeUpText(closer, id, { telling, scale: SCALE });
    note(id, "where", { about, scale });
    note(id, "why", { why });
    for (const layer of LAYERS_OF[id])
      note(`${id}/${layer}`, "where", { about: layerText(closer, layer, telling).about });
  }
  for (const id of ACTS) note(`act/${id}`, "why", { about: actText(closer, id, telling).about });
  for (const id of SEGMENTS)
    note(`segment/${id}`, "why", { about: segmentText(closer, id, telling).about });
  for (const id of PLATE_STATES)
    note(`plate/${id}`, "where", { is: plateText(closer, id, telling) });
  note("lump", "why", {
    about: lumpText(closer, "about", telling),
    unnoticed: lumpText(closer, "unnoticed", telling),
  });
  for (const id of LUMP_GROWTHS)
    note(`lump/${id}`, "why", { about: growthText(closer, id, telling).about });
  for (const id of ["cut", "core"] as const)
    note(id, "where", { is: toolText(closer, id, telling) });
  for (const id of ["about", ...PATCH_PICTURES] as const)
    note("patch", "where", { [id]: patchText(closer, id, telling) });
  return read;
}

/** What doctors do: about, steps counted from 1, and what it feels like; each procedure is one unit. */
function readProcedures({ procedures }: Language, telling: Telling): ReadPassage[] {
  return PROCEDURES.flatMap((id) => {
    const { about, steps, feels } = procedureText(procedures, id, telling);
    const texts: (readonly [string | number, PassageText | null])[] = [
      ["about", about],
      ...steps.map((step, i) => [i + 1, step.about] as const),
      ["feels", feels],
    ];
    const unit = `procedure/${id}`;
    return texts.flatMap(([part, text]) =>
      text ? [passage(`${unit}/${part}`, unit, chapterOf(id), text, telling.voice)] : [],
    );
  });
}

/** The child's room speaks to a child; its companion is read as a family is. */
function readExplore({ explore }: Language, telling: Telling): ReadPassage[] {
  if (telling.voice === "child")
    return EXPLORATION_IDS.map((id) => {
      const { told } = explorationText(explore, id, telling);
      return passage(`explore/${id}`, `explore/${id}`, EXPLORATIONS[id].chapter, told, "child");
    });
  if (telling.voice === "clinician") return [];
  const companion = companionText(explore);
  return (["prompts", "notToPromise"] as const).map((part) => ({
    label: `explore/${part}`,
    unit: `explore/${part}`,
    chapter: "where",
    voice: "family",
    isFallback: false,
    sentences: companion[part],
  }));
}

function readStory({ chapters }: Language, story: StoryId, telling: Telling): ReadPassage[] {
  const request = { story, telling };
  return STORY_CHAPTERS.flatMap((chapter) => {
    const read: ReadPassage[] = [];
    const note = (label: string, unit: string, text: PassageText | null): void => {
      if (text)
        read.push(passage(`${story}/${chapter}/${label}`, unit, chapter, text, telling.voice));
    };
    note("opening", `${story}/${chapter}`, openingText(chapters, chapter, request));
    for (const id of entriesOf(story, chapter)) {
      const entry = entryText(chapters, id, request);
      if (!entry) continue;
      note(`${id}/about`, id, entry.about);
      note(`${id}/feels`, id, entry.feels);
      note(`${id}/here`, `${id}@${story}`, entry.here);
    }
    return read;
  });
}

const passage = (
  label: string,
  unit: string,
  chapter: Chapter,
  { isFallback, sentences }: PassageText,
  voice: Voice,
): ReadPassage => ({ label, unit, chapter, voice, isFallback, sentences });

export const textOf = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text }) => text).join(" ");

/** All that one story tells, the places of its type included. */
export const toldOf = (passages: readonly ReadPassage[], story: "overview" | SubtypeId): string =>
  passages
    .filter(({ label }) => label.startsWith(`${story}/`))
    .map(({ sentences }) => textOf(sentences))
    .join(" ");
