/**
 * The left hand of a child, supinated, palm to the front, fingers slightly apart and softly bent.
 * Designed on the reference's wrist and fingertip; breadth and thickness of palm and fingers are design
 * values (about 6.6 cm and 2.2 cm at ten). Reference frame, metres.
 */
import { REFERENCE } from "../../src/domain/growth.ts";
import { coneChain, type Distance, ellipsoid, smoothMin, taperedCapsule } from "../shapes/blend.ts";
import { add, cross, dot, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";

const wrist: Vec3 = [...REFERENCE.wrist];
const along = normalize(sub([...REFERENCE.fingertip], wrist));
const palmar = normalize(sub([0, 0, 1], scale(along, along[2])));
/** Towards the thumb: away from the body when the palm faces the front. */
const thumbward = scale(cross(along, palmar), -1);

/** From hand coordinates (towards the thumb, towards the fingertips, out of the palm) to the body's. */
export function handPoint(side: number, far: number, front: number): Vec3 {
  return add(wrist, add(scale(thumbward, side), add(scale(along, far), scale(palmar, front))));
}
/** The reverse: hand coordinates of a point. */
export function inHand(p: Vec3): Vec3 {
  const d = sub(p, wrist);
  return [dot(d, thumbward), dot(d, along), dot(d, palmar)];
}

interface Finger {
  /** Where its knuckle lies, hand coordinates. */
  readonly knuckle: readonly [number, number, number];
  /** Degrees towards the thumb. */
  readonly spread: number;
  /** Knuckle to tip, metres. */
  readonly length: number;
  readonly radius: number;
}

const FINGERS: readonly Finger[] = [
  { knuckle: [0.0295, 0.0765, -0.001], spread: 12, length: 0.078, radius: 0.0092 },
  { knuckle: [0.01, 0.0795, -0.0025], spread: 3, length: 0.0865, radius: 0.0095 },
  { knuckle: [-0.01, 0.0765, -0.002], spread: -6, length: 0.08, radius: 0.0091 },
  { knuckle: [-0.0285, 0.0695, 0.0], spread: -15, length: 0.0655, radius: 0.008 },
];

/** Share of the length at each joint, and how far the bent finger lies in front there, per length. */
const JOINTS = [0, 0.45, 0.75, 0.94] as const;
const BEND = [0, 0.02, 0.07, 0.13] as const;
const TAPER = [1.04, 0.96, 0.88, 0.76] as const;

function finger({ knuckle, spread, length, radius }: Finger): Distance {
  const a = (spread * Math.PI) / 180;
  return coneChain({
    points: JOINTS.map((t, i) =>
      handPoint(
        knuckle[0] + Math.sin(a) * length * t,
        knuckle[1] + Math.cos(a) * length * t,
        knuckle[2] + BEND[i]! * length,
      ),
    ),
    radii: TAPER.map((t) => t * radius),
    blend: 0.004,
  });
}

export function handDistance(): Distance {
  const fingers = FINGERS.map(finger);
  const rays = FINGERS.map(({ knuckle: [side, far, front] }) =>
    taperedCapsule({
      from: handPoint(side * 0.5, 0.004, -0.001),
      to: handPoint(side * 0.97, far - 0.002, front),
      fromRadius: 0.0155,
      toRadius: 0.0118,
    }),
  );
  const thumb = coneChain({
    points: [
      handPoint(0.017, 0.022, 0.006),
      handPoint(0.0385, 0.047, 0.0115),
      handPoint(0.0555, 0.071, 0.0135),
      handPoint(0.066, 0.0895, 0.0145),
    ],
    radii: [0.0135, 0.0128, 0.0102, 0.0084],
    blend: 0.008,
  });
  const thenar = ellipsoid({
    centre: handPoint(0.0205, 0.037, 0.0075),
    radii: [0.0155, 0.027, 0.013],
    u: thumbward,
    v: add(along, scale(thumbward, 0.45)),
  });
  const hypothenar = ellipsoid({
    centre: handPoint(-0.0195, 0.036, 0.0045),
    radii: [0.013, 0.029, 0.012],
    u: thumbward,
    v: along,
  });
  return (x, y, z) => {
    let palm = thenar(x, y, z);
    palm = smoothMin(palm, hypothenar(x, y, z), 0.014);
    for (const ray of rays) palm = smoothMin(palm, ray(x, y, z), 0.013);
    let digits = Infinity;
    for (const one of fingers) digits = smoothMin(digits, one(x, y, z), 0.0045);
    return smoothMin(smoothMin(palm, digits, 0.011), thumb(x, y, z), 0.014);
  };
}
