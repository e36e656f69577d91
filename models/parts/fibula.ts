import type { Part } from "../shapes/part.ts";
import { buildLongBone, type LongBoneOptions } from "./long-bone.ts";

/**
 * Places in the bone's own frame, metres. The proximal physis lies just below the head, the distal one at
 * the level of the ankle's joint line.
 */
export const FIBULA_DEFAULTS: LongBoneOptions = {
  edge: 0.0018,
  tolerance: 0.0004,
  spans: { "proximal-metaphysis": 3, shaft: 6, "distal-metaphysis": 3 },
  physisThickness: 0.005,
  proximalPhysis: { centre: [0.3295, 0, 0], rim: 20 },
  proximalShaft: { centre: [0.292, 0, 0], rim: 14 },
  distalShaft: { centre: [-0.008, 0, 0], rim: 14 },
  distalPhysis: { centre: [-0.036, 0, 0], rim: 20, wave: 0.0006, waveLength: 0.02 },
};

export const buildFibula = (options: LongBoneOptions = FIBULA_DEFAULTS): Part[] =>
  buildLongBone("fibula", options);
