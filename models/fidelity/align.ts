/**
 * Moves one set of surfaces onto another: iterated closest points (Besl and McKay 1992), pairs taken both ways,
 * each step solved by least squares, either for a similarity (turn, shift, one scale; Horn 1987) or for an
 * affine motion, which also takes up another person's proportions.
 */
import { Matrix4, Quaternion, Vector3 } from "three";
import type { Vec3 } from "../shapes/vec.ts";
import type { Nearest } from "./surface.ts";

export type MotionKind = "similarity" | "affine";

export const moved = (motion: Matrix4, point: Vec3): Vec3 =>
  new Vector3(...point).applyMatrix4(motion).toArray();

/** What a motion enlarges lengths by, on average over directions. */
export const scaleOf = (motion: Matrix4): number => Math.cbrt(motion.determinant());

/** Pairs of points, the first to be moved onto the second. */
type Pairs = readonly (readonly [from: Vec3, to: Vec3])[];

/** One row's surfaces as points, and the searches for the nearest point, unmoved. */
export interface Matched {
  readonly ours: readonly Vec3[];
  readonly theirs: readonly Vec3[];
  readonly nearestOurs: Nearest;
  readonly nearestTheirs: Nearest;
  /** The reference lacks much of ours: only its points pull. */
  readonly isPart: boolean;
}

/** Steps that each start is given to show its worth, and that the best is given to arrive. */
const TRIAL_STEPS = 12;
const STEPS = 200;
/** Where one side has a part that the other lacks, the farthest pairs say so, and do not pull. */
const KEPT_SHARE = 0.75;
const ARRIVED_M = 1e-7;

/** The best motion of ours onto theirs. */
export function align(rows: readonly Matched[], kind: MotionKind): Matrix4 {
  const tries = starts(rows).map((start) => iterate(rows, start, fitSimilarity, TRIAL_STEPS));
  const { motion } = tries.reduce((a, b) => (b.rest < a.rest ? b : a));
  return iterate(rows, motion, kind === "affine" ? fitAffine : fitSimilarity, STEPS).motion;
}

function iterate(
  rows: readonly Matched[],
  start: Matrix4,
  fit: (pairs: Pairs) => Matrix4,
  steps: number,
): { motion: Matrix4; rest: number } {
  let motion = start;
  let rest = Infinity;
  for (let step = 0; step < steps; step++) {
    const back = motion.clone().invert();
    const size = scaleOf(motion);
    const found = rows.flatMap(({ ours, theirs, nearestOurs, nearestTheirs, isPart }) => [
      ...(isPart ? [] : ours).map((p) => {
        const { point, distance } = nearestTheirs(moved(motion, p));
        return { pair: [p, point] as const, distance };
      }),
      ...theirs.map((q) => {
        const { point, distance } = nearestOurs(moved(back, q));
        return { pair: [point, q] as const, distance: distance * size };
      }),
    ]);
    found.sort((a, b) => a.distance - b.distance);
    const kept = found.slice(0, Math.ceil(found.length * KEPT_SHARE));
    const next = kept.reduce((sum, { distance }) => sum + distance, 0) / kept.length;
    if (rest - next < ARRIVED_M) break;
    rest = next;
    motion = fit(kept.map(({ pair }) => pair));
  }
  return { motion, rest };
}

const middleOf = (points: readonly Vec3[]): Vector3 =>
  points.reduce((sum, p) => sum.add(new Vector3(...p)), new Vector3()).divideScalar(points.length);

/** Turn, scale and shift, so that `from` comes to lie on `to`. */
function similarity(turn: Quaternion, scale: number, from: Vector3, to: Vector3): Matrix4 {
  const shift = to.clone().sub(from.clone().applyQuaternion(turn).multiplyScalar(scale));
  return new Matrix4().compose(shift, turn, new Vector3(scale, scale, scale));
}

/** The turn, scale and shift that bring the first of each pair nearest to the second. */
export function fitSimilarity(pairs: Pairs): Matrix4 {
  const from = middleOf(pairs.map(([p]) => p));
  const to = middleOf(pairs.map(([, q]) => q));
  const covariance = new Float64Array(9);
  let [spreadFrom, spreadTo] = [0, 0];
  for (const [p, q] of pairs) {
    const a = new Vector3(...p).sub(from);
    const b = new Vector3(...q).sub(to);
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) covariance[i * 3 + j]! += a.getComponent(i) * b.getComponent(j);
    spreadFrom += a.lengthSq();
    spreadTo += b.lengthSq();
  }
  return similarity(hornTurn(covariance), Math.sqrt(spreadTo / spreadFrom), from, to);
}

/** Horn's symmetric 4 × 4 matrix of the covariance: the eigenvector of its largest eigenvalue is the turn. */
function hornTurn(s: Float64Array): Quaternion {
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = Array.from(s) as Nine;
  const rows = [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, yy - xx - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ];
  // A lift of the diagonal makes the wanted eigenvalue the largest by amount, so that squaring brings it out.
  const lift = rows.flat().reduce((sum, v) => sum + Math.abs(v), 0);
  const matrix = new Matrix4().fromArray(
    rows.flatMap((row, i) => row.map((v, j) => v / lift + (i === j ? 1 : 0))),
  );
  for (let i = 0; i < 20; i++) {
    matrix.multiply(matrix);
    matrix.multiplyScalar(1 / Math.max(...matrix.elements.map(Math.abs)));
  }
  const columns = [0, 4, 8, 12].map((at) => matrix.elements.slice(at, at + 4));
  const sizes = columns.map((column) => Math.hypot(...column));
  const [w, x, y, z] = columns[sizes.indexOf(Math.max(...sizes))] as Four;
  return new Quaternion(x, y, z, w).normalize();
}

type Four = [number, number, number, number];
type Nine = [number, number, number, number, number, number, number, number, number];

function fitAffine(pairs: Pairs): Matrix4 {
  const from = middleOf(pairs.map(([p]) => p));
  const to = middleOf(pairs.map(([, q]) => q));
  const square = new Float64Array(9);
  const mixed = new Float64Array(9);
  for (const [p, q] of pairs) {
    const a = new Vector3(...p).sub(from);
    const b = new Vector3(...q).sub(to);
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) {
        square[i * 3 + j]! += a.getComponent(i) * a.getComponent(j);
        mixed[i * 3 + j]! += b.getComponent(i) * a.getComponent(j);
      }
  }
  const linear = linearPart(mixed).multiply(linearPart(square).invert());
  const shift = to.clone().sub(from.clone().applyMatrix4(linear));
  return linear.setPosition(shift);
}

const linearPart = (m: Float64Array): Matrix4 => {
  const [a, b, c, d, e, f, g, h, i] = Array.from(m) as Nine;
  return new Matrix4().set(a, b, c, 0, d, e, f, 0, g, h, i, 0, 0, 0, 0, 1);
};

/** Turns about the long axis that a lone bone is tried at, radians. */
const TWISTS = [0, 0.5, -0.5, 1, -1, 2, -2, Math.PI];

/**
 * Where to start from: middles and sizes brought together; for a lone row its long axis too, with some turns
 * about it, because limbs stand in different poses.
 */
function starts(rows: readonly Matched[]): Matrix4[] {
  const a = shapeOf(rows.flatMap((row) => row.ours));
  const b = shapeOf(rows.flatMap((row) => row.theirs));
  const place = (turn: Quaternion): Matrix4 =>
    similarity(turn, b.size / a.size, a.middle, b.middle);
  if (rows.length > 1) return [place(new Quaternion())];
  const axis = b.axis.dot(a.axis) < 0 ? b.axis.clone().negate() : b.axis;
  const swing = new Quaternion().setFromUnitVectors(a.axis, axis);
  return [
    place(new Quaternion()),
    ...TWISTS.map((twist) => place(new Quaternion().setFromAxisAngle(axis, twist).multiply(swing))),
  ];
}

/** Middle, root mean square size and long axis of a cloud of points. */
function shapeOf(points: readonly Vec3[]): { middle: Vector3; size: number; axis: Vector3 } {
  const middle = middleOf(points);
  const from = points.map((p) => new Vector3(...p).sub(middle));
  const size = Math.sqrt(from.reduce((sum, d) => sum + d.lengthSq(), 0) / from.length);
  const axis = new Vector3(0.3, 1, 0.2);
  for (let i = 0; i < 30; i++) {
    const next = new Vector3();
    for (const d of from) next.addScaledVector(d, d.dot(axis));
    axis.copy(next.normalize());
  }
  return { middle, size, axis };
}
