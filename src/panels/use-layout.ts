import { useSyncExternalStore } from "react";

/**
 * Where things stand, by the room there is, in CSS pixels:
 * wide: lists left, words right; tablet: types above, words right; phone: types below, words in a sheet.
 */
export type Layout = "wide" | "tablet" | "phone";

// A narrow but low window, as a page enlarged to 200 %, has its room beside the body, not under it.
const PHONE = "(max-width: 559px), (max-width: 760px) and (min-height: 481px)";
const TABLET = "(max-width: 1023px)";
/** Too low for a second row of tools, as on a phone held sideways or a page enlarged to 200 %. */
const LOW = "(max-height: 560px)";

const queries = [PHONE, TABLET, LOW] as const;

function subscribe(onChange: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  return () => {
    for (const list of lists) list.removeEventListener("change", onChange);
  };
}

function readLayout(): Layout {
  if (matchMedia(PHONE).matches) return "phone";
  return matchMedia(TABLET).matches ? "tablet" : "wide";
}

export const useLayout = (): Layout => useSyncExternalStore(subscribe, readLayout);

export const useIsLow = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(LOW).matches);
