import type { PictureView } from "../../src/domain/picture.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { depthMap } from "./depth-map.ts";

/** Edge of the squares in which depths are compared, metres: about the width of the thinnest vein. */
const CELL_M = 0.002;

/**
 * Which structure to draw after which, so that what lies nearer covers what lies behind. No single depth of
 * a long vein or a coiled bowel says that; so depths are compared where outlines overlap, cell by cell, and
 * whatever hides nothing of the rest is drawn next. Where two wind round each other the smaller wrong wins.
 *
 * @returns ids, farthest first.
 */
export function paintOrder<Id extends string>(
  meshes: ReadonlyMap<string, Mesh>,
  ids: readonly Id[],
  view: PictureView,
): Id[] {
  const fronts = ids.map((id) => depthMap(meshes.get(id)!, view, CELL_M).depths);
  // hides[a][b]: in how many cells a lies in front of b.
  const hides = ids.map(() => new Float64Array(ids.length));
  const byCell = new Map<number, { structure: number; depth: number }[]>();
  fronts.forEach((cells, structure) => {
    for (const [cell, depth] of cells) {
      const others = byCell.get(cell) ?? [];
      for (const other of others) {
        const [near, far] =
          depth > other.depth ? [structure, other.structure] : [other.structure, structure];
        hides[near]![far]! += 1;
      }
      others.push({ structure, depth });
      byCell.set(cell, others);
    }
  });
  const net = hides.map((row, a) => row.map((cells, b) => Math.max(0, cells - hides[b]![a]!)));
  const waiting = new Set(ids.keys());
  const order: Id[] = [];
  while (waiting.size > 0) {
    let next = -1;
    let least = Infinity;
    for (const candidate of waiting) {
      let wrong = 0;
      for (const other of waiting) wrong += net[candidate]![other]!;
      if (wrong >= least) continue;
      least = wrong;
      next = candidate;
    }
    waiting.delete(next);
    order.push(ids[next]!);
  }
  return order;
}
