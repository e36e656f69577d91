/**
 * How large a body is: the table of sizes by age, and the landmarks of the adult that was measured. What
 * makes of them a growing body is in growth.ts.
 */

/**
 * Table of sizes, centimetres, mean of girls and boys.
 * stature: CDC stature-for-age [H1]; head: heads-tall design values; femur, tibia: textbook table 30.3
 * [H3]; humerus, radius: Pritchett 1988 [H4]. Keys as in sources.ts. The girth factor
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

/** The table between its rows: smooth in age, never beyond its neighbours. */
export const sizesAt = (ageYears: number): Omit<SizeRow, "ageYears"> => {
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
