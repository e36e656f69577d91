/** Sacrum with the coccyx below it. */
import figures from "../figures/pelvis.json" with { type: "json" };
import { coneChain, smoothMin, toInside } from "../shapes/blend.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import { medialBounds, medialDistance } from "../shapes/medial.ts";
import type { Part } from "../shapes/part.ts";
import { largest } from "../shapes/largest.ts";
import { smooth } from "../shapes/smooth.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface SacrumOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const SACRUM_DEFAULTS: SacrumOptions = { edge: 0.003, triangles: 900 };

const BLEND_M = 0.005;
/** Middles and half-thicknesses of the coccyx from the sacrum's tip: its place in the atlas' pelvis. */
const COCCYX: { points: Vec3[]; radii: number[] } = {
  points: [
    [0, 0.951, -0.107],
    [0, 0.94, -0.104],
    [0, 0.931, -0.0975],
    [0, 0.926, -0.0925],
  ],
  radii: [0.0065, 0.0055, 0.004, 0.003],
};
/** Drawn in sideways by this share, for the cartilage of the sacroiliac joints. */
const JOINT_SHARE = 0.035;
const SMOOTHING_ROUNDS = 30;

/** Metres, reference frame. One closed surface, the sacral openings as measured where they are wide enough. */
export function buildSacrum(options: SacrumOptions = SACRUM_DEFAULTS): Part[] {
  const half = medialDistance(figures.sacrum, BLEND_M);
  const coccyx = coneChain({ ...COCCYX, blend: 0.003 });
  const shape = (x: number, y: number, z: number): number =>
    smoothMin(half(Math.abs(x) * (1 + JOINT_SHARE), y, z), coccyx(x, y, z), BLEND_M);
  const { min, max } = medialBounds(figures.sacrum, 2 * options.edge);
  const solid = levelSet(toInside(shape), {
    min: [-max[0], Math.min(min[1], 0.915), min[2]],
    max,
    edge: options.edge,
  });
  return [
    {
      id: "sacrum",
      mesh: smooth(fromManifold(largest(solid)), { rounds: SMOOTHING_ROUNDS }),
      triangles: options.triangles,
    },
  ];
}
