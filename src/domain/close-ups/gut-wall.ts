/** A length of small bowel: its measures, and how it is opened like a book and squeezes. */
import type { ActId, CloseUpScale, LayerId } from "../exhibits.ts";
import type { Pose, Vec3 } from "./close-up.ts";
import { opened, roll, sectionOf, unroll } from "./unroll.ts";

/** Terminal ileum at about 10 years: 15–18 mm at 6, adults 18.7 [D4]. */
const ACROSS_MM = 17;
/** Terminal ileum of children [D10]. */
const WALL_MM = 1;
export const SCALE: CloseUpScale = { whole: 8, walls: 20 };

/** How the wall is divided (medical-facts.md §5, Walls: display values), from within outward. */
export const SHARES = {
  mucosaWithItsMuscle: 0.35,
  submucosa: 0.2,
  muscularisPropria: 0.4,
  serosa: 0.05,
} as const;
/** Display choices: parts of the layers above, as shares of the wall. */
const MUSCULARIS_MUCOSAE = 0.045;
const OBLIQUE = 0.05;
/** The ring muscle is the thicker of the two. */
const CIRCULAR_OF_THE_REST = 0.6;

const WALL_M = (WALL_MM * SCALE.walls) / 1000;
const RADIUS_M = (ACROSS_MM * SCALE.whole) / 2000 - WALL_M / 2;
/** Half the length that is shown: a display choice. */
export const HALF_LENGTH_M = 0.092;

/** Heights above the middle of the wall where one layer ends and the next begins, drawn metres; mucosa without folds. */
export const HEIGHTS = heights();
function heights() {
  const hollow = -WALL_M / 2;
  const underMuscle = hollow + WALL_M * SHARES.mucosaWithItsMuscle;
  const onSubmucosa = underMuscle + WALL_M * SHARES.submucosa;
  const ring = WALL_M * (SHARES.muscularisPropria - OBLIQUE) * CIRCULAR_OF_THE_REST;
  const onOblique = onSubmucosa + WALL_M * OBLIQUE;
  return {
    hollow,
    onMucosa: underMuscle - WALL_M * MUSCULARIS_MUCOSAE,
    onMuscularisMucosae: underMuscle,
    onSubmucosa,
    onOblique,
    onCircular: onOblique + ring,
    onLongitudinal: WALL_M / 2 - WALL_M * SHARES.serosa,
    outside: WALL_M / 2,
  };
}

/** Where each layer is cut, metres along the tube: each is drawn back from the one within it. */
export const ENDS_M = {
  mucosa: HALF_LENGTH_M,
  "muscularis-mucosae": 0.081,
  submucosa: 0.073,
  "oblique-muscle": 0.06,
  "circular-muscle": 0.045,
  "longitudinal-muscle": 0.019,
  serosa: -0.008,
} as const;

/** Half the gap between the two edges of the slit at rest, drawn metres: not to be seen. */
const SLIT_M = 0.00015;

export const SECTION = sectionOf([{ radiusM: RADIUS_M, turn: Math.PI }]);
/** From the middle of the back to the slit's edge, along the middle of the wall. */
export const HALF_ACROSS_M = SECTION.halfLengthM - SLIT_M;

/** How the tube lies, closed and opened: turned about the upright and about its own axis, radians. */
const LIES = { closed: { yaw: -0.44, tip: 0.3 }, open: { yaw: 0.2, tip: 0.16 } } as const;
/** Share of its curvature that the opened wall keeps: nearly flat, its cut edges still turned to the viewer. */
const CURVATURE_LEFT = 0.28;

/**
 * By what share of its width each layer draws back from the opened wall's edges, so that they lie in steps like the
 * pages of a book and each shows its own face. Display choice.
 */
export const DRAWN_BACK: Readonly<Record<keyof typeof ENDS_M, number>> = {
  serosa: 0,
  "longitudinal-muscle": 0.05,
  "circular-muscle": 0.13,
  "oblique-muscle": 0.21,
  submucosa: 0.27,
  "muscularis-mucosae": 0.34,
  mucosa: 0.39,
};

/** The wave of a squeeze: how far along it reaches, and by what share the ring narrows, closed and opened. */
const WAVE_M = 0.034;
const NARROWING = { closed: 0.34, open: 0.13 } as const;
/** How much of what a ring loses in girth its wall gains in thickness: all but what is shifted along the tube. */
const THICKENING = 0.75;
/** By how much each end is drawn towards the wave. */
const SHORTENING_M = 0.0035;

const ease = (t: number): number => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const unit = (t: number): number => Math.min(1, Math.max(0, t));

/** Rows of the matrix that turns the tube's own axes (along, across, ahead) to the drawing's. */
function turned(open: number): Float64Array {
  const yaw = mix(LIES.closed.yaw, LIES.open.yaw, open);
  const tip = mix(LIES.closed.tip, LIES.open.tip, open);
  const [cy, sy, ct, st] = [Math.cos(yaw), Math.sin(yaw), Math.cos(tip), Math.sin(tip)];
  return Float64Array.of(cy, -sy * st, sy * ct, 0, ct, st, -sy, -cy * st, cy * ct);
}
const REST_TURN = turned(0);

/** A point of the wall at rest: `along` the tube, `across` from the middle of the back, height above mid-wall; metres. */
export function placeAtRest(along: number, across: number, height: number): Vec3 {
  const place = Float64Array.of(across, 0, 0, 0);
  roll(SECTION, place);
  const u = place[0]! + height * place[2]!;
  const v = place[1]! + height * place[3]!;
  const m = REST_TURN;
  return [0, 3, 6].map((r) => m[r]! * along + m[r + 1]! * u + m[r + 2]! * v) as unknown as Vec3;
}

/** How far around the labels' points lie: above the slit, on the side that is seen first. */
const LABEL_ACROSS_M = 0.66 * HALF_ACROSS_M;
const label = (along: number, height: number): Vec3 => placeAtRest(along, LABEL_ACROSS_M, height);
const between = (a: keyof typeof ENDS_M, b: keyof typeof ENDS_M): number =>
  (ENDS_M[a] + ENDS_M[b]) / 2;

/** Where a label's line ends: on the band of each layer that the next one leaves free, of the mucosa on its cut edge. */
export const LABEL_POINTS: Readonly<Partial<Record<LayerId, Vec3>>> = {
  mucosa: label(ENDS_M.mucosa, (HEIGHTS.hollow + HEIGHTS.onMucosa) / 2),
  "muscularis-mucosae": label(
    between("submucosa", "muscularis-mucosae"),
    HEIGHTS.onMuscularisMucosae,
  ),
  submucosa: label(between("oblique-muscle", "submucosa"), HEIGHTS.onSubmucosa),
  "oblique-muscle": label(between("circular-muscle", "oblique-muscle"), HEIGHTS.onOblique),
  "circular-muscle": label(between("longitudinal-muscle", "circular-muscle"), HEIGHTS.onCircular),
  "longitudinal-muscle": label(between("serosa", "longitudinal-muscle"), HEIGHTS.onLongitudinal),
  serosa: label(ENDS_M.serosa - 0.03, HEIGHTS.outside),
};

/** Along the tube: between two folds of the lining, and where all layers outside it reach to. */
const IN_TROUGH_M = 0.02;
const ON_STEP_M = -0.035;

/** A point on the step that an opened layer leaves free of the next one towards the hollow. */
function onStep(layer: keyof typeof ENDS_M, within: keyof typeof ENDS_M, place: LabelPlace): Vec3 {
  const middle = 1 - (DRAWN_BACK[layer] + DRAWN_BACK[within]) / 2;
  const across = (HALF_ACROSS_M * middle) / (1 - DRAWN_BACK[layer]);
  return placeAtRest(place.along, across, place.height);
}
interface LabelPlace {
  readonly along: number;
  readonly height: number;
}
const trough = (height: number): LabelPlace => ({ along: IN_TROUGH_M, height });
const step = (height: number): LabelPlace => ({ along: ON_STEP_M, height });

/** As {@link LABEL_POINTS} while the wall lies open. */
const OPEN_LABEL_POINTS: typeof LABEL_POINTS = {
  mucosa: placeAtRest(IN_TROUGH_M, 0.6 * HALF_ACROSS_M, HEIGHTS.hollow),
  "muscularis-mucosae": onStep("muscularis-mucosae", "mucosa", trough(HEIGHTS.onMucosa)),
  submucosa: onStep("submucosa", "muscularis-mucosae", trough(HEIGHTS.onMuscularisMucosae)),
  "oblique-muscle": onStep("oblique-muscle", "submucosa", step(HEIGHTS.onSubmucosa)),
  "circular-muscle": onStep("circular-muscle", "oblique-muscle", step(HEIGHTS.onOblique)),
  "longitudinal-muscle": onStep("longitudinal-muscle", "circular-muscle", step(HEIGHTS.onCircular)),
  serosa: onStep("serosa", "longitudinal-muscle", step(HEIGHTS.onLongitudinal)),
};

/** Where the labels point, by how far the wall is open. */
export const labelPointsOf = ({ open = 0 }: Readonly<Partial<Record<ActId, number>>>) =>
  open > 0.5 ? OPEN_LABEL_POINTS : LABEL_POINTS;

/** `open` opens the tube like a book; `squeeze` sends one wave along it, at rest at both ends. */
export function poseOf(acts: Readonly<Partial<Record<ActId, number>>>, _ageYears: number): Pose {
  const open = ease(unit(acts.open ?? 0));
  const squeeze = unit(acts.squeeze ?? 0);
  if (open === 0 && (squeeze === 0 || squeeze === 1)) return () => undefined;
  const curvature = mix(1, CURVATURE_LEFT, open);
  const section = opened(SECTION, curvature);
  const radius = RADIUS_M / curvature;
  const turn = turned(open);
  const strength = ease(unit(6 * squeeze)) * ease(unit(6 * (1 - squeeze)));
  const narrowing = strength * mix(NARROWING.closed, NARROWING.open, open);
  const shortening = strength * SHORTENING_M;
  const centre = mix(-HALF_LENGTH_M, HALF_LENGTH_M, squeeze) * 0.95;
  const place = new Float64Array(4);
  const [m, n] = [REST_TURN, turn];
  return (p, at, layer) => {
    const [x, y, z] = [p[at]!, p[at + 1]!, p[at + 2]!];
    const rest = m[0]! * x + m[3]! * y + m[6]! * z;
    place[0] = m[1]! * x + m[4]! * y + m[7]! * z;
    place[1] = m[2]! * x + m[5]! * y + m[8]! * z;
    unroll(SECTION, place);
    // What is bent open grows longer within and shorter without, and as much thinner and thicker: no layer gains room.
    const square = (2 * RADIUS_M + place[1]) * place[1];
    const bent = Math.sqrt(radius * radius + square / curvature) - radius;
    const away = (rest - centre) / WAVE_M;
    const girth = 1 - narrowing * Math.exp(-away * away);
    const height = bent * girth ** -THICKENING;
    const along = rest - shortening * Math.tanh(away);
    place[0] *= 1 - open * (DRAWN_BACK[layer as keyof typeof DRAWN_BACK] ?? 0);
    roll(section, place);
    const u = place[0] * girth + height * place[2]!;
    const v = place[1] * girth + height * place[3]!;
    p[at] = n[0]! * along + n[1]! * u + n[2]! * v;
    p[at + 1] = n[3]! * along + n[4]! * u + n[5]! * v;
    p[at + 2] = n[6]! * along + n[7]! * u + n[8]! * v;
  };
}
