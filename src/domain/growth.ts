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
import { AGE_BASE_YEARS, AGE_MAX_YEARS, AGE_MIN_YEARS } from "./view.ts";

type Point = readonly [number, number, number];

/**
 * Table of sizes, centimetres, mean of girls and boys.
 * stature: CDC stature-for-age [H1]; head: heads-tall design values; femur, tibia: textbook table 30.3
 * [H3]; humerus, radius: Pritchett 1988 [H4]. Keys as in `medical-facts.md`, section 5. The girth factor
 * (relative to the measured adult) and the face's share are design values: 0.70 at ten gives the girths
 * of a slim child (calf 28 cm, biacromial 29.5 cm).
 */
interface SizeRow {
  readonly ageYears: number;
  readonly statureCm: number;
  readonly headCm: number;
  readonly femurCm: number;
  readonly tibiaCm: number;
  readonly humerusCm: number;
  readonly radiusCm: number;
  readonly girth: number;
  /** How far the face has grown compared with the cranium; 1 in the adult. */
  readonly face: number;
}

export const SIZE_TABLE: readonly SizeRow[] = [
  {
    ageYears: 6,
    statureCm: 115.35,
    headCm: 19.2,
    femurCm: 28.1,
    tibiaCm: 22.1,
    humerusCm: 20.7,
    radiusCm: 15.5,
    girth: 0.61,
    face: 0.86,
  },
  {
    ageYears: 10,
    statureCm: 138.5,
    headCm: 20.5,
    femurCm: 36.3,
    tibiaCm: 28.5,
    humerusCm: 25.6,
    radiusCm: 18.9,
    girth: 0.7,
    face: 0.9,
  },
  {
    ageYears: 15,
    statureCm: 166,
    headCm: 22.9,
    femurCm: 44.6,
    tibiaCm: 35.5,
    humerusCm: 32,
    radiusCm: 23.85,
    girth: 0.86,
    face: 0.97,
  },
  {
    ageYears: 20,
    statureCm: 170.05,
    headCm: 22.7,
    femurCm: 45.4,
    tibiaCm: 35.9,
    humerusCm: 33.2,
    radiusCm: 24.7,
    girth: 0.92,
    face: 1,
  },
];

/**
 * Joints and landmarks of the measured adult (Human Reference Atlas male, 1.83 m, CC BY 4.0), body's
 * left; the right side is the mirror image. Bone lengths are the whole bone's, end to end.
 */
export const REFERENCE = {
  hip: [0.0894, 0.9425, -0.0084],
  knee: [0.14, 0.4945, -0.02],
  ankle: [0.205, 0.088, -0.085],
  toe: [0.24, 0.02, 0.08],
  shoulder: [0.193, 1.465, -0.03],
  elbow: [0.295, 1.185, -0.022],
  wrist: [0.402, 1.01, 0],
  fingertip: [0.47, 0.87, 0.02],
  neckBase: [0, 1.53, -0.03],
  /** Pivot of the head: between the ear openings, at the height of the eyes' lower edge. */
  headCentre: [0, 1.715, 0.015],
  statureM: 1.83,
  chinM: 1.6,
  femurM: 0.486,
  tibiaM: 0.418,
  humerusM: 0.298,
  radiusM: 0.205,
} as const;

type SegmentName =
  | "trunk"
  | "neck"
  | "cranium"
  | "face"
  | `${"thigh" | "shank" | "foot" | "upper-arm" | "forearm" | "hand"}-${"left" | "right"}`;

interface Segment {
  readonly name: SegmentName;
  /** Where it starts and ends at this age, metres; the start is its pivot. */
  readonly start: Point;
  readonly end: Point;
  /** Growth factors against the reference adult. */
  readonly along: number;
  readonly across: number;
  /** Metres; how far the segment's influence reaches compared with its neighbours. */
  readonly reach: number;
}

/** Reach of each kind of segment in the reference adult, metres: about its half-width. */
const REACH = {
  trunk: 0.16,
  neck: 0.06,
  cranium: 0.09,
  face: 0.07,
  thigh: 0.085,
  shank: 0.055,
  foot: 0.05,
  "upper-arm": 0.05,
  forearm: 0.04,
  hand: 0.045,
} as const;

/** Steepness of the blend between segments. 6 keeps a limb's own factor over most of its length. */
const BLEND_POWER = 6;

type Rig = readonly Segment[];

const mixedRow = (ageYears: number): Omit<SizeRow, "ageYears"> => {
  const keys = [
    "statureCm",
    "headCm",
    "femurCm",
    "tibiaCm",
    "humerusCm",
    "radiusCm",
    "girth",
    "face",
  ] as const;
  return Object.fromEntries(
    keys.map((key) => [
      key,
      monotoneCubic(
        SIZE_TABLE.map((row) => [row.ageYears, row[key]] as const),
        ageYears,
      ),
    ]),
  ) as Omit<SizeRow, "ageYears">;
};

/** Fritsch–Carlson interpolation: smooth in age, never overshooting the table. */
function monotoneCubic(knots: readonly (readonly [number, number])[], x: number): number {
  const n = knots.length;
  if (x <= knots[0]![0]) return knots[0]![1];
  if (x >= knots[n - 1]![0]) return knots[n - 1]![1];
  const i = knots.findIndex((_, k) => k < n - 1 && x <= knots[k + 1]![0]);
  const secant = (k: number): number =>
    (knots[k + 1]![1] - knots[k]![1]) / (knots[k + 1]![0] - knots[k]![0]);
  const tangent = (k: number): number => {
    if (k === 0) return secant(0);
    if (k === n - 1) return secant(n - 2);
    const [a, b] = [secant(k - 1), secant(k)];
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  };
  const [x0, y0] = knots[i]!;
  const [x1, y1] = knots[i + 1]!;
  const h = x1 - x0;
  const t = (x - x0) / h;
  return (
    y0 * (1 + 2 * t) * (1 - t) ** 2 +
    tangent(i) * h * t * (1 - t) ** 2 +
    y1 * t * t * (3 - 2 * t) +
    tangent(i + 1) * h * t * t * (t - 1)
  );
}

interface Factors {
  readonly girth: number;
  readonly thigh: number;
  readonly shank: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly cranium: number;
  readonly face: number;
  /** Height of the body, metres; the trunk and neck make up what legs and head leave. */
  readonly statureM: number;
}

const REFERENCE_FACTORS: Factors = {
  girth: 1,
  thigh: 1,
  shank: 1,
  upperArm: 1,
  forearm: 1,
  cranium: 1,
  face: 1,
  statureM: REFERENCE.statureM,
};

function factorsAt(ageYears: number): Factors {
  const row = mixedRow(ageYears);
  const above = REFERENCE.statureM - REFERENCE.headCentre[1];
  const below = REFERENCE.headCentre[1] - REFERENCE.chinM;
  const cranium = row.headCm / 100 / (above + below * row.face);
  return {
    girth: row.girth,
    thigh: row.femurCm / 100 / REFERENCE.femurM,
    shank: row.tibiaCm / 100 / REFERENCE.tibiaM,
    upperArm: row.humerusCm / 100 / REFERENCE.humerusM,
    forearm: row.radiusCm / 100 / REFERENCE.radiusM,
    cranium,
    face: cranium * row.face,
    statureM: row.statureCm / 100,
  };
}

/** `to` as reached from `from` when the segment between them grows by `along` and `across` its axis. */
function grownEnd(from: Point, to: Point, pivot: Point, along: number): Point {
  return [
    pivot[0] + (to[0] - from[0]) * along,
    pivot[1] + (to[1] - from[1]) * along,
    pivot[2] + (to[2] - from[2]) * along,
  ];
}

function buildRig(f: Factors): Rig {
  const R = REFERENCE;
  const foot = (f.girth + f.shank) / 2;
  // Heights first: the sole stays on the floor, legs carry the hip, the head hangs below the stature.
  const ankleY = R.ankle[1] * foot;
  const kneeY = ankleY + (R.knee[1] - R.ankle[1]) * f.shank;
  const hipY = kneeY + (R.hip[1] - R.knee[1]) * f.thigh;
  const headY = f.statureM - (R.statureM - R.headCentre[1]) * f.cranium;
  const trunkAlong = (headY - hipY) / (R.headCentre[1] - R.hip[1]);
  const trunkY = (y: number): number => hipY + (y - R.hip[1]) * trunkAlong;
  const inTrunk = (p: Point): Point => [p[0] * f.girth, trunkY(p[1]), p[2] * f.girth];

  const midHip = inTrunk([0, R.hip[1], R.hip[2]]);
  const neckBase = inTrunk(R.neckBase);
  const headCentre: Point = [0, headY, inTrunk(R.headCentre)[2]];
  const skullBase: Point = [0, headY - 0.02 * f.cranium, headCentre[2]];
  const segments: Segment[] = [
    {
      name: "trunk",
      start: midHip,
      end: neckBase,
      along: trunkAlong,
      across: f.girth,
      reach: REACH.trunk,
    },
    {
      name: "neck",
      start: neckBase,
      end: skullBase,
      along: trunkAlong,
      across: f.girth,
      reach: REACH.neck,
    },
    {
      name: "cranium",
      start: headCentre,
      end: [0, headY + 0.05 * f.cranium, headCentre[2]],
      along: f.cranium,
      across: f.cranium,
      reach: REACH.cranium,
    },
    {
      name: "face",
      start: headCentre,
      end: [0, headY - 0.08 * f.face, headCentre[2] + 0.06 * f.face],
      along: f.face,
      across: (f.face + f.cranium) / 2,
      reach: REACH.face,
    },
  ];
  for (const side of ["left", "right"] as const) {
    const sign = side === "left" ? 1 : -1;
    const m = (p: Point): Point => [p[0] * sign, p[1], p[2]];
    const hip = inTrunk(m(R.hip));
    const knee = grownEnd(m(R.hip), m(R.knee), hip, f.thigh);
    const ankle = grownEnd(m(R.knee), m(R.ankle), knee, f.shank);
    const toe = grownEnd(m(R.ankle), m(R.toe), ankle, foot);
    const shoulder = inTrunk(m(R.shoulder));
    const elbow = grownEnd(m(R.shoulder), m(R.elbow), shoulder, f.upperArm);
    const wrist = grownEnd(m(R.elbow), m(R.wrist), elbow, f.forearm);
    const hand = (f.girth + f.forearm) / 2;
    const fingertip = grownEnd(m(R.wrist), m(R.fingertip), wrist, hand);
    segments.push(
      {
        name: `thigh-${side}`,
        start: hip,
        end: knee,
        along: f.thigh,
        across: f.girth,
        reach: REACH.thigh,
      },
      {
        name: `shank-${side}`,
        start: knee,
        end: ankle,
        along: f.shank,
        across: f.girth,
        reach: REACH.shank,
      },
      {
        name: `foot-${side}`,
        start: ankle,
        end: toe,
        along: foot,
        across: foot,
        reach: REACH.foot,
      },
      {
        name: `upper-arm-${side}`,
        start: shoulder,
        end: elbow,
        along: f.upperArm,
        across: f.girth,
        reach: REACH["upper-arm"],
      },
      {
        name: `forearm-${side}`,
        start: elbow,
        end: wrist,
        along: f.forearm,
        across: f.girth,
        reach: REACH.forearm,
      },
      {
        name: `hand-${side}`,
        start: wrist,
        end: fingertip,
        along: hand,
        across: hand,
        reach: REACH.hand,
      },
    );
  }
  return segments;
}

const BASE_RIG = buildRig(factorsAt(AGE_BASE_YEARS));
const REFERENCE_RIG = buildRig(REFERENCE_FACTORS);

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
    const { start, end, reach } = BASE_RIG[i]!;
    const [dx, dy, dz] = [end[0] - start[0], end[1] - start[1], end[2] - start[2]];
    const [px, py, pz] = [point[0] - start[0], point[1] - start[1], point[2] - start[2]];
    const t = Math.min(
      1,
      Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)),
    );
    const distance = Math.hypot(px - t * dx, py - t * dy, pz - t * dz);
    const weight = 1 / ((distance / reach) ** BLEND_POWER + 1e-6);
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
    const axis = [
      from.end[0] - from.start[0],
      from.end[1] - from.start[1],
      from.end[2] - from.start[2],
    ];
    const l = Math.hypot(axis[0]!, axis[1]!, axis[2]!);
    const along = to.along / from.along;
    const across = to.across / from.across;
    for (let r = 0; r < 3; r++) {
      let moved = 0;
      for (let c = 0; c < 3; c++) {
        const value = (r === c ? across : 0) + ((along - across) * axis[r]! * axis[c]!) / (l * l);
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
  return blend(point, growthWeights(point), growthMaps(ageYears));
}

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
