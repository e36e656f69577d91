import { useCallback, useSyncExternalStore } from "react";

/** Whether the person asked the system for less motion. */
export const usePrefersReducedMotion = (): boolean => useMedia("(prefers-reduced-motion: reduce)");

/** Whether the person asked the system for less transparency. */
export const usePrefersReducedTransparency = (): boolean =>
  useMedia("(prefers-reduced-transparency: reduce)");

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
