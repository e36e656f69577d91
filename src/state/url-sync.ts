/**
 * Keeps the address and the store the same. Choosing something makes a step in the history, so that the
 * browser's back button goes back to it; turning the body, the age or the voice only rewrites the step.
 */
import { readPreferences } from "./preferences.ts";
import { preferredLanguage } from "../i18n/languages.ts";
import { VIEWER_DEFAULTS, viewerStore } from "./store.ts";
import { type Place, type Preferred, parseHash, placeOf, writeHash } from "./url.ts";

/** A dragged slider must not rewrite the address sixty times a second: Safari throws after a hundred. */
const REWRITE_DELAY_MS = 200;

function preferred(): Preferred {
  const { voice = VIEWER_DEFAULTS.voice, lang = preferredLanguage() } = readPreferences();
  return { voice, lang };
}

function isNewStep(place: Place, previous: Place): boolean {
  return (
    place.subtype !== previous.subtype ||
    place.structure !== previous.structure ||
    place.chapter !== previous.chapter ||
    place.page !== previous.page ||
    place.pageAt !== previous.pageAt
  );
}

function writeAddress(kind: "push" | "replace", hash: string): void {
  if (hash === location.hash) return;
  const address = hash || location.pathname + location.search;
  try {
    if (kind === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    // A sandboxed frame may forbid it; the page works without an address.
  }
}

/** Reads the address into the store, then follows both. Returns a function that lets go. */
export function connectAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // While an address is being read its values must not make a new step.
  let isReading = false;

  function rewrite(): void {
    clearTimeout(timer);
    timer = undefined;
    writeAddress("replace", writeHash(placeOf(viewerStore.getState()), preferred()));
  }

  function read(): void {
    isReading = true;
    viewerStore.setState(parseHash(location.hash, preferred()));
    isReading = false;
    rewrite();
  }

  const unsubscribe = viewerStore.subscribe((state, previous) => {
    if (isReading) return;
    const place = placeOf(state);
    const hash = writeHash(place, preferred());
    if (isNewStep(place, placeOf(previous))) {
      if (timer) {
        // What was waiting to be rewritten belongs to the step that is being left.
        clearTimeout(timer);
        timer = undefined;
        writeAddress("replace", writeHash(placeOf(previous), preferred()));
      }
      writeAddress("push", hash);
    } else if (hash !== location.hash) {
      clearTimeout(timer);
      timer = setTimeout(rewrite, REWRITE_DELAY_MS);
    }
  });

  read();
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  addEventListener("pagehide", rewrite);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    removeEventListener("popstate", read);
    removeEventListener("hashchange", read);
    removeEventListener("pagehide", rewrite);
  };
}
