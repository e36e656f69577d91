/**
 * What a person prefers on this device: voice, language, theme, how words are read and told to a child; nothing
 * about anybody's health. One versioned
 * key; anything unreadable, from a private window that forbids storage to another program's value, reads
 * as "no preference".
 */
import * as v from "valibot";
import { DELICATE_SUBJECTS, ILLNESS_WORDS } from "../domain/telling.ts";
import { CHAPTERS, READING_RATES, type ReadingRate, VOICES, type Voice } from "../domain/view.ts";
import { isLanguage, type Language } from "../i18n/languages.ts";
import { type Facilitator, FACILITATOR_DEFAULTS, THEMES, type Theme } from "./store.ts";

export const PREFERENCES_KEY = "where-it-starts/preferences";

const PREFERENCES_VERSION = 1;

// Each field falls back alone: one bad value does not cost the others.
const PreferencesSchema = v.object({
  version: v.literal(PREFERENCES_VERSION),
  voice: v.fallback(v.optional(v.picklist(VOICES)), undefined),
  theme: v.fallback(v.optional(v.picklist(THEMES)), undefined),
  lang: v.fallback(v.optional(v.custom<Language>(isLanguage)), undefined),
  readingRate: v.fallback(v.optional(v.picklist(READING_RATES)), undefined),
  hasSlashKey: v.fallback(v.optional(v.boolean()), undefined),
  facilitator: v.fallback(
    v.optional(
      v.object({
        illnessWord: v.fallback(v.picklist(ILLNESS_WORDS), FACILITATOR_DEFAULTS.illnessWord),
        // What cannot be read is left unsaid rather than said.
        mentioned: v.fallback(v.array(v.picklist(DELICATE_SUBJECTS)), []),
        closedChapters: v.fallback(v.array(v.picklist(CHAPTERS)), []),
      }),
    ),
    undefined,
  ),
});

export interface Preferences {
  readonly voice?: Voice;
  readonly theme?: Theme;
  readonly lang?: Language;
  readonly readingRate?: ReadingRate;
  readonly hasSlashKey?: boolean;
  readonly facilitator?: Facilitator;
}

export function readPreferences(): Preferences {
  try {
    const parsed = v.safeParse(
      PreferencesSchema,
      JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? "null"),
    );
    if (!parsed.success) return {};
    const { version: _, ...kept } = parsed.output;
    return Object.fromEntries(
      Object.entries(kept).filter(([, value]) => value !== undefined),
    ) as Preferences;
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
