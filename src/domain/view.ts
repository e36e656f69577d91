/** The choices that a person makes about how the body is shown and told; all of them live in the URL. */

export const VOICES = ["child", "family", "clinician"] as const;
export type Voice = (typeof VOICES)[number];

export const CHAPTERS = ["where", "why", "feel", "causes", "tests", "treatment", "after"] as const;
export type Chapter = (typeof CHAPTERS)[number];

export const LENSES = ["glass", "solid", "xray"] as const;
export type Lens = (typeof LENSES)[number];

/** `free` is any camera position that a person turned the body to. */
export const VIEWS = ["front", "back", "left", "right", "free"] as const;
export type View = (typeof VIEWS)[number];

/** Years. The model is built at the base age; growth reaches every other one. */
export const AGE_MIN_YEARS = 6;
export const AGE_MAX_YEARS = 20;
export const AGE_BASE_YEARS = 10;
