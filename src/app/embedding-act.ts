/** What a host's messages do. A host is not the person: nothing that it sets is remembered on the device. */
import { readExhibit, writeExhibit } from "../domain/exhibits.ts";
import { selectStructure, selectSubtype, startAgain } from "../state/actions.ts";
import { locateStructure } from "../state/locator.ts";
import { shownExhibit } from "../state/selectors.ts";
import { type ViewerState, viewerStore } from "../state/store.ts";
import { entryWithin, readRoom, roundAge } from "../state/url.ts";
import type { HostMessage, SetMessage, ViewerMessage } from "./embedding-messages.ts";

/** Does what the message says, all of it or nothing. @returns what is to be answered, if anything */
export function act(message: HostMessage): ViewerMessage | null {
  if (message.type === "locate") {
    const spot = locateStructure(message.structure);
    return {
      type: "located",
      structure: message.structure,
      x: spot?.x ?? null,
      y: spot?.y ?? null,
      visible: spot?.isVisible ?? false,
    };
  }
  if (message.type === "set") {
    const change = changeOf(message, viewerStore.getState());
    if (typeof change === "string") return { type: "error", message: change };
    viewerStore.setState(change);
    return null;
  }
  // A place belongs to several types at times: the one that is named is told of.
  if (message.subtype) selectSubtype(message.subtype);
  if (message.structure) selectStructure(message.structure);
  if (!message.subtype && !message.structure) startAgain();
  return null;
}

/** What the message changes, or a sentence that says which of it cannot be had at this place. */
function changeOf(
  { voice, language, age, view, lens, chapter, entry, exhibit, room }: SetMessage,
  state: ViewerState,
): Partial<ViewerState> | string {
  const change: { -readonly [K in keyof ViewerState]?: ViewerState[K] } = {
    ...(voice && { voice }),
    ...(language && { lang: language }),
    ...(age !== undefined && { ageYears: roundAge(age) }),
    ...(view && { view }),
    ...(lens && { lens }),
    // Another chapter has other entries.
    ...(chapter && chapter !== state.chapter && { chapter, entry: null }),
  };
  if (entry !== undefined) {
    change.entry = entryWithin(entry, { ...state, ...change });
    if (change.entry !== entry) return `This chapter has no entry ${JSON.stringify(entry)}.`;
  }
  if (exhibit !== undefined) {
    const asked = exhibit === null ? null : readExhibit(exhibit, state);
    if (exhibit !== null && !asked) return `There is no exhibit ${JSON.stringify(exhibit)} here.`;
    const isOther = asked?.kind !== state.exhibit?.kind;
    Object.assign(change, { exhibit: asked, ...(isOther && { acts: {}, lump: null }) });
  }
  // What doctors do may be closed in a child's words.
  const shown = shownExhibit({ ...state, ...change });
  if (exhibit && !shown) return `The exhibit ${exhibit} is closed in these words.`;
  if (shown !== state.exhibit && !isSame(shown, state.exhibit)) change.exhibit = shown;
  else delete change.exhibit;
  if (room !== undefined) {
    const [name, at] = readRoom(room);
    if ((at ? `${name}.${at}` : name) !== room) return `There is no room ${JSON.stringify(room)}.`;
    Object.assign(change, { room: name, roomAt: at });
  }
  return change;
}

const isSame = (a: ViewerState["exhibit"], b: ViewerState["exhibit"]): boolean =>
  a !== null && b !== null && writeExhibit(a) === writeExhibit(b);
