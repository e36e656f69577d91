/** What every state must be, whatever it was read from. */
import { SELECTABLES, SUBTYPES, subtypeOf } from "../../src/domain/anatomy.ts";
import { chapterOf, entriesOf } from "../../src/domain/chapters.ts";
import {
  closeUpOf,
  CORE_SIDES,
  CUT_PLANES,
  type Exhibit,
  LAYERS_OF,
  STEPS_OF,
} from "../../src/domain/exhibits.ts";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  CHAPTERS,
  LENSES,
  PAGES,
  ROOMS,
  VIEWS,
  VOICES,
} from "../../src/domain/view.ts";
import { LANGUAGE_IDS } from "../../src/i18n/languages.ts";
import { storyOf } from "../../src/state/selectors.ts";
import type { Place } from "../../src/state/url.ts";

const isIn = (list: readonly unknown[], value: unknown): boolean => list.includes(value);
const isWithin = (value: number, min: number, max: number): boolean => value >= min && value <= max;

function isExhibit(exhibit: Exhibit, place: Place): boolean {
  if (exhibit.kind === "close-up") {
    const closeUp = closeUpOf(place);
    return closeUp !== null && (exhibit.layer === null || isIn(LAYERS_OF[closeUp], exhibit.layer));
  }
  if (exhibit.kind === "cut")
    return (
      isIn(CUT_PLANES, exhibit.plane) &&
      Number.isInteger(exhibit.at) &&
      isWithin(exhibit.at, 0, 1000)
    );
  if (exhibit.kind === "core") return isIn(CORE_SIDES, exhibit.side);
  if (exhibit.kind === "procedure")
    return Object.hasOwn(STEPS_OF, exhibit.id) && isIn([0, 1, 2, 3, 4], exhibit.step)
      ? exhibit.step < STEPS_OF[exhibit.id]
      : false;
  return isIn(["lump", "patch"], exhibit.kind);
}

/** The names of the fields that are not as they must be; none of a valid place. */
export function wrongIn(place: Place): string[] {
  const { structure, subtype, ageYears, chapter, entry, page, pageAt, exhibit, room } = place;
  const { roomAt } = place;
  const isRight: Record<keyof Place, boolean> = {
    structure: structure === null || isIn(SELECTABLES, structure),
    subtype:
      (subtype === null || isIn(SUBTYPES, subtype)) &&
      (structure === null || subtype === subtypeOf(structure, subtype)),
    voice: isIn(VOICES, place.voice),
    lang: isIn(LANGUAGE_IDS, place.lang),
    ageYears: isWithin(ageYears, AGE_MIN_YEARS, AGE_MAX_YEARS),
    view: isIn(VIEWS, place.view),
    lens: isIn(LENSES, place.lens),
    chapter: isIn(CHAPTERS, chapter),
    entry:
      entry === null ||
      (chapterOf(entry) === chapter && isIn(entriesOf(storyOf(place), chapterOf(entry)), entry)),
    page: page === null || isIn(PAGES, page),
    pageAt: pageAt === null || (page !== null && /^[\w-]{1,40}$/u.test(pageAt)),
    exhibit: exhibit === null || isExhibit(exhibit, place),
    room: isIn(ROOMS, room),
    roomAt: roomAt === null || (room !== "look" && /^[a-z0-9.-]{1,60}$/u.test(roomAt)),
  };
  return Object.entries(isRight).flatMap(([name, holds]) => (holds ? [] : [name]));
}
