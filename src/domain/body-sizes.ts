/**
 * How large a body is: the tables of sizes by age, and the landmarks of the adult that was measured. What
 * makes of them a growing body is in body-rig.ts and growth.ts.
 */

/**
 * Lengths by age, centimetres, mean of girls and boys: one body stands for both, so each figure is halfway
 * between the medians of the two (stature at 15: girls 161.9, boys 170.1; grown up: 163.3 and 176.8) and
 * nobody's own. stature: CDC stature-for-age [H1]; head, chin to vertex: heads-tall design values; femur,
 * tibia: textbook table 30.3 [H3], at 6 and 10 boys only; humerus, radius: Pritchett 1988 [H4].
 * Keys as in sources.ts.
 */
interface SizeRow {
  readonly ageYears: number;
  readonly statureCm: number;
  readonly headCm: number;
  readonly femurCm: number;
  readonly tibiaCm: number;
  readonly humerusCm: number;
  readonly radiusCm: number;
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
  },
  {
    ageYears: 10,
    statureCm: 138.5,
    headCm: 20.5,
    femurCm: 36.3,
    tibiaCm: 28.5,
    humerusCm: 25.6,
    radiusCm: 18.9,
  },
  {
    ageYears: 15,
    statureCm: 166,
    headCm: 22.9,
    femurCm: 44.6,
    tibiaCm: 35.5,
    humerusCm: 32,
    radiusCm: 23.85,
  },
  {
    ageYears: 20,
    statureCm: 170.05,
    headCm: 22.7,
    femurCm: 45.4,
    tibiaCm: 35.9,
    humerusCm: 33.2,
    radiusCm: 24.7,
  },
];

/**
 * Build by age: factors against the measured adult, at the ages of {@link SIZE_TABLE}. Design values, set
 * so that the grown skin has round figures of a slim child and a slim adult, mean of girls and boys; the
 * comment behind each row gives them in centimetres at 6, 10, 15 and 20.
 */
const BUILD_TABLE = {
  /** Head circumference 51.7, 53, 55.3, 56. */
  craniumWide: [0.923, 0.946, 0.987, 1],
  /** How far the face's height has grown compared with the cranium's; 1 in the adult. */
  face: [0.86, 0.91, 0.97, 1],
  neckWide: [0.62, 0.7, 0.84, 0.9],
  /** Bony shoulder (biacromial) breadth 25.2, 29.5, 36.5, 38: broadens with puberty. */
  shoulderWide: [0.615, 0.715, 0.89, 0.935],
  /** Chest circumference 60, 70, 84, 91. */
  chestWide: [0.56, 0.675, 0.82, 0.905],
  chestDeep: [0.575, 0.685, 0.805, 0.875],
  /** Waist circumference 54, 62, 77, 84: none at six, when the tummy is as deep as the chest. */
  bellyWide: [0.615, 0.69, 0.83, 0.89],
  bellyDeep: [0.635, 0.695, 0.785, 0.82],
  /** Breadth of the bony pelvis 17, 19.5, 24, 25.5; in height the seat comes to H2's sitting height. */
  pelvisWide: [0.6, 0.7, 0.87, 0.93],
  pelvisDeep: [0.615, 0.7, 0.865, 0.92],
  pelvisTall: [0.56, 0.665, 0.83, 0.88],
  /** Mid-thigh circumference 34, 40, 49, 51. */
  thighGirth: [0.61, 0.715, 0.875, 0.92],
  /** Calf circumference 23.5, 27.5, 34, 36. */
  shankGirth: [0.61, 0.715, 0.88, 0.94],
  upperArmGirth: [0.6, 0.695, 0.855, 0.91],
  /** Wrist circumference 11.3, 13, 15.2, 16. */
  forearmGirth: [0.66, 0.765, 0.905, 0.95],
  /** Hand length 12.8, 15.2, 18, 18.6. */
  handLong: [0.72, 0.85, 1.005, 1.04],
  handWide: [0.7, 0.815, 0.955, 0.99],
  /** Foot length 17.6, 21, 24.6, 25; its height carries the leg. */
  footLong: [0.695, 0.83, 0.965, 0.975],
  footWide: [0.665, 0.79, 0.93, 0.945],
  footTall: [0.68, 0.8, 0.93, 0.93],
} as const;

type BuildKey = keyof typeof BUILD_TABLE;
const BUILD_KEYS = Object.keys(BUILD_TABLE) as readonly BuildKey[];
const SIZE_KEYS = [
  "statureCm",
  "headCm",
  "femurCm",
  "tibiaCm",
  "humerusCm",
  "radiusCm",
] as const satisfies readonly (keyof SizeRow)[];

/** Factors against the measured adult; what they are of says {@link BUILD_TABLE}. */
export type BodyBuild = Readonly<Record<BuildKey, number>>;

/** The measured adult himself. */
export const REFERENCE_BUILD = Object.fromEntries(BUILD_KEYS.map((key) => [key, 1])) as BodyBuild;

/**
 * Joints and landmarks of the measured adult (Human Reference Atlas male, 1.83 m, CC BY 4.0), body's
 * left; the right side is the mirror image. Bone lengths are the whole bone's, end to end, as grown from it.
 */
export const REFERENCE = {
  hip: [0.0894, 0.9425, -0.0084],
  knee: [0.14, 0.4945, -0.02],
  ankle: [0.205, 0.088, -0.085],
  /** Below the ankle, at the upper edge of the heel bone. */
  heel: [0.203, 0.06, -0.1],
  toe: [0.24, 0.02, 0.08],
  shoulder: [0.193, 1.465, -0.03],
  elbow: [0.295, 1.185, -0.022],
  wrist: [0.402, 1.01, 0],
  fingertip: [0.47, 0.87, 0.02],
  /** Where the collarbone meets the breastbone. */
  collar: [0.02, 1.495, -0.01],
  /** Skin between the thighs; the base of the sitting height. */
  perineumM: 0.864,
  /** Promontory of the sacrum. */
  spineBase: [0, 1.06, -0.02],
  /** Height of the last ribs. */
  waist: [0, 1.19, -0.025],
  neckBase: [0, 1.53, -0.03],
  /** Pivot of the head: between the ear openings, at the height of the eyes' lower edge. */
  headCentre: [0, 1.715, 0.015],
  statureM: 1.83,
  /** Gnathion, on the skin. */
  chinM: 1.611,
  /**
   * Leg bones are taken 1.5 % shorter than they measure, so that grown ones come out 1 % above the table:
   * halfway to what the published sitting heights leave for the legs.
   */
  femurM: 0.4765,
  tibiaM: 0.405,
  humerusM: 0.306,
  radiusM: 0.2105,
} as const;

export type BodySizes = Omit<SizeRow, "ageYears"> & BodyBuild;

/** The tables between their rows: smooth in age, never beyond their neighbours. */
export function sizesAt(ageYears: number): BodySizes {
  const at = (valueOf: (row: SizeRow, index: number) => number): number =>
    monotoneCubic(
      SIZE_TABLE.map((row, i) => [row.ageYears, valueOf(row, i)] as const),
      ageYears,
    );
  return Object.fromEntries([
    ...SIZE_KEYS.map((key) => [key, at((row) => row[key])]),
    ...BUILD_KEYS.map((key) => [key, at((_, i) => BUILD_TABLE[key][i]!)]),
  ]) as BodySizes;
}

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
