import { useEffect } from "react";
import { useViewer } from "../../state/store.ts";

const ENTRY_ID = "page-entry-";

/** The element id of an entry, and so what an address leads to. */
export const entryIdOf = (at: string): string => ENTRY_ID + at;

/** Takes the reader to an element: in sight, and where the keyboard goes on. */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "start" });
}

/** Shows the entry that was asked for, when there is such a one; the page stays at its top otherwise. */
export function useAskedEntry(): string | null {
  const at = useViewer((state) => state.pageAt);
  useEffect(() => {
    if (at) goTo(entryIdOf(at));
  }, [at]);
  return at;
}
