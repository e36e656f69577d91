/**
 * The body as a rig of straight segments (trunk, neck, cranium, face, limbs), each with its own growth in
 * length and in girth. growth.ts lets points follow it.
 */
import { REFERENCE, sizesAt } from "./body-sizes.ts";

export type Point = readonly [number, number, number];

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

export type Rig = readonly Segment[];

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

export const REFERENCE_FACTORS: Factors = {
  girth: 1,
  thigh: 1,
  shank: 1,
  upperArm: 1,
  forearm: 1,
  cranium: 1,
  face: 1,
  statureM: REFERENCE.statureM,
};

export function factorsAt(ageYears: number): Factors {
  const row = sizesAt(ageYears);
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

/** Where a segment's end comes to lie when it starts at `pivot` and grows by `along` its axis. */
function grownEnd(from: Point, to: Point, pivot: Point, along: number): Point {
  return [
    pivot[0] + (to[0] - from[0]) * along,
    pivot[1] + (to[1] - from[1]) * along,
    pivot[2] + (to[2] - from[2]) * along,
  ];
}

export function buildRig(f: Factors): Rig {
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
