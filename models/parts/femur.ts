import type { Part } from "../shapes/part.ts";
import { buildLongBone, type LongBoneOptions } from "./long-bone.ts";

/**
 * Places in the bone's own frame, metres. The proximal physis lies under the head, across the neck; the
 * greater trochanter, an apophysis with a plate of its own, stays with the metaphysis. The distal physis
 * runs at the level of the adductor tubercle, the condyles' upper edge, over four humps that lock it against
 * turning.
 */
export const FEMUR_DEFAULTS: LongBoneOptions = {
  edge: 0.0026,
  tolerance: 0.00064,
  spans: { shaft: 8, "distal-metaphysis": 4 },
  physisThickness: 0.0055,
  proximalPhysis: {
    centre: [0.4055, -0.0515, -0.0075],
    normal: [0.523, -0.843, -0.116],
    rim: 30,
    dome: 0.001,
    domeRadius: 0.018,
  },
  proximalShaft: { centre: [0.325, 0, 0], rim: 24 },
  distalShaft: { centre: [0.056, 0, 0], rim: 24 },
  distalPhysis: {
    centre: [0.0035, 0, 0],
    rim: 42,
    wave: 0.0025,
    waveLength: 0.046,
    hasHumps: true,
  },
};

export const buildFemur = (options: LongBoneOptions = FEMUR_DEFAULTS): Part[] =>
  buildLongBone("femur", options);
