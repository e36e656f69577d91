/** What a view sees of a mesh, sampled at the corners of a grid. */

/** Wider than any body at any cell that is in use. */
export const ROW = 8192;
const HALF = ROW / 2;

export const keyOf = (column: number, row: number): number => (row + HALF) * ROW + column + HALF;
export const columnOf = (key: number): number => (key % ROW) - HALF;
export const rowOf = (key: number): number => Math.floor(key / ROW) - HALF;

/** Across and up in squares of the grid, towards the viewer in metres, and any value that changes evenly between. */
export type Corner = readonly [x: number, y: number, depth: number, value: number];

export interface Samples {
  /** Metres toward the viewer of the nearest surface, by grid corner. */
  readonly depths: Map<number, number>;
  /** Its value there. */
  readonly values: Map<number, number>;
}

/** Triangles that face away are left out. */
export function sampleNearest(
  triangles: ArrayLike<number>,
  corner: (vertex: number) => Corner,
): Samples {
  const depths = new Map<number, number>();
  const values = new Map<number, number>();
  for (let t = 0; t < triangles.length; t += 3) {
    const a = corner(triangles[t]!);
    const b = corner(triangles[t + 1]!);
    const c = corner(triangles[t + 2]!);
    const twice = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
    if (twice <= 0) continue;
    const right = Math.max(a[0], b[0], c[0]);
    const top = Math.max(a[1], b[1], c[1]);
    for (let y = Math.ceil(Math.min(a[1], b[1], c[1])); y <= top; y++)
      for (let x = Math.ceil(Math.min(a[0], b[0], c[0])); x <= right; x++) {
        const u = ((b[0] - x) * (c[1] - y) - (c[0] - x) * (b[1] - y)) / twice;
        const v = ((c[0] - x) * (a[1] - y) - (a[0] - x) * (c[1] - y)) / twice;
        const w = 1 - u - v;
        if (u < 0 || v < 0 || w < 0) continue;
        const key = keyOf(x, y);
        const depth = u * a[2] + v * b[2] + w * c[2];
        if (depth <= (depths.get(key) ?? -Infinity)) continue;
        depths.set(key, depth);
        values.set(key, u * a[3] + v * b[3] + w * c[3]);
      }
  }
  return { depths, values };
}
