/**
 * What a person prefers on this device: voice and theme, nothing about anybody's health. One versioned
 * key; anything unreadable, from a private window that forbids storage to another program's value, reads
 * as "no preference".
 */
import * as v from "valibot";
import { VOICES, type Voice } from "../domain/view.ts";
import { THEMES, type Theme } from "./store.ts";

export const PREFERENCES_KEY = "where-it-starts/preferences";

const PREFERENCES_VERSION = 1;

// Each field falls back alone: one bad value does not cost the others.
const PreferencesSchema = v.object({
  version: v.literal(PREFERENCES_VERSION),
  voice: v.fallback(v.optional(v.picklist(VOICES)), undefined),
  theme: v.fallback(v.optional(v.picklist(THEMES)), undefined),
});

export interface Preferences {
  readonly voice?: Voice;
  readonly theme?: Theme;
}

export function readPreferences(): Preferences {
  try {
    const parsed = v.safeParse(
      PreferencesSchema,
      JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? "null"),
    );
    if (!parsed.success) return {};
    const { voice, theme } = parsed.output;
    return { ...(voice && { voice }), ...(theme && { theme }) };
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
