/**
 * A child's head, designed rather than measured (the reference is a grown man): large rounded cranium,
 * high forehead, eyes just below mid-height and gently closed, small nose and chin, full cheeks, simple
 * ears. Overall size: 6-year-old 14.2 cm broad, 17.3 cm long [H2], a little more at ten,
 * divided by the growth's cranium factor. Reference frame, metres.
 */
import {
  bounded,
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothUnion,
  sphere,
  taperedCapsule,
} from "../shapes/blend.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** How far the head stands in front of where its own coordinates put it, metres: over the neck, not behind it. */
export const HEAD_FORWARD = 0.012;

/** Design values, metres; in the head's own coordinates (see {@link HEAD_FORWARD}). */
export const FACE = {
  eye: { x: 0.0335, y: 1.7, halfWidth: 0.0155 },
  mouth: { y: 1.641, halfWidth: 0.021 },
  nose: { y: 1.67 },
  chinY: 1.603,
  earCentre: [0.0795, 1.692, -0.012] as Vec3,
} as const;

function skull(): Distance {
  const cranium = ellipsoid({ centre: [0, 1.74, 0.0015], radii: [0.081, 0.09, 0.1015] });
  const face = ellipsoid({ centre: [0, 1.684, 0.026], radii: [0.066, 0.08, 0.067] });
  const cheek = ellipsoid({ centre: [0.037, 1.656, 0.048], radii: [0.031, 0.031, 0.033] });
  const jaw = taperedCapsule({
    from: [0.013, 1.6275, 0.057],
    to: [0.047, 1.66, 0.0],
    fromRadius: 0.022,
    toRadius: 0.024,
  });
  const chin = ellipsoid({ centre: [0, 1.6215, 0.0735], radii: [0.019, 0.0165, 0.018] });
  const nape = ellipsoid({ centre: [0, 1.69, -0.035], radii: [0.06, 0.06, 0.055] });
  return (x, y, z) => {
    const ax = Math.abs(x);
    let d = smoothMin(cranium(x, y, z), face(x, y, z), 0.04);
    d = smoothMin(d, nape(x, y, z), 0.04);
    d = smoothMin(d, smoothMin(cheek(ax, y, z), jaw(ax, y, z), 0.03), 0.03);
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

function nose(): Distance {
  const bridge = taperedCapsule({
    from: [0, 1.702, 0.086],
    to: [0, 1.675, 0.0945],
    fromRadius: 0.0075,
    toRadius: 0.009,
  });
  const tip = sphere([0, FACE.nose.y + 0.001, 0.0975], 0.0098);
  const wing = ellipsoid({
    centre: [0.0088, FACE.nose.y - 0.001, 0.0925],
    radii: [0.0078, 0.0068, 0.008],
  });
  const soft = smoothUnion([bridge, tip], 0.014);
  return (x, y, z) => smoothMin(soft(x, y, z), wing(Math.abs(x), y, z), 0.008);
}

function ear(): Distance {
  const outward: Vec3 = [0.42, 0, -0.907];
  const upright: Vec3 = [0.08, 0.985, -0.15];
  const shell = ellipsoid({
    centre: FACE.earCentre,
    radii: [0.0185, 0.03, 0.0075],
    u: outward,
    v: upright,
  });
  const lobe = ellipsoid({ centre: [0.0745, 1.668, -0.002], radii: [0.006, 0.0095, 0.009] });
  const hollow = ellipsoid({
    centre: [0.0875, 1.695, -0.0085],
    radii: [0.0115, 0.02, 0.0058],
    u: outward,
    v: upright,
  });
  return (x, y, z) =>
    smoothMax(smoothMin(shell(x, y, z), lobe(x, y, z), 0.01), -hollow(x, y, z), 0.007);
}

/** A soft furrow of a given depth along a curve seen from the front, fading at its ends. */
function furrow(
  depth: number,
  width: number,
  halfLength: number,
  curve: (x: number) => number,
): Distance {
  return (x, y) => {
    const t = x / halfLength;
    const fade = t * t < 1 ? (1 - t * t) ** 0.75 : 0;
    return depth * fade * Math.exp(-(((y - curve(x)) / width) ** 2));
  };
}

export function headDistance(): Distance {
  const base = skull();
  const { eye, mouth } = FACE;
  const eyeFront = frontOf(base, eye.x, eye.y);
  const socket = ellipsoid({
    centre: [eye.x - 0.001, eye.y + 0.002, eyeFront + 0.0085],
    radii: [0.023, 0.0155, 0.0135],
  });
  const lid = ellipsoid({
    centre: [eye.x, eye.y - 0.0005, eyeFront - 0.0145],
    radii: [0.0195, 0.0138, 0.0162],
    u: [0.94, 0, -0.34],
  });
  const lashes = furrow(
    0.002,
    0.0017,
    eye.halfWidth,
    (x) => eye.y - 0.0062 + 0.0048 * (x / eye.halfWidth) ** 2,
  );
  const mouthFront = frontOf(base, 0, mouth.y);
  const upperLip = ellipsoid({
    centre: [0, mouth.y + 0.0048, mouthFront - 0.0032],
    radii: [0.0185, 0.006, 0.0062],
  });
  const lowerLip = ellipsoid({
    centre: [0, mouth.y - 0.0052, mouthFront - 0.003],
    radii: [0.0145, 0.0062, 0.0062],
  });
  const lips = smoothUnion([upperLip, lowerLip], 0.004);
  const smile = furrow(
    0.0027,
    0.0021,
    mouth.halfWidth + 0.004,
    (x) => mouth.y - 0.0008 + 0.0052 * (x / mouth.halfWidth) ** 2,
  );
  const dimple = sphere(
    [mouth.halfWidth + 0.002, mouth.y + 0.0045, frontOf(base, mouth.halfWidth, mouth.y) + 0.0035],
    0.0052,
  );
  const noseShape = nose();
  const ears = bounded(ear(), FACE.earCentre, 0.05, 0.03);
  return (x, y, zBody) => {
    const ax = Math.abs(x);
    const z = zBody - HEAD_FORWARD;
    let d = base(x, y, z);
    if (z > 0.03 && Math.abs(d) < 0.05) {
      d = smoothMax(d, -socket(ax, y, z), 0.018);
      d = smoothMin(d, lid(ax, y, z), 0.006);
      d += lashes(ax - eye.x, y, z);
      d = smoothMin(d, noseShape(x, y, z), 0.012);
      d = smoothMin(d, lips(x, y, z), 0.01);
      d = smoothMax(d, -dimple(ax, y, z), 0.012);
      d += smile(x, y, z);
    }
    return smoothMin(d, ears(ax, y, z), 0.006);
  };
}
