/** Languages the page can be read in. A new one is an entry here and a folder of files. */
export const LANGUAGES = {
  en: { name: "English", dir: "ltr" },
} as const satisfies Record<string, { readonly name: string; readonly dir: "ltr" | "rtl" }>;

export type Language = keyof typeof LANGUAGES;

export const FALLBACK_LANGUAGE: Language = "en";

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGE_IDS.includes(value as Language);
