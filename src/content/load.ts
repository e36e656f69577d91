/**
 * What panels read: names and texts of structures and types, in the voice that was asked for or, where it is
 * missing, in the nearest one, and then in English; the answer says so.
 */
import { type SelectableId, type Side, sideOf, type SubtypeId } from "../domain/anatomy.ts";
import type { Chapter, Voice } from "../domain/view.ts";
import { stemOf } from "./stems.ts";
import {
  CHAPTER_OF_SECTION,
  type ContentKey,
  type LanguageContent,
  SECTION_KINDS,
  type SectionKind,
  type Sentence,
  type StructureStem,
  type Translation,
} from "./types.ts";

export type { SectionKind, Sentence } from "./types.ts";

/** The languages besides English; a further one is a folder beside `en` and a line here. */
const TRANSLATIONS: Readonly<Record<string, (() => Promise<Translation>) | undefined>> = {};

export const CONTENT_LANGUAGES: readonly string[] = ["en", ...Object.keys(TRANSLATIONS)];

/** One language, with English behind it. */
export interface Content {
  /** The language that was asked for. */
  readonly lang: string;
  readonly own: Translation;
  readonly english: LanguageContent;
}

/** Where a text came from; `isFallback` when it is not the voice and language asked for. */
interface Origin {
  readonly voice: Voice;
  readonly lang: string;
  readonly isFallback: boolean;
}

interface SectionText extends Origin {
  readonly kind: SectionKind;
  readonly chapter: Chapter;
  readonly sentences: readonly Sentence[];
}

/** A topic as it is read; its own origin is that of the summary, `isFallback` holds for any part. */
export interface TopicText extends Origin {
  readonly name: string;
  readonly summary: Sentence;
  readonly sections: readonly SectionText[];
}

/**
 * The voices that may stand in for one, nearest first. The clinician's never reaches children or families: it
 * alone holds outcome figures.
 */
const NEAREST: Readonly<Record<Voice, readonly Voice[]>> = {
  child: ["child", "family"],
  family: ["family", "child"],
  clinician: ["clinician", "family", "child"],
};

/**
 * Loads a language's content; an unknown language gives English throughout, marked as a fallback.
 * @throws when the file cannot be fetched.
 */
export async function loadContent(lang: string): Promise<Content> {
  const { english } = await import("./en/index.ts");
  if (lang === "en") return { lang, own: english, english };
  const load = TRANSLATIONS[lang];
  return { lang, own: load ? await load() : {}, english };
}

type Voices<T> = Partial<Readonly<Record<Voice, T>>> | undefined;

function pick<T>(
  content: Content,
  voice: Voice,
  read: (language: Translation) => Voices<T>,
): { readonly value: T; readonly origin: Origin } | null {
  const places = [
    { lang: content.lang, language: content.own },
    { lang: "en", language: content.english as Translation },
  ];
  for (const { lang, language } of places) {
    const voices = read(language);
    for (const candidate of NEAREST[voice]) {
      const value = voices?.[candidate];
      if (value === undefined) continue;
      const isFallback = candidate !== voice || lang !== content.lang;
      return { value, origin: { voice: candidate, lang, isFallback } };
    }
  }
  return null;
}

/** As {@link pick}, for what English is known to have. */
function pickTold<T>(
  content: Content,
  voice: Voice,
  read: (language: Translation) => Voices<T>,
): { readonly value: T; readonly origin: Origin } {
  const picked = pick(content, voice, read);
  if (!picked) throw new Error(`A text that every voice needs is missing (${voice}).`);
  return picked;
}

/** Puts the side's name in, in the words of the same language and voice as the text around it. */
function withSide(content: Content, text: string, side: Side | null, origin: Origin): string {
  if (!side || !text.includes("{side}")) return text;
  const language = origin.lang === "en" ? content.english : content.own;
  const phrase =
    language.sides?.[side]?.[origin.voice] ?? content.english.sides[side][origin.voice];
  return text.replaceAll("{side}", phrase);
}

/** One topic of a language, as far as it is written. */
function topicAt(language: Translation, key: ContentKey): Translation["overview"] {
  if (key === "overview") return language.overview;
  const [group, id] = key.split(".") as ["subtypes", SubtypeId] | ["structures", StructureStem];
  return group === "subtypes" ? language.subtypes?.[id] : language.structures?.[id];
}

const structureKey = (id: SelectableId): ContentKey => `structures.${stemOf(id)}`;

interface TopicRequest {
  readonly key: ContentKey;
  readonly voice: Voice;
  readonly side: Side | null;
}

function topicName(
  content: Content,
  { key, voice, side }: TopicRequest,
): { readonly name: string; readonly isFallback: boolean } {
  const { value, origin } = pickTold<string>(
    content,
    voice,
    (language) => topicAt(language, key)?.name,
  );
  return { name: withSide(content, value, side, origin), isFallback: origin.isFallback };
}

function sectionText(
  content: Content,
  { key, voice, side }: TopicRequest,
  kind: SectionKind,
): SectionText | null {
  const base = pick<readonly Sentence[]>(
    content,
    voice,
    (language) => topicAt(language, key)?.sections?.[kind],
  );
  if (!base) return null;
  const ofSide =
    side &&
    pick<readonly Sentence[]>(
      content,
      voice,
      (language) => topicAt(language, key)?.bySide?.[side]?.[kind],
    );
  const parts = ofSide ? [base, ofSide] : [base];
  return {
    kind,
    chapter: CHAPTER_OF_SECTION[kind],
    sentences: parts.flatMap(({ value, origin }) =>
      value.map(({ text, facts }) => ({ text: withSide(content, text, side, origin), facts })),
    ),
    voice: base.origin.voice,
    lang: base.origin.lang,
    isFallback: parts.some(({ origin }) => origin.isFallback),
  };
}

function topicText(content: Content, request: TopicRequest): TopicText {
  const { key, voice, side } = request;
  const { value, origin } = pickTold<Sentence>(
    content,
    voice,
    (language) => topicAt(language, key)?.summary,
  );
  const sections = SECTION_KINDS.flatMap((kind) => sectionText(content, request, kind) ?? []);
  const { name, isFallback } = topicName(content, request);
  return {
    name,
    summary: { text: withSide(content, value.text, side, origin), facts: value.facts },
    sections,
    voice: origin.voice,
    lang: origin.lang,
    isFallback: isFallback || origin.isFallback || sections.some((section) => section.isFallback),
  };
}

/** The name of a body part, with its side where it has one. */
export function structureName(content: Content, id: SelectableId, voice: Voice): string {
  return topicName(content, { key: structureKey(id), voice, side: sideOf(id) }).name;
}

/** All that is said about a body part. */
export function structureText(content: Content, id: SelectableId, voice: Voice): TopicText {
  return topicText(content, { key: structureKey(id), voice, side: sideOf(id) });
}

/** All that is said about one of the five types. */
export function subtypeText(content: Content, subtype: SubtypeId, voice: Voice): TopicText {
  return topicText(content, { key: `subtypes.${subtype}`, voice, side: null });
}

/** What the disease is, told while nothing is chosen. */
export function overviewText(content: Content, voice: Voice): TopicText {
  return topicText(content, { key: "overview", voice, side: null });
}

/** That no clinician has reviewed the text yet. */
export function reviewNote(content: Content, voice: Voice): string {
  return pickTold<string>(content, voice, (language) => language.reviewNote).value;
}

/** That the text is no medical advice, and whom to ask instead. */
export function adviceNote(content: Content, voice: Voice): string {
  return pickTold<string>(content, voice, (language) => language.adviceNote).value;
}
