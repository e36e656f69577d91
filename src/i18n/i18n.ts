import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { FALLBACK_LANGUAGE, type Language } from "./languages.ts";

/** The interface's words. English is built in, so that there is always something to read. */
export const i18n = createInstance();

// Synchronous: the resources are here already. React escapes what it shows.
void i18n.use(initReactI18next).init({
  lng: FALLBACK_LANGUAGE,
  fallbackLng: FALLBACK_LANGUAGE,
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  // A language is one file, whatever region it names.
  load: "currentOnly",
});

const FILES = import.meta.glob<{ readonly words: object }>(["./es.ts", "./en-XB.ts"]);

let wanted: Language = FALLBACK_LANGUAGE;

/**
 * Fetches a language's words and turns to them; the last language that was asked for wins. Where the words
 * cannot be had, those that are here stay.
 */
export async function speak(lang: Language): Promise<void> {
  wanted = lang;
  if (!i18n.hasResourceBundle(lang, "translation")) {
    const file = await FILES[`./${lang}.ts`]?.().catch(() => null);
    if (file) i18n.addResourceBundle(lang, "translation", file.words);
  }
  if (wanted === lang) await i18n.changeLanguage(lang);
}
