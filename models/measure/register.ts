/**
 * Brings BodyParts3D (a man of 1.71 m) to the Human Reference Atlas male (1.83 m), our reference frame:
 * what one has (spine, ribs, skull) is then measured in the other's body.
 *
 * How: heights by a piecewise linear map between anchors found in both; then each horizontal level is
 * moved so that its vertebral body lies where the atlas body has room for it, and widened towards the
 * atlas skin. No rotation and no shear beyond the posture of the spine itself.
 *
 * Anchors measured in the atlas: S1 endplate (1.060, −0.014), skin of the back in the midline (spinous
 * tips 8–10 mm below it), skin of the chest (sternum 13 mm below it), vertex 1.830 (scalp 8 mm), head
 * 203 × 162 mm. They agree with its kidneys (T12 to L3) and iliac crests (L4), which were not fitted.
 */
import { add, scale, sub, type Vec3 } from "../shapes/vec.ts";

type Knots = readonly (readonly [number, number])[];

/** Linear between knots, and on along the first and last interval. */
export function piecewise(knots: Knots, x: number): number {
  let i = 0;
  while (i < knots.length - 2 && x > knots[i + 1]![0]) i++;
  const [x0, y0] = knots[i]!;
  const [x1, y1] = knots[i + 1]!;
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** Height: BodyParts3D → reference; S1 endplate, below the axis, occipital condyles, vertex. */
const HEIGHT: Knots = [
  [0.91, 1.06],
  [1.45, 1.6184],
  [1.49, 1.667],
  [1.638, 1.822],
];

/** Bodies' depth z at each height y in BodyParts3D: the intervertebral disks, S1 to C2, then dens. */
const AXIS_FROM: Knots = [
  [0.91, 0.078],
  [0.9184, 0.0817],
  [0.952, 0.0924],
  [0.9849, 0.0974],
  [1.0192, 0.0966],
  [1.0514, 0.0925],
  [1.0833, 0.0844],
  [1.1145, 0.0756],
  [1.1445, 0.068],
  [1.1726, 0.0603],
  [1.2005, 0.0552],
  [1.2268, 0.0504],
  [1.2539, 0.0476],
  [1.2795, 0.0482],
  [1.3045, 0.0509],
  [1.3268, 0.0569],
  [1.3473, 0.0647],
  [1.3664, 0.0722],
  [1.3821, 0.0783],
  [1.3962, 0.0837],
  [1.4104, 0.0879],
  [1.426, 0.0902],
  [1.4415, 0.0897],
  [1.4568, 0.0889],
  [1.5, 0.088],
  [1.7, 0.088],
];

/** The same levels in the reference: z from the skin of the back, see above. */
const AXIS_TO: Knots = [
  [0.91, -0.014],
  [0.9184, -0.016],
  [0.952, -0.022],
  [0.9849, -0.0255],
  [1.0192, -0.031],
  [1.0514, -0.038],
  [1.0833, -0.047],
  [1.1145, -0.0565],
  [1.1445, -0.064],
  [1.1726, -0.069],
  [1.2005, -0.071],
  [1.2268, -0.07],
  [1.2539, -0.067],
  [1.2795, -0.061],
  [1.3045, -0.053],
  [1.3268, -0.0455],
  [1.3473, -0.041],
  [1.3664, -0.037],
  [1.3821, -0.0325],
  [1.3962, -0.027],
  [1.4104, -0.0215],
  [1.426, -0.016],
  [1.4415, -0.0115],
  [1.4568, -0.0075],
  [1.5, 0.002],
  [1.7, 0.002],
];

/** BodyParts3D's spine has the growth of the height: 1.034; its ribs widen to the atlas skin. */
export const SPINE_SCALE = 1.034;
const SIDE_SCALE = 1.15;
/** Half-width, metres, from which the full sideways scale holds. */
const SIDE_FROM_M = 0.1;

/** Distance from bodies to sternal line in BodyParts3D, and in the reference, by BodyParts3D height. */
const DEPTH_FROM: Knots = [
  [1.1, 0.121],
  [1.14, 0.136],
  [1.18, 0.15],
  [1.22, 0.149],
  [1.26, 0.141],
  [1.3, 0.1265],
  [1.345, 0.0825],
];
const DEPTH_TO: Knots = [
  [1.1, 0.183],
  [1.14, 0.192],
  [1.18, 0.19],
  [1.22, 0.18],
  [1.26, 0.162],
  [1.3, 0.13],
  [1.345, 0.097],
];
const DEPTH_RANGE = [1.1, 1.345] as const;

const smoothstep = (t: number): number => {
  const u = Math.min(1, Math.max(0, t));
  return u * u * (3 - 2 * u);
};

/** Height in the reference, metres, of a height in BodyParts3D. */
export const registerHeight = (y: number): number => piecewise(HEIGHT, y);

/** Mid-depth of the vertebral bodies in the reference at a height in BodyParts3D, metres. */
export const registerAxis = (y: number): number => piecewise(AXIS_TO, y);

/** Trunk and neck: a point of BodyParts3D in the reference frame, metres. */
export function registerTrunk([x, y, z]: Vec3): Vec3 {
  const forward = z - piecewise(AXIS_FROM, y);
  const level = Math.min(DEPTH_RANGE[1], Math.max(DEPTH_RANGE[0], y));
  const [from, to] = [piecewise(DEPTH_FROM, level), piecewise(DEPTH_TO, level)];
  const chest = y < 1.38 ? (to - SPINE_SCALE * from) * smoothstep(forward / from) : 0;
  return [
    x * (SPINE_SCALE + (SIDE_SCALE - SPINE_SCALE) * smoothstep(Math.abs(x) / SIDE_FROM_M)),
    registerHeight(y),
    registerAxis(y) + SPINE_SCALE * forward + chest,
  ];
}

/**
 * Head: a little wider and shorter than BodyParts3D's, so that scalp and cheeks have their thickness
 * within the skin; the middle of its vault onto the atlas' head.
 */
const HEAD = { xScale: 1.04, zScale: 0.98, zFrom: 0.0905, zTo: 0.0095 } as const;

/** Skull: a point of BodyParts3D in the reference frame, metres. */
export const registerHead = ([x, y, z]: Vec3): Vec3 => [
  x * HEAD.xScale,
  registerHeight(y),
  HEAD.zTo + (z - HEAD.zFrom) * HEAD.zScale,
];

/** Middle of the humeral head in BodyParts3D, by a sphere through it, and in our body (long-bones.json). */
const HEAD_FROM: Vec3 = [0.1622, 1.3255, 0.0721];
export const HUMERAL_HEAD: Vec3 = [0.1966, 1.4551, -0.0297];
/** Shoulder blade of the larger man; it turns back about the joint so that it lies on the wider chest. */
const SCAPULA_SCALE = 1.06;
const SCAPULA_TURN_RAD = (6 * Math.PI) / 180;

/** Shoulder blade: a point of BodyParts3D in the reference frame, metres. */
export const registerShoulder = (p: Vec3): Vec3 => {
  const [x, y, z] = scale(sub(p, HEAD_FROM), SCAPULA_SCALE);
  const [c, s] = [Math.cos(SCAPULA_TURN_RAD), Math.sin(SCAPULA_TURN_RAD)];
  return add(HUMERAL_HEAD, [c * x - s * z, y, s * x + c * z]);
};
