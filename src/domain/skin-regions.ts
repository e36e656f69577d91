/**
 * Where the regions of the skin meet, as a person would draw it: hairline, jaw, collar, shoulder seam,
 * wrist crease, groin fold, knee, ankle, and the line down the side that parts front from back.
 * Reference frame, metres (see `growth.ts`).
 */
import type { SkinRegionId } from "./anatomy.ts";
import { REFERENCE } from "./body-sizes.ts";

type Point = readonly [number, number, number];

/** A region without its side. */
export type SkinStem = SkinRegionId extends infer Id
  ? Id extends `${infer S}-left` | `${infer S}-right`
    ? S
    : Id
  : never;

/** A smooth function of a point, metres; the border runs where it is zero. Left and right alike. */
export type Border = (x: number, y: number, z: number) => number;

export interface RegionFork {
  readonly border: Border;
  readonly above: RegionTree;
  readonly below: RegionTree;
}
export type RegionTree = SkinStem | RegionFork;

const between = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
/** The positive part of x, rounded over `width`. */
const softly = (x: number, width: number): number => (x + Math.hypot(x, width)) / 2;

/** Lower edge of the hair at the back: lowest in the middle of the nape. */
const nape = (x: number): number => 1.65 + 3 * Math.min(0.055, Math.abs(x)) ** 2;

/** Along the jaw from the chin to below the ear, then along the nape. */
const jaw: Border = (x, y, z) => y - (1.607 + (nape(x) - 1.607) * between(0.074, -0.005, z));

/** The smaller of two, rounded where they meet within `width`. */
const softMin = (a: number, b: number, width: number): number => {
  const h = Math.max(0, width - Math.abs(a - b));
  return Math.min(a, b) - h ** 3 / (6 * width * width);
};

/** An arch over the forehead, down the temple, round the ear (which belongs to the face), to the nape. */
const hairline: Border = (x, y, z) => {
  const arch = (Math.hypot((0.106 - z) / 0.066, Math.max(0, y - 1.69) / 0.096) - 1) * 0.08;
  const aside = between(0.04, 0.065, Math.abs(x));
  const roundEar = Math.hypot((y - 1.696) / 1.4, z - 0.004) - 0.0262 + (1 - aside) * 0.1;
  /** Where the hair ends in front of the ear. */
  const sideburn = y - 1.688 + 0.1 * between(0.016, -0.016, z);
  return softMin(softMin(arch, roundEar, 0.014), sideburn, 0.01);
};

/** Where hair grows: above the hairline and above the nape. Metres, growing inward. */
export const hairBorder: Border = (x, y, z) => softMin(hairline(x, y, z), jaw(x, y, z), 0.012);

/** From the notch of the breastbone to the seventh neck vertebra. */
const collar: Border = (x, y, z) =>
  y - (1.545 - 0.35 * (z + 0.03) + 0.5 * softly(Math.abs(x) - 0.06, 0.045));

/** As a sleeve is set in: from the tip of the shoulder in an arc to the armpit, then between arm and trunk. */
const shoulderSeam: Border = (x, y) => {
  const above = Math.max(-0.12, y - 1.43);
  const arc = 0.163 + (above < 0 ? 1.6 : 0.7) * above ** 2;
  return Math.abs(x) - arc - 0.2 * Math.max(0, 1.31 - y);
};

const { wrist, fingertip } = REFERENCE;
const handLength = Math.hypot(...wrist.map((v, k) => fingertip[k]! - v));
const wristCrease: Border = (x, y, z) =>
  ((Math.abs(x) - wrist[0]) * (fingertip[0] - wrist[0]) +
    (y - wrist[1]) * (fingertip[1] - wrist[1]) +
    (z - wrist[2]) * (fingertip[2] - wrist[2])) /
  handLength;

/** In front from the crotch up to the hip bone, behind along the fold under the buttock. */
const groin: Border = (x, y, z) =>
  y - (0.815 + Math.abs(x) * (0.2 + 0.83 * between(-0.08, 0.05, z)));

/** Below the kneecap in front, along the crease of the knee behind. */
const knee: Border = (_x, y, z) => y - REFERENCE.knee[1] + 0.1 * (z - REFERENCE.knee[2]);
/** From the front of the ankle down to the top of the heel. */
const ankle: Border = (_x, y, z) => y - (0.098 + 0.3 * (z - REFERENCE.ankle[2]));
/** The mid-axillary line, and over the top of the shoulder. */
const side: Border = (_x, y, z) => z - (-0.008 - 0.03 * between(1.25, 1.5, y));

/** Which border is asked first: from the head downward. */
export const SKIN_REGION_TREE: RegionTree = {
  border: jaw,
  above: { border: hairline, above: "skin-scalp", below: "skin-face" },
  below: {
    border: collar,
    above: "skin-neck",
    below: {
      border: shoulderSeam,
      above: { border: wristCrease, above: "skin-hand", below: "skin-arm" },
      below: {
        border: groin,
        above: { border: side, above: "skin-trunk-front", below: "skin-trunk-back" },
        below: {
          border: knee,
          above: "skin-thigh",
          below: { border: ankle, above: "skin-lower-leg", below: "skin-foot" },
        },
      },
    },
  },
};

const MIDLINE: ReadonlySet<string> = new Set<SkinStem>([
  "skin-scalp",
  "skin-face",
  "skin-neck",
  "skin-trunk-front",
  "skin-trunk-back",
]);

/** The id of a region on the given side; a region in the midline has only one. */
export const sidedRegion = (stem: SkinStem, left: boolean): SkinRegionId =>
  (MIDLINE.has(stem) ? stem : `${stem}-${left ? "left" : "right"}`) as SkinRegionId;

/** The region of a point on or near the skin. @param point reference frame, metres. */
export function skinRegionAt([x, y, z]: Point): SkinRegionId {
  let tree = SKIN_REGION_TREE;
  while (typeof tree !== "string") tree = tree.border(x, y, z) > 0 ? tree.above : tree.below;
  return sidedRegion(tree, x >= 0);
}
