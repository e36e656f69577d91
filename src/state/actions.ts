import {
  type SelectableId,
  type StructureId,
  type SubtypeId,
  subtypeOf,
} from "../domain/anatomy.ts";
import { chapterOf, type EntryId } from "../domain/chapters.ts";
import {
  type ActId,
  closeUpOf,
  type Exhibit,
  type LayerId,
  placeOfExhibit,
} from "../domain/exhibits.ts";
import type { Lump } from "../domain/lump.ts";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  type Chapter,
  type Lens,
  type Page,
  type Quality,
  type ReadingRate,
  type Room,
  type View,
  type Voice,
} from "../domain/view.ts";
import type { Language } from "../i18n/languages.ts";
import { forgetFailures } from "./fetch-once.ts";
import { writePreferences } from "./preferences.ts";
import {
  type CameraRequest,
  type Facilitator,
  FACILITATOR_DEFAULTS,
  type Insets,
  type ModelStatus,
  type Theme,
  VIEWER_DEFAULTS,
  type ViewerState,
  viewerStore,
} from "./store.ts";
import { shownExhibit } from "./selectors.ts";
import { entryWithin, roundAge } from "./url.ts";

const { getState, setState } = viewerStore;

/** Choosing the chosen subtype again lets go of it. */
export function toggleSubtype(subtype: SubtypeId): void {
  const isChosen = getState().subtype === subtype;
  setState({
    subtype: isChosen ? null : subtype,
    structure: null,
    chapter: "where",
    entry: null,
    exhibit: null,
  });
}

/** The whole type, whatever was chosen of it before. */
export function selectSubtype(subtype: SubtypeId): void {
  setState({ subtype, structure: null, entry: entryIn(subtype), exhibit: null });
}

/** Chooses a structure or a whole bone, and the subtype that it belongs to. */
export function selectStructure(structure: SelectableId): void {
  const subtype = subtypeOf(structure, getState().subtype);
  const exhibit = exhibitAt({ structure, subtype });
  // Another close-up is another scale, and its moves are others.
  const isOther =
    getState().exhibit?.kind === "close-up" &&
    closeUpOf({ structure, subtype }) !== closeUpOf(getState());
  const begun = isOther ? { acts: {}, lump: null } : {};
  setState({ structure, subtype, entry: entryIn(subtype), exhibit, ...begun });
}

/** The open exhibit, as long as the place that is now chosen has it: a close-up becomes that of the new place. */
function exhibitAt(chosen: { structure: SelectableId; subtype: SubtypeId | null }): Exhibit | null {
  const { exhibit } = getState();
  if (exhibit?.kind !== "close-up") return exhibit;
  const closeUp = closeUpOf(chosen);
  if (!closeUp) return null;
  return closeUp === closeUpOf(getState()) ? exhibit : { kind: "close-up", layer: null };
}

/** The open entry, as long as the story that is told now holds it too. */
const entryIn = (subtype: SubtypeId | null): EntryId | null =>
  entryWithin(getState().entry, { subtype, chapter: getState().chapter });

/** One step back: from an exhibit to its place, from a structure to its subtype if it has one, then to the whole body. */
export function stepBack(): void {
  if (getState().exhibit) {
    closeExhibit();
    return;
  }
  setState(getState().structure ? { structure: null } : { subtype: null, entry: entryIn(null) });
}

/** Chosen by the person, so remembered on this device; a voice that an address asks for is not. */
export function setVoice(voice: Voice): void {
  writePreferences({ voice });
  setState({ voice, exhibit: shownExhibit({ ...getState(), voice }) });
}

export function setTheme(theme: Theme): void {
  writePreferences({ theme });
  setState({ theme });
}

export function setQuality(quality: Quality): void {
  writePreferences({ quality });
  setState({ quality });
}

/** Chosen by the person, so remembered on this device. */
export function setLanguage(lang: Language): void {
  writePreferences({ lang });
  setState({ lang });
}

export function setReadingRate(readingRate: ReadingRate): void {
  writePreferences({ readingRate });
  setState({ readingRate });
}

/** Chosen by the person, so remembered on this device. */
export function setCharacterKeys(hasCharacterKeys: boolean): void {
  writePreferences({ hasCharacterKeys });
  setState({ hasCharacterKeys });
}

/** What the grown-up beside a child chooses; kept on this device only. */
export function setFacilitator(change: Partial<Facilitator>): void {
  const facilitator = { ...getState().facilitator, ...change };
  writePreferences({ facilitator });
  setState({ facilitator, exhibit: shownExhibit({ ...getState(), facilitator }) });
}

/** Undoes all that the grown-up chose. */
export const resetFacilitator = (): void => setFacilitator(FACILITATOR_DEFAULTS);

/** Opens an entry of the chapter, or closes the open one. */
export function toggleEntry(entry: EntryId): void {
  setState({ entry: getState().entry === entry ? null : entry });
}

/** Opens an entry in its chapter: in the story that is told now or, where that does not hold it, in the whole one. */
export function openEntry(entry: EntryId): void {
  const chapter = chapterOf(entry);
  const isHeld = entryWithin(entry, { subtype: getState().subtype, chapter }) !== null;
  const place = isHeld ? {} : { subtype: null, structure: null };
  setState({ chapter, entry, exhibit: null, ...place });
}

/** Opens an exhibit about what is chosen; of a type alone that of a typical place, which is chosen with it. */
export function openExhibit(exhibit: Exhibit): void {
  const isAboutPlace = exhibit.kind === "close-up" || exhibit.kind === "core";
  const structure = isAboutPlace ? placeOfExhibit(getState()) : getState().structure;
  setState({ exhibit, structure, acts: {}, lump: null });
}

/** Another step, plane or layer of the exhibit that is open. */
export const changeExhibit = (exhibit: Exhibit): void => setState({ exhibit });

export const closeExhibit = (): void => setState({ exhibit: null, acts: {}, lump: null });

/** Chooses a layer of the open close-up; the chosen one again lets go of it. */
export function toggleLayer(layer: LayerId): void {
  const { exhibit } = getState();
  if (exhibit?.kind !== "close-up") return;
  setState({ exhibit: { ...exhibit, layer: exhibit.layer === layer ? null : layer } });
}

/** @param amount 0 to 1; anything else is brought there */
export function setAct(act: ActId | "progress", amount: number): void {
  if (Number.isNaN(amount)) return;
  setState({ acts: { ...getState().acts, [act]: Math.min(1, Math.max(0, amount)) } });
}

export const setRoomStatus = (roomStatus: ViewerState["roomStatus"]): void =>
  setState({ roomStatus });

export const setExhibitStatus = (exhibitStatus: ViewerState["exhibitStatus"]): void =>
  setState({ exhibitStatus });

/** What the open exhibit lights on the body; null where it lights nothing of its own. */
export const setExhibitLit = (exhibitLit: readonly StructureId[] | null): void =>
  setState({ exhibitLit });

/** What of the body is not drawn while the exhibit is open; null where all of it is. */
export const setExhibitHidden = (exhibitHidden: readonly StructureId[] | null): void =>
  setState({ exhibitHidden });

export function retryExhibit(): void {
  forgetFailures();
  setState({ exhibitAttempt: getState().exhibitAttempt + 1, exhibitStatus: "loading" });
}

export const setLump = (lump: Lump | null): void => setState({ lump });

/** Opens a list, at one of its entries where one is named. */
export const openPage = (page: Page, pageAt: string | null = null): void =>
  setState({ page, pageAt });
export const closePage = (): void => setState({ page: null, pageAt: null });

/** Enters a room, at the place in it that is named. Whatever is chosen on the body stays. */
export const enterRoom = (room: Room, roomAt: string | null = null): void =>
  setState({ room, roomAt });
/** Goes to another place in the room. */
export const setRoomAt = (roomAt: string | null): void => setState({ roomAt });

export const dismissSettingsProblems = (): void => setState({ settingsProblems: [] });

export const setView = (view: View): void => setState({ view });
export const setLens = (lens: Lens): void => setState({ lens });
export const setChapter = (chapter: Chapter): void => setState({ chapter, entry: null });
export const setHovered = (hovered: SelectableId | null): void => setState({ hovered });
export const setModelStatus = (model: ModelStatus): void => setState({ model });
export const setCanDrawXRay = (canDrawXRay: boolean): void => setState({ canDrawXRay });
export const setInsets = (insets: Insets): void => setState({ insets });

export function setAge(ageYears: number): void {
  if (Number.isNaN(ageYears)) return;
  setState({ ageYears: roundAge(Math.min(AGE_MAX_YEARS, Math.max(AGE_MIN_YEARS, ageYears))) });
}

export function requestCamera(kind: CameraRequest["kind"]): void {
  setState({ camera: { kind, serial: (getState().camera?.serial ?? 0) + 1 } });
}

/** The whole body from the front, nothing chosen; voice, language and look stay. */
export function startAgain(): void {
  const { subtype, structure, view, ageYears, chapter, entry, page, pageAt } = VIEWER_DEFAULTS;
  const nothing = { hovered: null, exhibit: null, acts: {}, lump: null };
  setState({ subtype, structure, view, ageYears, chapter, entry, page, pageAt, ...nothing });
  requestCamera("start-again");
}

/** Loads the 3D body again; whoever had chosen the flat picture has chosen otherwise. */
export function retryModel(): void {
  forgetFailures();
  if (getState().quality === "flat") setQuality("auto");
  setState({ modelAttempt: getState().modelAttempt + 1, model: VIEWER_DEFAULTS.model });
}
