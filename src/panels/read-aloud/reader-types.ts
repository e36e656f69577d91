/** What the reader is given, and what it tells. */

export interface SpokenItem {
  /** What is shown while it is spoken, and tells the items apart. */
  readonly at: object;
  readonly text: string;
  readonly lang: string;
}

export type SpeechEngine = Pick<
  SpeechSynthesis,
  "cancel" | "getVoices" | "paused" | "pending" | "resume" | "speak" | "speaking"
>;

export interface ReaderOptions<T extends SpokenItem> {
  readonly engine: SpeechEngine;
  readonly createUtterance: (text: string) => SpeechSynthesisUtterance;
  /** What there is to read now, in order; asked again before each sentence, so that it may change on the way. */
  readonly list: () => readonly T[];
  readonly rate: number;
  /** The reader's own languages, for the choice among voices. */
  readonly wishes?: readonly string[];
}

export interface ReaderState<T extends SpokenItem> {
  readonly status: "silent" | "speaking" | "paused";
  readonly item: T | null;
}
