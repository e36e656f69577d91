/** Where a line goes in and out of closed surfaces, exactly: what a straight path inward passes. */
import type { Box3 } from "three";
import type { BodyLayer } from "../body-layer.ts";

export type Vec3 = readonly [number, number, number];

export interface Line {
  /** Metres, world. */
  readonly origin: Vec3;
  /** Of length 1. */
  readonly direction: Vec3;
}

/** A stretch of a line inside something, metres from the line's origin; it may begin behind it. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Crossing {
  readonly distance: number;
  /** 1 where the line goes in, −1 where it comes out. */
  readonly step: 1 | -1;
}

/** Boxes are kept in single precision: nothing may slip past one by rounding. Metres. */
const BOX_SLACK = 1e-6;
/** Shorter than this is no stretch but a touch. Metres. */
const TOUCH_M = 1e-9;

/**
 * The stretches of a line inside each structure of a layer, at the age that the layer stands at. A line that meets
 * an edge or a corner counts as passing beside it, the same for all triangles that share it, so that every way in
 * has a way out.
 */
export function intervalsThrough<Id extends string>(
  layer: BodyLayer<Id>,
  line: Line,
): Map<Id, Interval[]> {
  const found = new Map<Id, Crossing[]>();
  eachCrossing(layer, line, (id, crossing) => {
    const known = found.get(id);
    if (known) known.push(crossing);
    else found.set(id, [crossing]);
  });
  return new Map([...found].map(([id, crossings]) => [id, pairUp(crossings)]));
}

/** As {@link intervalsThrough}, of a layer whose structures together are one closed surface: the skin. */
export function intervalsThroughWhole<Id extends string>(
  layer: BodyLayer<Id>,
  line: Line,
): Interval[] {
  const crossings: Crossing[] = [];
  eachCrossing(layer, line, (_, crossing) => crossings.push(crossing));
  return pairUp(crossings);
}

function eachCrossing<Id extends string>(
  layer: BodyLayer<Id>,
  line: Line,
  take: (id: Id, crossing: Crossing) => void,
): void {
  const frame = { line, axes: axesOf(line.direction) };
  const corners = new Float64Array(9);
  layer.bvh.shapecast({
    intersectsBounds: (box) => meets(line, box),
    intersectsTriangle: ({ a, b, c }, index) => {
      a.toArray(corners, 0);
      b.toArray(corners, 3);
      c.toArray(corners, 6);
      const crossing = crossingOf(corners, frame);
      if (crossing) take(layer.ids[layer.structureOfTriangle[index]!]!, crossing);
      return false;
    },
  });
}

interface Mesh {
  readonly positions: ArrayLike<number>;
  readonly triangles: ArrayLike<number>;
}

/** As {@link intervalsThrough}, of one mesh and without a search tree. */
export const intervalsThroughMesh = (mesh: Mesh, line: Line): Interval[] =>
  pairUp(meshCrossings(mesh, line));

/** How far along a line it first goes into a surface, which may be open: a region of the skin. */
export function firstEntry(mesh: Mesh, line: Line): number | null {
  const entries = meshCrossings(mesh, line).filter(({ step }) => step > 0);
  return entries.length > 0 ? Math.min(...entries.map(({ distance }) => distance)) : null;
}

function meshCrossings({ positions, triangles }: Mesh, line: Line): Crossing[] {
  const frame = { line, axes: axesOf(line.direction) };
  const corners = new Float64Array(9);
  const crossings: Crossing[] = [];
  for (let i = 0; i < triangles.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const v = triangles[i + k]! * 3;
      for (let c = 0; c < 3; c++) corners[k * 3 + c] = positions[v + c]!;
    }
    const crossing = crossingOf(corners, frame);
    if (crossing) crossings.push(crossing);
  }
  return crossings;
}

/** Stretches that overlap, or between which less than `gap` metres lie, as one; sorted. */
export function joined(intervals: readonly Interval[], gap: number): Interval[] {
  const out: { from: number; to: number }[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && from - last.to < gap) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

/** The point of a line that far along it. */
export const pointAt = ({ origin, direction }: Line, distance: number): Vec3 => [
  origin[0] + direction[0] * distance,
  origin[1] + direction[1] * distance,
  origin[2] + direction[2] * distance,
];

/** Two directions that stand square to a direction and to one another. */
function axesOf(direction: Vec3): readonly [Vec3, Vec3] {
  const [x, y, z] = direction.map(Math.abs) as unknown as Vec3;
  const aside: Vec3 = x <= y && x <= z ? [1, 0, 0] : y <= z ? [0, 1, 0] : [0, 0, 1];
  const first = unit(cross(direction, aside));
  return [first, cross(direction, first)];
}

interface Frame {
  readonly line: Line;
  readonly axes: readonly [Vec3, Vec3];
}

/** Writes how far the corners lie along an axis from the line's beginning into every third place from `at` on. */
function project(out: Float64Array, at: number, p: Float64Array, [x, y, z]: Vec3): void {
  for (let k = 0; k < 9; k += 3) out[k + at] = p[k]! * x + p[k + 1]! * y + p[k + 2]! * z;
}

/** Whether all corners lie on one side of the line along an axis: most triangles do, and are met nowhere. */
function isBeside(p: Float64Array, at: number): boolean {
  const [a, b, c] = [p[at]!, p[at + 3]!, p[at + 6]!];
  return (
    (a > TOUCH_M && b > TOUCH_M && c > TOUCH_M) || (a < -TOUCH_M && b < -TOUCH_M && c < -TOUCH_M)
  );
}

/** The corners of a triangle as a line sees them, end-on at 0: aside, aside, along. */
const seen = new Float64Array(9);

/** Where the line meets a triangle, whose corners are used up; of its rim only half belongs to it. */
function crossingOf(corners: Float64Array, { line, axes }: Frame): Crossing | null {
  const p = seen;
  for (let k = 0; k < 9; k++) corners[k]! -= line.origin[k % 3]!;
  project(p, 0, corners, axes[0]);
  if (isBeside(p, 0)) return null;
  project(p, 1, corners, axes[1]);
  if (isBeside(p, 1)) return null;
  project(p, 2, corners, line.direction);
  const a = edge(p, 0, 3);
  const b = edge(p, 3, 6);
  const c = edge(p, 6, 0);
  const area = a + b + c;
  if (area === 0) return null;
  const turn = area > 0 ? 1 : -1;
  if (!isWithin(p, [0, 3, a, turn])) return null;
  if (!isWithin(p, [3, 6, b, turn])) return null;
  if (!isWithin(p, [6, 0, c, turn])) return null;
  const distance = (b * p[2]! + c * p[5]! + a * p[8]!) / area;
  // Seen along the line, a face that looks at its beginning runs clockwise.
  return { distance, step: turn > 0 ? -1 : 1 };
}

const edge = (p: Float64Array, from: number, to: number): number =>
  p[from]! * p[to + 1]! - p[from + 1]! * p[to]!;

/** Inside of an edge, or on it where the edge is one of those that count: going up, or level and going back. */
function isWithin(
  p: Float64Array,
  [from, to, side, turn]: readonly [from: number, to: number, side: number, turn: number],
): boolean {
  if (side !== 0) return side * turn > 0;
  const up = (p[to + 1]! - p[from + 1]!) * turn;
  return up === 0 ? (p[to]! - p[from]!) * turn < 0 : up > 0;
}

function pairUp(crossings: readonly Crossing[]): Interval[] {
  const out: Interval[] = [];
  let depth = 0;
  let from = 0;
  for (const { distance, step } of crossings.toSorted(
    (a, b) => a.distance - b.distance || b.step - a.step,
  )) {
    if (depth === 0 && step > 0) from = distance;
    depth += step;
    if (depth === 0 && step < 0 && distance - from > TOUCH_M) out.push({ from, to: distance });
  }
  return out;
}

function meets({ origin, direction }: Line, { min, max }: Box3): boolean {
  let enter = -Infinity;
  let leave = Infinity;
  for (let k = 0; k < 3; k++) {
    const low = min.getComponent(k) - BOX_SLACK - origin[k]!;
    const high = max.getComponent(k) + BOX_SLACK - origin[k]!;
    if (direction[k] === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const a = low / direction[k]!;
    const b = high / direction[k]!;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}

const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec3): Vec3 => {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
};
