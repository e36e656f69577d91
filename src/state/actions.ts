import { type SelectableId, type SubtypeId, subtypeOf } from "../domain/anatomy.ts";
import { chapterOf, type EntryId } from "../domain/chapters.ts";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  type Chapter,
  type Lens,
  type Page,
  type ReadingRate,
  type View,
  type Voice,
} from "../domain/view.ts";
import type { Language } from "../i18n/languages.ts";
import { writePreferences } from "./preferences.ts";
import {
  type CameraRequest,
  type Facilitator,
  FACILITATOR_DEFAULTS,
  type Insets,
  type ModelStatus,
  type Theme,
  VIEWER_DEFAULTS,
  viewerStore,
} from "./store.ts";
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
  });
}

/** The whole type, whatever was chosen of it before. */
export function selectSubtype(subtype: SubtypeId): void {
  setState({ subtype, structure: null, entry: entryIn(subtype) });
}

/** Chooses a structure or a whole bone, and the subtype that it belongs to. */
export function selectStructure(structure: SelectableId): void {
  const subtype = subtypeOf(structure, getState().subtype);
  setState({ structure, subtype, entry: entryIn(subtype) });
}

/** The open entry, as long as the story that is told now holds it too. */
const entryIn = (subtype: SubtypeId | null): EntryId | null =>
  entryWithin(getState().entry, { subtype, chapter: getState().chapter });

/** One step back: from a structure to its subtype if it has one, from a subtype to the whole body. */
export function stepBack(): void {
  setState(getState().structure ? { structure: null } : { subtype: null, entry: entryIn(null) });
}

/** Chosen by the person, so remembered on this device; a voice that an address asks for is not. */
export function setVoice(voice: Voice): void {
  writePreferences({ voice });
  setState({ voice });
}

export function setTheme(theme: Theme): void {
  writePreferences({ theme });
  setState({ theme });
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
export function setSlashKey(hasSlashKey: boolean): void {
  writePreferences({ hasSlashKey });
  setState({ hasSlashKey });
}

/** What the grown-up beside a child chooses; kept on this device only. */
export function setFacilitator(change: Partial<Facilitator>): void {
  const facilitator = { ...getState().facilitator, ...change };
  writePreferences({ facilitator });
  setState({ facilitator });
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
  setState(isHeld ? { chapter, entry } : { chapter, entry, subtype: null, structure: null });
}

/** Opens a list, at one of its entries where one is named. */
export const openPage = (page: Page, pageAt: string | null = null): void =>
  setState({ page, pageAt });
export const closePage = (): void => setState({ page: null, pageAt: null });

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
  setState({ subtype, structure, view, ageYears, chapter, entry, page, pageAt, hovered: null });
  requestCamera("start-again");
}

export function retryModel(): void {
  setState({ modelAttempt: getState().modelAttempt + 1, model: VIEWER_DEFAULTS.model });
}
