/**
 * How something is told: the voice, and what the grown-up beside a child has chosen for the child's words.
 */
import type { Voice } from "./view.ts";

/** What the illness is called in the child's voice. */
export const ILLNESS_WORDS = ["cancer", "lump", "illness"] as const;
export type IllnessWord = (typeof ILLNESS_WORDS)[number];

/** What is said or shown to a child only when the grown-up wants it. */
export const DELICATE_SUBJECTS = ["amputation", "hair-loss", "lump-picture"] as const;
export type DelicateSubject = (typeof DELICATE_SUBJECTS)[number];

export interface Telling {
  readonly voice: Voice;
  readonly illnessWord: IllnessWord;
  /** What the child's voice speaks of; the other voices speak of everything. */
  readonly mentioned: readonly DelicateSubject[];
}

/** Says everything, in the plain word: for those who check the words, and where no child listens. */
export const tellingAll = (voice: Voice): Telling => ({
  voice,
  illnessWord: "cancer",
  mentioned: DELICATE_SUBJECTS,
});
