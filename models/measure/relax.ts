/** Lays a tube out so that it touches neither itself nor its neighbours: position-based dynamics. */
import { add, distance, lerp, scale, sub, type Vec3 } from "../shapes/vec.ts";

export interface Ball {
  readonly centre: Vec3;
  readonly radius: number;
}

export interface RelaxOptions {
  /** Radius of the tube at each point, metres. */
  readonly radii: readonly number[];
  /** Distance the points keep along the tube, metres. */
  readonly spacing: number;
  /** Kept free between walls, metres. */
  readonly clearance: number;
  /** Points at each end that stay where they are. */
  readonly fixed: readonly [start: number, end: number];
  readonly obstacles: readonly Ball[];
  /** Moves a ball of this radius back into the space that is allowed. */
  readonly confine: (point: Vec3, radius: number, index: number) => Vec3;
  readonly steps: number;
}

/** Bends are no tighter than this many radii of the tube, measured at its centreline. */
const BEND_RADII = 1.35;
/** Share of a fault that a step mends; below one, so that constraints that disagree settle. */
const STIFFNESS = 0.5;
const SMOOTHING = 0.08;

/** Steps between two searches for pairs that may touch, and how far two points may close in meanwhile. */
const PAIRS_EVERY = 20;
const PAIRS_MARGIN_M = 0.012;

function nearPairs(
  p: readonly Vec3[],
  radii: readonly number[],
  clearance: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < p.length; i++)
    for (let j = i + 2; j < p.length; j++)
      if (distance(p[i]!, p[j]!) < radii[i]! + radii[j]! + clearance + PAIRS_MARGIN_M)
        pairs.push([i, j]);
  return pairs;
}

/** @returns the points, moved. Deterministic. */
export function relax(start: readonly Vec3[], options: RelaxOptions): Vec3[] {
  const { radii, spacing, clearance, fixed, obstacles, confine, steps } = options;
  const n = start.length;
  let p = start.map((v): Vec3 => [...v]);
  const isFixed = (i: number): boolean => i < fixed[0] || i >= n - fixed[1];
  const push = (i: number, j: number, wanted: number, onlyApart: boolean): void => {
    const d = distance(p[i]!, p[j]!);
    if (d === 0 || (onlyApart && d >= wanted)) return;
    const move = scale(sub(p[j]!, p[i]!), (STIFFNESS * (d - wanted)) / d / 2);
    if (!isFixed(i)) p[i] = add(p[i]!, move);
    if (!isFixed(j)) p[j] = sub(p[j]!, move);
  };
  let pairs: [number, number][] = [];
  for (let step = 0; step < steps; step++) {
    if (step % PAIRS_EVERY === 0) pairs = nearPairs(p, radii, clearance);
    for (let i = 0; i + 1 < n; i++) push(i, i + 1, spacing, false);
    for (const [i, j] of pairs) {
      // Along a bend of radius b, points an arc a apart are a chord 2 b sin(a / 2b) apart; no less.
      const bend = BEND_RADII * radii[i]!;
      const arc = (j - i) * spacing;
      const wide = radii[i]! + radii[j]! + clearance;
      const wanted = arc < Math.PI * bend ? 2 * bend * Math.sin(arc / (2 * bend)) : wide;
      push(i, j, Math.min(wanted, wide), true);
    }
    for (let i = 0; i < n; i++) {
      if (isFixed(i)) continue;
      const r = radii[i]!;
      for (const { centre, radius } of obstacles) {
        const d = distance(p[i]!, centre);
        const wanted = r + radius + clearance;
        if (d < wanted)
          p[i] = add(p[i]!, scale(sub(p[i]!, centre), (STIFFNESS * (wanted - d)) / d));
      }
      p[i] = lerp(p[i]!, confine(p[i]!, r, i), STIFFNESS);
    }
    if (step < steps - 200)
      p = p.map((v, i) =>
        isFixed(i) || i === 0 || i === n - 1
          ? v
          : lerp(v, lerp(p[i - 1]!, p[i + 1]!, 0.5), SMOOTHING),
      );
  }
  return p;
}

/** The smallest free distance between walls of the tube and itself or the obstacles, metres. */
export function tightest(
  points: readonly Vec3[],
  radii: readonly number[],
  spacing: number,
  obstacles: readonly Ball[],
): { self: number; others: number } {
  let self = Infinity;
  let others = Infinity;
  points.forEach((a, i) => {
    for (let j = i + 2; j < points.length; j++)
      if ((j - i) * spacing > Math.PI * BEND_RADII * radii[i]!)
        self = Math.min(self, distance(a, points[j]!) - radii[i]! - radii[j]!);
    for (const o of obstacles)
      others = Math.min(others, distance(a, o.centre) - radii[i]! - o.radius);
  });
  return { self, others };
}
