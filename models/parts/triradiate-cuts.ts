/**
 * Where the triradiate cartilage runs: three limbs that meet in the socket of the hip, in front between
 * ilium and pubis, behind between ilium and ischium, below between pubis and ischium.
 */
import { smoothMin } from "../shapes/blend.ts";
import type { Point2 } from "../shapes/ear-clip.ts";
import { add, cross, dot, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";

/** Where the three bones of the atlas meet in the socket's floor, and the way out through it; metres. */
const JUNCTION: Vec3 = [0.068, 0.9735, -0.012];
const OUTWARD = normalize([0.75, -0.65, 0.15]);
const FORWARD = normalize(cross(OUTWARD, cross([0, 0, 1], OUTWARD)));
const UPWARD = cross(FORWARD, OUTWARD);
/**
 * Directions of the limbs from the junction, degrees from straight forward. The atlas' seams in front and
 * behind run level; a child's limbs rise, so that the cartilage is a Y (Ponseti 1978, J Bone Joint Surg
 * Am 60:575).
 */
const FRONT_LIMB_DEG = 24;
const BACK_LIMB_DEG = 166;
/** The lower limb ends in the obturator foramen; further down pubis and ischium are one in a child of ten. */
const LOWER_LIMB_M = 0.042;
/** The back limb ends at the greater sciatic notch, short of the ilium's hind end. */
const BACK_LIMB_M = 0.038;
/** Rounding of the bones' corners at the junction, metres. */
const CORNER_M = 0.004;

const along = (degrees: number): Vec3 => {
  const angle = (degrees * Math.PI) / 180;
  return add(scale(FORWARD, Math.cos(angle)), scale(UPWARD, Math.sin(angle)));
};
const FRONT = along(FRONT_LIMB_DEG);
const BACK = along(BACK_LIMB_DEG);
const DOWN = along(270);

interface Heights {
  /** Metres above the two upper limbs. */
  readonly front: number;
  readonly back: number;
  /** Metres in front of the lower limb. */
  readonly lower: number;
  /** Grows beyond the limbs' ends. */
  readonly belowLower: number;
  readonly behindBack: number;
}

function heights(point: Vec3): Heights {
  const d = sub(point, JUNCTION);
  return {
    front: dot(d, along(FRONT_LIMB_DEG + 90)),
    back: dot(d, along(BACK_LIMB_DEG - 90)),
    lower: dot(d, FORWARD),
    belowLower: Math.max(0, dot(d, DOWN) - LOWER_LIMB_M),
    behindBack: 2 * Math.max(0, -dot(d, FORWARD) - BACK_LIMB_M),
  };
}

/** Height above the cartilage's upper face, where the ilium is; metres. */
export const aboveCartilage =
  (thickness: number) =>
  (point: Vec3): number => {
    const { front, back, behindBack } = heights(point);
    return smoothMin(front, back + behindBack, CORNER_M) - thickness / 2;
  };

/** Height beyond the cartilage's two lower faces, where pubis and ischium are; metres. */
export const belowCartilage =
  (thickness: number) =>
  (point: Vec3): number => {
    const { front, back, lower, belowLower, behindBack } = heights(point);
    const pubis = smoothMin(-front, lower + belowLower, CORNER_M);
    const ischium = smoothMin(-back - behindBack, -lower + belowLower, CORNER_M);
    return Math.max(pubis, ischium) - thickness / 2;
  };

/** Spreads a face of the cartilage out: how far along its two limbs, how far outward. */
export const flattenUpper = (point: Vec3): Point2 => {
  const d = sub(point, JUNCTION);
  return [dot(d, FORWARD), dot(d, OUTWARD)];
};
export const flattenLower = (point: Vec3, middle: Vec3): Point2 => {
  const d = sub(point, JUNCTION);
  const limb = dot(sub(middle, JUNCTION), FORWARD) > 0 ? FRONT : BACK;
  return [dot(d, normalize(sub(limb, DOWN))), dot(d, OUTWARD)];
};
