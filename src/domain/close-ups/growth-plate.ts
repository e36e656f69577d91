/**
 * The lower end of a child's thigh bone, cut in half from side to side: its figures in life, the sizes that it is
 * drawn with, and how it grows. Frame of the block: drawn metres, the shaft up, the knee down, the cut face towards
 * +z; +x is the body's left, which is the outer side of a left thigh.
 */
import { sizesAt } from "../body-sizes.ts";
import type { ActId, CloseUpScale, LayerId } from "../exhibits.ts";
import { drawnClosure, GROWTH_PLATES } from "../growth-plates.ts";
import { AGE_BASE_YEARS, AGE_MAX_YEARS, AGE_MIN_YEARS } from "../view.ts";
import type { Pose, Vec3 } from "./close-up.ts";

export const SCALE: CloseUpScale = { whole: 3.5, walls: 12 };

const MM_PER_M = 1000;
/** medical-facts §5 Growth plates: 2–3 mm, exaggerated on screen (d). */
export const PLATE_MM = 2.5;
/**
 * Shares of the plate's thickness, from the epiphysis to the shaft; together 1. Display choices: enough of each to be
 * seen, the zone of swollen cells the thickest, as in life.
 */
export const ZONE_SHARES = {
  "resting-zone": 0.21,
  "proliferating-zone": 0.31,
  "hypertrophic-zone": 0.33,
  "calcifying-zone": 0.15,
} as const satisfies Readonly<Partial<Record<LayerId, number>>>;
export type Zone = keyof typeof ZONE_SHARES;
export const ZONES = Object.keys(ZONE_SHARES) as readonly Zone[];

/** Width of the bone's end at ten. Display choice: near the knee's breadth less the skin (g). */
export const WIDTH_MM = 53;
/** Compact bone at the upper end of what is shown. Display choice, from the shaft's 4.2 mm of ../x-ray.ts. */
export const CORTEX_MM = 3.4;
export const WIDTH_M = (WIDTH_MM * SCALE.whole) / MM_PER_M;
export const CORTEX_M = (CORTEX_MM * SCALE.whole) / MM_PER_M;
export const PLATE_M = (PLATE_MM * SCALE.walls) / MM_PER_M;

export const CUT_Z = 0.028;
export const TOP_Y = 0.104;
export const BOTTOM_Y = -0.094;
/** Where the plate ends above and below, before it undulates. */
export const PLATE_TOP_Y = 0.002;
export const PLATE_BOTTOM_Y = PLATE_TOP_Y - PLATE_M;

/** Height of a zone's lower and upper border, before it undulates. */
export function zoneSpan(zone: Zone): readonly [fromY: number, toY: number] {
  let from = PLATE_BOTTOM_Y;
  for (const each of ZONES) {
    const to = from + ZONE_SHARES[each] * PLATE_M;
    if (each === zone) return [from, to];
    from = to;
  }
  return [from, from];
}

/** How far the plate lies above or below its mean height: gentle waves, which hold the end on the shaft. */
export const undulation = (x: number, z: number): number =>
  0.0034 * Math.cos((x + 0.006) * 74) + 0.0018 * Math.sin(x * 31 - 0.4) + 0.0008 * Math.sin(z * 45);

/** A point on the visible face of each layer, at rest. */
export const LABEL_POINTS: Readonly<Partial<Record<LayerId, Vec3>>> = {
  epiphysis: [0.05, -0.062, CUT_Z],
  "resting-zone": [0.045, -0.0255, CUT_Z],
  "proliferating-zone": [0.045, -0.0175, CUT_Z],
  "hypertrophic-zone": [0.045, -0.008, CUT_Z],
  "calcifying-zone": [0.045, -0.0005, CUT_Z],
  metaphysis: [0.06, 0.018, CUT_Z],
  shaft: [0.043, 0.09, CUT_Z],
  "bone-vessels": [0.004, 0.03, CUT_Z + 0.002],
};

const PLATE = GROWTH_PLATES.find(({ id }) => id === "femur-distal-physis")!;
/** Share of the thigh bone's real change in length that is drawn, so that the block stays in the picture. */
const GIRTH_SHARE = 0.42;
const LENGTH_SHARE = 0.62;
/** How much wider and deeper the bone is below the plate than above it, and how far up that is made up for. */
const MEETING_WIDER = { x: 0.045, z: 0.1 } as const;
const MEETING_M = 0.04;
/** What is left of the plate once it has closed: a faint line. */
export const CLOSED_SHARE = 0.05;

/**
 * How the block stands at an age, 6 to 20: thinner and shorter before ten, wider and longer after. What is new is
 * bone on the shaft's side, so the shaft's upper end stays and everything else moves down, away from it. The plate
 * keeps its thickness until it closes; then it thins to a line, as much as the body's own
 * ({@link drawnClosure}). No acts.
 */
export function poseOf(_acts: Readonly<Partial<Record<ActId, number>>>, ageYears: number): Pose {
  const age = Math.min(AGE_MAX_YEARS, Math.max(AGE_MIN_YEARS, ageYears));
  const ratio = sizesAt(age).femurCm / sizesAt(AGE_BASE_YEARS).femurCm - 1;
  const closure = drawnClosure(PLATE, age);
  const girth = 1 + GIRTH_SHARE * ratio;
  const length = 1 + LENGTH_SHARE * ratio;
  const thick = 1 - (1 - CLOSED_SHARE) * closure;
  return (p, at, layer) => {
    const [x, y, z] = [p[at]!, p[at + 1]!, p[at + 2]!];
    const wave = undulation(x, z);
    const level = y - wave;
    const above = Math.max(level, PLATE_TOP_Y) + wave;
    const within = PLATE_TOP_Y - Math.min(PLATE_TOP_Y, Math.max(PLATE_BOTTOM_Y, level));
    const below = PLATE_BOTTOM_Y - Math.min(level, PLATE_BOTTOM_Y);
    // As the plate goes, the bone above comes to be as wide as the bone below where they meet.
    const away = Math.min(1, Math.max(0, (level - PLATE_TOP_Y) / MEETING_M));
    const near = (1 - away) * (1 - away) * (1 - within / PLATE_M);
    p[at] = x * girth * (1 + closure * MEETING_WIDER.x * near);
    p[at + 1] = TOP_Y - length * (TOP_Y - above) - thick * within - girth * below;
    // Cells stand out of the cut face less as the plate closes.
    const out = z - CUT_Z;
    const relief = layer in ZONE_SHARES ? thick : 1;
    const deeper = girth * (1 + closure * MEETING_WIDER.z * near);
    p[at + 2] = CUT_Z + out * (out > 0 ? relief : deeper);
  };
}
