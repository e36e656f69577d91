import type { Part } from "../shapes/part.ts";
import { buildLongBone, type LongBoneOptions } from "./long-bone.ts";

/**
 * Places in the bone's own frame, metres. The proximal physis is a tent under the head and through the
 * tubercles; the distal one runs just above the condyles. The medial epicondyle, an apophysis with a
 * plate of its own, stays with the epiphysis.
 */
export const HUMERUS_DEFAULTS: LongBoneOptions = {
  edge: 0.0018,
  tolerance: 0.00043,
  spans: { "proximal-metaphysis": 3, shaft: 6, "distal-metaphysis": 4 },
  physisThickness: 0.0055,
  proximalPhysis: { centre: [0.22, 0, 0], rim: 32, dome: 0.004, domeRadius: 0.018 },
  proximalShaft: { centre: [0.183, 0, 0], rim: 22 },
  distalShaft: { centre: [0.016, 0, 0], rim: 22 },
  distalPhysis: { centre: [-0.016, 0, 0], rim: 32 },
};

export const buildHumerus = (options: LongBoneOptions = HUMERUS_DEFAULTS): Part[] =>
  buildLongBone("humerus", options);
