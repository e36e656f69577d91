/**
 * The sentence that says where a mark is: whole phrases of one language in a fixed order. Part, face, side, what it is
 * close to; then its size and which way it grows.
 */
import type { FactId } from "../domain/facts.ts";
import { COMPARISONS, comparisonOf } from "../domain/lump.ts";
import { type Joint, JOINTS } from "../domain/rooms/landmarks.ts";
import type { Mark } from "../domain/rooms/marks.ts";
import { stemOfPart, substanceOf } from "../domain/rooms/part-shape.ts";
import type { Whereabouts } from "../domain/rooms/whereabouts.ts";
import type { Telling } from "../domain/telling.ts";
import type { Layer, Tongue } from "./layers.ts";
import type { PlacesContent } from "./types.ts";

export interface MarkText {
  /** One or two sentences. */
  readonly text: string;
  /** What is said beyond what the mark itself shows: whether a growth plate is open at the body's age. */
  readonly facts: readonly FactId[];
  /** Of the text: the layer's, or English where that has a gap. */
  readonly lang: string;
}

export interface MarkTelling {
  readonly mark: Pick<Mark, "kind" | "sizeMm" | "growth">;
  readonly whereabouts: Whereabouts;
  readonly telling: Pick<Telling, "voice">;
}

/**
 * @param places `useContent("places")`: all the words of the sentence
 * @throws where not even English has a phrase
 */
export function markSentences(places: Layer<"places">, request: MarkTelling): MarkText {
  for (const tongue of places.tongues) {
    const text = sentenceIn(tongue, request);
    if (text) return { text, facts: factsOf(request), lang: tongue.lang };
  }
  throw new Error(`No phrases for a mark on ${request.whereabouts.structure}.`);
}

/** Undefined is a phrase that the language lacks; two languages in one sentence would be none. */
type Phrase = string | undefined;

function sentenceIn({ content, lang }: Tongue<"places">, request: MarkTelling): Phrase {
  const { mark, telling } = request;
  const place = placeIn(content, request);
  const said = [sizeIn(content, lang, request), growthIn(content, request)].filter(
    (phrase) => phrase !== null,
  );
  const form = (["none", "one", "two"] as const)[said.length]!;
  const template = content.sentences?.[mark.kind]?.[form]?.[telling.voice];
  const text = filled(template, { place, first: said[0] ?? "", second: said[1] ?? "" });
  return text && said.every((phrase) => phrase !== undefined)
    ? sentenceCase(text, lang)
    : undefined;
}

type Words = Tongue<"places">["content"];

function placeIn(content: Words, { whereabouts, telling: { voice } }: MarkTelling): Phrase {
  const { side } = whereabouts;
  const clauses = [
    partIn(content, whereabouts, voice),
    faceIn(content, whereabouts, voice),
    side && content.sides?.[side]?.[voice],
    nearIn(content, whereabouts, voice),
  ].filter((clause) => clause !== null);
  return clauses.every((clause) => clause !== undefined) ? clauses.join(", ") : undefined;
}

type Voice = Telling["voice"];

function partIn(content: Words, { structure, along }: Whereabouts, voice: Voice): Phrase {
  const stem = stemOfPart(structure);
  const part = content.parts?.[stem]?.[voice];
  if (!along) return part?.in;
  const own = content.thirds?.[stem]?.[along]?.[voice];
  if (own) return own;
  const thirds = substanceOf(structure) === "skin" ? content.alongSkin : content.along;
  return filled(thirds?.[along]?.[voice], { of: part?.of });
}

/** A child hears on which face of the skin something is; inside the body that is more than it needs. */
function faceIn(content: Words, { structure, face }: Whereabouts, voice: Voice): Phrase | null {
  const substance = substanceOf(structure);
  if (!face || (voice === "child" && substance !== "skin")) return null;
  return substance === "hollow" && isWall(face)
    ? content.walls?.[face]?.[voice]
    : content.faces?.[face]?.[voice];
}

const isWall = (face: string): face is keyof PlacesContent["walls"] =>
  ["front", "back", "top", "underside"].includes(face);

const isJoint = (near: string | null): near is Joint => JOINTS.includes(near as Joint);

function nearIn(content: Words, { near, plate }: Whereabouts, voice: Voice): Phrase | null {
  if (plate && plate.state !== "closed" && isJoint(near))
    return filled(content.nearPlate?.[plate.state]?.[voice], {
      plate: content.plates?.[near]?.[voice],
    });
  if (plate && !near) return content.plateIs?.[plate.state]?.[voice];
  return near && content.near?.[near]?.[voice];
}

/** Beyond this the biggest thing is no longer about as big. */
export const LIKE_MAX_MM = 1.25 * COMPARISONS.at(-1)!.sizeMm;

function sizeIn(
  content: Words,
  lang: string,
  { mark: { kind, sizeMm }, telling: { voice } }: MarkTelling,
): Phrase | null {
  if (sizeMm === null) return null;
  const numeral = new Intl.NumberFormat(lang);
  const template = content.sizes?.[kind]?.[sizeMm > LIKE_MAX_MM ? "bigger" : "like"]?.[voice];
  const size = filled(template, {
    mm: numeral.format(sizeMm),
    cm: numeral.format(sizeMm / 10),
    thing: content.things?.[comparisonOf(sizeMm)],
  });
  return size && unbroken(size);
}

/** "20 mm (2 cm)" stays on one line. */
const unbroken = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=[cm]m)|(?<=mm) (?=\()/gu, "\u00a0");

function growthIn(
  content: Words,
  { mark: { growth }, whereabouts: { structure }, telling: { voice } }: MarkTelling,
): Phrase | null {
  if (!growth || voice === "child") return null;
  return content.growth?.[substanceOf(structure)]?.[growth]?.[voice];
}

/** A template with its placeholders filled, or undefined where it or one of them is missing. */
function filled(template: Phrase, values: Readonly<Record<string, Phrase>>): Phrase {
  if (template === undefined || Object.values(values).includes(undefined)) return undefined;
  return template.replaceAll(/\{([a-z]+)\}/gu, (_, name: string) => values[name]!);
}

/** The part that begins a sentence to clinicians, and verbs that begin a second one, are written small. */
const sentenceCase = (text: string, lang: string): string =>
  text.replaceAll(
    /(^|[.] )(\p{L})/gu,
    (_, before: string, letter: string) => `${before}${letter.toLocaleUpperCase(lang)}`,
  );

const factsOf = ({ whereabouts: { near, plate } }: MarkTelling): readonly FactId[] =>
  plate && (plate.state !== "closed" || !near) ? [plate.fact] : [];
