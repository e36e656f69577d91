import { type SelectableId, type SubtypeId, subtypeOf } from "../domain/anatomy.ts";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  type Chapter,
  type Lens,
  type View,
  type Voice,
} from "../domain/view.ts";
import { writePreferences } from "./preferences.ts";
import {
  type CameraRequest,
  type Insets,
  type ModelStatus,
  type Theme,
  VIEWER_DEFAULTS,
  viewerStore,
} from "./store.ts";
import { roundAge } from "./url.ts";

const { getState, setState } = viewerStore;

/** Choosing the chosen subtype again lets go of it. */
export function toggleSubtype(subtype: SubtypeId): void {
  const isChosen = getState().subtype === subtype;
  setState({ subtype: isChosen ? null : subtype, structure: null, chapter: "where" });
}

/** The whole type, whatever was chosen of it before. */
export function selectSubtype(subtype: SubtypeId): void {
  setState({ subtype, structure: null });
}

/** Chooses a structure or a whole bone, and the subtype that it belongs to. */
export function selectStructure(structure: SelectableId): void {
  setState({ structure, subtype: subtypeOf(structure, getState().subtype) });
}

/** One step back: from a structure to its subtype if it has one, from a subtype to the whole body. */
export function stepBack(): void {
  setState(getState().structure ? { structure: null } : { subtype: null });
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

export const setLanguage = (lang: string): void => setState({ lang });
export const setView = (view: View): void => setState({ view });
export const setLens = (lens: Lens): void => setState({ lens });
export const setChapter = (chapter: Chapter): void => setState({ chapter });
export const setHovered = (hovered: SelectableId | null): void => setState({ hovered });
export const setModelStatus = (model: ModelStatus): void => setState({ model });
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
  const { subtype, structure, view, ageYears, chapter } = VIEWER_DEFAULTS;
  setState({ subtype, structure, view, ageYears, chapter, hovered: null });
  requestCamera("start-again");
}

export function retryModel(): void {
  setState({ modelAttempt: getState().modelAttempt + 1, model: VIEWER_DEFAULTS.model });
}
