/**
 * The address, read and written: `#subtype=vascular&structure=inferior-vena-cava-middle&voice=child`.
 * Pure functions; url-sync.ts connects them with the browser. Reading never throws and always yields a
 * valid place: each missing or invalid value falls back alone.
 */
import { isSelectable, isSubtypeId, subtypeOf } from "../domain/anatomy.ts";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  CHAPTERS,
  LENSES,
  VIEWS,
  VOICES,
  type Voice,
} from "../domain/view.ts";
import { isLanguage } from "../i18n/languages.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "./store.ts";

/** The part of the state that an address holds. */
export type Place = Pick<
  ViewerState,
  "subtype" | "structure" | "voice" | "lang" | "ageYears" | "view" | "lens" | "chapter"
>;

export function placeOf(state: Place): Place {
  const { subtype, structure, voice, lang, ageYears, view, lens, chapter } = state;
  return { subtype, structure, voice, lang, ageYears, view, lens, chapter };
}

/** Ages are kept to a tenth of a year, so that an address reads back exactly. */
export const roundAge = (ageYears: number): number => Math.round(ageYears * 10) / 10;

const AGE_PATTERN = /^\d{1,2}(\.\d{1,3})?$/;

function oneOf<T extends string>(values: readonly T[], value: string | null, fallback: T): T {
  return values.includes(value as T) ? (value as T) : fallback;
}

/**
 * @param hash with or without the leading `#`; any string at all
 * @param preferredVoice stands in for a missing or invalid voice
 */
export function parseHash(hash: string, preferredVoice: Voice = VIEWER_DEFAULTS.voice): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const subtypeParam = params.get("subtype");
  const structureParam = params.get("structure");
  const subtype = isSubtypeId(subtypeParam) ? subtypeParam : null;
  const structure = isSelectable(structureParam) ? structureParam : null;
  const age = params.get("age") ?? "";
  const ageYears = AGE_PATTERN.test(age) ? roundAge(Number(age)) : VIEWER_DEFAULTS.ageYears;
  const lang = params.get("lang");
  return {
    structure,
    // A structure knows where it belongs: it wins over a subtype that contradicts it.
    subtype: structure ? subtypeOf(structure, subtype) : subtype,
    voice: oneOf(VOICES, params.get("voice"), preferredVoice),
    lang: isLanguage(lang) ? lang : VIEWER_DEFAULTS.lang,
    ageYears:
      ageYears >= AGE_MIN_YEARS && ageYears <= AGE_MAX_YEARS ? ageYears : VIEWER_DEFAULTS.ageYears,
    view: oneOf(VIEWS, params.get("view"), VIEWER_DEFAULTS.view),
    lens: oneOf(LENSES, params.get("lens"), VIEWER_DEFAULTS.lens),
    chapter: oneOf(CHAPTERS, params.get("chapter"), VIEWER_DEFAULTS.chapter),
  };
}

/**
 * The shortest hash that reads back as this place, with its `#`, or "" for the start.
 *
 * @param preferredVoice this device's own; the voice is left out only when it is both the default and
 * what this device would choose, so that the address says the same here and elsewhere
 */
export function writeHash(place: Place, preferredVoice: Voice = VIEWER_DEFAULTS.voice): string {
  const params = new URLSearchParams();
  const { subtype, structure, voice, lang, ageYears, view, lens, chapter } = place;
  if (subtype) params.set("subtype", subtype);
  if (structure) params.set("structure", structure);
  if (voice !== VIEWER_DEFAULTS.voice || voice !== preferredVoice) params.set("voice", voice);
  if (lang !== VIEWER_DEFAULTS.lang) params.set("lang", lang);
  if (ageYears !== VIEWER_DEFAULTS.ageYears) params.set("age", String(ageYears));
  if (view !== VIEWER_DEFAULTS.view) params.set("view", view);
  if (lens !== VIEWER_DEFAULTS.lens) params.set("lens", lens);
  if (chapter !== VIEWER_DEFAULTS.chapter) params.set("chapter", chapter);
  const hash = params.toString();
  return hash && `#${hash}`;
}
