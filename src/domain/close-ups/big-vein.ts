/** A length of the inferior vena cava with a window in its front: its measures, and how it opens and blood passes. */
import type { ActId, CloseUpScale, LayerId } from "../exhibits.ts";
import type { Pose, Vec3 } from "./close-up.ts";
import { BLOOD_COLUMNS, bloodPose, rimTowardsViewer } from "./blood.ts";
import { opened, roll, sectionOf, unroll } from "./unroll.ts";

/** Front to back at 10 years (medical-facts.md §5, Walls), and as much wider as an adult's, 16 × 26 mm [V6]. */
const FRONT_TO_BACK_MM = 12;
const WIDE_MM = (FRONT_TO_BACK_MM * 26) / 16;
/** Adults 1 to 1.5 (medical-facts.md §5, Walls): a child's, at the lower end. */
const WALL_MM = 1;
export const SCALE: CloseUpScale = { whole: 9, walls: 18 };

/** How the wall is divided (medical-facts.md §5, Walls: display values), from within outward. */
export const SHARES = { intima: 0.1, media: 0.2, adventitia: 0.7 } as const;

const WALL_M = (WALL_MM * SCALE.walls) / 1000;
/** Heights above the middle of the wall where one layer ends and the next begins, drawn metres. */
export const HEIGHTS = {
  hollow: -WALL_M / 2,
  onIntima: WALL_M * (SHARES.intima - 0.5),
  onMedia: WALL_M * (SHARES.intima + SHARES.media - 0.5),
  outside: WALL_M / 2,
} as const;

/** Half a turn of the flat front and of the flat back; the rest is the narrow sides. A display choice. */
const FLAT_TURN = (40 * Math.PI) / 180;
export const SECTION = oval();
function oval() {
  const wide = (WIDE_MM * SCALE.whole) / 2000 - WALL_M / 2;
  const deep = (FRONT_TO_BACK_MM * SCALE.whole) / 2000 - WALL_M / 2;
  // Of two circles that touch where the flat turns into the side: the first is as much larger as the oval is long.
  const larger = (wide - deep) / (Math.sin(FLAT_TURN) + Math.cos(FLAT_TURN) - 1);
  const sideM = wide - larger * Math.sin(FLAT_TURN);
  const flat = { radiusM: sideM + larger, turn: FLAT_TURN };
  return sectionOf([flat, { radiusM: sideM, turn: Math.PI - 2 * FLAT_TURN }, flat]);
}

/** Where each layer is cut at the top and how far it goes around from the back: each is drawn back from the next. */
export const BOTTOM_M = -0.1;
export const TOPS_M = {
  intima: 0.1,
  media: 0.083,
  "muscle-bundles": 0.064,
  /** The adventitia's inner half, in which the bundles lie open. */
  adventitia: 0.058,
  outerAdventitia: 0.024,
} as const;
export const HALF_ACROSS_M = { intima: 0.15, media: 0.145, adventitia: 0.14 } as const;

/** Lengthwise bundles of smooth muscle in the adventitia: a display choice of how many. */
const BUNDLES = 16;
export interface Bundle {
  readonly acrossM: number;
  readonly heightM: number;
  readonly halfWidthM: number;
  readonly halfThickM: number;
}
/** Where the bundles lie in the wall and how big they are; none is quite like another. */
export const BUNDLES_M: readonly Bundle[] = Array.from({ length: BUNDLES }, (_, i) => {
  const cell = (2 * HALF_ACROSS_M.adventitia) / BUNDLES;
  const size = 1 + 0.13 * Math.sin(i * 2.4 + 0.5);
  return {
    acrossM: -HALF_ACROSS_M.adventitia + (i + 0.5) * cell + 0.0011 * Math.sin(i * 4.1),
    heightM: (HEIGHTS.onMedia + HEIGHTS.outside) / 2,
    halfWidthM: 0.0053 * size,
    halfThickM: 0.004 * size,
  };
});

/** Share of its curvature that the opened wall keeps. */
const CURVATURE_LEFT = 0.32;

/**
 * By what share each layer draws back from the opened wall's edges and from its upper end, so that they lie in steps
 * and each shows its own face. Display choice.
 */
export const DRAWN_BACK: Readonly<
  Partial<Record<LayerId, { readonly across: number; readonly up: number }>>
> = { intima: { across: 0.34, up: 0.5 }, media: { across: 0.17, up: 0.36 } };

const ease = (t: number): number => t * t * (3 - 2 * t);
const unit = (t: number): number => Math.min(1, Math.max(0, t));

/** A point of the wall at rest: how high, `across` from the middle of the back, height above mid-wall; metres. */
export function placeAtRest(up: number, across: number, height: number): Vec3 {
  const place = Float64Array.of(across, 0, 0, 0);
  roll(SECTION, place);
  return [place[0]! + height * place[2]!, up, place[1]! + height * place[3]!];
}

function backOf(section: typeof SECTION): number {
  const place = new Float64Array(4);
  roll(section, place);
  return place[1]!;
}

/** `open` widens the window until the vein lies open like a book; `blood` lets it pass upward, once around. */
export function poseOf(acts: Readonly<Partial<Record<ActId, number>>>, _ageYears: number): Pose {
  const open = ease(unit(acts.open ?? 0));
  const blood = unit(acts.blood ?? 0);
  const section = opened(SECTION, 1 - (1 - CURVATURE_LEFT) * open);
  // Blood keeps its distance from the back wall.
  const forwardM = backOf(section) - backOf(SECTION);
  const moveBlood = blood === 0 && open === 0 ? null : bloodPose({ amount: blood, forwardM });
  const place = new Float64Array(4);
  return (p, at, layer) => {
    if (layer === "blood") moveBlood?.(p, at, layer);
    else if (open > 0) {
      place[0] = p[at]!;
      place[1] = p[at + 2]!;
      unroll(SECTION, place);
      const height = place[1];
      const back = DRAWN_BACK[layer];
      if (back) {
        place[0] *= 1 - open * back.across;
        p[at + 1] = BOTTOM_M + (p[at + 1]! - BOTTOM_M) * (1 - open * back.up);
      }
      roll(section, place);
      p[at] = place[0] + height * place[2]!;
      p[at + 2] = place[1] + height * place[3]!;
    }
  };
}

/** How far around the labels' points lie: on the side that is seen first. */
const LABEL_ACROSS_M = 0.105;
const LABELLED = BUNDLES_M.reduce((best, next) =>
  Math.abs(next.acrossM - 0.12) < Math.abs(best.acrossM - 0.12) ? next : best,
);

/** Where a label's line ends: on what the next layer leaves free, on a bundle where it lies open, on a disc in front. */
export const LABEL_POINTS: Readonly<Partial<Record<LayerId, Vec3>>> = {
  blood: rimTowardsViewer(BLOOD_COLUMNS.at(-2)!),
  intima: placeAtRest((TOPS_M.intima + TOPS_M.media) / 2, LABEL_ACROSS_M, HEIGHTS.onIntima),
  media: placeAtRest((TOPS_M.media + TOPS_M.adventitia) / 2, LABEL_ACROSS_M, HEIGHTS.onMedia),
  adventitia: placeAtRest(-0.03, LABEL_ACROSS_M, HEIGHTS.outside),
  "muscle-bundles": placeAtRest(
    (TOPS_M.adventitia + TOPS_M.outerAdventitia) / 2,
    LABELLED.acrossM,
    LABELLED.heightM + LABELLED.halfThickM,
  ),
};

/** On the step that a layer leaves free, half way up the opened wall. */
const onStep = (across: number, up: number, height: number): Vec3 =>
  placeAtRest(up, across, height);
const OPEN_LABEL_POINTS: typeof LABEL_POINTS = {
  intima: onStep(0.06, -0.02, HEIGHTS.hollow),
  media: onStep(0.13, -0.03, HEIGHTS.onIntima),
  adventitia: onStep(0.132, -0.03, HEIGHTS.onMedia),
  "muscle-bundles": LABEL_POINTS["muscle-bundles"]!,
};

/** Where the labels point, by how far the wall is open; the blood is not shown then. */
export const labelPointsOf = ({ open = 0 }: Readonly<Partial<Record<ActId, number>>>) =>
  open > BLOOD_GONE_FROM ? OPEN_LABEL_POINTS : LABEL_POINTS;

/** From here on the wall is too far open to hold the blood, and the blood would hide it. */
export const BLOOD_GONE_FROM = 0.5;
