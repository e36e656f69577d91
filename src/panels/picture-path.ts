/** Outlines as the picture's file writes them, and as soft curves. Whole units, y downward. */

export type PicturePoint = readonly [x: number, y: number];
export type PictureRing = readonly PicturePoint[];

export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A corner sharper than this stays one, radians. */
const CORNER = 1.1;

/** Reads `M x y l dx dy … z`, the only commands that the build writes. */
export function parseRings(path: string): PictureRing[] {
  return path
    .split("M")
    .slice(1)
    .map((text) => {
      const numbers = (text.match(/-?\d+/gu) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i): PicturePoint => {
        x += numbers[i * 2]!;
        y += numbers[i * 2 + 1]!;
        return [x, y];
      });
    });
}

/**
 * The rings as curves through all their points: organs have no straight edges, and close up a simplified
 * outline would show that it has. A handle is as long as the shorter edge beside its point asks for, so that
 * a straight vein with a round end does not swell there.
 */
export const writeCurves = (rings: readonly PictureRing[]): string =>
  rings.map(writeCurve).join("");

function writeCurve(ring: PictureRing): string {
  const n = ring.length;
  const edges = ring.map(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % n]!;
    return { x: nx - x, y: ny - y, length: Math.hypot(nx - x, ny - y) || 1 };
  });
  const tangents = edges.map((next, i) => {
    const last = edges.at(i - 1)!;
    const [ux, uy] = [last.x / last.length, last.y / last.length];
    const [vx, vy] = [next.x / next.length, next.y / next.length];
    if (ux * vx + uy * vy < Math.cos(CORNER)) return { x: 0, y: 0 };
    // The shorter edge bends least away from its own direction.
    const x = ux * next.length + vx * last.length;
    const y = uy * next.length + vy * last.length;
    const length = Math.hypot(x, y) || 1;
    return { x: x / length, y: y / length };
  });
  const reaches = edges.map((next, i) => Math.min(next.length, edges.at(i - 1)!.length) / 3);
  const curves = edges.map((_, i) => {
    const j = (i + 1) % n;
    const [[x, y], [nx, ny]] = [ring[i]!, ring[j]!];
    const [from, to] = [tangents[i]!, tangents[j]!];
    return [
      x + from.x * reaches[i]!,
      y + from.y * reaches[i]!,
      nx - to.x * reaches[j]!,
      ny - to.y * reaches[j]!,
      nx,
      ny,
    ].map(tenths);
  });
  return `M${ring[0]!.map(tenths).join(" ")}C${curves.map((curve) => curve.join(" ")).join(" ")}Z`;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The box around rings, or null when there are none. */
export function boxOf(rings: readonly PictureRing[]): PictureBox | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const ring of rings)
    for (const [x, y] of ring) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box.left <= box.right ? box : null;
}

export function union(boxes: readonly (PictureBox | null)[]): PictureBox | null {
  const found = boxes.filter((box) => box !== null);
  return boxOf([
    found.flatMap(({ left, top, right, bottom }): PicturePoint[] => [
      [left, top],
      [right, bottom],
    ]),
  ]);
}

/**
 * A point well inside an outline, for a line that points at it: in the middle of the widest part of the level
 * through the middle of its box. The centre of a curved organ may lie outside it.
 */
export function pointInside(rings: readonly PictureRing[]): PicturePoint | null {
  const box = boxOf(rings);
  if (!box) return null;
  // Half a unit off, so that no level runs through a corner.
  const level = Math.round((box.top + box.bottom) / 2) + 0.5;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x, y], i) => {
        const [nx, ny] = ring[(i + 1) % ring.length]!;
        return y < level === ny < level ? [] : [x + ((level - y) / (ny - y)) * (nx - x)];
      }),
    )
    .toSorted((a, b) => a - b);
  let widest: PicturePoint | null = null;
  let width = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const gap = crossings[i + 1]! - crossings[i]!;
    if (gap <= width) continue;
    width = gap;
    widest = [crossings[i]! + gap / 2, level];
  }
  return widest;
}

/** Area inside the outline, units². Holes count against it. */
export function areaOf(rings: readonly PictureRing[]): number {
  let twice = 0;
  for (const ring of rings)
    ring.forEach(([x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]!;
      twice += x * ny - nx * y;
    });
  return Math.abs(twice) / 2;
}

/** How thick a shape is on the whole, units: the width of a band of the same area and edge. */
export function thicknessOf(rings: readonly PictureRing[]): number {
  let edge = 0;
  for (const ring of rings)
    ring.forEach(([x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]!;
      edge += Math.hypot(nx - x, ny - y);
    });
  return edge > 0 ? (2 * areaOf(rings)) / edge : 0;
}
