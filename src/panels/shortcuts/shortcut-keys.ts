import { openPage } from "../../state/actions.ts";
import { chordOf } from "../../state/key-chord.ts";
import { viewerStore } from "../../state/store.ts";
import { isTyping } from "../search/use-search-keys.ts";
import { HELP_KEY } from "./help-key.ts";

/** Opens the list of keys, unless somebody types or reads something that lies over the page. */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || chordOf(event) !== HELP_KEY) return;
  if (!viewerStore.getState().hasCharacterKeys || isTyping(event.target)) return;
  event.preventDefault();
  if (!document.querySelector("dialog:modal")) openPage("shortcuts");
}

/** The key that shows all the others, from now on; the answer takes it back. */
export function startShortcutKeys(): () => void {
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
