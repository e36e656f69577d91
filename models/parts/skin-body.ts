/**
 * Trunk, neck, arms and legs: measured sections made leaner and softer, joined by a shoulder girdle and
 * rounded hips. Distances in metres, negative inside, for the body's left; the right is its mirror image.
 */
import figures from "../figures/skin.json" with { type: "json" };
import {
  bounded,
  boundedY,
  type Distance,
  ellipsoid,
  mirrored,
  smoothMax,
  smoothMin,
  smoothStep,
  smoothUnion,
  taperedCapsule,
} from "../shapes/blend.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { oval, scaledSection, type Section, sectionTube } from "./skin-sections.ts";

/**
 * How much narrower than the measured man the mannequin is (design values): a stocky, muscular adult
 * becomes a slim child once growth has brought him to ten, with room left for every organ.
 */
export const LEAN = {
  thigh: 0.875,
  knee: 1.04,
  calf: 0.99,
  ankle: 1.06,
  upperArm: 0.9,
  elbow: 1.02,
  forearm: 0.97,
  wrist: 1.02,
  seat: 0.92,
  hips: 0.93,
  belly: 0.97,
  waist: 0.92,
  chest: 0.975,
  shoulder: 0.93,
  depth: 1,
} as const;

const LEVEL = {
  origin: [0, 0, 0] as Vec3,
  u: [1, 0, 0] as Vec3,
  v: [0, 0, 1] as Vec3,
  w: [0, 1, 0] as Vec3,
};
const vec = (v: readonly number[]): Vec3 => [v[0]!, v[1]!, v[2]!];

function eased(at: number, knots: readonly (readonly [number, number])[]): number {
  const i = Math.max(
    0,
    Math.min(
      knots.length - 2,
      knots.findIndex((_, k) => at < (knots[k + 1]?.[0] ?? Infinity)),
    ),
  );
  const [[a, va], [b, vb]] = [knots[i]!, knots[i + 1]!];
  return va + (vb - va) * smoothStep(a, b, at);
}

const mean = (a: number, b: number, c: number): number => (a + 2 * b + c) / 4;

/** Fades what is left of muscle relief: each section becomes the mean of itself and its neighbours. */
function softened(sections: readonly Section[], passes: number): Section[] {
  let out = [...sections];
  for (let pass = 0; pass < passes; pass++)
    out = out.map((s, i) => {
      const [before, after] = [out[i - 1], out[i + 1]];
      if (!before || !after) return s;
      return {
        at: s.at,
        centre: s.centre.map((v, k) => mean(before.centre[k]!, v, after.centre[k]!)),
        radius: s.radius.map((v, k) => mean(before.radius[k]!, v, after.radius[k]!)),
      };
    });
  return out;
}

/** The slimmer thigh keeps to the bone, which lies on its inner side; metres. */
const THIGH_INWARD = 0.013;

/** From the ankle to the inside of the hip, where the thigh ends as a dome under the pelvis. */
function leg(): Distance {
  const knots = [
    [0.1, LEAN.ankle],
    [0.38, LEAN.calf],
    [0.5, LEAN.knee],
    [0.68, LEAN.thigh],
    [0.82, LEAN.thigh],
  ] as const;
  const measured = softened(figures.leg.stations, 2).filter((s) => s.at < 0.75 && s.at > 0.12);
  const sections: Section[] = [
    oval(0.05, [0.2055, -0.083], 0.028, 0.034),
    oval(0.1, [0.2045, -0.083], 0.036, 0.042),
    ...measured
      .map((s) => scaledSection(s, eased(s.at, knots)))
      .map(({ at, centre, radius }) => ({
        at,
        centre: [centre[0]! - THIGH_INWARD * smoothStep(0.5, 0.74, at), centre[1]!],
        radius,
      })),
    oval(0.78, [0.1145, 0.002], 0.095, 0.097),
    oval(0.82, [0.1065, 0], 0.095, 0.098),
    oval(0.87, [0.1, -0.005], 0.091, 0.095),
    oval(0.91, [0.095, -0.012], 0.0805, 0.085),
    oval(0.945, [0.088, -0.016], 0.06, 0.064),
  ];
  return sectionTube({ ...LEVEL, sections, startCap: 0.03, endCap: 0.07 });
}

function trunk(): Distance {
  const knots = [
    [0.9, LEAN.seat],
    [0.99, LEAN.hips],
    [1.06, LEAN.belly],
    [1.14, LEAN.waist],
    [1.25, LEAN.belly],
    [1.33, LEAN.chest],
    [1.41, LEAN.shoulder],
    [1.47, 0.88],
    [1.5, 0.78],
  ] as const;
  const measured = figures.trunk.stations.filter((s) => s.at > 0.91 && s.at < 1.5);
  const sections: Section[] = softened(
    [
      oval(0.825, [0, -0.016], 0.045, 0.04),
      oval(0.85, [0, -0.014], 0.1, 0.076),
      oval(0.875, [0, -0.013], 0.153, 0.105),
      oval(0.9, [0, -0.012], 0.185, 0.125),
      ...measured.map((s) => scaledSection(s, eased(s.at, knots), LEAN.depth)),
      oval(1.5, [0, -0.022], 0.14, 0.09),
      oval(1.525, [0, -0.025], 0.088, 0.074),
      oval(1.55, [0, -0.027], 0.05, 0.052),
    ],
    2,
  );
  return sectionTube({ ...LEVEL, sections, startCap: 0.03, endCap: 0.05 });
}

function arm(): Distance {
  const { origin, u, v, w, stations } = figures.arm;
  const knots = [
    [0.1, LEAN.upperArm],
    [0.25, LEAN.elbow],
    [0.34, LEAN.forearm],
    [0.46, LEAN.wrist],
  ] as const;
  const sections: Section[] = [
    oval(0.0, [-0.004, 0.004], 0.05, 0.047),
    oval(0.05, [0, 0.013], 0.059, 0.05),
    ...softened(stations, 2)
      .filter((s) => s.at > 0.12 && s.at < 0.48)
      .map((s) => scaledSection(s, eased(s.at, knots))),
    oval(0.5, [-0.003, -0.001], 0.0205, 0.0295),
  ];
  return sectionTube({
    origin: vec(origin),
    u: vec(u),
    v: vec(v),
    w: vec(w),
    sections,
    startCap: 0.05,
    endCap: 0.045,
  });
}

/** The slope of the trapezius from neck to shoulder, the chest muscle's upper edge, the shoulder blade. */
function girdle(): Distance {
  return smoothUnion(
    [
      taperedCapsule({
        from: [0.012, 1.58, -0.036],
        to: [0.168, 1.474, -0.046],
        fromRadius: 0.037,
        toRadius: 0.05,
      }),
      taperedCapsule({
        from: [0.08, 1.437, -0.002],
        to: [0.19, 1.45, -0.016],
        fromRadius: 0.06,
        toRadius: 0.056,
      }),
      taperedCapsule({
        from: [0.1, 1.36, -0.072],
        to: [0.15, 1.445, -0.07],
        fromRadius: 0.058,
        toRadius: 0.05,
      }),
    ],
    0.03,
  );
}

function neck(): Distance {
  return taperedCapsule({
    from: [0, 1.48, -0.025],
    to: [0, 1.67, 0.002],
    fromRadius: 0.067,
    toRadius: 0.057,
  });
}

/** Rounding where limbs meet the trunk, metres. */
export const JOIN = {
  hip: 0.07,
  crotch: 0.045,
  shoulder: 0.06,
  arm: 0.036,
  neck: 0.07,
  buttock: 0.05,
} as const;

export interface BodyShapes {
  /** Trunk, neck and legs. */
  readonly core: Distance;
  /** The left arm without the hand. */
  readonly arm: Distance;
}

/** The body in two pieces, as clothes need them: cloth spans hollows, so it asks for wider fillets. */
export function bodyShapes(join: Readonly<Record<keyof typeof JOIN, number>> = JOIN): BodyShapes {
  const reach = Math.max(...Object.values(join));
  const trunkShape = boundedY(trunk(), 0.82, 1.61, reach);
  const legs = boundedY(mirrored(leg(), join.crotch), 0.01, 1.01, reach);
  const yoke = boundedY(mirrored(girdle(), 0.05), 1.29, 1.6, reach);
  const neckShape = boundedY(neck(), 1.4, 1.73, reach);
  const seat = boundedY(
    mirrored(ellipsoid({ centre: [0.077, 0.91, -0.068], radii: [0.084, 0.09, 0.078] }), 0.06),
    0.82,
    1.01,
    reach,
  );
  return {
    core: (x, y, z) => {
      const ax = Math.abs(x);
      let d = smoothMin(trunkShape(x, y, z), yoke(ax, y, z), join.shoulder);
      d = smoothMin(d, neckShape(x, y, z), join.neck);
      d = smoothMin(d, seat(ax, y, z), join.buttock);
      return smoothMin(d, legs(ax, y, z), join.hip);
    },
    arm: bounded(arm(), [0.3, 1.24, -0.02], 0.36, reach),
  };
}

/**
 * The gap between the thighs, up to the perineum: y = 0.862 in the Human Reference Atlas male, 2 cm below
 * the ischium. Thighs that are rounded into one another would hide it, and with it the sitting height.
 */
const GAP = { topM: 0.859, halfWidthM: 0.008, widens: 0.035, roundM: 0.016 } as const;

function gapBetweenThighs(x: number, y: number): number {
  const below = Math.max(0, GAP.topM - y);
  const above = Math.max(0, y - GAP.topM);
  return Math.hypot(x, above) - GAP.halfWidthM - GAP.widens * Math.min(below, 0.25);
}

/** Everything but head, hands and feet. */
export function bodyDistance(): Distance {
  const { core, arm: armShape } = bodyShapes();
  return (x, y, z) => {
    const whole = smoothMin(core(x, y, z), armShape(Math.abs(x), y, z), JOIN.arm);
    return y < 0.9 ? smoothMax(whole, -gapBetweenThighs(x, y), GAP.roundM) : whole;
  };
}
