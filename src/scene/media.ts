import { useSyncExternalStore } from "react";
import { useViewer } from "../state/store.ts";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}

export const usePrefersReducedMotion = (): boolean => useMedia("(prefers-reduced-motion: reduce)");

/** Whether the page is on the dark ground, by choice or by the system's setting. */
export function useIsDark(): boolean {
  const theme = useViewer((state) => state.theme);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  return theme === "system" ? systemIsDark : theme === "dark";
}
