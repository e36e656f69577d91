/** Small vessels in the spongy bone above the growth plate: they come down out of the marrow and turn in loops. */
import { CUT_Z } from "../../src/domain/close-ups/growth-plate.ts";
import type { Distance } from "../shapes/blend.ts";
import { contour } from "../shapes/contour.ts";
import { decimate } from "../shapes/decimate.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { type Strand, smoothStrand, strands } from "./strand.ts";

/** x and y, radius; drawn millimetres. */
type Place = readonly [x: number, y: number, radius: number];

const TREE: readonly (readonly Place[])[] = [
  [
    [5, 64, 2.1],
    [4, 54, 2.1],
    [1, 44, 2],
    [3, 34, 1.8],
    [0, 25, 1.5],
    [-3, 17, 1.2],
  ],
  [
    [1.5, 44, 1.7],
    [-8, 38, 1.6],
    [-17, 31, 1.5],
    [-25, 25, 1.3],
    [-34, 20, 1.1],
  ],
  [
    [2.5, 36, 1.6],
    [11, 32, 1.5],
    [20, 25, 1.4],
    [31, 20, 1.2],
    [41, 17, 1.05],
  ],
  [
    [-19, 29.5, 1.2],
    [-20, 22, 1.1],
    [-17, 16, 1],
  ],
  [
    [19, 26, 1.2],
    [18, 20, 1.1],
    [14, 15.5, 1],
  ],
];
/** Loops beside the plate: where each begins and ends, and how far down it reaches. */
const LOOPS: readonly (readonly Place[])[] = [
  [
    [-3, 17, 1.1],
    [-5, 11, 0.95],
    [-2, 8, 0.95],
    [2, 10.5, 0.95],
    [2.6, 16, 0.9],
    [0.4, 23, 1],
  ],
  [
    [-34, 20, 1.05],
    [-39, 14, 0.95],
    [-38, 9.5, 0.95],
    [-33.5, 9.5, 0.95],
    [-30, 15, 0.9],
    [-28.6, 22, 1],
  ],
  [
    [-17, 16, 1],
    [-19, 10.5, 0.95],
    [-16, 7, 0.95],
    [-12, 9, 0.95],
    [-11.2, 15, 0.9],
    [-12.6, 24, 0.95],
    [-16, 31, 1],
  ],
  [
    [14, 15.5, 1],
    [12, 10.5, 0.95],
    [15, 8, 0.95],
    [19, 10, 0.95],
    [22, 15.5, 0.9],
    [23.5, 23, 1],
  ],
  [
    [41, 17, 1],
    [42.5, 12, 0.95],
    [40, 8.5, 0.95],
    [35.5, 9.5, 0.95],
    [33.4, 14, 0.9],
    [33, 19, 1],
  ],
];
/** In front of the cut face, by half of their thickness. */
const FRONT_M = CUT_Z + 0.0002;
const CELL_M = 0.0006;
const FILLET_M = 0.001;

const strandOf = (places: readonly Place[]): Strand =>
  smoothStrand(
    {
      points: places.map(([x, y]): Vec3 => [x / 1000, y / 1000, FRONT_M]),
      radii: places.map(([, , radius]) => radius / 1000),
    },
    0.0025,
  );

export interface BoneVessels {
  readonly shape: Distance;
  readonly mesh: (triangles: number) => Mesh;
}

export function boneVessels(): BoneVessels {
  const all = [...TREE, ...LOOPS].map(strandOf);
  const shape = strands(all, FILLET_M);
  return {
    shape,
    mesh: (triangles) =>
      decimate(contour(shape, { inside: [all[0]!.points[4]!], cell: CELL_M }), {
        triangles,
        longestM: 0.006,
      }),
  };
}
