import { useStore } from "zustand";
import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { SelectableId, SubtypeId } from "../domain/anatomy.ts";
import { AGE_BASE_YEARS, type Chapter, type Lens, type View, type Voice } from "../domain/view.ts";

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

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Serialisable values only: ids, never an Object3D. */
export interface ViewerState {
  readonly subtype: SubtypeId | null;
  readonly structure: SelectableId | null;
  readonly voice: Voice;
  readonly lang: string;
  readonly ageYears: number;
  readonly view: View;
  readonly lens: Lens;
  readonly chapter: Chapter;
  readonly theme: Theme;
  /** What the pointer rests on or the focused list entry names; never in the URL. */
  readonly hovered: SelectableId | null;
  readonly model: ModelStatus;
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
  theme: "system",
  hovered: null,
  model: { kind: "idle" },
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
