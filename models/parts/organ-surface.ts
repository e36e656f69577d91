import { type Distance, toInside } from "../shapes/blend.ts";
import { fromManifold, levelSet, type LevelSetOptions } from "../shapes/kernel.ts";
import type { Mesh } from "../shapes/mesh.ts";

/**
 * The closed surface of an organ given as a signed distance (metres, negative inside); crumbs apart from
 * the largest piece, which a series or a cut can leave behind, are dropped.
 * @throws when nothing lies inside the box.
 */
export function organSurface(shape: Distance, box: LevelSetOptions): Mesh {
  const pieces = levelSet(toInside(shape), box).decompose();
  const largest = pieces.reduce((a, b) => (b.volume() > a.volume() ? b : a));
  return fromManifold(largest);
}
