import type { Part } from "../shapes/part.ts";
import { buildLongBone, type LongBoneOptions } from "./long-bone.ts";

/**
 * Places in the bone's own frame, metres. The proximal physis lies under the head, the distal one 13 mm
 * above the wrist.
 */
export const RADIUS_DEFAULTS: LongBoneOptions = {
  edge: 0.0014,
  tolerance: 0.0003,
  physisThickness: 0.005,
  proximalPhysis: { centre: [0.164, 0, 0], rim: 22 },
  proximalShaft: { centre: [0.14, 0, 0], rim: 16 },
  distalShaft: { centre: [0.01, 0, 0], rim: 18 },
  distalPhysis: { centre: [-0.016, 0, 0], rim: 28, wave: 0.0006, waveLength: 0.025 },
};

export const buildRadius = (options: LongBoneOptions = RADIUS_DEFAULTS): Part[] => buildLongBone("radius", options);
