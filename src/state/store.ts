import { useStore } from "zustand";
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { SelectableId, SubtypeId } from "../domain/anatomy.ts";
import type { EntryId } from "../domain/chapters.ts";
import type { Language } from "../i18n/languages.ts";
import type { DelicateSubject, IllnessWord } from "../domain/telling.ts";
import {
  AGE_BASE_YEARS,
  type Chapter,
  type Lens,
  type Page,
  type ReadingRate,
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
  readonly facilitator: Facilitator;
  readonly readingRate: ReadingRate;
  readonly theme: Theme;
  /** Whether the bare key `/` opens the search: whoever speaks to the computer may have to switch it off. */
  readonly hasSlashKey: boolean;
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
  facilitator: FACILITATOR_DEFAULTS,
  readingRate: 1,
  theme: "system",
  hasSlashKey: true,
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
