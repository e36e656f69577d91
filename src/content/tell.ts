/**
 * Turns what is written into what is read: in the voice that was asked for or, where it is missing, in the
 * nearest one, and then in English; the answer says so.
 */
import { type SelectableId, type Side, sideOf, type SubtypeId } from "../domain/anatomy.ts";
import type { EntryId, StoryChapter, StoryId } from "../domain/chapters.ts";
import type { Telling } from "../domain/telling.ts";
import { type Chapter, type Lens, NOTED_LENSES, type Voice } from "../domain/view.ts";
import type { Layer, Tongue } from "./layers.ts";
import { stemOf } from "./stems.ts";
import {
  CHAPTER_OF_SECTION,
  type Draft,
  type PartName,
  SECTION_KINDS,
  type SectionKind,
  type Sentence,
  type Topic,
  type Translation,
} from "./types.ts";

/** Where a text came from; `isFallback` when it is not the voice and language asked for. */
interface Origin {
  readonly voice: Voice;
  readonly lang: string;
  readonly isFallback: boolean;
}

export interface PassageText extends Origin {
  readonly sentences: readonly Sentence[];
}

interface SectionText extends PassageText {
  readonly kind: SectionKind;
  readonly chapter: Chapter;
}

/** A topic as it is read; its own origin is that of the summary, `isFallback` holds for any part. */
export interface TopicText extends Origin {
  readonly name: string;
  readonly summary: Sentence;
  readonly sections: readonly SectionText[];
}

/** An entry of a chapter as it is read in one story. */
export interface EntryText {
  readonly id: EntryId;
  readonly name: string;
  readonly about: PassageText;
  readonly feels: PassageText | null;
  readonly here: PassageText | null;
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

type Voices<T> = Partial<Readonly<Record<Voice, T>>> | undefined;
export type Read<P extends PartName, T> = (content: Translation<P>) => Voices<T>;

interface Picked<P extends PartName, T> {
  readonly value: T;
  readonly origin: Origin;
  readonly tongue: Tongue<P>;
}

function pick<P extends PartName, T>(
  layer: Layer<P>,
  voice: Voice,
  read: Read<P, T>,
): Picked<P, T> | null {
  for (const tongue of layer.tongues) {
    const voices = read(tongue.content);
    for (const candidate of NEAREST[voice]) {
      const value = voices?.[candidate];
      if (value === undefined) continue;
      const isFallback = candidate !== voice || tongue.lang !== layer.lang;
      return { value, tongue, origin: { voice: candidate, lang: tongue.lang, isFallback } };
    }
  }
  return null;
}

/**
 * As {@link pick}, for what English is known to have.
 * @throws when even English lacks it.
 */
export function pickTold<P extends PartName, T>(
  layer: Layer<P>,
  voice: Voice,
  read: Read<P, T>,
): Picked<P, T> {
  const picked = pick(layer, voice, read);
  if (!picked) throw new Error(`A text that every voice needs is missing (${voice}).`);
  return picked;
}

interface Filling {
  readonly side?: Side | null;
  readonly telling?: Telling;
}

const PLACEHOLDER = /\{([a-z]+)\}/gu;

/** Puts side and word for the illness in, in the words of the same language and voice as the text around them. */
export function fill<P extends PartName>(
  text: string,
  { tongue, origin }: Picked<P, unknown>,
  { side = null, telling }: Filling,
): string {
  if (!text.includes("{")) return text;
  const forms = tongue.wording.illness?.[telling?.illnessWord ?? "cancer"];
  const filled = text.replaceAll(PLACEHOLDER, (whole, name: string) =>
    name === "side" && side
      ? (tongue.wording.sides?.[side]?.[origin.voice] ?? whole)
      : (forms?.[name] ?? whole),
  );
  return text.startsWith("{")
    ? filled.charAt(0).toLocaleUpperCase(tongue.lang) + filled.slice(1)
    : filled;
}

const isMentioned = ({ delicate }: Sentence, { voice, mentioned }: Telling): boolean =>
  delicate === undefined || voice !== "child" || mentioned.includes(delicate);

/** The sentences of a passage that are to be told, or null where there are none. */
export function passageText<P extends PartName>(
  layer: Layer<P>,
  telling: Telling,
  read: Read<P, readonly Sentence[]>,
  side: Side | null = null,
): PassageText | null {
  const picked = pick(layer, telling.voice, read);
  const sentences = picked?.value
    .filter((sentence) => isMentioned(sentence, telling))
    .map(({ text, facts }) => ({ text: fill(text, picked, { side, telling }), facts }));
  return picked && sentences && sentences.length > 0 ? { ...picked.origin, sentences } : null;
}

export interface SentenceText extends Origin {
  readonly sentence: Sentence;
}

/** A sentence that stands alone, or null where it is missing or is not to be told. */
export function sentenceText<P extends PartName>(
  layer: Layer<P>,
  telling: Telling,
  read: Read<P, Sentence>,
): SentenceText | null {
  const picked = pick(layer, telling.voice, read);
  if (!picked || !isMentioned(picked.value, telling)) return null;
  const { text, facts } = picked.value;
  return { ...picked.origin, sentence: { text: fill(text, picked, { telling }), facts } };
}

/** Where a topic stands in its part. */
type TopicOf<P extends PartName> = (content: Translation<P>) => Draft<Topic> | undefined;

interface TopicRequest<P extends PartName> {
  readonly topicOf: TopicOf<P>;
  readonly telling: Telling;
  readonly side: Side | null;
}

function topicName<P extends PartName>(
  layer: Layer<P>,
  { topicOf, telling, side }: TopicRequest<P>,
) {
  const picked = pickTold<P, string>(layer, telling.voice, (content) => topicOf(content)?.name);
  return {
    name: fill(picked.value, picked, { side, telling }),
    isFallback: picked.origin.isFallback,
  };
}

function sectionText<P extends PartName>(
  layer: Layer<P>,
  { topicOf, telling, side }: TopicRequest<P>,
  kind: SectionKind,
): SectionText | null {
  const base = passageText(layer, telling, (content) => topicOf(content)?.sections?.[kind], side);
  if (!base) return null;
  const ofSide =
    side &&
    passageText(layer, telling, (content) => topicOf(content)?.bySide?.[side]?.[kind], side);
  return {
    ...base,
    kind,
    chapter: CHAPTER_OF_SECTION[kind],
    sentences: [...base.sentences, ...(ofSide ? ofSide.sentences : [])],
    isFallback: base.isFallback || (ofSide ? ofSide.isFallback : false),
  };
}

function topicText<P extends PartName>(layer: Layer<P>, request: TopicRequest<P>): TopicText {
  const { topicOf, telling, side } = request;
  const summary = pickTold<P, Sentence>(
    layer,
    telling.voice,
    (content) => topicOf(content)?.summary,
  );
  const sections = SECTION_KINDS.flatMap((kind) => sectionText(layer, request, kind) ?? []);
  const { name, isFallback } = topicName(layer, request);
  const { text, facts } = summary.value;
  return {
    ...summary.origin,
    name,
    summary: { text: fill(text, summary, { side, telling }), facts },
    sections,
    isFallback:
      isFallback || summary.origin.isFallback || sections.some((section) => section.isFallback),
  };
}

const structureRequest = (id: SelectableId, telling: Telling): TopicRequest<"structures"> => ({
  topicOf: (content) => content[stemOf(id)],
  telling,
  side: sideOf(id),
});

/** A name holds no word that a grown-up could choose. */
const asWritten = (voice: Voice): Telling => ({ voice, illnessWord: "cancer", mentioned: [] });

/** The name of a body part, with its side where it has one. */
export function structureName(layer: Layer<"structures">, id: SelectableId, voice: Voice): string {
  return topicName(layer, structureRequest(id, asWritten(voice))).name;
}

/** A name, title or label in a voice. */
export function nameText<P extends PartName>(
  layer: Layer<P>,
  voice: Voice,
  read: Read<P, string>,
): string {
  return pickTold(layer, voice, read).value;
}

/** All that is said about a body part. */
export function structureText(
  layer: Layer<"structures">,
  id: SelectableId,
  telling: Telling,
): TopicText {
  return topicText(layer, structureRequest(id, telling));
}

/** All that is said about where and why one of the five types starts. */
export function subtypeText(layer: Layer<"core">, subtype: SubtypeId, telling: Telling): TopicText {
  return topicText(layer, {
    topicOf: (content) => content.subtypes?.[subtype],
    telling,
    side: null,
  });
}

export function subtypeName(layer: Layer<"core">, subtype: SubtypeId, voice: Voice): string {
  const topicOf: TopicOf<"core"> = (content) => content.subtypes?.[subtype];
  return topicName(layer, { topicOf, telling: asWritten(voice), side: null }).name;
}

/** What the disease is, told while nothing is chosen. */
export function overviewText(layer: Layer<"core">, telling: Telling): TopicText {
  return topicText(layer, { topicOf: (content) => content.overview, telling, side: null });
}

/** What one sees with a look of the body; null with one that wants no word. */
export function lensText(layer: Layer<"core">, lens: Lens, telling: Telling): PassageText | null {
  const noted = NOTED_LENSES.find((id) => id === lens);
  if (!noted) return null;
  return passageText(layer, telling, (content) => content.lensNotes?.[noted]);
}

/** That no clinician has reviewed the text yet. */
export function reviewNote(layer: Layer<"core">, voice: Voice): string {
  return pickTold<"core", string>(layer, voice, (content) => content.reviewNote).value;
}

/** That the text is no medical advice, and whom to ask instead. */
export function adviceNote(layer: Layer<"core">, voice: Voice): string {
  return pickTold<"core", string>(layer, voice, (content) => content.adviceNote).value;
}

export interface ChapterRequest {
  readonly story: StoryId;
  readonly telling: Telling;
}

/** How a chapter of a story begins. */
export function openingText(
  layer: Layer<"chapters">,
  chapter: StoryChapter,
  { story, telling }: ChapterRequest,
): PassageText | null {
  return passageText(layer, telling, (content) => content.openings?.[story]?.[chapter]);
}

/** One entry as a story tells it; null where nothing of it is to be told. */
export function entryText(
  layer: Layer<"chapters">,
  id: EntryId,
  { story, telling }: ChapterRequest,
): EntryText | null {
  const passage = (read: Read<"chapters", readonly Sentence[]>) =>
    passageText(layer, telling, read);
  const about = passage((content) => content.entries?.[id]?.about);
  if (!about) return null;
  return {
    id,
    name: pickTold<"chapters", string>(
      layer,
      telling.voice,
      (content) => content.entries?.[id]?.name,
    ).value,
    about,
    feels: passage((content) => content.entries?.[id]?.feels),
    here: passage((content) => content.entries?.[id]?.here?.[story]),
  };
}
