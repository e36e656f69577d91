import { useEffect, useEffectEvent } from "react";
import {
  goToLastSlide,
  goToSlide,
  nextStep,
  previousStep,
  toggleBlank,
} from "../../state/present/lesson-actions.ts";
import { chordOf, isCharacterKey } from "../../state/key-chord.ts";
import { viewerStore } from "../../state/store.ts";
import { enterFullScreen, toggleFullScreen } from "./full-screen.ts";
import { type LessonKeyId, lessonKeyOf } from "./lesson-keys.ts";

const ACTS: Readonly<Record<LessonKeyId, () => void>> = {
  next: nextStep,
  previous: previousStep,
  first: () => goToSlide(0),
  last: goToLastSlide,
  blank: toggleBlank,
  "full-screen": toggleFullScreen,
  show: enterFullScreen,
};

/** What has keys of its own keeps them. */
const WRITES = "input, textarea, select, [contenteditable='true'], dialog";
const PRESSES = "button, a, summary";

/**
 * Steers the lesson by keyboard and clicker.
 * @param onEscape what Escape does once nothing is covered any more
 */
export function useLessonKeys(onEscape?: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (event.shiftKey || target?.closest(WRITES) || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") {
      if (viewerStore.getState().lesson?.isBlank) toggleBlank();
      else onEscape?.();
      return;
    }
    const isPress = event.key === " " || event.key === "Enter";
    if (isPress && target?.closest(PRESSES)) return;
    const chord = chordOf(event);
    const id = lessonKeyOf(chord);
    if (!id || (isCharacterKey(chord) && !viewerStore.getState().hasCharacterKeys)) return;
    event.preventDefault();
    // Held down, a key would run through the lesson.
    if (!event.repeat) ACTS[id]();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
