/** Sacrum with the coccyx below it. */
import figures from "../figures/pelvis.json" with { type: "json" };
import {
  type CapsuleOptions,
  coneChain,
  smoothMin,
  smoothSubtract,
  smoothUnion,
  taperedCapsule,
  toInside,
} from "../shapes/blend.ts";
import { curvatureSize } from "../shapes/curvature-size.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import { largest } from "../shapes/largest.ts";
import type { Part } from "../shapes/part.ts";
import { remesh } from "../shapes/remesh.ts";
import { returnToSurface } from "../shapes/return-to-surface.ts";
import { seriesDistance } from "../shapes/series.ts";
import { smooth } from "../shapes/smooth.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface SacrumOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  /** How far the middle of a triangle's edge may lie off the smooth surface, metres. */
  readonly tolerance: number;
}

export const SACRUM_DEFAULTS: SacrumOptions = { edge: 0.002, tolerance: 0.0026 };

/** Unit of the figure's coefficients, metres. */
const HUNDREDTH_MM = 1e-5;
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
const COCCYX_BLEND_M = 0.005;
/**
 * Openings that the figure leaves filled, left half: the three wider ventral foramina from their mouth
 * inwards, the sacral canal from above. Places as in the atlas; radii at both ends in metres.
 */
const OPENINGS: readonly CapsuleOptions[] = [
  { from: [0.022, 1.031, -0.03], to: [0.02, 1.038, -0.041], fromRadius: 0.007, toRadius: 0.005 },
  { from: [0.021, 1.013, -0.053], to: [0.02, 1.018, -0.061], fromRadius: 0.0065, toRadius: 0.005 },
  { from: [0.02, 1.001, -0.076], to: [0.0195, 1.004, -0.082], fromRadius: 0.0055, toRadius: 0.004 },
  { from: [0, 1.076, -0.044], to: [0, 1.056, -0.0505], fromRadius: 0.011, toRadius: 0.006 },
];
const OPENING_BLEND_M = 0.003;
/** Drawn in sideways by this share, for the cartilage of the sacroiliac joints. */
const JOINT_SHARE = 0.02;
const SMOOTHING_ROUNDS = 12;
const EDGES_M = { shortest: 0.006, longest: 0.014 } as const;

/** Metres, reference frame. One closed surface. */
export function buildSacrum(options: SacrumOptions = SACRUM_DEFAULTS): Part[] {
  const { sacrum } = figures;
  const half = seriesDistance({
    ...sacrum,
    coefficients: sacrum.coefficients.map((value) => value * HUNDREDTH_MM),
  });
  const openings = smoothUnion(OPENINGS.map(taperedCapsule), OPENING_BLEND_M);
  const bone = smoothSubtract(half, openings, OPENING_BLEND_M);
  const coccyx = coneChain({ ...COCCYX, blend: 0.003 });
  const shape = (x: number, y: number, z: number): number =>
    smoothMin(bone(Math.abs(x) * (1 + JOINT_SHARE), y, z), coccyx(x, y, z), COCCYX_BLEND_M);
  const [, bottom, back] = sacrum.min as Vec3;
  const solid = levelSet(toInside(shape), {
    min: [-sacrum.max[0]!, Math.min(bottom, 0.915), back],
    max: sacrum.max as Vec3,
    edge: options.edge,
  });
  const bones = smooth(fromManifold(largest(solid)), { rounds: SMOOTHING_ROUNDS });
  const mesh = remesh(bones, {
    sizeAt: curvatureSize(bones, { tolerance: options.tolerance, ...EDGES_M }),
    project: returnToSurface(bones),
  });
  return [{ id: "sacrum", mesh }];
}
