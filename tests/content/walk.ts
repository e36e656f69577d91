import { SELECTABLES, SUBTYPES } from "../../src/domain/anatomy.ts";
import { VOICES, type Voice } from "../../src/domain/view.ts";
import {
  type Content,
  overviewText,
  structureText,
  subtypeText,
  type TopicText,
} from "../../src/content/load.ts";
import type { Sentence } from "../../src/content/types.ts";

export interface ReadTopic {
  /** `overview`, the subtype or the structure, then the voice: `stomach, child`. */
  readonly label: string;
  readonly key: string;
  readonly voice: Voice;
  readonly text: TopicText;
}

/** Everything that a person can be told, as it is read on the screen. */
export function readAll(content: Content): ReadTopic[] {
  return VOICES.flatMap((voice) => {
    const texts: (readonly [string, TopicText])[] = [["overview", overviewText(content, voice)]];
    for (const id of SUBTYPES) texts.push([id, subtypeText(content, id, voice)]);
    for (const id of SELECTABLES) texts.push([id, structureText(content, id, voice)]);
    return texts.map(([key, text]) => ({ label: `${key}, ${voice}`, key, voice, text }));
  });
}

export const sentencesOf = (text: TopicText): Sentence[] => [
  text.summary,
  ...text.sections.flatMap((section) => section.sentences),
];
