import type { PictureView } from "../../src/domain/picture.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { handedness } from "./outline.ts";
import { keyOf, sampleNearest } from "./samples.ts";

/** How near a mesh comes to the viewer, sampled at the corners of a grid. */
export interface DepthMap {
  /** Metres toward the viewer by grid corner; the keys of two maps of one grid fit together. */
  readonly depths: ReadonlyMap<number, number>;
  /** At the nearest grid corner; −∞ where there is nothing. @param x metres to the viewer's right */
  at(x: number, y: number): number;
}

/** @param cellM edge of the grid's squares, metres */
export function depthMap(mesh: Mesh, view: PictureView, cellM: number): DepthMap {
  const side = handedness(view);
  const { positions, triangles } = mesh;
  const { depths } = sampleNearest(triangles, (v) => [
    (side * positions[v * 3]!) / cellM,
    positions[v * 3 + 1]! / cellM,
    side * positions[v * 3 + 2]!,
    0,
  ]);
  return {
    depths,
    at: (x, y) => depths.get(keyOf(Math.round(x / cellM), Math.round(y / cellM))) ?? -Infinity,
  };
}
