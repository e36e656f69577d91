/**
 * Red cells passing through the big vein: columns of discs, one above the other at even distances, each disc moved as a
 * whole. A column that has moved on by whole distances looks as before, so the passing can go on without an end.
 */
import type { Pose, Vec3 } from "./close-up.ts";

/** Radius of a red cell, real life. */
const CELL_UM = 3.75;
/** Drawn so big that its shape can be seen: far bigger than the vein around it is. */
export const CELL_TIMES = 2300;
export const DISC_RADIUS_M = (CELL_UM * CELL_TIMES) / 1e6;

/** Distance from disc to disc in a column; a disc stays within half of it however it is turned. */
export const DISTANCE_M = 0.0235;
export const DISCS = 8;
/** How far a disc rises before it comes in again below. */
export const LENGTH_M = DISTANCE_M * DISCS;

/** Towards both ends, over this length, discs dwindle: so that one can leave above and come again below unseen. */
const DWINDLE_M = 0.016;
const SMALLEST = 0.01;

/** Where the columns stand inside the vein, from back to front: nowhere nearer than two discs need. */
const ROWS: readonly { readonly aheadM: number; readonly acrossM: readonly number[] }[] = [
  { aheadM: -0.0185, acrossM: [-0.033, -0.011, 0.011, 0.033] },
  { aheadM: 0, acrossM: [-0.046, -0.0225, 0, 0.0225, 0.046] },
  { aheadM: 0.0185, acrossM: [-0.033, -0.011, 0.011, 0.033] },
];

export interface BloodColumn {
  readonly acrossM: number;
  readonly aheadM: number;
  /** Where discs come in; they leave {@link LENGTH_M} above. Columns are not level, or their discs would form rows. */
  readonly bottomM: number;
  /** How many distances it moves on in one act: blood is faster in the middle. */
  readonly distances: number;
  /** Discs roll about this level axis, by so many radians for each metre that they pass: an even, endless tumbling. */
  readonly rollAxis: Vec3;
  readonly rollPerM: number;
  /** Which way a disc would face at height 0; unit vector. */
  readonly facing: Vec3;
}

export const BLOOD_COLUMNS: readonly BloodColumn[] = ROWS.flatMap(({ aheadM, acrossM }, row) =>
  acrossM.map((across, i): BloodColumn => {
    const n = row * 5 + i;
    const turn = n * 2.4;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const lean = 0.35 + 0.2 * Math.sin(n * 1.7);
    return {
      acrossM: across,
      aheadM,
      bottomM: -LENGTH_M / 2 + 0.3 * DISTANCE_M * Math.sin(n * 2.1),
      distances: Math.hypot(across / 0.05, aheadM / 0.02) < 0.6 ? 3 : 2,
      rollAxis: [cos, 0, sin],
      rollPerM: (n % 2 === 0 ? 1 : -1) * (36 + 14 * Math.sin(n * 3.3)),
      facing: [cos * Math.sin(lean), Math.cos(lean), sin * Math.sin(lean)],
    };
  }),
);

/** Height of the middle of a disc at rest. */
export const discHeight = (column: BloodColumn, disc: number): number =>
  column.bottomM + (disc + 0.5) * DISTANCE_M;

/** How big a disc is drawn at a height, as a share. */
export function discSize({ bottomM }: BloodColumn, y: number): number {
  const free = Math.min(y - bottomM, bottomM + LENGTH_M - y) / DWINDLE_M;
  const t = Math.min(1, Math.max(0, free));
  return SMALLEST + (1 - SMALLEST) * t * t * (3 - 2 * t);
}

/** Which way a disc faces at a height: unit vector along its own axis. */
export function discFacing({ rollAxis, rollPerM, facing }: BloodColumn, y: number): Vec3 {
  const turned = [...facing];
  roll(turned, { axis: rollAxis, cos: Math.cos(rollPerM * y), sin: Math.sin(rollPerM * y) });
  return turned as unknown as Vec3;
}

/** Turns a vector about a level axis. */
function roll(v: number[] | Float64Array, { axis, cos, sin }: Roll): void {
  const [x, y, z] = [v[0]!, v[1]!, v[2]!];
  const [a, c] = [axis[0], axis[2]];
  const kept = (a * x + c * z) * (1 - cos);
  v[0] = x * cos - c * y * sin + a * kept;
  v[1] = y * cos + (c * x - a * z) * sin;
  v[2] = z * cos + a * y * sin + c * kept;
}
interface Roll {
  axis: Vec3;
  cos: number;
  sin: number;
}

/** On the disc at the middle height of a column, the point of its rim that is nearest to the viewer. */
export function rimTowardsViewer(column: BloodColumn): Vec3 {
  const up = discHeight(column, DISCS / 2);
  const [fx, fy, fz] = discFacing(column, up);
  const [x, y, z] = [-fx * fz, -fy * fz, 1 - fz * fz];
  const far = DISC_RADIUS_M / Math.hypot(x, y, z);
  return [column.acrossM + x * far, up + y * far, column.aheadM + z * far];
}

export interface Passing {
  /** 0 to 1, and again from 0. */
  readonly amount: number;
  /** How far all blood lies towards the viewer, because the wall behind it has moved. */
  readonly forwardM: number;
}

export function bloodPose({ amount, forwardM }: Passing): Pose {
  const v = new Float64Array(3);
  const turn: Roll = { axis: BLOOD_COLUMNS[0]!.rollAxis, cos: 1, sin: 0 };
  return (p, at) => {
    const column = columnAt(p[at]!, p[at + 2]!);
    const { acrossM, aheadM, bottomM, distances, rollAxis, rollPerM } = column;
    const rest = discHeight(column, Math.round((p[at + 1]! - discHeight(column, 0)) / DISTANCE_M));
    const now = bottomM + ((rest - bottomM + amount * distances * DISTANCE_M) % LENGTH_M);
    const size = discSize(column, now) / discSize(column, rest);
    v[0] = (p[at]! - acrossM) * size;
    v[1] = (p[at + 1]! - rest) * size;
    v[2] = (p[at + 2]! - aheadM) * size;
    turn.axis = rollAxis;
    turn.cos = Math.cos(rollPerM * (now - rest));
    turn.sin = Math.sin(rollPerM * (now - rest));
    roll(v, turn);
    p[at] = acrossM + v[0];
    p[at + 1] = now + v[1];
    p[at + 2] = aheadM + forwardM + v[2];
  };
}

/** The column whose discs a point belongs to: they stand so far apart that it is the nearest. */
function columnAt(across: number, ahead: number): BloodColumn {
  let best = BLOOD_COLUMNS[0]!;
  let nearest = Infinity;
  for (const column of BLOOD_COLUMNS) {
    const square = (across - column.acrossM) ** 2 + (ahead - column.aheadM) ** 2;
    if (square < nearest) [best, nearest] = [column, square];
  }
  return best;
}
