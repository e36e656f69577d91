import type { PictureView } from "../../src/domain/picture.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { handedness } from "./outline.ts";

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
  const fronts = ids.map((id) => nearestDepths(meshes.get(id)!, view));
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

/** The nearest point of a mesh in every cell that it covers, metres toward the viewer. */
function nearestDepths(mesh: Mesh, view: PictureView): Map<number, number> {
  const side = handedness(view);
  const { positions, triangles } = mesh;
  const nearest = new Map<number, number>();
  const at = (v: number): [number, number, number] => [
    (side * positions[v * 3]!) / CELL_M,
    positions[v * 3 + 1]! / CELL_M,
    side * positions[v * 3 + 2]!,
  ];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [at(triangles[t]!), at(triangles[t + 1]!), at(triangles[t + 2]!)];
    const twice = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
    if (twice <= 0) continue;
    const xs = [a[0], b[0], c[0]];
    const ys = [a[1], b[1], c[1]];
    for (let y = Math.ceil(Math.min(...ys)); y <= Math.max(...ys); y++)
      for (let x = Math.ceil(Math.min(...xs)); x <= Math.max(...xs); x++) {
        const u = ((b[0] - x) * (c[1] - y) - (c[0] - x) * (b[1] - y)) / twice;
        const v = ((c[0] - x) * (a[1] - y) - (a[0] - x) * (c[1] - y)) / twice;
        const w = 1 - u - v;
        if (u < 0 || v < 0 || w < 0) continue;
        const cell = (y + 1024) * 4096 + x + 2048;
        const depth = u * a[2] + v * b[2] + w * c[2];
        if (depth > (nearest.get(cell) ?? -Infinity)) nearest.set(cell, depth);
      }
  }
  return nearest;
}
