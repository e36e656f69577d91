/**
 * The growth of the close-up of cells: a dozen rounded spindles heaped to a soft knot. It begins under a muscle cell of
 * the vessel, too small to be seen, swells and comes out between that cell and the next. Its shape is a function of
 * directions from the spindles' centres, so that a file needs to hold it only at its smallest.
 */
import type { Vec3 } from "./close-up.ts";
import {
  CELL_INNER_M,
  CELL_OUTER_M,
  forwardAt,
  halfWidthM,
  HALF_SPAN,
  MUSCLE_CELLS,
  onCell,
  outwardAt,
  ROW_M,
  vesselPoint,
} from "./small-vessel.ts";

export const SPINDLE_COUNT = 12;
/** Chosen for the picture, metres as drawn: half axes of a spindle, and how far the outer ones lie from the middle. */
const HALF_LENGTH_M = 0.0125;
const HALF_WIDTH_M = 0.0085;
const SHELL_M = 0.0138;
/** The direction about which they are wound; slanting, so that no two show the same side. */
const WOUND_ABOUT: Vec3 = [0.62, 0.35, 0.7];
/** A round that none of them reaches far beyond, or the knot would be a pile of logs. */
const ROUND_M = 0.0255;
/** Between neighbours, metres at full size. */
const GAP_M = 0.0005;
/** Size at the beginning, as a share of the full size. */
export const SEED = 0.022;

/** It begins on the side of row 9 that is turned to the cells with virus, well above the opened ones. */
const SEED_ROW = 9;
const SEED_ANGLE = 1.05;

const above = MUSCLE_CELLS.find(({ row, middle }) => row === SEED_ROW && middle > 0)!;
/** The seam between that cell and the tip of an opened one. */
const SEAM_M = -(halfWidthM((SEED_ANGLE - above.middle) / HALF_SPAN) + ROW_M * 0.03);
/** At first it lies under the cell's round, between cell and lining, where the seam does not show it. */
const UNDER_M = 0.005;
const SEED_PLACE = onCell(above, {
  angle: SEED_ANGLE,
  aside: SEAM_M + UNDER_M,
  radius: CELL_INNER_M - 0.0001,
});
/** Away from the vessel where it begins. */
export const GROWTH_OUTWARD = outwardAt(SEED_PLACE.along, SEED_PLACE.angle);
const SEED_CENTRE = vesselPoint(SEED_PLACE);
/** How far its centre moves outward until it is fully grown. */
const RISE_M = CELL_OUTER_M + 0.011 - SEED_PLACE.radius;

const plus = (a: Vec3, b: Vec3, times = 1): Vec3 => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => plus([0, 0, 0], a, 1 / Math.hypot(...a));

interface Spindle {
  /** From the knot's centre at full size, metres. */
  readonly offset: Vec3;
  /** Its long axis. */
  readonly axis: Vec3;
}

/** One in the middle, the others around it like the thread of a ball of wool. */
const SPINDLES: readonly Spindle[] = (() => {
  const forward = forwardAt(SEED_PLACE.along);
  const around = cross(GROWTH_OUTWARD, forward);
  const out = (height: number, turn: number): Vec3 => {
    const wide = Math.sqrt(1 - height * height);
    const flat = plus(
      plus([0, 0, 0], forward, wide * Math.cos(turn)),
      around,
      wide * Math.sin(turn),
    );
    return plus(flat, GROWTH_OUTWARD, height);
  };
  const outer = Array.from({ length: SPINDLE_COUNT - 1 }, (_, i): Spindle => {
    // A golden spiral from the top down: evenly spread.
    const towards = out(1 - (2 * i + 1) / (SPINDLE_COUNT - 1), i * Math.PI * (3 - Math.sqrt(5)));
    const wound = cross(WOUND_ABOUT, towards);
    return { offset: plus([0, 0, 0], towards, SHELL_M), axis: unit(wound) };
  });
  return [{ offset: [0, 0, 0], axis: forward }, ...outer];
})();

/**
 * For each spindle the planes halfway to its neighbours, and the one that holds it within the round: unit normals, and
 * distances from its centre.
 */
const PLANES = SPINDLES.map((own) => {
  const between = SPINDLES.filter((other) => other !== own).map((other) => {
    const apart = plus(other.offset, own.offset, -1);
    return { normal: unit(apart), atM: Math.hypot(...apart) / 2 - GAP_M / 2 };
  });
  const far = Math.hypot(...own.offset);
  return far === 0 ? between : [...between, { normal: unit(own.offset), atM: ROUND_M - far }];
});

/** How sharply a spindle's own round meets the faces where it touches others. */
const SHARPNESS = 4;

/** How far spindle `index` reaches from its centre in the unit direction x, y, z at full size, metres. */
export function reachM(index: number, x: number, y: number, z: number): number {
  const { axis } = SPINDLES[index]!;
  const along = x * axis[0] + y * axis[1] + z * axis[2];
  const squared = along * along;
  const own = Math.sqrt(squared / HALF_LENGTH_M ** 2 + (1 - squared) / HALF_WIDTH_M ** 2);
  let sum = own ** SHARPNESS;
  for (const { normal, atM } of PLANES[index]!) {
    const towards = x * normal[0] + y * normal[1] + z * normal[2];
    if (towards > 0) sum += (towards / atM) ** SHARPNESS;
  }
  return sum ** (-1 / SHARPNESS);
}

/** The centre of a spindle at the beginning, metres. */
export const seedCentre = (index: number): Vec3 => plus(SEED_CENTRE, SPINDLES[index]!.offset, SEED);

/** Within this distance of its centre lies all of it at full size, metres. */
export const GROWTH_REACH_M = Math.max(
  ...SPINDLES.map(({ offset, axis }, i) => {
    const end = (sign: number): number => {
      const reach = reachM(i, axis[0] * sign, axis[1] * sign, axis[2] * sign);
      return Math.hypot(...plus(offset, axis, reach * sign));
    };
    const out = unit(offset[0] === 0 && offset[1] === 0 && offset[2] === 0 ? axis : offset);
    return Math.max(end(1), end(-1), Math.hypot(...offset) + reachM(i, ...out));
  }),
);

/** The growth at an amount from 0 (a seed) to 1 (full size). */
export interface GrowthState {
  readonly centre: Vec3;
  /** As a share of the full size. */
  readonly size: number;
}

/** @param amount 0 to 1 */
export function growthAt(amount: number): GrowthState {
  // Out first, then wide: it comes to lie on the vessel's outer side rather than in its wall.
  const risen = amount * (2 - amount);
  // Before it rises it has left the round that it lay under.
  const aside = UNDER_M * Math.min(1, risen * 24);
  const centre = plus(SEED_CENTRE, GROWTH_OUTWARD, RISE_M * risen);
  return {
    centre: plus(centre, forwardAt(SEED_PLACE.along), -aside),
    size: SEED + (1 - SEED) * amount,
  };
}

/** The spindle that a point of the resting growth belongs to: the one with the nearest centre. */
function spindleOf(x: number, y: number, z: number): number {
  let best = 0;
  let nearest = Infinity;
  for (let i = 0; i < SEED_CENTRES.length; i++) {
    const c = SEED_CENTRES[i]!;
    const far = (x - c[0]) ** 2 + (y - c[1]) ** 2 + (z - c[2]) ** 2;
    if (far < nearest) {
      nearest = far;
      best = i;
    }
  }
  return best;
}
const SEED_CENTRES: readonly Vec3[] = SPINDLES.map((_, i) => seedCentre(i));

/**
 * Moves a point of the resting growth to where the growth has it. Only the point's direction from its spindle's centre
 * counts: a file's steps, large beside a seed, do not roughen what grows from it.
 */
export function moveGrowth(
  p: Float64Array | Float32Array | number[],
  at: number,
  { centre, size }: GrowthState,
): void {
  const index = spindleOf(p[at]!, p[at + 1]!, p[at + 2]!);
  const from = SEED_CENTRES[index]!;
  const { offset } = SPINDLES[index]!;
  const x = p[at]! - from[0];
  const y = p[at + 1]! - from[1];
  const z = p[at + 2]! - from[2];
  const far = Math.hypot(x, y, z) || 1;
  const reach = (size * reachM(index, x / far, y / far, z / far)) / far;
  p[at] = centre[0] + size * offset[0] + x * reach;
  p[at + 1] = centre[1] + size * offset[1] + y * reach;
  p[at + 2] = centre[2] + size * offset[2] + z * reach;
}
