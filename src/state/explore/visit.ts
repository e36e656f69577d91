/** Entering a child's room, and leaving it with nothing of what was made left behind. */
import type { Voice } from "../../domain/view.ts";
import { enterRoom, setRoomAt } from "../actions.ts";
import { forgetInHistory } from "../history.ts";
import { type ViewerState, viewerStore } from "../store.ts";
import { showExploration } from "./look-actions.ts";
import { forgetMemo } from "./memo.ts";
import { bringToRest } from "./rest.ts";
import { hasMadeNow, offered } from "./selectors.ts";
import { SESSION_START, sessionStore } from "./session.ts";

interface Visit {
  /** The page's voice before: the room itself always speaks in the child's. */
  readonly voiceBefore: Voice;
  readonly stopFollowing: () => void;
}
let visit: Visit | null = null;

/**
 * To be called when the room stands there; during a visit it does nothing. Begins with what the address names or
 * what is chosen on the body, else at rest. It ends by itself with the room.
 */
export function startVisit(): void {
  if (visit) return;
  const { voice, structure, subtype, roomAt } = viewerStore.getState();
  visit = { voiceBefore: voice, stopFollowing: viewerStore.subscribe(follow) };
  addEventListener("pagehide", forgetMade);
  addEventListener("beforeunload", warn);
  sessionStore.setState({ ...SESSION_START, tool: structure ? "look" : null });
  speakAsChild();
  bringToRest("glass");
  if (structure) viewerStore.setState({ structure, subtype });
  openAt(roomAt);
}

function follow(state: ViewerState, previous: ViewerState): void {
  if (state.room !== "explore") {
    endVisit();
    return;
  }
  if (state.voice !== "child") speakAsChild();
  if (state.roomAt !== previous.roomAt) openAt(state.roomAt);
}

/** Not chosen by anybody, so it is neither remembered on the device nor a step to undo. */
function speakAsChild(): void {
  viewerStore.setState({ voice: "child" });
  forgetInHistory({ voice: "child" });
}

/** What the address names, where it may be offered; anything else is corrected. */
function openAt(roomAt: string | null): void {
  if (roomAt === null) return;
  const id = offered(sessionStore.getState(), viewerStore.getState()).find((one) => one === roomAt);
  if (id) showExploration(id);
  else setRoomAt(null);
}

/** Colours, stickers, questions and what was spoken are gone, from the way back too. */
export function forgetMade(): void {
  forgetMemo();
  sessionStore.setState(SESSION_START);
  viewerStore.setState({ play: null });
  forgetInHistory({ play: null });
}

function endVisit(): void {
  if (!visit) return;
  const { voiceBefore, stopFollowing } = visit;
  visit = null;
  stopFollowing();
  removeEventListener("pagehide", forgetMade);
  removeEventListener("beforeunload", warn);
  forgetMade();
  // An address that was gone back to may have a voice of its own.
  if (viewerStore.getState().voice === "child") viewerStore.setState({ voice: voiceBefore });
  const forget = () => forgetInHistory({ play: null, voice: viewerStore.getState().voice });
  forget();
  // The history may yet be about to note the very change that ended the visit.
  queueMicrotask(forget);
}

/** Something that was made would be lost by closing or loading the page: the browser asks. */
function warn(event: BeforeUnloadEvent): void {
  if (hasMadeNow()) event.preventDefault();
}

export const leaveRoom = (): void => enterRoom("look");
