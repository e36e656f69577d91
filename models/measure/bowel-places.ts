/**
 * What the bowel's measuring is told by hand, metres in the reference frame: where the reference's sheets are
 * cut, and the few stretches that it lacks or draws wrongly.
 */
import type { Vec3 } from "../shapes/vec.ts";

/** Corners of neighbouring segments' rims lie up to 0.6 mm apart in the large bowel. */
export const WELD_M = { large: 7e-4, small: 2e-5 } as const;

/** Places on the reference, metres in the reference frame. */
export const AT = {
  /** Where the appendix leaves the caecum: the pole of the large bowel. */
  appendixRoot: [-0.062, 1.034, 0.034],
  /** The ileal orifice, where the caecum's outer wall turns into its inner one. */
  valve: [-0.044, 1.089, 0.061],
  caecumOutside: [-0.107, 1.05, 0.07],
  /** Two loops of the ileum run into each other here: a short cut that the bowel does not have. */
  fusedIleum: [-0.006, 1.111, 0.064],
  bulb: [-0.005, 1.268, 0.061],
} as const satisfies Record<string, Vec3>;
export const APPENDIX_ROOT_RADIUS_M = 0.004;
/** The reference's anal canal is drawn as a thread; with its sphincters it is as thick as a thumb. */
export const ANAL_CANAL_M = { length: 0.04, radius: 0.009 } as const;
export const VALVE_CUT_M = 0.018;
export const TIP_CUT_M = 0.006;
export const FUSED_CUT_M = 0.0075;
/** Below this the reference's anal canal turns inside out, metres. */
export const ANUS_Y_M = 0.883;
/** The pelvic floor, where the rectum becomes the anal canal, metres: level with the tip of the coccyx. */
export const PELVIC_FLOOR_Y_M = 0.922;

/**
 * The caecum's axis from the appendix into the ascending colon: its sac is as wide as it is long, so that
 * rings' centres would turn back on themselves. Above the last point they are followed.
 */
export const CAECUM_AXIS: readonly Vec3[] = [
  [-0.062, 1.034, 0.034],
  [-0.065, 1.0435, 0.0475],
  [-0.0705, 1.0605, 0.061],
  [-0.077, 1.078, 0.0685],
];
/** First part of the duodenum, before the reference's: from a pylorus right of the midline, up and back. */
export const BULB: readonly Vec3[] = [
  [-0.004, 1.2515, 0.079],
  [-0.0105, 1.2565, 0.0745],
  [-0.0105, 1.2635, 0.0675],
];
/**
 * The ileum's last bend to its mouth in the caecum's medial wall. The reference lets it float on inside the
 * caecum for another 15 mm.
 */
export const ILEAL_MOUTH: readonly Vec3[] = [
  [-0.0102, 1.0735, 0.0462],
  [-0.0165, 1.0757, 0.0502],
  [-0.0235, 1.0757, 0.0542],
  [-0.04, 1.0757, 0.0633],
];
export const ILEAL_BEND_M = 0.033;
export const ILEAL_RADIUS_M = 0.008;
/** The appendix leaves the caecum's wall straight before it turns to the middle. */
export const APPENDIX_BEND: Vec3 = [-0.0602, 1.0325, 0.0305];
/** 4.1 to 4.4 mm from front to back plus mesentery (fact D5): 6 mm, wider at its root. */
export const APPENDIX_RADII_M = [0.004, 0.0029] as const;
export const BULB_RADII_M = [0.0075, 0.0095, 0.0105] as const;
export const BULB_LENGTH_M = 0.021;

/** What the colon is kept out of: the reference's organs overlap by up to 3 %. */
export const OBSTACLES = [
  "kidney-left.glb",
  "kidney-right.glb",
  "spleen.glb",
  "liver.glb",
] as const;
