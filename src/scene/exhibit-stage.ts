/** Where an open exhibit tells the rest of the scene what to frame, what a pointer touches and what to label. */
import type { Ray } from "three";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { SelectableId } from "../domain/anatomy.ts";
import type { Box } from "./framing.ts";

type Vec3 = readonly [number, number, number];

export interface ExhibitFocus {
  /** Metres, world. */
  readonly box: Box;
  /** What of it must be seen, where that is not all. */
  readonly parts?: readonly Box[];
  /** Radians added to the azimuth of the named view. */
  readonly turn?: number;
  /** Radians from straight above. */
  readonly polar?: number;
}

export interface ExhibitHit {
  /** Metres along the ray. */
  readonly distance: number;
  /** Where it is a part of the body: pointed out as one. */
  readonly part?: SelectableId;
  readonly choose: () => void;
}

/** What a ray meets of the exhibit, asked before the body is; null where it passes. */
export type ExhibitPicker = (ray: Ray) => ExhibitHit | null;

/** A label beside the picture with a line to a point of it. */
export interface Callout {
  readonly id: string;
  readonly text: string;
  readonly isChosen: boolean;
  /** Of the mark at the point, sRGB hex. */
  readonly colour?: string;
  /** World, metres; asked at every frame that is drawn. */
  readonly pointOf: () => Vec3;
  readonly choose?: () => void;
}

interface ExhibitStage {
  readonly focus: ExhibitFocus | null;
  readonly picker: ExhibitPicker | null;
  readonly callouts: readonly Callout[];
}

export const exhibitStage = createStore<ExhibitStage>(() => ({
  focus: null,
  picker: null,
  callouts: [],
}));

export const setExhibitFocus = (focus: ExhibitFocus | null): void =>
  exhibitStage.setState({ focus });
export const setExhibitPicker = (picker: ExhibitPicker | null): void =>
  exhibitStage.setState({ picker });
export const setCallouts = (callouts: readonly Callout[]): void =>
  exhibitStage.setState({ callouts });

export const useExhibitFocus = (): ExhibitFocus | null =>
  useStore(exhibitStage, (stage) => stage.focus);
export const useCallouts = (): readonly Callout[] =>
  useStore(exhibitStage, (stage) => stage.callouts);
