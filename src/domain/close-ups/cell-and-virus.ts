/**
 * A small vessel with the muscle cells wound around it, a virus that keeps quiet in some of them, and the defenders
 * that keep watch. Micrometres of life, metres as drawn.
 */
import type { ActId, CloseUpScale, LayerId } from "../exhibits.ts";
import { pushedAside } from "../pushed-aside.ts";
import type { Pose, Vec3 } from "./close-up.ts";
import {
  GROWTH_OUTWARD,
  GROWTH_REACH_M,
  growthAt,
  moveGrowth,
  reachM,
  SEED,
  seedCentre,
  SPINDLE_COUNT,
} from "./new-growth.ts";
import {
  CELL_INNER_M,
  CELL_OUTER_M,
  CELL_THICK_M,
  HALF_SPAN,
  halfThicknessM,
  LINING_INNER_M,
  MUSCLE_CELLS,
  onCell,
  TIMES,
  type VesselPlace,
  vesselPoint,
} from "./small-vessel.ts";

/**
 * `walls` is how much bigger than life the virus is drawn, 20 times more than all else: at the same scale it would be a
 * third of a millimetre.
 */
export const SCALE: CloseUpScale = { whole: TIMES, walls: 40_000 };

/** Micrometres of life. */
export const CELL_UM = {
  /** A small lymphocyte is 8–10 µm across (HORIBA, Hematovision), on a smear 10–16 (Sysmex). */
  defender: 11,
  /** Chosen to fit the cell; elongated and in its middle (UPMC, case 940: cigar-shaped). */
  nucleusLong: 17,
  nucleusWide: 3.6,
  nucleusThick: 3,
  /**
   * Epstein-Barr virus between cells: 0.122–0.18 µm across (Wikipedia), 0.15–0.2 (Odio, Renal and Urology News). A
   * virus that keeps quiet is only its ring of DNA in the nucleus: drawn as a ball all the same, so that it is seen.
   */
  virus: 0.17,
} as const;

export const DEFENDER_RADIUS_M = (CELL_UM.defender * SCALE.whole) / 2e6;
export const VIRUS_RADIUS_M = (CELL_UM.virus * SCALE.walls) / 2e6;
/** Half its length, width and thickness. */
export const NUCLEUS_HALF_M: Vec3 = [
  (CELL_UM.nucleusLong * SCALE.whole) / 2e6,
  (CELL_UM.nucleusWide * SCALE.whole) / 2e6,
  (CELL_UM.nucleusThick * SCALE.whole) / 2e6,
];

/** Where a cell that is cut in half lengthwise ends, and where its nucleus has its middle: metres from the axis. */
export const CUT_RADIUS_M = CELL_INNER_M + CELL_THICK_M / 2;

/** Beyond the nucleus, one or two at either end: metres along the cell, and aside of its midline. */
const VIRUS_BESIDE: readonly (readonly [number, number, number])[] = [
  [6, 0.0219, 0.0008],
  [6, 0.0292, -0.0006],
  [6, -0.0219, -0.0006],
  [8, 0.0219, -0.0008],
  [8, -0.022, 0.0008],
  [8, -0.0294, -0.0004],
  [10, 0.0219, 0.0006],
  [10, -0.022, -0.0008],
];

const frontCell = (row: number) =>
  MUSCLE_CELLS.find((cell) => cell.row === row && cell.middle === 0)!;

export const VIRUS_PLACES: readonly VesselPlace[] = VIRUS_BESIDE.map(([row, alongCellM, aside]) =>
  onCell(frontCell(row), { angle: alongCellM / CUT_RADIUS_M, aside, radius: CUT_RADIUS_M }),
);

/** Where each defender keeps watch, and where it has drifted when the watch is weak. */
interface Defender {
  readonly near: Vec3;
  readonly away: Vec3;
}

const NEAR_M = CELL_OUTER_M + DEFENDER_RADIUS_M;
export const DEFENDERS: readonly Defender[] = [
  { at: [-0.083, 1.2, 0.006], awayM: 0.022, drift: -0.006 },
  { at: [-0.045, 1.0, 0.004], awayM: 0.028, drift: -0.012 },
  { at: [-0.004, 1.25, 0.005], awayM: 0.024, drift: 0.02 },
  { at: [-0.062, -0.75, 0.005], awayM: 0.026, drift: -0.012 },
  { at: [-0.018, -0.95, 0.008], awayM: 0.026, drift: 0.004 },
  { at: [0.05, 1.45, 0.01], awayM: 0.02, drift: 0.02 },
].map(({ at: [along, angle, liftM], awayM, drift }) => ({
  near: vesselPoint({ along: along!, angle: angle!, radius: NEAR_M + liftM! }),
  away: vesselPoint({ along: along! + drift, angle: angle!, radius: NEAR_M + liftM! + awayM }),
}));
/** A defender's size when the watch is weakest, as a share of its size at first. */
export const WEAKEST = 0.35;

/** Eases from 0 to 1 while `x` runs from `from` to `to`. */
function ease(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** The defenders go first; what they kept in check grows after that. */
const driftOf = (guard: number): number => ease(0, 0.65, guard);
const swellOf = (guard: number): number => ease(0.3, 1, guard);

/**
 * How far aside a sphere would push what lies around it that takes as much room as the growth, as a share of its reach:
 * a knot leaves room between its bulges.
 */
const PUSH_SHARE = 0.9;

function moveDefender(
  p: Float64Array | Float32Array | number[],
  at: number,
  { drift, size }: { readonly drift: number; readonly size: number },
): void {
  let nearest = Infinity;
  let own = DEFENDERS[0]!;
  for (const defender of DEFENDERS) {
    const [x, y, z] = defender.near;
    const far = (p[at]! - x) ** 2 + (p[at + 1]! - y) ** 2 + (p[at + 2]! - z) ** 2;
    if (far < nearest) {
      nearest = far;
      own = defender;
    }
  }
  const { near, away } = own;
  for (let k = 0; k < 3; k++) {
    const centre = near[k]! + (away[k]! - near[k]!) * drift;
    p[at + k] = centre + (p[at + k]! - near[k]!) * size;
  }
}

/** Moves a layer's points to where they are when the watch is as weak as `guard` says; the age changes nothing here. */
export function poseOf(acts: Readonly<Partial<Record<ActId, number>>>, _ageYears: number): Pose {
  const guard = acts.guard ?? 0;
  const drift = driftOf(guard);
  const swell = swellOf(guard);
  const growth = growthAt(swell);
  const [cx, cy, cz] = growth.centre;
  // What lies around it has made room for the seed already.
  const radiusM = GROWTH_REACH_M * PUSH_SHARE * Math.cbrt(growth.size ** 3 - SEED ** 3);
  const size = 1 - (1 - WEAKEST) * drift;
  return (p, at, layer) => {
    if (layer === "defenders") moveDefender(p, at, { drift, size });
    else if (layer === "growth") {
      if (swell > 0) moveGrowth(p, at, growth);
    } else if (radiusM > 0) {
      const x = p[at]! - cx;
      const y = p[at + 1]! - cy;
      const z = p[at + 2]! - cz;
      const times = pushedAside(Math.sqrt(x * x + y * y + z * z), radiusM);
      p[at] = cx + x * times;
      p[at + 1] = cy + y * times;
      p[at + 2] = cz + z * times;
    }
  };
}

/** A point on the upper face of what lies in the cell of a row, for a label. */
const onTop = (place: VesselPlace, byM: number): Vec3 =>
  vesselPoint({ ...place, radius: place.radius + byM });

/** The point of the resting growth that looks outward most. */
function labelOnGrowth(): Vec3 {
  const heightOf = (i: number): number =>
    seedCentre(i).reduce((sum, v, k) => sum + v * GROWTH_OUTWARD[k]!, 0);
  const all = Array.from({ length: SPINDLE_COUNT }, (_, i) => i);
  const top = all.reduce((best, next) => (heightOf(next) > heightOf(best) ? next : best));
  const reach = SEED * reachM(top, ...GROWTH_OUTWARD);
  return seedCentre(top).map((v, k) => v + GROWTH_OUTWARD[k]! * reach) as unknown as Vec3;
}

/** Where a label's line ends, at rest; posed like the layer's own points. */
export const LABEL_POINTS: Readonly<Partial<Record<LayerId, Vec3>>> = {
  "vessel-lining": vesselPoint({ along: 0.06, angle: Math.PI + 0.1, radius: LINING_INNER_M }),
  "muscle-cells": labelOnCell(),
  nuclei: onTop(
    onCell(frontCell(4), { angle: 0, aside: 0, radius: CUT_RADIUS_M }),
    NUCLEUS_HALF_M[2],
  ),
  virus: onTop(VIRUS_PLACES[3]!, VIRUS_RADIUS_M),
  defenders: DEFENDERS[1]!.near.map((v, k) => v + [0, 0, DEFENDER_RADIUS_M][k]!) as unknown as Vec3,
  growth: labelOnGrowth(),
};

function labelOnCell(): Vec3 {
  const cell = MUSCLE_CELLS.find(({ row, middle }) => row === 13 && middle > 0)!;
  const angle = cell.middle - 0.25;
  const thick = 2 * halfThicknessM(0.25 / HALF_SPAN);
  return vesselPoint(onCell(cell, { angle, aside: 0, radius: CELL_INNER_M + thick }));
}
