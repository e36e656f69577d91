/**
 * Tubes swept along a curve: vessels and bowel. Frames are rotation-minimising (double reflection, Wang et
 * al. 2008), so that a pattern around the tube does not twist. All lengths in metres, angles in radians.
 */
import type { Mesh } from "./mesh.ts";
import {
  add,
  cross,
  distance,
  dot,
  normalize,
  perpendicular,
  scale,
  sub,
  type Vec3,
} from "./vec.ts";

/** A smooth curve as samples of equal spacing, each with its frame. */
export interface Curve {
  readonly length: number;
  /** Distance between samples; the last sample is the curve's end. */
  readonly spacing: number;
  readonly points: readonly Vec3[];
  readonly tangents: readonly Vec3[];
  /** Angle 0 of a section; angle 90° is tangent × normal. */
  readonly normals: readonly Vec3[];
  /** The curvature vector, 1/m, towards the centre of the bend. */
  readonly curvatures: readonly Vec3[];
  /** Distance along the curve of each of the points it was made from. */
  readonly knots: readonly number[];
}

export interface CurveOptions {
  /** Distance between samples. */
  readonly spacing?: number;
  /** Turns every section so that angle 0 looks this way, instead of the frame that twists least. */
  readonly towards?: Vec3;
}

export const CURVE_DEFAULTS = { spacing: 0.002 } as const satisfies CurveOptions;

/** Control points nearer than this count as one and the same. */
const COINCIDENT_M = 1e-6;
const STEPS_PER_SPAN = 24;

/**
 * The curve through the points: a natural cubic spline (continuous curvature) over centripetal chords, cut
 * into equal lengths.
 * @throws with fewer than two points or when neighbours coincide.
 */
export function curveThrough(
  points: readonly Vec3[],
  options: CurveOptions = CURVE_DEFAULTS,
): Curve {
  if (points.length < 2) throw new Error("A curve needs at least two points.");
  const parameters = [0];
  for (let i = 1; i < points.length; i++) {
    const chord = distance(points[i]!, points[i - 1]!);
    if (chord < COINCIDENT_M) throw new Error(`Points ${i - 1} and ${i} of a curve coincide.`);
    parameters.push(parameters[i - 1]! + Math.sqrt(chord));
  }
  const axes = [0, 1, 2].map((k) =>
    naturalSpline(
      parameters,
      points.map((p) => p[k]!),
    ),
  );
  const at = (u: number): Vec3 => [axes[0]!(u), axes[1]!(u), axes[2]!(u)];
  const fine: Vec3[] = [points[0]!];
  const arcs = [0];
  const knots = [0];
  for (let i = 1; i < points.length; i++) {
    for (let j = 1; j <= STEPS_PER_SPAN; j++) {
      const t = j / STEPS_PER_SPAN;
      fine.push(at(parameters[i - 1]! + (parameters[i]! - parameters[i - 1]!) * t));
      arcs.push(arcs.at(-1)! + distance(fine.at(-1)!, fine.at(-2)!));
    }
    knots.push(arcs.at(-1)!);
  }
  const total = arcs.at(-1)!;
  const count = Math.max(2, Math.round(total / (options.spacing ?? CURVE_DEFAULTS.spacing)));
  const samples: Vec3[] = [];
  for (let i = 0, k = 0; i <= count; i++) {
    const s = (total * i) / count;
    while (k < arcs.length - 2 && arcs[k + 1]! < s) k++;
    const t = (s - arcs[k]!) / (arcs[k + 1]! - arcs[k]!);
    samples.push(add(scale(fine[k]!, 1 - t), scale(fine[k + 1]!, t)));
  }
  return withFrames(samples, total, knots, options.towards);
}

function withFrames(points: Vec3[], total: number, knots: number[], towards?: Vec3): Curve {
  const last = points.length - 1;
  const spacing = total / last;
  const tangents = points.map((_, i) =>
    normalize(sub(points[Math.min(last, i + 1)]!, points[Math.max(0, i - 1)]!)),
  );
  const curvatures = points.map((_, i): Vec3 => {
    const j = Math.min(last - 1, Math.max(1, i));
    const second = add(sub(points[j + 1]!, points[j]!), sub(points[j - 1]!, points[j]!));
    return scale(second, 1 / (spacing * spacing));
  });
  const normals: Vec3[] = [];
  for (let i = 0; i <= last; i++) {
    const t = tangents[i]!;
    if (towards || i === 0) {
      const wanted = towards ?? perpendicular(t);
      normals.push(normalize(sub(wanted, scale(t, dot(wanted, t)))));
      continue;
    }
    const step = sub(points[i]!, points[i - 1]!);
    const mirrored = reflect(normals[i - 1]!, step);
    const turned = reflect(mirrored, sub(t, reflect(tangents[i - 1]!, step)));
    normals.push(normalize(sub(turned, scale(t, dot(turned, t)))));
  }
  return { length: total, spacing, points, tangents, normals, curvatures, knots };
}

function reflect(v: Vec3, across: Vec3): Vec3 {
  const square = dot(across, across);
  return square < 1e-24 ? v : sub(v, scale(across, (2 * dot(v, across)) / square));
}

/** What lies at a distance along the curve (clamped to its ends). The axes are orthonormal. */
export interface Station {
  readonly point: Vec3;
  readonly tangent: Vec3;
  readonly normal: Vec3;
  readonly binormal: Vec3;
  readonly curvature: Vec3;
}

export function stationAt(curve: Curve, s: number): Station {
  const u = Math.min(curve.points.length - 1, Math.max(0, s / curve.spacing));
  const i = Math.min(curve.points.length - 2, Math.floor(u));
  const mix = (list: readonly Vec3[]): Vec3 =>
    add(scale(list[i]!, 1 - (u - i)), scale(list[i + 1]!, u - i));
  const tangent = normalize(mix(curve.tangents));
  const leaning = mix(curve.normals);
  const normal = normalize(sub(leaning, scale(tangent, dot(leaning, tangent))));
  return {
    point: mix(curve.points),
    tangent,
    normal,
    binormal: cross(tangent, normal),
    curvature: mix(curve.curvatures),
  };
}

/** Width of a flat cap's rim, as a share of the radius. */
export const FLAT_INSET = 0.02;

export interface SweepOptions {
  /** Distance from the curve at a distance along it and an angle around it. */
  readonly radius: (s: number, angle: number) => number;
  /** Stretch of the curve to cover; the whole of it when left out. */
  readonly from?: number;
  readonly to?: number;
  /** Distance between rings. */
  readonly step: number;
  /** Where rings lie between the ends, instead of every `step`; increasing. */
  readonly places?: readonly number[];
  /** Vertices a ring. */
  readonly sides: number;
  /** At what angles a ring's vertices lie, increasing; evenly around when left out. */
  readonly angles?: (s: number) => readonly number[];
  /** `flat` where a neighbour continues the tube, `round` for a blind or free end. */
  readonly start?: "flat" | "round";
  readonly end?: "flat" | "round";
  /** How far a round cap reaches beyond its end, in radii there. */
  readonly capReach?: number;
}

const ROUND_CAP_RINGS = 4;
/** In a bend the inner wall may come this share of the way to the bend's centre; nearer it would fold. */
const BEND_SHARE = 0.8;

/**
 * A closed tube of genus 0 along the curve. Two sweeps of one curve with the same radius and sides that
 * share an end have the very same ring there. Inside a tight bend the radius is held back, so that
 * neighbouring rings never cross; parts of the curve far apart along it are the caller's care.
 */
export function sweep(curve: Curve, options: SweepOptions): Mesh {
  const { sides, start = "flat", end = "flat", capReach = 1, radius } = options;
  const from = options.from ?? 0;
  const to = options.to ?? curve.length;
  if (!(to > from)) throw new Error(`A tube needs a length: from ${from} to ${to} m.`);
  const rings: Vec3[][] = [];
  const ring = (s: number, shrink = 1, reach = 0): void => {
    const { point, tangent, normal, binormal, curvature } = stationAt(curve, s);
    const centre = add(point, scale(tangent, reach));
    const angles = options.angles?.(s);
    rings.push(
      Array.from({ length: sides }, (_, k) => {
        const angle = angles?.[k] ?? (2 * Math.PI * k) / sides;
        const out = add(scale(normal, Math.cos(angle)), scale(binormal, Math.sin(angle)));
        return add(centre, scale(out, shrink * heldBack(radius(s, angle), dot(out, curvature))));
      }),
    );
  };
  const meanRadius = (s: number): number => {
    let sum = 0;
    for (let k = 0; k < sides; k++) sum += radius(s, (2 * Math.PI * k) / sides);
    return sum / sides;
  };
  const cap = (s: number, kind: "flat" | "round", direction: -1 | 1): void => {
    const angles = Array.from(
      { length: ROUND_CAP_RINGS - 1 },
      (_, k) => (Math.PI / 2) * ((k + 1) / ROUND_CAP_RINGS),
    );
    if (direction < 0) angles.reverse();
    // A narrow rim keeps the cap's direction out of the wall's shading (normals are weighted by area).
    if (kind === "flat") ring(s, 1 - FLAT_INSET);
    else
      for (const a of angles)
        ring(s, Math.cos(a), direction * capReach * meanRadius(s) * Math.sin(a));
  };
  const tip = (s: number, kind: "flat" | "round", direction: -1 | 1): Vec3 => {
    const { point, tangent } = stationAt(curve, s);
    return add(point, scale(tangent, kind === "flat" ? 0 : direction * capReach * meanRadius(s)));
  };
  cap(from, start, -1);
  const count = Math.max(1, Math.round((to - from) / options.step));
  const places =
    options.places?.filter((s) => s > from && s < to) ??
    Array.from({ length: count - 1 }, (_, i) => from + ((to - from) * (i + 1)) / count);
  for (const s of [from, ...places, to]) ring(s);
  cap(to, end, 1);
  return stitch(rings, tip(from, start, -1), tip(to, end, 1));
}

function heldBack(radius: number, bend: number): number {
  if (bend <= 0) return radius;
  const limit = BEND_SHARE / bend;
  // A smooth minimum: untouched while the bend is wide, approaching the limit when it is tight.
  return radius / (1 + (radius / limit) ** 6) ** (1 / 6);
}

/** Joins rings of equal count into a closed surface, with a fan at each tip. Rings run along the curve. */
export function stitch(rings: readonly (readonly Vec3[])[], first: Vec3, last: Vec3): Mesh {
  const sides = rings[0]!.length;
  const positions = Float64Array.from([...rings.flat(2), ...first, ...last]);
  const triangles: number[] = [];
  const at = (i: number, k: number): number => i * sides + (k % sides);
  const a = rings.length * sides;
  for (let k = 0; k < sides; k++) {
    triangles.push(
      a,
      at(0, k + 1),
      at(0, k),
      a + 1,
      at(rings.length - 1, k),
      at(rings.length - 1, k + 1),
    );
    for (let i = 0; i + 1 < rings.length; i++) {
      // Alternating diagonals, so that no spiral shows in the shading.
      if ((i + k) % 2 === 0)
        triangles.push(
          at(i, k),
          at(i, k + 1),
          at(i + 1, k + 1),
          at(i, k),
          at(i + 1, k + 1),
          at(i + 1, k),
        );
      else
        triangles.push(
          at(i, k),
          at(i, k + 1),
          at(i + 1, k),
          at(i, k + 1),
          at(i + 1, k + 1),
          at(i + 1, k),
        );
    }
  }
  return { positions, triangles: Uint32Array.from(triangles) };
}

/**
 * A smooth function through values at increasing places, without overshoot (monotone cubic, Fritsch and
 * Carlson 1980), constant beyond the ends: for radii along a curve.
 */
export function valuesAlong(
  places: readonly number[],
  values: readonly number[],
): (s: number) => number {
  const n = places.length;
  const slope = (i: number): number =>
    (values[i + 1]! - values[i]!) / (places[i + 1]! - places[i]!);
  const tangents = values.map((_, i) => {
    if (i === 0 || i === n - 1) return 0;
    const [a, b] = [slope(i - 1), slope(i)];
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  });
  return (s) => {
    if (s <= places[0]!) return values[0]!;
    if (s >= places[n - 1]!) return values[n - 1]!;
    let i = 0;
    while (places[i + 1]! < s) i++;
    const h = places[i + 1]! - places[i]!;
    const t = (s - places[i]!) / h;
    const [t2, t3] = [t * t, t * t * t];
    return (
      values[i]! * (2 * t3 - 3 * t2 + 1) +
      values[i + 1]! * (3 * t2 - 2 * t3) +
      h * (tangents[i]! * (t3 - 2 * t2 + t) + tangents[i + 1]! * (t3 - t2))
    );
  };
}

/** Natural cubic spline of one coordinate: second derivatives by the tridiagonal (Thomas) algorithm. */
function naturalSpline(x: readonly number[], y: readonly number[]): (u: number) => number {
  const n = x.length;
  const second = Array.from({ length: n }, () => 0);
  const upper = Array.from({ length: n }, () => 0);
  for (let i = 1; i < n - 1; i++) {
    const before = x[i]! - x[i - 1]!;
    const after = x[i + 1]! - x[i]!;
    const pivot = 2 * (before + after) - before * upper[i - 1]!;
    upper[i] = after / pivot;
    const jump = 6 * ((y[i + 1]! - y[i]!) / after - (y[i]! - y[i - 1]!) / before);
    second[i] = (jump - before * second[i - 1]!) / pivot;
  }
  for (let i = n - 2; i > 0; i--) second[i]! -= upper[i]! * second[i + 1]!;
  return (u) => {
    let i = 0;
    while (i < n - 2 && x[i + 1]! < u) i++;
    const h = x[i + 1]! - x[i]!;
    const [b, a] = [(u - x[i]!) / h, (x[i + 1]! - u) / h];
    return (
      a * y[i]! +
      b * y[i + 1]! +
      (((a ** 3 - a) * second[i]! + (b ** 3 - b) * second[i + 1]!) * h * h) / 6
    );
  };
}
