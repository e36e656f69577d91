/** The choices that a person makes about how the body is shown and told; all of them live in the URL. */

export const VOICES = ["child", "family", "clinician"] as const;
export type Voice = (typeof VOICES)[number];

export const CHAPTERS = ["where", "why", "feel", "causes", "tests", "treatment", "after"] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** `smooth-muscle` lights everything that is made of it, `xray` draws the body as a radiograph. */
export const LENSES = ["glass", "solid", "smooth-muscle", "xray"] as const;
export type Lens = (typeof LENSES)[number];
/** Those that show something that wants a word. */
export const NOTED_LENSES = ["smooth-muscle", "xray"] as const satisfies readonly Lens[];
export type NotedLens = (typeof NOTED_LENSES)[number];

/** `free` is any camera position that a person turned the body to. */
export const VIEWS = ["front", "back", "left", "right", "free"] as const;
export type View = (typeof VIEWS)[number];

/** Years. The model is built at the base age; growth reaches every other one. */
export const AGE_MIN_YEARS = 6;
export const AGE_MAX_YEARS = 20;
export const AGE_BASE_YEARS = 10;

/** Lists that open beside the body, each entry with an address of its own. */
export const LISTS = ["glossary", "sources", "credits"] as const;
export type List = (typeof LISTS)[number];
/** Whatever opens over everything: the lists, and the keys that there are. */
export const PAGES = [...LISTS, "shortcuts"] as const;
export type Page = (typeof PAGES)[number];

/** How finely the body is drawn: as the device can, always one way, or as a flat picture without 3D. */
export const QUALITIES = ["auto", "finest", "lightest", "flat"] as const;
export type Quality = (typeof QUALITIES)[number];
/** What the body is drawn at now. */
export type QualityLevel = "finest" | "fine" | "plain" | "light" | "lightest";

/** How fast words are read aloud, as a share of the voice's own pace. */
export const READING_RATES = [0.6, 0.8, 1, 1.25] as const;
export type ReadingRate = (typeof READING_RATES)[number];

/** For whom the page is set up: looking by oneself, a class, a child with a companion, a family and its clinician. */
export const ROOMS = ["look", "present", "explore", "show"] as const;
export type Room = (typeof ROOMS)[number];
