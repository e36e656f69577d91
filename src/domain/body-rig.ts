/**
 * The body as a rig of straight segments (pelvis, belly, chest, head, limbs), each with its own growth in
 * length and in girth. growth.ts lets points follow it. Segments never turn: pose and handedness stay.
 */
import { type BodyBuild, REFERENCE, REFERENCE_BUILD, sizesAt } from "./body-sizes.ts";

export type Point = readonly [number, number, number];

/** Row-major 3 × 3. */
type Matrix3 = readonly number[];

export interface Segment {
  /** Where it starts and ends at this age, metres; the start is its pivot. */
  readonly start: Point;
  readonly end: Point;
  /** What it does to a shape of the reference adult: row-major 3 × 3, symmetric, no turn. */
  readonly stretch: Matrix3;
  /** Metres; how far the segment's influence reaches compared with its neighbours. */
  readonly reach: number;
}

export type Rig = readonly Segment[];

/** Reach of each kind of segment in the reference adult, metres: about its half-width. */
const REACH = {
  pelvis: 0.15,
  belly: 0.15,
  chest: 0.15,
  girdle: 0.055,
  neck: 0.06,
  cranium: 0.09,
  face: 0.07,
  thigh: 0.085,
  shank: 0.055,
  foot: 0.05,
  upperArm: 0.05,
  forearm: 0.04,
  hand: 0.045,
} as const;

/** Growth factors against the reference adult. */
interface Factors extends Omit<BodyBuild, "face"> {
  readonly thigh: number;
  readonly shank: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly craniumTall: number;
  readonly faceTall: number;
  /** Height of the body, metres; spine and neck make up what legs, pelvis and head leave. */
  readonly statureM: number;
}

export const REFERENCE_FACTORS: Factors = {
  ...REFERENCE_BUILD,
  thigh: 1,
  shank: 1,
  upperArm: 1,
  forearm: 1,
  craniumTall: 1,
  faceTall: 1,
  statureM: REFERENCE.statureM,
};

export function factorsAt(ageYears: number): Factors {
  const { face, ...sizes } = sizesAt(ageYears);
  const above = REFERENCE.statureM - REFERENCE.headCentre[1];
  const below = REFERENCE.headCentre[1] - REFERENCE.chinM;
  const craniumTall = sizes.headCm / 100 / (above + below * face);
  return {
    ...sizes,
    thigh: sizes.femurCm / 100 / REFERENCE.femurM,
    shank: sizes.tibiaCm / 100 / REFERENCE.tibiaM,
    upperArm: sizes.humerusCm / 100 / REFERENCE.humerusM,
    forearm: sizes.radiusCm / 100 / REFERENCE.radiusM,
    craniumTall,
    faceTall: craniumTall * face,
    statureM: sizes.statureCm / 100,
  };
}

const diagonal = (wide: number, tall: number, deep: number): Matrix3 => [
  wide,
  0,
  0,
  0,
  tall,
  0,
  0,
  0,
  deep,
];

/** Stretches by `along` the axis from one point to another and by `across` at right angles to it. */
function axial(from: Point, to: Point, along: number, across: number): Matrix3 {
  const axis = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const squared = axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2;
  return [0, 1, 2].flatMap((r) =>
    [0, 1, 2].map(
      (c) => (r === c ? across : 0) + ((along - across) * axis[r]! * axis[c]!) / squared,
    ),
  );
}

/** A segment of the reference from `from` to `to`, stretched and put with its start at `pivot`. */
function placed(
  reach: number,
  [from, to]: readonly [Point, Point],
  pivot: Point,
  stretch: Matrix3,
): Segment {
  const d = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const end = [0, 1, 2].map(
    (r) =>
      pivot[r]! + stretch[r * 3]! * d[0] + stretch[r * 3 + 1]! * d[1] + stretch[r * 3 + 2]! * d[2],
  ) as unknown as Point;
  return { start: pivot, end, stretch, reach };
}

/** Share of the head's height below its centre at which the neck ends, metres in the adult. */
const SKULL_BASE_BELOW_M = 0.02;

export function buildRig(f: Factors): Rig {
  const R = REFERENCE;
  // Heights first: the sole stays on the floor, legs carry the hip, the head hangs below the stature.
  const ankleY = R.ankle[1] * f.footTall;
  const kneeY = ankleY + (R.knee[1] - R.ankle[1]) * f.shank;
  const hipY = kneeY + (R.hip[1] - R.knee[1]) * f.thigh;
  const headY = f.statureM - (R.statureM - R.headCentre[1]) * f.craniumTall;
  const spineBaseY = hipY + (R.spineBase[1] - R.hip[1]) * f.pelvisTall;
  const skullBaseY = headY - SKULL_BASE_BELOW_M * f.craniumTall;
  const spine = (skullBaseY - spineBaseY) / (R.headCentre[1] - SKULL_BASE_BELOW_M - R.spineBase[1]);

  const pelvis = diagonal(f.pelvisWide, f.pelvisTall, f.pelvisDeep);
  const belly = diagonal(f.bellyWide, spine, f.bellyDeep);
  const chest = diagonal(f.chestWide, spine, f.chestDeep);
  const neck = diagonal(f.neckWide, spine, f.neckWide);
  const inPelvis = (p: Point): Point => [
    p[0] * f.pelvisWide,
    hipY + (p[1] - R.hip[1]) * f.pelvisTall,
    p[2] * f.pelvisDeep,
  ];
  const inChest = (p: Point): Point => [
    p[0] * f.chestWide,
    spineBaseY + (p[1] - R.spineBase[1]) * spine,
    p[2] * f.chestDeep,
  ];
  const seat: Point = [0, R.perineumM, R.hip[2]];
  const skullBase: Point = [0, R.headCentre[1] - SKULL_BASE_BELOW_M, R.headCentre[2]];
  const headCentre: Point = [0, headY, inChest(R.headCentre)[2]];
  const segments: Segment[] = [
    placed(REACH.pelvis, [seat, R.spineBase], inPelvis(seat), pelvis),
    placed(REACH.belly, [R.spineBase, R.waist], inPelvis(R.spineBase), belly),
    placed(REACH.chest, [R.waist, R.neckBase], inChest(R.waist), chest),
    placed(REACH.neck, [R.neckBase, skullBase], inChest(R.neckBase), neck),
    placed(
      REACH.cranium,
      [R.headCentre, [0, R.headCentre[1] + 0.05, R.headCentre[2]]],
      headCentre,
      diagonal(f.craniumWide, f.craniumTall, f.craniumWide),
    ),
    placed(
      REACH.face,
      [R.headCentre, [0, R.headCentre[1] - 0.08, R.headCentre[2] + 0.06]],
      headCentre,
      diagonal(f.craniumWide, f.faceTall, f.craniumWide),
    ),
  ];
  for (const side of [1, -1]) {
    const m = (p: Point): Point => [p[0] * side, p[1], p[2]];
    const limb = (reach: number, from: Point, to: Point, pivot: Point, size: Stretch): Segment =>
      placed(reach, [m(from), m(to)], pivot, axial(m(from), m(to), size.along, size.across));
    const thigh = limb(REACH.thigh, R.hip, R.knee, inPelvis(m(R.hip)), {
      along: f.thigh,
      across: f.thighGirth,
    });
    const shank = limb(REACH.shank, R.knee, R.ankle, thigh.end, {
      along: f.shank,
      across: f.shankGirth,
    });
    // From the heel, not from the ankle, so that the whole sole follows the foot and stays on the floor.
    const inFoot = (p: Point): Point => [
      shank.end[0] + (p[0] - m(R.ankle)[0]) * f.footWide,
      shank.end[1] + (p[1] - R.ankle[1]) * f.footTall,
      shank.end[2] + (p[2] - R.ankle[2]) * f.footLong,
    ];
    const foot = placed(
      REACH.foot,
      [m(R.heel), m(R.toe)],
      inFoot(m(R.heel)),
      diagonal(f.footWide, f.footTall, f.footLong),
    );
    const shoulder: Point = [
      R.shoulder[0] * side * f.shoulderWide,
      inChest(R.shoulder)[1],
      inChest(R.shoulder)[2],
    ];
    const collar = inChest(m(R.collar));
    const girdleWide = (shoulder[0] - collar[0]) / (m(R.shoulder)[0] - m(R.collar)[0]);
    const girdle = placed(
      REACH.girdle,
      [m(R.collar), m(R.shoulder)],
      collar,
      diagonal(girdleWide, spine, f.chestDeep),
    );
    const upperArm = limb(REACH.upperArm, R.shoulder, R.elbow, shoulder, {
      along: f.upperArm,
      across: f.upperArmGirth,
    });
    const forearm = limb(REACH.forearm, R.elbow, R.wrist, upperArm.end, {
      along: f.forearm,
      across: f.forearmGirth,
    });
    const hand = limb(REACH.hand, R.wrist, R.fingertip, forearm.end, {
      along: f.handLong,
      across: f.handWide,
    });
    segments.push(thigh, shank, foot, girdle, upperArm, forearm, hand);
  }
  return segments;
}

interface Stretch {
  readonly along: number;
  readonly across: number;
}
