import { useSyncExternalStore } from "react";

const PORTRAIT = "(max-aspect-ratio: 1/1)";

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(PORTRAIT);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** Whether the window is higher than wide: the sentence then stands under the body, else beside it. */
export const useIsPortrait = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(PORTRAIT).matches);
