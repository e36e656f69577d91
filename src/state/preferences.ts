/**
 * What a person prefers on this device: voice, language, theme, how the body is drawn, how words are read and told to
 * a child; nothing about anybody's health. One versioned
 * key; anything unreadable, from a private window that forbids storage to another program's value, reads
 * as "no preference".
 */
import { DELICATE_SUBJECTS, ILLNESS_WORDS } from "../domain/telling.ts";
import {
  CHAPTERS,
  QUALITIES,
  type Quality,
  READING_RATES,
  type ReadingRate,
  VOICES,
  type Voice,
} from "../domain/view.ts";
import { isLanguage, type Language } from "../i18n/languages.ts";
import { type Facilitator, FACILITATOR_DEFAULTS, THEMES, type Theme } from "./store.ts";

export const PREFERENCES_KEY = "where-it-starts/preferences";

const PREFERENCES_VERSION = 1;

type Read<T> = (value: unknown) => T | undefined;

const oneOf =
  <T>(values: readonly T[]): Read<T> =>
  (value) =>
    values.find((known) => known === value);

/** A list of nothing else; null where it is none. */
const allOf = <T>(values: readonly T[], value: unknown): readonly T[] | null =>
  Array.isArray(value) && value.every((item) => values.includes(item as T)) ? value : null;

function readFacilitator(value: unknown): Facilitator | undefined {
  if (!isRecord(value)) return undefined;
  return {
    illnessWord: oneOf(ILLNESS_WORDS)(value["illnessWord"]) ?? FACILITATOR_DEFAULTS.illnessWord,
    // What cannot be read is left unsaid rather than said.
    mentioned: allOf(DELICATE_SUBJECTS, value["mentioned"]) ?? [],
    closedChapters: allOf(CHAPTERS, value["closedChapters"]) ?? [],
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Each falls back alone: one bad value does not cost the others. By hand, because this is part of what every page
 * waits for, and a schema library would weigh more than all that it checks here.
 */
const READ: { readonly [K in keyof Preferences]-?: Read<NonNullable<Preferences[K]>> } = {
  voice: oneOf(VOICES),
  theme: oneOf(THEMES),
  lang: (value) => (isLanguage(value) ? value : undefined),
  quality: oneOf(QUALITIES),
  readingRate: oneOf(READING_RATES),
  hasCharacterKeys: oneOf([true, false]),
  facilitator: readFacilitator,
};

export interface Preferences {
  readonly voice?: Voice;
  readonly theme?: Theme;
  readonly quality?: Quality;
  readonly lang?: Language;
  readonly readingRate?: ReadingRate;
  readonly hasCharacterKeys?: boolean;
  readonly facilitator?: Facilitator;
}

export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? "null");
    if (!isRecord(kept) || kept["version"] !== PREFERENCES_VERSION) return {};
    const entries = Object.entries(READ).map(([key, read]) => [key, read(kept[key])] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Preferences;
  } catch {
    return {};
  }
}

/** Keeps the given values beside those already kept; a storage that refuses is no error. */
export function writePreferences(patch: Preferences): void {
  try {
    const value = { version: PREFERENCES_VERSION, ...readPreferences(), ...patch };
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(value));
  } catch {
    // The choice still holds for this visit.
  }
}
