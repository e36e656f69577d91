import { SIDES, type Side } from "../../src/domain/anatomy.ts";
import { coneChain, type Distance, smoothMax, smoothUnion } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { kidneyDistance } from "./kidneys.ts";
import { liverDistance } from "./liver.ts";
import { organSurface } from "./organ-surface.ts";
import { spleenDistance } from "./spleen.ts";

export interface AdrenalGlandOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const ADRENAL_GLAND_DEFAULTS: AdrenalGlandOptions = { edge: 0.0018, triangles: 220 };

/** Fat between gland and neighbours, metres. */
const GAP_M = 0.001;

/** Further than this from the gland nothing else is asked, metres. */
const NEAR_M = 0.004;

interface Gland {
  /** Centrelines, metres, with their radii. */
  readonly strands: readonly {
    readonly points: readonly Vec3[];
    readonly radii: readonly number[];
  }[];
  /** What the gland gives way to. */
  readonly neighbours: readonly Distance[];
  readonly min: Vec3;
  readonly max: Vec3;
}

/**
 * The right gland is a three-sided pyramid between upper pole, liver and vena cava; the left one a
 * crescent from the pole down the inner border. Adult glands are 4 to 6 cm high, 2 to 3 cm wide and about
 * 1 cm thick (Gray's Anatomy, 42nd ed., suprarenal gland); placed by the measured kidneys' poles.
 */
const GLANDS: Readonly<Record<Side, Gland>> = {
  right: {
    strands: [
      {
        points: [
          [-0.0265, 1.288, -0.04],
          [-0.031, 1.27, -0.041],
          [-0.044, 1.256, -0.043],
        ],
        radii: [0.0025, 0.0052, 0.0045],
      },
      {
        points: [
          [-0.0265, 1.288, -0.04],
          [-0.0295, 1.266, -0.039],
          [-0.03, 1.244, -0.036],
        ],
        radii: [0.0025, 0.0052, 0.0042],
      },
      {
        points: [
          [-0.0295, 1.276, -0.041],
          [-0.032, 1.26, -0.049],
        ],
        radii: [0.004, 0.004],
      },
      {
        points: [
          [-0.032, 1.262, -0.04],
          [-0.036, 1.254, -0.039],
        ],
        radii: [0.005, 0.0045],
      },
    ],
    neighbours: [kidneyDistance.right, liverDistance],
    min: [-0.065, 1.225, -0.07],
    max: [0, 1.3, -0.02],
  },
  left: {
    strands: [
      {
        points: [
          [0.0635, 1.277, -0.034],
          [0.0495, 1.28, -0.034],
          [0.0395, 1.272, -0.036],
          [0.0385, 1.254, -0.033],
          [0.0385, 1.234, -0.026],
        ],
        radii: [0.003, 0.0048, 0.0058, 0.0052, 0.003],
      },
      {
        points: [
          [0.0475, 1.277, -0.03],
          [0.0405, 1.264, -0.027],
          [0.04, 1.246, -0.024],
        ],
        radii: [0.0035, 0.0045, 0.0035],
      },
    ],
    neighbours: [kidneyDistance.left, spleenDistance],
    min: [0.01, 1.22, -0.06],
    max: [0.08, 1.3, -0.005],
  },
};

const gland = (side: Side): Distance =>
  smoothUnion(
    GLANDS[side].strands.map(({ points, radii }) => coneChain({ points, radii, blend: 0.008 })),
    0.018,
  );

/** Each gland before it gives way to its neighbours, metres, negative inside. */
export const adrenalGlandDistance: Readonly<Record<Side, Distance>> = {
  left: gland("left"),
  right: gland("right"),
};

/** Flat caps on the kidneys' upper poles, clear of their neighbours. */
export function buildAdrenalGlands(options: AdrenalGlandOptions = ADRENAL_GLAND_DEFAULTS): Part[] {
  return SIDES.map((side) => {
    const { neighbours, min, max } = GLANDS[side];
    const shape: Distance = (x, y, z) => {
      const d = adrenalGlandDistance[side](x, y, z);
      if (d > NEAR_M) return d;
      const clear = Math.min(...neighbours.map((neighbour) => neighbour(x, y, z)));
      return smoothMax(d, GAP_M - clear, 0.003);
    };
    return { id: `adrenal-gland-${side}`, mesh: organSurface(shape, { min, max, ...options }) };
  });
}
