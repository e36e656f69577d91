/** The projector's window: opened by a press, found again by its name. */
import { viewerStore } from "../store.ts";
import { placeOf, writeHash } from "../url.ts";

const WINDOW_NAME = "where-it-starts-projector";

/** An address of this page that shows the projector, in the present words and place. */
export function projectorAddress(): string {
  const place = placeOf({
    ...viewerStore.getState(),
    page: null,
    pageAt: null,
    room: "present",
    roomAt: "projector",
  });
  return new URL(writeHash(place), location.href).href;
}

/** For a link that opens the same window. */
export const PROJECTOR_TARGET = WINDOW_NAME;

/**
 * Opens the projector's window, or brings the open one to the front as it is.
 * @returns false where the browser does not let it open
 */
export function openProjector(): boolean {
  // Without an address the window of that name is found and stays as it is; a new one is empty.
  const opened = window.open("", WINDOW_NAME, "popup,width=1280,height=720");
  if (!opened) return false;
  if (!isThisPage(opened)) opened.location.href = projectorAddress();
  opened.focus();
  return true;
}

function isThisPage(opened: Window): boolean {
  try {
    return opened.location.href.split("#")[0] === location.href.split("#")[0];
  } catch {
    return false;
  }
}

/** Whether this window was opened for the projector. */
export const isProjectorWindow = (): boolean => window.name === WINDOW_NAME;
