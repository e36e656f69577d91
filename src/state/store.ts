import { useStore } from "zustand";
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { SelectableId, StructureId, SubtypeId } from "../domain/anatomy.ts";
import type { EntryId } from "../domain/chapters.ts";
import type { ActId, Exhibit } from "../domain/exhibits.ts";
import type { Lump } from "../domain/lump.ts";
import type { FindItRun } from "../domain/rooms/find-it-run.ts";
import type { LessonRun } from "../domain/rooms/lessons.ts";
import type { Mark } from "../domain/rooms/marks.ts";
import type { Play } from "../domain/rooms/play.ts";
import type { Language } from "../i18n/languages.ts";
import type { SettingsProblem } from "./settings-file.ts";
import type { DelicateSubject, IllnessWord } from "../domain/telling.ts";
import {
  AGE_BASE_YEARS,
  type Chapter,
  type Lens,
  type Page,
  type Quality,
  type QualityLevel,
  type ReadingRate,
  type Room,
  type View,
  type Voice,
} from "../domain/view.ts";

/** How the 3D model is doing; the rest of the page never waits for it. */
export type ModelStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly loadedBytes: number; readonly totalBytes: number | null }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly reason: "missing" | "cut-short" | "corrupt" | "stopped" }
  | { readonly kind: "no-webgl" }
  | { readonly kind: "context-lost" };

/** Something the camera was asked to do once; the serial tells a repeated request from an old one. */
export interface CameraRequest {
  readonly kind: "closer" | "further" | "start-again";
  readonly serial: number;
}

/** CSS pixels of the canvas that panels cover on each side: the camera frames what they leave free. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the grown-up beside a child has chosen for the child's words. */
export interface Facilitator {
  readonly illnessWord: IllnessWord;
  readonly mentioned: readonly DelicateSubject[];
  readonly closedChapters: readonly Chapter[];
}

/** Plain speech, all chapters, hair as well; amputation is for the grown-up to open. */
export const FACILITATOR_DEFAULTS: Facilitator = {
  illnessWord: "cancer",
  mentioned: ["hair-loss"],
  closedChapters: [],
};

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Serialisable values only: ids, never an Object3D. */
export interface ViewerState {
  readonly subtype: SubtypeId | null;
  readonly structure: SelectableId | null;
  readonly voice: Voice;
  readonly lang: Language;
  readonly ageYears: number;
  readonly view: View;
  readonly lens: Lens;
  readonly chapter: Chapter;
  /** The open entry of the chapter: a symptom, a test, a treatment. */
  readonly entry: EntryId | null;
  /** A list that is open over the words, and the entry of it that was asked for. */
  readonly page: Page | null;
  readonly pageAt: string | null;
  /** What is opened on the body in place of an explanation. */
  readonly exhibit: Exhibit | null;
  /** How far each thing that a close-up can do has gone, 0 to 1; those not named are at 0. Never in the URL. */
  readonly acts: Readonly<Partial<Record<ActId | "progress", number>>>;
  /** The lump that is shown, if any. Its size could be somebody's: never in the URL, never stored. */
  readonly lump: Lump | null;
  /** How the picture of the exhibit is doing; its words never wait for it. */
  readonly exhibitStatus: "loading" | "ready" | "failed";
  /** What the open exhibit lights on the body, where it lights something of its own. */
  readonly exhibitLit: readonly StructureId[] | null;
  /** What is out of the way while the exhibit is open: taken out, or drawn by the exhibit instead. */
  readonly exhibitHidden: readonly StructureId[] | null;
  /** Counts up when a person asks to load the exhibit's picture again. */
  readonly exhibitAttempt: number;
  readonly room: Room;
  /** How that is doing which the room draws on the body; its panels never wait for it. */
  readonly roomStatus: "loading" | "ready" | "failed";
  /** Where in the room: a lesson and its slide, the projector, what a child looks at. Words joined by dots; the room reads them. */
  readonly roomAt: string | null;
  /** The lesson that is being given; not in the address. */
  readonly lesson: LessonRun | null;
  readonly findIt: FindItRun | null;
  /** What a child has made; null before the first of it. Never in the address, never stored. */
  readonly play: Play | null;
  /** What a clinician has marked: somebody's. Never in the address, never stored, never sent. */
  readonly marks: readonly Mark[];
  readonly chosenMark: number | null;
  /** Drawn as in a mirror: the body's left on the viewer's left. */
  readonly isMirrored: boolean;
  /** In a frame of another page, without what surrounds the body here. Kept in the address, but no place. */
  readonly isEmbedded: boolean;
  readonly facilitator: Facilitator;
  readonly readingRate: ReadingRate;
  readonly theme: Theme;
  readonly quality: Quality;
  /** What the 3D body is drawn at: as chosen, or as the device has shown that it can. Never kept. */
  readonly qualityLevel: QualityLevel;
  /** What is wrong with the settings that lie beside the page. */
  readonly settingsProblems: readonly SettingsProblem[];
  /** Whether keys that are mere characters do something, such as `/`: whoever speaks to the computer may have to switch them off. */
  readonly hasCharacterKeys: boolean;
  /** What the pointer rests on or the focused list entry names; never in the URL. */
  readonly hovered: SelectableId | null;
  readonly model: ModelStatus;
  /** False once this device turned out not to be able to draw the x-ray: the glass body then stands for it. */
  readonly canDrawXRay: boolean;
  /** Counts up when a person asks to load the model again. */
  readonly modelAttempt: number;
  readonly camera: CameraRequest | null;
  readonly insets: Insets;
}

export const VIEWER_DEFAULTS: ViewerState = {
  subtype: null,
  structure: null,
  voice: "family",
  lang: "en",
  ageYears: AGE_BASE_YEARS,
  view: "front",
  lens: "glass",
  chapter: "where",
  entry: null,
  page: null,
  pageAt: null,
  exhibit: null,
  acts: {},
  lump: null,
  exhibitStatus: "loading",
  exhibitLit: null,
  exhibitHidden: null,
  exhibitAttempt: 0,
  room: "look",
  roomStatus: "loading",
  roomAt: null,
  lesson: null,
  findIt: null,
  play: null,
  marks: [],
  chosenMark: null,
  isMirrored: false,
  isEmbedded: false,
  facilitator: FACILITATOR_DEFAULTS,
  readingRate: 1,
  theme: "system",
  quality: "auto",
  qualityLevel: "finest",
  settingsProblems: [],
  hasCharacterKeys: true,
  hovered: null,
  model: { kind: "idle" },
  canDrawXRay: true,
  modelAttempt: 0,
  camera: null,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
};

export const viewerStore = createStore<ViewerState>()(
  subscribeWithSelector((): ViewerState => VIEWER_DEFAULTS),
);

/** Reads one field (or a pure selector's result) and re-renders when it changes. */
export function useViewer<T>(selector: (state: ViewerState) => T): T {
  return useStore(viewerStore, selector);
}
