import { useSyncExternalStore } from "react";
import { useViewer } from "./store.ts";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(DARK);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** The theme that is shown: the person's choice, or the system's. */
export function useShownTheme(): "light" | "dark" {
  const theme = useViewer((state) => state.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  if (theme !== "system") return theme;
  return isSystemDark ? "dark" : "light";
}
