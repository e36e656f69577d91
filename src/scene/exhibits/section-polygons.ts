/** Closed lines on a plane as areas with holes: how large, what lies inside, filled with triangles. */
import { ShapeUtils, Vector2 } from "three";
import type { Loop } from "./section-loops.ts";

export interface Polygon {
  readonly outline: Loop;
  readonly holes: readonly Loop[];
}

export type Point2 = readonly [u: number, v: number];

/** Smaller than this is rounding, no area. Square metres. */
const NOTHING_M2 = 1e-10;
/** Rows in which a place for a name is looked for. */
const ROWS = 11;

/** Square metres; negative for a line that runs the other way: the rim of a hole. */
export function signedArea(loop: Loop): number {
  let sum = 0;
  for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2)
    sum += loop[j]! * loop[i + 1]! - loop[i]! * loop[j + 1]!;
  return sum / 2;
}

/** Whether a point lies inside an odd number of lines. */
export function isInside(loops: Iterable<Loop>, [u, v]: Point2): boolean {
  let inside = false;
  for (const loop of loops)
    for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
      const [au, av, bu, bv] = [loop[j]!, loop[j + 1]!, loop[i]!, loop[i + 1]!];
      if (av > v !== bv > v && u < au + ((v - av) / (bv - av)) * (bu - au)) inside = !inside;
    }
  return inside;
}

/** Each rim of a hole with the smallest area that it lies in; areas first that are largest. */
export function polygonsOf(loops: readonly Loop[]): Polygon[] {
  const sized = loops
    .map((loop) => ({ loop, area: signedArea(loop) }))
    .filter(({ area }) => Math.abs(area) > NOTHING_M2)
    .toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const found = sized
    .filter(({ area }) => area > 0)
    .map(({ loop, area }) => ({ outline: loop, area, holes: [] as Loop[] }));
  for (const { loop, area } of sized) {
    if (area > 0) continue;
    const around = found.findLast(
      (polygon) => polygon.area > -area && isInside([polygon.outline], [loop[0]!, loop[1]!]),
    );
    around?.holes.push(loop);
  }
  return found.map(({ outline, holes }) => ({ outline, holes }));
}

export const loopsOf = (polygons: readonly Polygon[]): Loop[] =>
  polygons.flatMap(({ outline, holes }) => [outline, ...holes]);

/** Square metres. */
export const areaOf = (polygons: readonly Polygon[]): number =>
  loopsOf(polygons).reduce((sum, loop) => sum + signedArea(loop), 0);

/** The middle of the widest place in a polygon along its rows: a point inside it, with room for a mark. */
export function roomiestPoint({ outline, holes }: Polygon): Point2 {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 1; i < outline.length; i += 2) {
    low = Math.min(low, outline[i]!);
    high = Math.max(high, outline[i]!);
  }
  let best: Point2 = [outline[0]!, outline[1]!];
  let widest = 0;
  for (let row = 0; row < ROWS; row++) {
    // No row at a rim's very end, where a corner would be.
    const v = low + ((high - low) * (row + 0.5)) / ROWS;
    const crossed = crossingsOfRow([outline, ...holes], v);
    for (let i = 0; i + 1 < crossed.length; i += 2) {
      const width = crossed[i + 1]! - crossed[i]!;
      if (width <= widest) continue;
      widest = width;
      best = [(crossed[i]! + crossed[i + 1]!) / 2, v];
    }
  }
  return best;
}

function crossingsOfRow(loops: readonly Loop[], v: number): number[] {
  const crossed: number[] = [];
  for (const loop of loops)
    for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
      const [au, av, bu, bv] = [loop[j]!, loop[j + 1]!, loop[i]!, loop[i + 1]!];
      if (av > v !== bv > v) crossed.push(au + ((v - av) / (bv - av)) * (bu - au));
    }
  return crossed.toSorted((a, b) => a - b);
}

export interface Filling {
  readonly points: readonly Point2[];
  /** Three corners each. */
  readonly corners: readonly number[];
}

/** A polygon as triangles. */
export function filled({ outline, holes }: Polygon): Filling {
  const [rim, ...others] = [outline, ...holes].map(vectorsOf);
  const faces = ShapeUtils.triangulateShape(rim!, others);
  const points = [rim!, ...others].flat().map(({ x, y }): Point2 => [x, y]);
  return { points, corners: faces.flat() };
}

const vectorsOf = (loop: Loop): Vector2[] =>
  Array.from({ length: loop.length / 2 }, (_, i) => new Vector2(loop[i * 2], loop[i * 2 + 1]));
