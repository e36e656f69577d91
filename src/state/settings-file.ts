/**
 * What a department sets for all of its devices, in `settings.json` beside `index.html`. Each entry is checked by
 * itself: a wrong one is reported and ignored, the others hold. What a person chooses on a device, and what an
 * address says, comes before it. Fetched only where the file says anything.
 */
import * as v from "valibot";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  type Chapter,
  CHAPTERS,
  LENSES,
  QUALITIES,
  ROOMS,
  VOICES,
} from "../domain/view.ts";
import { OFFERED_LANGUAGES } from "../i18n/languages.ts";
import { FACILITATOR_DEFAULTS, THEMES, type ViewerState } from "./store.ts";

/** UTF-16 units; many times what all entries need. */
export const SETTINGS_FILE_MAX = 100_000;

/** As many unknown entries as a notice names, and as much of each. */
const UNKNOWN_MAX = 8;
const NAME_MAX = 40;

const ENTRIES = {
  room: v.picklist(ROOMS),
  voice: v.picklist(VOICES),
  language: v.picklist(OFFERED_LANGUAGES),
  /** Those that are open in the child's words; the first always is. */
  openChapters: v.array(v.picklist(CHAPTERS)),
  theme: v.picklist(THEMES),
  quality: v.picklist(QUALITIES),
  lens: v.picklist(LENSES),
  ageYears: v.pipe(v.number(), v.minValue(AGE_MIN_YEARS), v.maxValue(AGE_MAX_YEARS)),
  /** Origins of the pages that may show this one in a frame and talk to it. */
  hosts: v.array(v.pipe(v.string(), v.check(isOrigin))),
} as const;
type Entry = keyof typeof ENTRIES;

function isOrigin(text: string): boolean {
  return /^https?:/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const isEntry = (key: string): key is Entry => Object.hasOwn(ENTRIES, key);

/** What is wrong with the file: with all of it, or with one entry. */
export type SettingsProblem =
  | { readonly kind: "not-json" }
  | { readonly kind: "unknown" | "wrong"; readonly entry: string };

export interface Settings {
  /** Below what a person prefers on this device. */
  readonly defaults: Partial<
    Pick<ViewerState, "voice" | "lang" | "theme" | "quality" | "facilitator">
  >;
  /** Where the page starts when its address says nothing. */
  readonly start: Partial<Pick<ViewerState, "room" | "lens" | "ageYears">>;
  /** The only other origins that may talk to the page; null where the file does not say. What is wrong allows nobody. */
  readonly hosts: readonly string[] | null;
  readonly problems: readonly SettingsProblem[];
}

const NOTHING: Settings = { defaults: {}, start: {}, hosts: null, problems: [] };

/** @param text the file as it came; a host may answer a missing one with its front page, which is no settings. */
export function readSettings(text: string): Settings {
  if (text.trimStart().startsWith("<")) return NOTHING;
  const file = text.length > SETTINGS_FILE_MAX ? null : parse(text);
  if (!file) return { ...NOTHING, hosts: [], problems: [{ kind: "not-json" }] };
  const problems: SettingsProblem[] = [];
  const read = <K extends Entry>(key: K): v.InferOutput<(typeof ENTRIES)[K]> | undefined => {
    if (!Object.hasOwn(file, key)) return undefined;
    const result = v.safeParse(ENTRIES[key], file[key], { abortEarly: true });
    if (result.success) return result.output;
    problems.push({ kind: "wrong", entry: key });
    return undefined;
  };
  const open = read("openChapters");
  const settings = {
    defaults: {
      voice: read("voice"),
      lang: read("language"),
      theme: read("theme"),
      quality: read("quality"),
      facilitator: open && { ...FACILITATOR_DEFAULTS, closedChapters: closedBy(open) },
    },
    start: { room: read("room"), lens: read("lens"), ageYears: read("ageYears") },
  };
  const hosts = read("hosts") ?? (Object.hasOwn(file, "hosts") ? [] : null);
  const unknown = Object.keys(file).filter((key) => !isEntry(key));
  for (const key of unknown.slice(0, UNKNOWN_MAX))
    problems.push({
      kind: "unknown",
      entry: key.length > NAME_MAX ? `${key.slice(0, NAME_MAX)}…` : key,
    });
  return { defaults: said(settings.defaults), start: said(settings.start), hosts, problems };
}

const closedBy = (open: readonly Chapter[]): readonly Chapter[] =>
  CHAPTERS.filter((chapter) => chapter !== "where" && !open.includes(chapter));

/** Without what is not said. */
function said<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
