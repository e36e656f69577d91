/** Which way a part lies from the one that was pressed. Pure. */

/** The middle of a part, metres in the body's own frame: +x its left, +y up, +z to the front. */
export interface Middle {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Words for each stand in the interface's words. */
export type Direction = "higher" | "lower" | "left" | "right" | "front" | "back" | "near";

/** Closer than this on all axes, and no direction helps: they touch. */
const NEAR_M = 0.02;

/**
 * The one direction that leads farthest toward the nearest of the places looked for.
 * @param places where the part lies, one for each of its sides
 */
export function directionTo(pressed: Middle, places: readonly Middle[]): Direction {
  const ways = places.map((place) => [
    place.x - pressed.x,
    place.y - pressed.y,
    place.z - pressed.z,
  ]);
  const [x = 0, y = 0, z = 0] =
    ways.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))[0] ?? [];
  const most = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
  if (most < NEAR_M) return "near";
  if (most === Math.abs(y)) return y > 0 ? "higher" : "lower";
  if (most === Math.abs(x)) return x > 0 ? "left" : "right";
  return z > 0 ? "front" : "back";
}
