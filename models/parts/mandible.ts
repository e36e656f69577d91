/** Jaw: body with chin, branches with condyle and coronoid process, lower teeth as one smooth band. */
import figures from "../figures/skull.json" with { type: "json" };
import { smoothMax, smoothMin, toInside } from "../shapes/blend.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import { medialBounds, medialDistance, type MedialShape } from "../shapes/medial.ts";
import type { Part } from "../shapes/part.ts";
import { largest } from "../shapes/largest.ts";
import { smooth } from "../shapes/smooth.ts";
import { headDistance } from "./skin-head.ts";
import { teethBand } from "./face.ts";
import { SOFT_TISSUE_M } from "./skull.ts";

export interface MandibleOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const MANDIBLE_DEFAULTS: MandibleOptions = { edge: 0.0025, triangles: 900 };

/**
 * Left half: x, y, z and half-thickness, metres. The reference has no jaw: condyles stand in the measured
 * fossae, the chin 9 mm inside the atlas' skin; between them an adult's dimensions: 100 mm between the
 * angles, branch 62 mm high and 32 mm wide, body 30 mm high at the chin (Gray's Anatomy, 42nd ed.).
 */
const SHAPE: MedialShape = {
  nodes: [
    [0.0, 1.6135, 0.09, 0.007],
    [0.0115, 1.6135, 0.0862, 0.0062],
    [0.0218, 1.614, 0.0766, 0.0052],
    [0.0329, 1.6185, 0.0585, 0.0052],
    [0.0411, 1.6265, 0.0345, 0.005],
    [0.044, 1.6385, 0.0215, 0.0045],
    [0.0, 1.628, 0.0865, 0.0046],
    [0.0098, 1.628, 0.085, 0.0046],
    [0.0192, 1.629, 0.078, 0.0046],
    [0.0285, 1.6325, 0.0651, 0.0052],
    [0.0363, 1.6375, 0.0455, 0.0042],
    [0.0435, 1.6605, 0.0215, 0.0035],
    [0.0406, 1.6605, 0.042, 0.003],
    [0.0425, 1.6785, 0.0425, 0.0028],
    [0.0454, 1.675, 0.022, 0.0034],
    [0.0517, 1.6845, 0.0165, 0.0046],
    [0.043, 1.6845, 0.0165, 0.0046],
  ],
  links: [
    [0, 1, 6],
    [1, 6, 7],
    [1, 2, 7],
    [2, 7, 8],
    [2, 3, 8],
    [3, 8, 9],
    [3, 4, 9],
    [4, 9, 10],
    [4, 5, 10],
    [5, 10, 11],
    [10, 11, 12],
    [12, 13],
    [11, 12, 14],
    [12, 13, 14],
    [14, 15, 16],
  ],
};

/** Lower teeth bite just inside the upper ones. */
const TEETH = {
  arch: figures.teeth.arch.map(([x, z]) => [x! * 0.96, z! - 0.0022]),
  topM: 1.6358,
  bottomM: 1.6275,
  radiusM: 0.0044,
};
const BLEND_M = 0.002;
const SMOOTHING_ROUNDS = 30;

/** Metres, reference frame. One closed surface. */
export function buildMandible({ edge, triangles }: MandibleOptions = MANDIBLE_DEFAULTS): Part[] {
  const half = medialDistance(SHAPE, BLEND_M);
  const teeth = medialDistance(teethBand(TEETH), 0.003);
  const { min, max } = medialBounds(SHAPE, 2 * edge + 0.004);
  const skin = headDistance();
  const solid = levelSet(
    toInside((x, y, z) => {
      const bone = smoothMin(half(Math.abs(x), y, z), teeth(Math.abs(x), y, z), 0.003);
      return bone > edge ? bone : smoothMax(bone, skin(x, y, z) + SOFT_TISSUE_M, 0.003);
    }),
    { min: [-max[0], min[1], min[2]], max, edge },
  );
  return [
    {
      id: "mandible",
      mesh: smooth(fromManifold(largest(solid)), { rounds: SMOOTHING_ROUNDS }),
      triangles,
    },
  ];
}
