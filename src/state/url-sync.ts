/**
 * Keeps the address and the store the same. Choosing something makes a step in the history, so that the
 * browser's back button goes back to it; turning the body, the age or the voice only rewrites the step.
 */
import { readPreferences } from "./preferences.ts";
import { preferredLanguage } from "../i18n/languages.ts";
import { shownExhibit } from "./selectors.ts";
import { VIEWER_DEFAULTS, type ViewerState, viewerStore } from "./store.ts";
import { type Place, type Preferred, parseHash, placeOf, writeHash } from "./url.ts";

/** A dragged slider must not rewrite the address sixty times a second: Safari throws after a hundred. */
const REWRITE_DELAY_MS = 200;

function isNewStep(place: Place, previous: Place): boolean {
  return (
    place.subtype !== previous.subtype ||
    place.structure !== previous.structure ||
    place.chapter !== previous.chapter ||
    place.page !== previous.page ||
    place.pageAt !== previous.pageAt ||
    place.exhibit?.kind !== previous.exhibit?.kind ||
    place.room !== previous.room
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

/**
 * Reads the address into the store, then follows both. Returns a function that lets go.
 * @param usual what is usual here where neither the address nor this device's person says anything
 */
export function connectAddress(usual: Partial<Preferred> = {}): () => void {
  const preferred = (): Preferred => {
    const chosen = { voice: VIEWER_DEFAULTS.voice, ...usual, ...readPreferences() };
    return { voice: chosen.voice, lang: chosen.lang ?? preferredLanguage() };
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  // While an address is being read its values must not make a new step.
  let isReading = false;
  // The address as it was last read or written.
  let known = location.hash;

  function hashOf(state: ViewerState): string {
    const hash = writeHash(placeOf(state), preferred());
    return state.isEmbedded ? `#embed=1${hash.replace("#", "&")}` : hash;
  }

  function rewrite(): void {
    clearTimeout(timer);
    timer = undefined;
    // One that has come meanwhile is read in a moment, and not to be lost.
    if (location.hash !== known) return;
    writeAddress("replace", hashOf(viewerStore.getState()));
    known = location.hash;
  }

  function read(): void {
    isReading = true;
    known = location.hash;
    const place = parseHash(location.hash, preferred());
    // A link knows nothing of what a grown-up has closed on this device.
    const { facilitator } = viewerStore.getState();
    const isEmbedded = new URLSearchParams(location.hash.slice(1)).get("embed") === "1";
    viewerStore.setState({
      ...place,
      exhibit: shownExhibit({ ...place, facilitator }),
      isEmbedded,
    });
    isReading = false;
    rewrite();
  }

  const unsubscribe = viewerStore.subscribe((state, previous) => {
    if (isReading) return;
    const place = placeOf(state);
    const hash = hashOf(state);
    // While parts are asked for, a press is an answer and no place to come back to.
    const isAnswer = state.findIt !== null && state.room === previous.room;
    // In a frame the back button is the page's around it.
    if (isNewStep(place, placeOf(previous)) && !isAnswer && !state.isEmbedded) {
      if (timer) {
        // What was waiting to be rewritten belongs to the step that is being left.
        clearTimeout(timer);
        timer = undefined;
        writeAddress("replace", hashOf(previous));
      }
      writeAddress("push", hash);
      known = location.hash;
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
