import { boxOf, type PicturePoint, type PictureRing } from "../../picture-path.ts";

type Rings = readonly PictureRing[];

/** Looks at so many places across and down a shape. */
const LOOKS = 28;
/** How much a place at the rim of the shape's box counts less than one in its middle: a tube is as wide all along. */
const MIDDLE_COUNTS = 0.4;

/**
 * The point of a shape that lies far from all edges, its own and those of what is drawn over it, and near its middle,
 * so that a line that ends there points at nothing else. Null where all of it is covered.
 */
export function visiblePoint(rings: Rings, above: readonly Rings[]): PicturePoint | null {
  const box = boxOf(rings);
  if (!box) return null;
  const near = above.filter((other) => overlaps(boxOf(other), box));
  const edges = [rings, ...near].flat();
  let best: PicturePoint | null = null;
  let highest = 0;
  for (let i = 0; i < LOOKS; i++)
    for (let j = 0; j < LOOKS; j++) {
      const [u, w] = [(i + 0.5) / LOOKS, (j + 0.5) / LOOKS];
      const x = box.left + u * (box.right - box.left);
      const y = box.top + w * (box.bottom - box.top);
      const point: PicturePoint = [x, y];
      if (!isInside(rings, point) || near.some((other) => isInside(other, point))) continue;
      const share = 1 - MIDDLE_COUNTS * 2 * Math.max(Math.abs(u - 0.5), Math.abs(w - 0.5));
      const score = share * distanceToEdges(edges, point, highest / share);
      if (score <= highest) continue;
      highest = score;
      best = point;
    }
  return best;
}

function overlaps(a: ReturnType<typeof boxOf>, b: NonNullable<ReturnType<typeof boxOf>>): boolean {
  return a !== null && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** By crossings of a level line: a ring within a ring is a hole. */
function isInside(rings: Rings, [px, py]: PicturePoint): boolean {
  let isIn = false;
  for (const ring of rings)
    ring.forEach(([x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]!;
      if (y > py !== ny > py && px < x + ((py - y) / (ny - y)) * (nx - x)) isIn = !isIn;
    });
  return isIn;
}

/** @param enough below this the exact distance is of no interest */
function distanceToEdges(rings: Rings, [px, py]: PicturePoint, enough: number): number {
  let least = Infinity;
  for (const ring of rings)
    for (let i = 0; i < ring.length; i++) {
      const [x, y] = ring[i]!;
      const [nx, ny] = ring[(i + 1) % ring.length]!;
      const [dx, dy] = [nx - x, ny - y];
      const along = ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      least = Math.min(least, Math.hypot(px - x - t * dx, py - y - t * dy));
      if (least <= enough) return least;
    }
  return least;
}
