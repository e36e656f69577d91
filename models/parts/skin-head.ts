/**
 * A child's head, designed rather than measured (the reference is a grown man): large rounded cranium,
 * high forehead, eyes near mid-height and gently closed, small nose, full cheeks, soft chin; hair as one
 * smooth close cap. Overall size: 6-year-old 14.2 cm broad, 17.3 cm long [H2], a little more at ten,
 * divided by the growth's cranium factor. Eyes, nose and mouth sit on the orbits, nasal opening and teeth
 * of the skull. Reference frame, metres.
 */
import { hairBorder } from "../../src/domain/skin-regions.ts";
import {
  bounded,
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothStep,
  smoothUnion,
  sphere,
  taperedCapsule,
} from "../shapes/blend.ts";
import { EAR_CENTRE, earDistance } from "./skin-ear.ts";

/** How far the head stands in front of where its own coordinates put it, metres: over the neck, not behind it. */
export const HEAD_FORWARD = 0.012;

/** Design values, metres; in the head's own coordinates (see {@link HEAD_FORWARD}). */
export const FACE = {
  eye: { x: 0.0335, y: 1.7085, halfWidth: 0.0185 },
  brow: { y: 1.734 },
  mouth: { y: 1.6435, halfWidth: 0.0225 },
  nose: { y: 1.6745 },
} as const;

/** How far the hair stands off the head, and over which distance it rises from the hairline. */
const HAIR = { thickness: 0.0055, rise: 0.013 } as const;

function skull(): Distance {
  const cranium = ellipsoid({ centre: [0, 1.7385, 0.001], radii: [0.0775, 0.086, 0.0985] });
  const face = ellipsoid({ centre: [0, 1.69, 0.026], radii: [0.0675, 0.08, 0.065] });
  const muzzle = ellipsoid({ centre: [0, 1.648, 0.053], radii: [0.037, 0.033, 0.0335] });
  const cheek = ellipsoid({ centre: [0.0385, 1.6605, 0.044], radii: [0.032, 0.032, 0.034] });
  const jaw = taperedCapsule({
    from: [0.014, 1.6285, 0.055],
    to: [0.049, 1.664, 0.0],
    fromRadius: 0.0215,
    toRadius: 0.0235,
  });
  const chin = ellipsoid({ centre: [0, 1.6215, 0.0705], radii: [0.0215, 0.0185, 0.0188] });
  const nape = ellipsoid({ centre: [0, 1.69, -0.035], radii: [0.06, 0.06, 0.055] });
  return (x, y, z) => {
    const ax = Math.abs(x);
    let d = smoothMin(cranium(x, y, z), face(x, y, z), 0.045);
    d = smoothMin(d, nape(x, y, z), 0.04);
    d = smoothMin(d, smoothMin(cheek(ax, y, z), jaw(ax, y, z), 0.03), 0.03);
    d = smoothMin(d, muzzle(x, y, z), 0.03);
    return smoothMin(d, chin(x, y, z), 0.022);
  };
}

/** z of the surface in front of (x, y), by bisection. */
function frontOf(shape: Distance, x: number, y: number): number {
  let [inside, outside] = [0.02, 0.2];
  for (let i = 0; i < 40; i++) {
    const z = (inside + outside) / 2;
    if (shape(x, y, z) < 0) inside = z;
    else outside = z;
  }
  return inside;
}

function nose(front: number): Distance {
  const { y } = FACE.nose;
  const bridge = taperedCapsule({
    from: [0, 1.706, front - 0.0105],
    to: [0, y + 0.006, front + 0.0022],
    fromRadius: 0.0065,
    toRadius: 0.0085,
  });
  const tip = sphere([0, y + 0.0005, front + 0.0048], 0.0096);
  const wing = ellipsoid({
    centre: [0.0095, y - 0.0025, front - 0.001],
    radii: [0.0068, 0.006, 0.008],
  });
  const soft = smoothUnion([bridge, tip], 0.012);
  return (x, y2, z) => smoothMin(soft(x, y2, z), wing(Math.abs(x), y2, z), 0.009);
}

/** A soft line seen from the front: swells (or sinks, when negative) along a curve and fades at its ends. */
function stroke(
  height: number,
  width: number,
  halfLength: number,
  curve: (t: number) => number,
): (x: number, y: number) => number {
  return (x, y) => {
    const t = x / halfLength;
    const fade = t * t < 1 ? (1 - t * t) ** 0.75 : 0;
    return fade === 0 ? 0 : height * fade * Math.exp(-(((y - curve(t)) / width) ** 2));
  };
}

export function headDistance(): Distance {
  const base = skull();
  const { eye, brow, mouth } = FACE;
  const eyeFront = frontOf(base, eye.x, eye.y);
  const socket = ellipsoid({
    centre: [eye.x, eye.y + 0.001, eyeFront + 0.0105],
    radii: [0.026, 0.018, 0.0155],
  });
  const lid = ellipsoid({
    centre: [eye.x, eye.y - 0.001, eyeFront - 0.0168],
    radii: [0.0225, 0.0155, 0.0162],
    u: [0.95, 0, -0.31],
  });
  const lashes = stroke(-0.0019, 0.0017, eye.halfWidth, (t) => eye.y - 0.0068 + 0.0054 * t * t);
  const brows = stroke(0.0016, 0.0042, 0.022, (t) => brow.y - 0.004 * t * t + 0.001 * t);
  const mouthFront = frontOf(base, 0, mouth.y);
  const lips = smoothUnion(
    [
      ellipsoid({
        centre: [0, mouth.y + 0.0045, mouthFront - 0.0044],
        radii: [0.0185, 0.0062, 0.0068],
      }),
      ellipsoid({
        centre: [0, mouth.y - 0.0055, mouthFront - 0.0042],
        radii: [0.0155, 0.0066, 0.0068],
      }),
    ],
    0.005,
  );
  const smile = stroke(-0.0024, 0.002, mouth.halfWidth, (t) => mouth.y - 0.0014 + 0.0046 * t * t);
  const noseShape = nose(frontOf(base, 0, FACE.nose.y));
  const ears = bounded(earDistance(), EAR_CENTRE, 0.05, 0.03);
  return (x, y, zBody) => {
    const ax = Math.abs(x);
    const z = zBody - HEAD_FORWARD;
    let d = base(x, y, z);
    if (Math.abs(d) < 0.05) {
      if (z > 0.03) {
        d = smoothMax(d, -socket(ax, y, z), 0.022);
        d = smoothMin(d, lid(ax, y, z), 0.008);
        d -= lashes(ax - eye.x, y) + brows(ax - eye.x - 0.001, y);
        d = smoothMin(d, noseShape(x, y, z), 0.013);
        d = smoothMin(d, lips(x, y, z), 0.01);
        d -= smile(x, y);
      }
      d -= HAIR.thickness * smoothStep(0, HAIR.rise, hairBorder(x, y, zBody));
    }
    return smoothMin(d, ears(ax, y, z), 0.005);
  };
}
