/**
 * A picture seen as in a mirror: the scene draws as ever and the page turns the finished picture about. What goes from
 * the picture to the scene, or back, is turned about here.
 */
import { viewerStore } from "../state/store.ts";

/** A distance to the right, on the screen or in the scene: the other one of the two. */
export const mirrored = (rightward: number): number =>
  viewerStore.getState().isMirrored ? -rightward : rightward;
