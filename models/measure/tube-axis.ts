/**
 * The axis of a tube-shaped surface. A harmonic function, 0 at one end and 1 at the other, climbs along a
 * tube however it bends; its level lines are the tube's natural rings, their centres its axis.
 */
import { type Mesh, vertex, vertexCount } from "../shapes/mesh.ts";
import type { Curve } from "../shapes/tube.ts";
import { add, cross, distance, dot, length, scale, sub, type Vec3 } from "../shapes/vec.ts";

/** Weights below this share of an edge are raised to it: obtuse triangles would turn them negative. */
const LEAST_WEIGHT = 0.05;
const SOLVER_STEPS = 6000;
const SOLVED = 1e-11;

/**
 * The harmonic function with the given values at some vertices (cotangent weights, conjugate gradients
 * preconditioned by the diagonal).
 */
export function harmonicField(mesh: Mesh, fixed: ReadonlyMap<number, number>): Float64Array {
  const n = vertexCount(mesh);
  const links = Array.from({ length: n }, () => new Map<number, number>());
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b, c] = [0, 1, 2].map((i) => mesh.triangles[t + ((k + i) % 3)]!) as Vec3;
      const [u, v] = [sub(vertex(mesh, a), vertex(mesh, c)), sub(vertex(mesh, b), vertex(mesh, c))];
      const w = Math.max(LEAST_WEIGHT, dot(u, v) / (2 * Math.max(1e-12, length(cross(u, v)))));
      links[a]!.set(b, (links[a]!.get(b) ?? 0) + w);
      links[b]!.set(a, (links[b]!.get(a) ?? 0) + w);
    }
  const diagonal = links.map((l) =>
    Math.max(
      1e-9,
      [...l.values()].reduce((s, w) => s + w, 0),
    ),
  );
  const free = (i: number): boolean => !fixed.has(i);
  const apply = (x: Float64Array): Float64Array =>
    x.map((value, i) => {
      if (!free(i)) return 0;
      let sum = diagonal[i]! * value;
      for (const [j, w] of links[i]!) if (free(j)) sum -= w * x[j]!;
      return sum;
    });
  const x = new Float64Array(n);
  for (const [i, value] of fixed) x[i] = value;
  const r = new Float64Array(n).map((_, i) => {
    let sum = 0;
    if (free(i)) for (const [j, w] of links[i]!) sum += w * (fixed.get(j) ?? 0);
    return sum;
  });
  let z = r.map((v, i) => v / diagonal[i]!);
  let p = z.slice();
  const inner = (a: Float64Array, b: Float64Array): number =>
    a.reduce((s, v, i) => s + v * b[i]!, 0);
  let rz = inner(r, z);
  const goal = rz * SOLVED * SOLVED;
  for (let step = 0; step < SOLVER_STEPS && rz > goal; step++) {
    const ap = apply(p);
    const a = rz / inner(p, ap);
    for (let i = 0; i < n; i++) {
      if (free(i)) x[i]! += a * p[i]!;
      r[i]! -= a * ap[i]!;
    }
    z = r.map((v, i) => v / diagonal[i]!);
    const next = inner(r, z);
    p = z.map((v, i) => v + (next / rz) * p[i]!);
    rz = next;
  }
  return x;
}

export interface Ring {
  readonly level: number;
  readonly centre: Vec3;
  /** Mean distance from the centre, metres. */
  readonly radius: number;
}

/** The level line of a field as a ring; undefined where it crosses no triangle. */
export function ringAt(mesh: Mesh, field: Float64Array, level: number): Ring | undefined {
  const pieces: [Vec3, Vec3][] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const cuts: Vec3[] = [];
    for (let k = 0; k < 3; k++) {
      const [a, b] = [mesh.triangles[t + k]!, mesh.triangles[t + ((k + 1) % 3)]!];
      if (field[a]! < level === field[b]! < level) continue;
      const share = (level - field[a]!) / (field[b]! - field[a]!);
      cuts.push(add(scale(vertex(mesh, a), 1 - share), scale(vertex(mesh, b), share)));
    }
    if (cuts.length === 2) pieces.push([cuts[0]!, cuts[1]!]);
  }
  const total = pieces.reduce((sum, [a, b]) => sum + distance(a, b), 0);
  if (total === 0) return undefined;
  const mean = (value: (p: Vec3) => number): number =>
    pieces.reduce((sum, [a, b]) => sum + distance(a, b) * value(scale(add(a, b), 0.5)), 0) / total;
  const centre: Vec3 = [mean((p) => p[0]), mean((p) => p[1]), mean((p) => p[2])];
  return { level, centre, radius: mean((p) => distance(p, centre)) };
}

/**
 * Rings from one end to the other, about `spacing` metres apart along the axis. The level is found for each
 * step from the ring before, since a narrow stretch climbs faster than a wide one.
 */
export function ringsAlong(mesh: Mesh, field: Float64Array, spacing: number): Ring[] {
  const rings: Ring[] = [];
  const LEAST = 1e-7;
  let climb = 1e-4;
  let level = LEAST;
  while (level < 1 - LEAST) {
    const ring = ringAt(mesh, field, level);
    const before = rings.at(-1);
    const step = ring && before ? distance(ring.centre, before.centre) : spacing;
    if (ring && (step < 1.4 * spacing || climb < 1e-9)) {
      rings.push(ring);
      if (before) climb *= Math.min(2, spacing / Math.max(step, spacing / 10));
      level += climb;
    } else {
      level -= climb;
      climb /= 2;
      level += climb;
    }
  }
  return rings;
}

const EASE_ROUNDS = 400;
const EVEN_ROUNDS = 6;

/**
 * The axis through ring centres, smoothed a little everywhere and more where it bends so tightly that
 * sections of these radii would cross on the inside. It moves towards the inside there, which itself makes
 * the inner radius smaller. The ends stay.
 * @param bendShare how much of the bend's radius the inner radius may take, 0 to 1
 */
export function easedAxis(
  centres: readonly Vec3[],
  radii: readonly number[],
  bendShare: number,
): Vec3[] {
  let p = centres.map((c): Vec3 => [...c]);
  const relax = (share: (i: number) => number): void => {
    p = p.map((v, i) => {
      if (i === 0 || i === p.length - 1) return v;
      const w = share(i);
      return add(scale(v, 1 - w), scale(add(p[i - 1]!, p[i + 1]!), w / 2));
    });
  };
  for (let round = 0; round < EVEN_ROUNDS; round++) relax(() => 0.5);
  for (let round = 0; round < EASE_ROUNDS; round++) {
    const tight = p.map((v, i) => {
      if (i < 2 || i > p.length - 3) return 0;
      const [a, b] = [sub(v, p[i - 2]!), sub(p[i + 2]!, v)];
      const mean = (length(a) + length(b)) / 2;
      const bend = length(sub(scale(b, 1 / length(b)), scale(a, 1 / length(a)))) / mean;
      const inner = Math.max(0, radii[i]! - distance(v, centres[i]!));
      return bend * inner > bendShare ? 0.5 : 0;
    });
    relax((i) => Math.max(tight[i - 1] ?? 0, tight[i]!, tight[i + 1] ?? 0));
  }
  return p;
}

/** How far along a curve each corner of the surface lies: that of the ring it is part of, metres. */
export function alongAxis(rings: readonly Ring[], field: Float64Array, curve: Curve): Float64Array {
  let at = 0;
  const places = rings.map(({ centre }) => {
    // The nearest sample ahead, within reach: rings follow each other along the curve.
    const last = Math.min(curve.points.length - 1, at + Math.ceil(0.03 / curve.spacing));
    for (let i = at; i <= last; i++)
      if (distance(curve.points[i]!, centre) < distance(curve.points[at]!, centre)) at = i;
    return at * curve.spacing;
  });
  return field.map((level) => {
    let [low, high] = [0, rings.length - 1];
    while (high - low > 1) {
      const half = (low + high) >> 1;
      if (rings[half]!.level <= level) low = half;
      else high = half;
    }
    const share = (level - rings[low]!.level) / (rings[high]!.level - rings[low]!.level);
    return places[low]! + Math.min(1, Math.max(0, share)) * (places[high]! - places[low]!);
  });
}
