/**
 * The address, read and written: `#subtype=vascular&structure=inferior-vena-cava-middle&voice=child`.
 * Pure functions; url-sync.ts connects them with the browser. Reading never throws and always yields a
 * valid place: each missing or invalid value falls back alone.
 */
import { isSelectable, isSubtypeId, subtypeOf } from "../domain/anatomy.ts";
import { type EntryId, entriesOf, isEntryId, isStoryChapter } from "../domain/chapters.ts";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  CHAPTERS,
  LENSES,
  PAGES,
  type Room,
  ROOMS,
  VIEWS,
  VOICES,
} from "../domain/view.ts";
import { readExhibit, writeExhibit } from "../domain/exhibits.ts";
import { isLanguage } from "../i18n/languages.ts";
import { storyOf } from "./selectors.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "./store.ts";

/** The part of the state that an address holds. */
export type Place = Pick<
  ViewerState,
  | "subtype"
  | "structure"
  | "voice"
  | "lang"
  | "ageYears"
  | "view"
  | "lens"
  | "chapter"
  | "entry"
  | "page"
  | "pageAt"
  | "exhibit"
  | "room"
  | "roomAt"
>;

export function placeOf(state: Place): Place {
  const { subtype, structure, voice, lang, ageYears, view, lens, chapter, entry } = state;
  const { page, pageAt, exhibit, room, roomAt } = state;
  return {
    subtype,
    structure,
    voice,
    lang,
    ageYears,
    view,
    lens,
    chapter,
    entry,
    page,
    pageAt,
    exhibit,
    room,
    roomAt,
  };
}

/** What this device would choose where an address says nothing. */
export type Preferred = Pick<Place, "voice" | "lang">;

/** Ages are kept to a tenth of a year, so that an address reads back exactly. */
export const roundAge = (ageYears: number): number => Math.round(ageYears * 10) / 10;

/** The id of a word or a source. */
const AT_PATTERN = /^[A-Za-z0-9-]{1,40}$/;

/** Where in a room: words joined by dots, which the room itself reads. */
const ROOM_AT_PATTERN = /^[a-z0-9-]+(\.[a-z0-9-]+){0,3}$/;

const AGE_PATTERN = /^\d{1,2}(\.\d{1,3})?$/;

function oneOf<T extends string>(values: readonly T[], value: string | null, fallback: T): T {
  return values.includes(value as T) ? (value as T) : fallback;
}

/** The entry when the story's chapter holds it, or null. */
export function entryWithin(
  entry: unknown,
  { subtype, chapter }: Pick<Place, "subtype" | "chapter">,
): EntryId | null {
  if (!isEntryId(entry) || !isStoryChapter(chapter)) return null;
  return entriesOf(storyOf({ subtype }), chapter).includes(entry) ? entry : null;
}

/**
 * @param hash with or without the leading `#`; any string at all
 * @param preferred stands in for a missing or invalid voice or language
 */
export function parseHash(hash: string, preferred: Preferred = VIEWER_DEFAULTS): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const subtypeParam = params.get("subtype");
  const structureParam = params.get("structure");
  const ownSubtype = isSubtypeId(subtypeParam) ? subtypeParam : null;
  const structure = isSelectable(structureParam) ? structureParam : null;
  const age = params.get("age") ?? "";
  const ageYears = AGE_PATTERN.test(age) ? roundAge(Number(age)) : VIEWER_DEFAULTS.ageYears;
  const lang = params.get("lang");
  // A structure knows where it belongs: it wins over a subtype that contradicts it.
  const subtype = structure ? subtypeOf(structure, ownSubtype) : ownSubtype;
  const chapter = oneOf(CHAPTERS, params.get("chapter"), VIEWER_DEFAULTS.chapter);
  const page = PAGES.find((name) => name === params.get("page")) ?? null;
  const at = params.get("at");
  const [room, roomAt] = readRoom(params.get("room"));
  return {
    structure,
    subtype,
    voice: oneOf(VOICES, params.get("voice"), preferred.voice),
    lang: isLanguage(lang) ? lang : preferred.lang,
    ageYears:
      ageYears >= AGE_MIN_YEARS && ageYears <= AGE_MAX_YEARS ? ageYears : VIEWER_DEFAULTS.ageYears,
    view: oneOf(VIEWS, params.get("view"), VIEWER_DEFAULTS.view),
    lens: oneOf(LENSES, params.get("lens"), VIEWER_DEFAULTS.lens),
    chapter,
    entry: entryWithin(params.get("entry"), { subtype, chapter }),
    page,
    pageAt: page && at && AT_PATTERN.test(at) ? at : null,
    exhibit: readExhibit(params.get("exhibit"), { subtype, structure }),
    room,
    roomAt,
  };
}

/** `present.five-types.3`: the room, and after the first dot where in it. */
export function readRoom(text: string | null): [Room, string | null] {
  const [name = "", ...rest] = (text ?? "").split(".");
  const room = oneOf(ROOMS, name, VIEWER_DEFAULTS.room);
  const at = rest.join(".");
  const isPlace = room !== VIEWER_DEFAULTS.room && at.length <= 60 && ROOM_AT_PATTERN.test(at);
  return [room, isPlace ? at : null];
}

/**
 * The shortest hash that reads back as this place, with its `#`, or "" for the start.
 *
 * @param preferred this device's own; voice and language are left out only when they are both the default and
 * what this device would choose, so that the address says the same here and elsewhere
 */
export function writeHash(place: Place, preferred: Preferred = VIEWER_DEFAULTS): string {
  const params = new URLSearchParams();
  const { subtype, structure, voice, lang, ageYears, view, lens, chapter, entry } = place;
  const { page, pageAt, exhibit, room, roomAt } = place;
  if (room !== VIEWER_DEFAULTS.room) params.set("room", roomAt ? `${room}.${roomAt}` : room);
  if (subtype) params.set("subtype", subtype);
  if (structure) params.set("structure", structure);
  if (voice !== VIEWER_DEFAULTS.voice || voice !== preferred.voice) params.set("voice", voice);
  if (lang !== VIEWER_DEFAULTS.lang || lang !== preferred.lang) params.set("lang", lang);
  if (ageYears !== VIEWER_DEFAULTS.ageYears) params.set("age", String(ageYears));
  if (view !== VIEWER_DEFAULTS.view) params.set("view", view);
  if (lens !== VIEWER_DEFAULTS.lens) params.set("lens", lens);
  if (chapter !== VIEWER_DEFAULTS.chapter) params.set("chapter", chapter);
  if (entry) params.set("entry", entry);
  if (page) params.set("page", page);
  if (page && pageAt) params.set("at", pageAt);
  if (exhibit) params.set("exhibit", writeExhibit(exhibit));
  const hash = params.toString();
  return hash && `#${hash}`;
}
