import type { Part } from "../shapes/part.ts";
import { buildLongBone, type LongBoneOptions } from "./long-bone.ts";

/**
 * Places in the bone's own frame, metres. The proximal physis lies under the head, the distal one 13 mm
 * above the wrist.
 */
export const RADIUS_DEFAULTS: LongBoneOptions = {
  edge: 0.0015,
  tolerance: 0.0004,
  spans: { "proximal-metaphysis": 3, shaft: 6, "distal-metaphysis": 3 },
  physisThickness: 0.005,
  proximalPhysis: { centre: [0.169, 0, 0], rim: 20 },
  proximalShaft: { centre: [0.145, 0, 0], rim: 14 },
  distalShaft: { centre: [0.01, 0, 0], rim: 14 },
  distalPhysis: { centre: [-0.016, 0, 0], rim: 26, wave: 0.0006, waveLength: 0.025 },
};

export const buildRadius = (options: LongBoneOptions = RADIUS_DEFAULTS): Part[] =>
  buildLongBone("radius", options);
