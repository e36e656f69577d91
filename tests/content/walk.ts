/** Reads everything that a person can be told in a language, as it is read on the screen. */
import { SELECTABLES, SUBTYPES, type SubtypeId } from "../../src/domain/anatomy.ts";
import { entriesOf, STORIES, STORY_CHAPTERS, type StoryId } from "../../src/domain/chapters.ts";
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
import type { Sentence } from "../../src/content/types.ts";

export interface Language {
  readonly lang: string;
  readonly core: Layer<"core">;
  readonly structures: Layer<"structures">;
  readonly chapters: Layer<"chapters">;
}

export async function readLanguage(lang: string): Promise<Language> {
  const [core, structures, chapters] = await Promise.all([
    loadLayer("core", lang),
    loadLayer("structures", lang),
    loadLayer("chapters", lang),
  ]);
  return { lang, core, structures, chapters };
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
  return [...places, ...lenses, ...STORIES.flatMap((story) => readStory(language, story, telling))];
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
