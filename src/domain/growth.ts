/**
 * One growth for the whole body: skin, organs, vessels and bones move by the same smooth function of
 * point and age, so nothing tears or pokes out. The build, the tests and the app all use this file.
 *
 * How: the body is a rig of straight segments (trunk, neck, cranium, face, limbs). Each segment grows in
 * length and in girth by its own factor; a point follows the segments near it, weighted smoothly by
 * distance. There are no rotations, so the blend stays one-to-one.
 *
 * Frame: metres, floor at y = 0, +z front, +x the body's left.
 */
import { buildRig, factorsAt, type Point, REFERENCE_FACTORS, type Rig } from "./body-rig.ts";
import { AGE_BASE_YEARS, AGE_MAX_YEARS, AGE_MIN_YEARS } from "./view.ts";

/** Steepness of the blend between segments. 6 keeps a limb's own factor over most of its length. */
const BLEND_POWER = 6;

const BASE_RIG = buildRig(factorsAt(AGE_BASE_YEARS));
const REFERENCE_RIG = buildRig(REFERENCE_FACTORS);
/** Undoes the stretch of each segment of the base rig: row-major 3 × 3. */
const BASE_INVERSES = BASE_RIG.map(({ stretch: s }) => {
  const [a, b, c] = [0, 1, 2].map((k) => [s[k]!, s[3 + k]!, s[6 + k]!]) as unknown as Columns;
  return [0, 1, 2].flatMap((r) =>
    [0, 1, 2].map(
      (k) =>
        solve3(
          [a, b, c],
          [0, 1, 2].map((j) => (j === k ? 1 : 0)),
        )[r]!,
    ),
  );
});

/** The base rig's segments, eight numbers each: start, end − start, its squared length, squared reach. */
const AXES = Float64Array.from(
  BASE_RIG.flatMap(({ start, end, reach }) => {
    const d = [end[0] - start[0], end[1] - start[1], end[2] - start[2]] as const;
    return [...start, ...d, d[0] ** 2 + d[1] ** 2 + d[2] ** 2, reach ** 2];
  }),
);

/** How many segments a point may follow; also the number of weights that {@link growthWeights} gives. */
export const SEGMENT_COUNT = BASE_RIG.length;

/**
 * How strongly a point follows each segment: {@link SEGMENT_COUNT} weights that add up to 1. They depend
 * on the point alone, so an app computes them once and only the rig changes with age.
 * @param point metres, in the base body (age 10).
 */
export function growthWeights(point: Point, out = new Float64Array(SEGMENT_COUNT)): Float64Array {
  let sum = 0;
  for (let i = 0; i < SEGMENT_COUNT; i++) {
    const k = i * 8;
    const px = point[0] - AXES[k]!;
    const py = point[1] - AXES[k + 1]!;
    const pz = point[2] - AXES[k + 2]!;
    const [dx, dy, dz] = [AXES[k + 3]!, AXES[k + 4]!, AXES[k + 5]!];
    const t = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / AXES[k + 6]!));
    const squared = ((px - t * dx) ** 2 + (py - t * dy) ** 2 + (pz - t * dz) ** 2) / AXES[k + 7]!;
    const weight = 1 / (squared ** (BLEND_POWER / 2) + 1e-6);
    out[i] = weight;
    sum += weight;
  }
  for (let i = 0; i < SEGMENT_COUNT; i++) out[i]! /= sum;
  return out;
}

/**
 * The affine map of each segment from the base body to a rig, twelve numbers a segment: a row-major 3 × 4
 * matrix (linear part, then translation in metres).
 */
function affineMaps(rig: Rig): Float64Array {
  const out = new Float64Array(rig.length * 12);
  rig.forEach((to, i) => {
    const from = BASE_RIG[i]!;
    const inverse = BASE_INVERSES[i]!;
    for (let r = 0; r < 3; r++) {
      let moved = 0;
      for (let c = 0; c < 3; c++) {
        let value = 0;
        for (let k = 0; k < 3; k++) value += to.stretch[r * 3 + k]! * inverse[k * 3 + c]!;
        out[i * 12 + r * 4 + c] = value;
        moved += value * from.start[c]!;
      }
      out[i * 12 + r * 4 + 3] = to.start[r]! - moved;
    }
  });
  return out;
}

const REFERENCE_MAPS = affineMaps(REFERENCE_RIG);

/**
 * The rig of an age as affine maps from the base body: {@link SEGMENT_COUNT} × 12 numbers, see
 * {@link blend}. Ages outside 6 to 20 are clamped. Smooth in age.
 */
export function growthMaps(ageYears: number): Float64Array {
  const age = Math.min(AGE_MAX_YEARS, Math.max(AGE_MIN_YEARS, ageYears));
  return affineMaps(buildRig(factorsAt(age)));
}

/** Moves a base point by weights and maps. Pure; metres in, metres out. */
export function blend(
  point: Point,
  weights: ArrayLike<number>,
  maps: ArrayLike<number>,
): [number, number, number] {
  const out: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < SEGMENT_COUNT; i++) {
    const w = weights[i]!;
    if (w < 1e-9) continue;
    for (let r = 0; r < 3; r++) {
      const k = i * 12 + r * 4;
      out[r]! +=
        w *
        (maps[k]! * point[0] + maps[k + 1]! * point[1] + maps[k + 2]! * point[2] + maps[k + 3]!);
    }
  }
  return out;
}

/**
 * Where a point of the base body (age 10) is at another age, metres.
 * Identity at the base age.
 */
export function grow(point: Point, ageYears: number): [number, number, number] {
  // Asked for many points of one age as a rule.
  if (ageYears !== lastMaps.ageYears) lastMaps = { ageYears, maps: growthMaps(ageYears) };
  return blend(point, growthWeights(point), lastMaps.maps);
}

let lastMaps = { ageYears: AGE_BASE_YEARS, maps: growthMaps(AGE_BASE_YEARS) };

/** Where a point of the base body lies in the measured adult (1.83 m) that the figures come from. */
export function baseToReference(point: Point): [number, number, number] {
  return blend(point, growthWeights(point), REFERENCE_MAPS);
}

/**
 * The reverse of {@link baseToReference}: brings what was measured on the adult to the base body.
 * Newton's method with a difference Jacobian; the residue is below a micrometre.
 * @throws when it does not converge, which would mean that the growth folds there.
 */
export function referenceToBase(target: Point): [number, number, number] {
  const scale = 1 / 1.35;
  let p: [number, number, number] = [target[0] * scale, target[1] * scale, target[2] * scale];
  for (let step = 0; step < 40; step++) {
    const q = baseToReference(p);
    const e = [q[0] - target[0], q[1] - target[1], q[2] - target[2]];
    const error = Math.hypot(e[0]!, e[1]!, e[2]!);
    if (error < 1e-7) return p;
    const h = 1e-5;
    const cols = [0, 1, 2].map((k) => {
      const s = baseToReference([
        p[0] + (k === 0 ? h : 0),
        p[1] + (k === 1 ? h : 0),
        p[2] + (k === 2 ? h : 0),
      ]);
      return [(s[0] - q[0]) / h, (s[1] - q[1]) / h, (s[2] - q[2]) / h];
    }) as unknown as Columns;
    const delta = solve3(cols, e);
    // A full Newton step may leave the region where the blend is nearly linear; 6 cm is always safe.
    const size = Math.hypot(...delta);
    const damp = size > 0.06 ? 0.06 / size : 1;
    p = [p[0] - delta[0] * damp, p[1] - delta[1] * damp, p[2] - delta[2] * damp];
  }
  throw new Error(
    `The growth cannot be reversed at ${target.map((v) => v.toFixed(4)).join(", ")} m.`,
  );
}

type Columns = readonly [readonly number[], readonly number[], readonly number[]];

/** Solves the 3 × 3 system whose matrix has the given columns, by Cramer's rule. */
function solve3(columns: Columns, right: readonly number[]): [number, number, number] {
  const det = (a: readonly number[], b: readonly number[], c: readonly number[]): number =>
    a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
    b[0]! * (a[1]! * c[2]! - a[2]! * c[1]!) +
    c[0]! * (a[1]! * b[2]! - a[2]! * b[1]!);
  const [a, b, c] = columns;
  const d = det(a, b, c);
  return [det(right, b, c) / d, det(a, right, c) / d, det(a, b, right) / d];
}
