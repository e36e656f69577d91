/**
 * Fits a cage of control points to a measured surface: its subdivision surface is brought onto the measured
 * one by least squares, along the normals and both ways. The control points are figures of their own, like
 * those of a spline: none is a point of what was measured.
 */
import { type Mesh, vertexCount } from "../shapes/mesh.ts";
import { type CageFigure, subdivisionWeights } from "../shapes/subdivision.ts";
import { dot, sub, type Vec3 } from "../shapes/vec.ts";
import { Nearest, type OrientedSample, orientedSamples } from "./medial.ts";
import { rounded } from "./skeleton.ts";

export interface CageOptions {
  /** Distance between the samples that the fit compares, metres. */
  readonly spacing: number;
  readonly rounds?: number;
  /** Pull of a control point towards its neighbours' mean, which keeps the cage even. */
  readonly stiffness?: number;
}

/** Rounds of subdivision at which surface and target are compared. */
const LEVELS = 2;
/** Share of the distance along the surface, which leaves points free to slide but not to wander. */
const SLIDE = 0.02;
/** A sample whose nearest point looks elsewhere says nothing: the other face of a thin plate. */
const SAME_SIDE = 0.3;

interface Equation {
  readonly row: ReadonlyMap<number, number>;
  readonly from: Vec3;
  readonly to: OrientedSample;
}

/** @param start closed coarse mesh near the target. */
export function fitCage(
  start: Mesh,
  target: readonly OrientedSample[],
  options: CageOptions,
): Mesh {
  const { spacing, rounds = 12, stiffness = 0.05 } = options;
  const { rows, triangles } = subdivisionWeights(start, LEVELS);
  const count = vertexCount(start);
  const positions = start.positions.slice();
  const nearest = new Nearest(target, 4 * spacing);
  const neighbours: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (let t = 0; t < start.triangles.length; t += 3)
    for (let k = 0; k < 3; k++)
      neighbours[start.triangles[t + k]!]!.add(start.triangles[t + ((k + 1) % 3)]!);
  for (let round = 0; round < rounds; round++) {
    const fine = new Float64Array(rows.length * 3);
    rows.forEach((row, v) => {
      for (const [c, w] of row)
        for (let k = 0; k < 3; k++) fine[v * 3 + k]! += w * positions[c * 3 + k]!;
    });
    const surface = vertexSamples({ positions: fine, triangles });
    const equations: Equation[] = [];
    surface.forEach(({ point, normal }, v) => {
      const to = nearest.to(point);
      if (dot(to.normal, normal) > SAME_SIDE) equations.push({ row: rows[v]!, from: point, to });
    });
    const index = new Map(surface.map((sample, v) => [sample, v]));
    const back = new Nearest(surface, 4 * spacing);
    for (const to of target) {
      const from = back.to(to.point);
      if (dot(to.normal, from.normal) > SAME_SIDE)
        equations.push({ row: rows[index.get(from)!]!, from: from.point, to });
    }
    improve(positions, equations, { neighbours, stiffness });
  }
  return { positions, triangles: start.triangles };
}

/** One Gauss–Newton step. */
function improve(
  positions: Float64Array,
  equations: readonly Equation[],
  {
    neighbours,
    stiffness,
  }: {
    readonly neighbours: readonly ReadonlySet<number>[];
    readonly stiffness: number;
  },
): void {
  const n = positions.length;
  const matrix = Array.from({ length: n }, () => new Float64Array(n + 1));
  const add = (
    terms: readonly (readonly [number, number])[],
    value: number,
    weight: number,
  ): void => {
    for (const [a, wa] of terms) {
      const row = matrix[a]!;
      for (const [b, wb] of terms) row[b]! += weight * wa * wb;
      row[n]! += weight * wa * value;
    }
  };
  for (const { row, from, to } of equations) {
    const gap = sub(to.point, from);
    const along = [...row].flatMap(([c, w]) =>
      [0, 1, 2].map((k) => [c * 3 + k, w * to.normal[k]!] as const),
    );
    add(along, dot(gap, to.normal), 1);
    for (let k = 0; k < 3; k++)
      add(
        [...row].map(([c, w]) => [c * 3 + k, w] as const),
        gap[k]!,
        SLIDE,
      );
  }
  neighbours.forEach((ring, c) => {
    for (let k = 0; k < 3; k++) {
      const terms = [
        [c * 3 + k, 1] as const,
        ...[...ring].map((w) => [w * 3 + k, -1 / ring.size] as const),
      ];
      const bend = terms.reduce((sum, [at, w]) => sum + w * positions[at]!, 0);
      add(terms, -bend, stiffness);
    }
  });
  const step = solve(matrix);
  for (let i = 0; i < n; i++) positions[i]! += Math.max(-0.004, Math.min(0.004, step[i]!));
}

/** Vertices with the mean normal of their faces. */
function vertexSamples(mesh: Mesh): OrientedSample[] {
  const { positions: p, triangles } = mesh;
  const normals = new Float64Array(p.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!) as Vec3;
    const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!) as Vec3;
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    for (const at of [a, b, c]) for (let k = 0; k < 3; k++) normals[at + k]! += n[k]!;
  }
  return Array.from({ length: p.length / 3 }, (_, i) => {
    const n = [0, 1, 2].map((k) => normals[i * 3 + k]!) as Vec3;
    const l = Math.hypot(...n) || 1;
    return {
      point: [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!] as Vec3,
      normal: [n[0] / l, n[1] / l, n[2] / l] as Vec3,
    };
  });
}

/** Cholesky on [matrix | right side], symmetric positive definite. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const n = rows.length;
  for (let j = 0; j < n; j++) {
    const lead = rows[j]!;
    for (let k = 0; k < j; k++) lead[j]! -= lead[k]! ** 2;
    const root = Math.sqrt(Math.max(lead[j]!, 1e-12));
    lead[j] = root;
    for (let i = j + 1; i < n; i++) {
      const row = rows[i]!;
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * lead[k]!;
      row[j] = sum / root;
    }
  }
  const x = Float64Array.from(rows, (row) => row[n]!);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= rows[i]![k]! * x[k]!;
    x[i]! /= rows[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= rows[k]![i]! * x[k]!;
    x[i]! /= rows[i]![i]!;
  }
  return x;
}

/** Rounded to 0.1 mm. */
export const cageFigure = ({ positions, triangles }: Mesh): CageFigure => ({
  points: Array.from({ length: positions.length / 3 }, (_, i) =>
    rounded([positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!]),
  ),
  faces: Array.from({ length: triangles.length / 3 }, (_, t) => [
    ...triangles.subarray(t * 3, t * 3 + 3),
  ]),
});

/** Mean distance of a mesh's even samples from the target, along the target's normals, metres: for the log. */
export function meanDistance(
  mesh: Mesh,
  target: readonly OrientedSample[],
  spacing: number,
): number {
  const nearest = new Nearest(target, 4 * spacing);
  const samples = orientedSamples(mesh, spacing);
  const gaps = samples.map(({ point }) => {
    const to = nearest.to(point);
    return Math.abs(dot(sub(point, to.point), to.normal));
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
