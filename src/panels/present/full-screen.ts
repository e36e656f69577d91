/** The whole screen for this page, where the browser gives it. */
import { useSyncExternalStore } from "react";

/** Telephones, and frames that do not allow it, have none. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

export function enterFullScreen(): void {
  // Where it is not allowed the page stays in its window, and works all the same.
  if (canFillScreen()) document.documentElement.requestFullscreen().catch(() => {});
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

export const toggleFullScreen = (): void =>
  document.fullscreenElement ? leaveFullScreen() : enterFullScreen();

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

export const useIsFullScreen = (): boolean =>
  useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
