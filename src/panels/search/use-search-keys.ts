import { useEffect, useEffectEvent } from "react";
import { viewerStore } from "../../state/store.ts";

/** Where a slash is a letter, or chooses among options. */
const FIELDS = "textarea, select, input:not([type='radio'], [type='checkbox'], [type='range'])";

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}

/** `/` outside of fields, Ctrl+K or Cmd+K anywhere; neither over another dialog. */
function isSearchKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !shiftKey;
  // Some keyboards have the slash behind Shift.
  return key === "/" && viewerStore.getState().hasCharacterKeys && !isTyping(event.target);
}

/** Calls back when a key asks for the search. */
export function useSearchKeys(onAsk: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !isSearchKey(event)) return;
    // Browsers have uses of their own for both keys.
    event.preventDefault();
    if (!document.querySelector("dialog:modal")) onAsk();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
