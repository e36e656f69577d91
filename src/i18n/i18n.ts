import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { FALLBACK_LANGUAGE } from "./languages.ts";

/** The interface's words. English is built in, so that there is always something to read. */
export const i18n = createInstance();

// Synchronous: the resources are here already. React escapes what it shows.
void i18n.use(initReactI18next).init({
  lng: FALLBACK_LANGUAGE,
  fallbackLng: FALLBACK_LANGUAGE,
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
