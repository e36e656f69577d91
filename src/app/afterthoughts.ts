import { fetchWords } from "../i18n/lazy-words.ts";
import { startShortcutKeys } from "../panels/shortcuts/shortcut-keys.ts";
import { startHistory } from "../state/history.ts";
import { viewerStore } from "../state/store.ts";
import { startUpdates } from "../state/updates.ts";

/**
 * Begins what is not needed before the page stands: a step back, the list of keys, words to have at hand when
 * something cannot be fetched, the copy for use without a network and its newer versions.
 * @returns what ends it
 */
export function startAfterthoughts(): () => void {
  // A package is a copy for use without a network, and has no newer versions.
  if (import.meta.env.MODE !== "package") startUpdates();
  const stopWords = viewerStore.subscribe(
    (state) => state.lang,
    // Without them less is said.
    (lang) => void fetchWords("recovery", lang).catch(() => null),
    { fireImmediately: true },
  );
  const stops = [startHistory(), startShortcutKeys(), stopWords];
  return () => {
    for (const stop of stops) stop();
  };
}
