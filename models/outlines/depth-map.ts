import type { PictureView } from "../../src/domain/picture.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { handedness } from "./outline.ts";

/** How near a mesh comes to the viewer, sampled at the corners of a grid. */
export interface DepthMap {
  /** Metres toward the viewer by grid corner; the keys of two maps of one grid fit together. */
  readonly depths: ReadonlyMap<number, number>;
  /** At the nearest grid corner; −∞ where there is nothing. @param x metres to the viewer's right */
  at(x: number, y: number): number;
}

/** Wider than any body at any cell that is in use. */
const ROW = 8192;
const keyOf = (column: number, row: number): number => row * ROW + column + ROW / 2;

/** @param cellM edge of the grid's squares, metres */
export function depthMap(mesh: Mesh, view: PictureView, cellM: number): DepthMap {
  const side = handedness(view);
  const { positions, triangles } = mesh;
  const depths = new Map<number, number>();
  const corner = (v: number): [number, number, number] => [
    (side * positions[v * 3]!) / cellM,
    positions[v * 3 + 1]! / cellM,
    side * positions[v * 3 + 2]!,
  ];
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
        const depth = u * a[2] + v * b[2] + w * c[2];
        const key = keyOf(x, y);
        if (depth > (depths.get(key) ?? -Infinity)) depths.set(key, depth);
      }
  }
  return {
    depths,
    at: (x, y) => depths.get(keyOf(Math.round(x / cellM), Math.round(y / cellM))) ?? -Infinity,
  };
}
