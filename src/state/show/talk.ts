/**
 * What a talk with a family holds besides its marks. Like them it lives in memory only and is gone with them; it is
 * no part of the store, so that neither address nor history can see it.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { ForgottenMinutes } from "../../domain/rooms/marks.ts";

/** Which side of the body lies at an edge of the picture. */
export type BodySide = "left" | "right" | "front" | "back";

export interface Talk {
  /** Written down while talking. */
  readonly said: string;
  /** What the handout tells besides the marks, by key; null for what it tells by itself. */
  readonly told: readonly string[] | null;
  /** How long the page may rest before everything is forgotten. */
  readonly minutes: ForgottenMinutes;
  /** Until everything is forgotten, in the last minute before it; null while there is time. */
  readonly secondsLeft: number | null;
  /** Counts up when a mark is to be framed; the serial tells a repeated request from an old one. */
  readonly showing: { readonly mark: number; readonly serial: number } | null;
  /** What lies at the right edge of the picture as it is drawn, before any mirror. */
  readonly atRight: BodySide;
}

export const TALK_NOTHING: Talk = {
  said: "",
  told: null,
  minutes: 10,
  secondsLeft: null,
  showing: null,
  atRight: "left",
};

export const talkStore = createStore<Talk>(() => TALK_NOTHING);

/** Reads one field of the talk and draws again when it changes. */
export function useTalk<T>(selector: (talk: Talk) => T): T {
  return useStore(talkStore, selector);
}

export const setSaid = (said: string): void => talkStore.setState({ said });
export const setTold = (told: readonly string[]): void => talkStore.setState({ told });

/** Asks the scene to frame a mark. */
export function showMark(mark: number): void {
  const serial = (talkStore.getState().showing?.serial ?? 0) + 1;
  talkStore.setState({ showing: { mark, serial } });
}

/** The scene says what lies at the right edge of its picture. */
export function setAtRight(atRight: BodySide): void {
  if (talkStore.getState().atRight !== atRight) talkStore.setState({ atRight });
}
