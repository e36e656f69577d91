import type { Part } from "../shapes/part.ts";
import { buildLongBone, type LongBoneOptions } from "./long-bone.ts";

/**
 * Places in the bone's own frame, metres. The proximal physis lies 17 mm below the plateau and hangs down
 * in front towards the tuberosity; the distal one 15 mm above the ankle.
 */
export const TIBIA_DEFAULTS: LongBoneOptions = {
  edge: 0.0026,
  tolerance: 0.0006,
  spans: { "proximal-metaphysis": 5, shaft: 7, "distal-metaphysis": 4 },
  physisThickness: 0.0055,
  proximalPhysis: {
    centre: [0.337, 0, 0],
    rim: 40,
    wave: 0.001,
    waveLength: 0.045,
    tongue: { towards: [0, 0, -1], from: 0.012, depth: 0.009 },
  },
  proximalShaft: { centre: [0.285, 0, 0], rim: 24 },
  distalShaft: { centre: [0.014, 0, 0], rim: 24 },
  distalPhysis: { centre: [-0.025, 0, 0], rim: 32, wave: 0.001, waveLength: 0.036 },
};

export const buildTibia = (options: LongBoneOptions = TIBIA_DEFAULTS): Part[] =>
  buildLongBone("tibia", options);
