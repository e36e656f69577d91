/** Breastbone: manubrium with its notch, body, xiphoid process. */
import { toInside } from "../shapes/blend.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import { medialBounds, medialDistance, type MedialShape } from "../shapes/medial.ts";
import type { Part } from "../shapes/part.ts";
import { largest } from "../shapes/largest.ts";
import { smooth } from "../shapes/smooth.ts";

export interface SternumOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const STERNUM_DEFAULTS: SternumOptions = { edge: 0.0022, triangles: 400 };

/**
 * Left half, from above down: x, y, z and half-thickness, metres. Heights and depths follow the registered
 * ends of the costal cartilages and the skin of the chest (13 mm in front); widths: manubrium 60 mm, body
 * 28 to 40 mm, thickness 10 to 12 mm (Gray's Anatomy, 42nd ed.).
 */
const SHAPE: MedialShape = {
  nodes: [
    [0, 1.5005, 0.0505, 0.0062],
    [0.0235, 1.5035, 0.0455, 0.0068],
    [0.0225, 1.487, 0.054, 0.0055],
    [0, 1.481, 0.062, 0.0058],
    [0.0115, 1.4615, 0.0725, 0.0055],
    [0, 1.4615, 0.0735, 0.006],
    [0.0095, 1.441, 0.0815, 0.005],
    [0, 1.441, 0.0825, 0.0052],
    [0.0125, 1.412, 0.0905, 0.005],
    [0, 1.412, 0.092, 0.0052],
    [0.0148, 1.382, 0.0995, 0.005],
    [0, 1.382, 0.101, 0.0052],
    [0.0105, 1.3595, 0.107, 0.0048],
    [0, 1.3575, 0.108, 0.005],
    [0, 1.343, 0.1105, 0.004],
    [0, 1.3265, 0.1115, 0.0032],
  ],
  links: [
    [0, 1, 2],
    [0, 2, 3],
    [2, 3, 5],
    [2, 4, 5],
    [4, 5, 6],
    [5, 6, 7],
    [6, 7, 8],
    [7, 8, 9],
    [8, 9, 10],
    [9, 10, 11],
    [10, 11, 12],
    [11, 12, 13],
    [12, 13, 14],
    [14, 15],
  ],
};

const BLEND_M = 0.002;
const SMOOTHING_ROUNDS = 25;

/** Metres, reference frame. One closed surface. */
export function buildSternum({ edge, triangles }: SternumOptions = STERNUM_DEFAULTS): Part[] {
  const half = medialDistance(SHAPE, BLEND_M);
  const { min, max } = medialBounds(SHAPE, 2 * edge);
  const solid = levelSet(
    toInside((x, y, z) => half(Math.abs(x), y, z)),
    { min: [-max[0], min[1], min[2]], max, edge },
  );
  return [
    {
      id: "sternum",
      mesh: smooth(fromManifold(largest(solid)), { rounds: SMOOTHING_ROUNDS }),
      triangles,
    },
  ];
}
