interface LanguageEntry {
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  /** Not offered: a language that only tests read. */
  readonly isForTests?: true;
}

/** Languages the page can be read in. A new one is an entry here, a file beside `en.ts` and a folder of content. */
export const LANGUAGES = {
  en: { name: "English", dir: "ltr" },
  es: { name: "Español", dir: "ltr" },
  /** English in other letters and from right to left: shows what a language like Arabic would need. */
  "en-XB": { name: "ɥsᴉlƃuƎ", dir: "rtl", isForTests: true },
} as const satisfies Record<string, LanguageEntry>;

export type Language = keyof typeof LANGUAGES;

export const FALLBACK_LANGUAGE: Language = "en";

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGE_IDS.includes(value as Language);

/** Those that a person can choose. */
export const OFFERED_LANGUAGES: readonly Language[] = LANGUAGE_IDS.filter(
  (id) => !("isForTests" in LANGUAGES[id]),
);

/** The first of the reader's own languages that there is, by the browser's settings. */
export function preferredLanguage(
  wishes: readonly string[] = globalThis.navigator?.languages ?? [],
): Language {
  const known = wishes
    .map((wish) => wish.toLowerCase().split("-")[0])
    .find((wish) => OFFERED_LANGUAGES.some((id) => id === wish));
  return (known as Language | undefined) ?? FALLBACK_LANGUAGE;
}
