/**
 * Where things are on the screen. Only the scene knows; it says so here while a body is drawn, for the panels and
 * for pages that show this one.
 */
import { isSelectable, type SelectableId } from "../domain/anatomy.ts";

export interface Location {
  /** CSS pixels from the window's left and top edge. */
  readonly x: number;
  readonly y: number;
  /** Whether a press there reaches the structure, or a part of the whole bone. */
  readonly isVisible: boolean;
}

export type Locate = (id: SelectableId) => Location | null;

let locate: Locate | null = null;

/** The scene's answer from now on; what is returned takes it back. */
export function provideLocator(answer: Locate): () => void {
  locate = answer;
  return () => {
    if (locate === answer) locate = null;
  };
}

/**
 * Where a structure or whole bone is on the screen, and whether a press there would reach it; null while no body is
 * drawn. Prefers a point that can be reached over one that is hidden.
 */
export function locateStructure(id: unknown): Location | null {
  return isSelectable(id) && locate ? locate(id) : null;
}
