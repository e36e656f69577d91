/**
 * The left hand of a child, supinated, palm to the front, fingers apart and softly bent. Its fingers
 * follow the measured axes that the bones of the hand lie on, so bones and skin fit; thickness of palm and
 * fingers are design values (a finger about 1.4 cm, the palm about 2.2 cm thick at ten). Reference frame,
 * metres.
 */
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import figures from "../figures/hand.json" with { type: "json" };
import {
  coneChain,
  type Distance,
  ellipsoid,
  smoothMin,
  smoothUnion,
  sphere,
  taperedCapsule,
} from "../shapes/blend.ts";
import { add, lerp, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";

const PALMAR: Vec3 = [figures.palmForward[0]!, figures.palmForward[1]!, figures.palmForward[2]!];
const wrist: Vec3 = [...REFERENCE.wrist];

const axes = figures.rays.map((ray) => ({
  finger: ray.finger,
  joints: ray.joints.map((p): Vec3 => [p[0]!, p[1]!, p[2]!]),
}));
const [thumbAxis, ...fingerAxes] = axes.map((axis) => axis.joints) as [Vec3[], ...Vec3[][]];

/** Middle of the hand, and how far it reaches from there. */
export const HAND_CENTRE: Vec3 = [0.457, 0.945, 0.015];
export const HAND_REACH = 0.11;
/** Where the fingers are, for finer triangles. */
export const FINGERS_CENTRE: Vec3 = [0.482, 0.925, 0.025];

/** Half-thickness at the knuckle, index to little finger. */
const FINGER_RADII = [0.0092, 0.0095, 0.0091, 0.0082] as const;
/** The same along a finger, from knuckle to tip. */
const TAPER = [1.06, 0.97, 0.9, 0.8] as const;
/** From the palm's base over the ball of the thumb to its tip. */
const THUMB_RADII = [0.0145, 0.0132, 0.0112, 0.009] as const;
/** A fingertip reaches this far beyond the end of its axis, rounding included. */
const TIP = 0.004;

function beyond(axis: readonly Vec3[]): Vec3[] {
  const [before, tip] = axis.slice(-2) as [Vec3, Vec3];
  return [...axis.slice(0, -1), add(tip, scale(normalize(sub(tip, before)), TIP))];
}

export function handDistance(): Distance {
  const fingers = fingerAxes.map((joints, i) =>
    coneChain({
      points: beyond(joints.slice(1)),
      radii: TAPER.map((t) => t * FINGER_RADII[i]!),
      blend: 0.0015,
    }),
  );
  const rays = fingerAxes.map((joints) =>
    taperedCapsule({
      from: lerp(wrist, joints[0]!, 0.9),
      to: lerp(joints[1]!, joints[0]!, 0.04),
      fromRadius: 0.0155,
      toRadius: 0.0112,
    }),
  );
  const [root, ball] = [thumbAxis[0]!, thumbAxis[1]!];
  const thumb = coneChain({ points: beyond(thumbAxis), radii: [...THUMB_RADII], blend: 0.004 });
  const [index, , , little] = fingerAxes as [Vec3[], Vec3[], Vec3[], Vec3[]];
  /** Fleshy pads at the roots of thumb and little finger, and the skin between thumb and index. */
  const thenar = ellipsoid({
    centre: add(
      lerp(lerp(root, ball, 0.45), lerp(index[0]!, index[1]!, 0.3), 0.28),
      scale(PALMAR, 0.004),
    ),
    radii: [0.025, 0.0175, 0.0135],
    u: sub(ball, root),
    v: [0, -1, 0],
  });
  const hypothenar = ellipsoid({
    centre: add(lerp(little[0]!, little[1]!, 0.42), scale(PALMAR, 0.005)),
    radii: [0.03, 0.0125, 0.012],
    u: sub(little[1]!, little[0]!),
    v: [1, 0, 0],
  });
  const web = taperedCapsule({
    from: lerp(root, ball, 0.6),
    to: lerp(index[0]!, index[1]!, 0.62),
    fromRadius: 0.0095,
    toRadius: 0.0095,
  });
  const heel = sphere(add(lerp(wrist, little[0]!, 0.8), scale(PALMAR, 0.008)), 0.0165);
  const palm = smoothUnion([thenar, hypothenar, heel, ...rays, web], 0.013);
  const digits = smoothUnion(fingers, 0.0045);
  return (x, y, z) =>
    smoothMin(smoothMin(palm(x, y, z), digits(x, y, z), 0.011), thumb(x, y, z), 0.014);
}
