/** Fetches words that the first page does not need into namespaces of their own. */
import { i18n } from "./i18n.ts";
import { FALLBACK_LANGUAGE, type Language } from "./languages.ts";

export type LazyNamespace =
  | "exhibits"
  | "later"
  | "rooms"
  | "present"
  | "explore"
  | "show"
  | "share"
  | "read-aloud"
  | "recovery";

const FILES = import.meta.glob<{ readonly en?: object; readonly words?: object }>(
  "./{exhibits,later,rooms,present,explore,show,share,read-aloud,recovery}/{en,es,en-XB}.ts",
);

/** @throws when a file cannot be fetched. */
export async function fetchWords(namespace: LazyNamespace, lang: Language): Promise<void> {
  await Promise.all(
    [FALLBACK_LANGUAGE, lang].map(async (language) => {
      if (i18n.hasResourceBundle(language, namespace)) return;
      const file = await FILES[`./${namespace}/${language}.ts`]?.();
      const words = file?.words ?? file?.en;
      if (words) i18n.addResourceBundle(language, namespace, words);
    }),
  );
}
