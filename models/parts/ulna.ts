import type { Part } from "../shapes/part.ts";
import { buildLongBone, type LongBoneOptions } from "./long-bone.ts";

/**
 * Places in the bone's own frame, metres. The proximal physis crosses the olecranon, the distal one lies
 * 10 mm above the head's end.
 */
export const ULNA_DEFAULTS: LongBoneOptions = {
  edge: 0.0015,
  tolerance: 0.0003,
  spans: { shaft: 6, "distal-metaphysis": 3 },
  physisThickness: 0.005,
  proximalPhysis: { centre: [0.182, 0, 0], rim: 20 },
  proximalShaft: { centre: [0.145, 0, 0], rim: 14 },
  distalShaft: { centre: [0.006, 0, 0], rim: 14 },
  distalPhysis: { centre: [-0.016, 0, 0], rim: 16 },
};

export const buildUlna = (options: LongBoneOptions = ULNA_DEFAULTS): Part[] =>
  buildLongBone("ulna", options);
