/** Measuring sections of a reference surface as Fourier harmonics, for `loft.ts`. */
import { type Loft, type LoftFrame, type Section, toLoft } from "../shapes/loft.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** Ends of a piece of outline in the section's plane, metres. */
export type Segment = readonly [readonly [number, number], readonly [number, number]];

export interface SectionOptions {
  /** Highest order of the series; 2 × order + 1 numbers a section. */
  readonly order: number;
  /** Weight of order⁴ against a fit to the whole outline: closes open arcs smoothly. */
  readonly penalty: number;
}

export const SECTION_DEFAULTS: SectionOptions = { order: 6, penalty: 1e-6 };

/** Where the plane across the frame's axis at `along` (metres) cuts the surface; unordered. */
export function outlineAt(mesh: Mesh, frame: LoftFrame, along: number): Segment[] {
  const out: Segment[] = [];
  const { positions: p, triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => {
      const v = triangles[t + k]! * 3;
      return toLoft(frame, [p[v]!, p[v + 1]!, p[v + 2]!]);
    }) as [Vec3, Vec3, Vec3];
    const ends: [number, number][] = [];
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
      if (a[0] < along === b[0] < along) continue;
      const s = (along - a[0]) / (b[0] - a[0]);
      ends.push([a[1] + s * (b[1] - a[1]), a[2] + s * (b[2] - a[2])]);
    }
    if (ends.length === 2) out.push([ends[0]!, ends[1]!]);
  }
  return out;
}

/**
 * Fits one section, pieces weighted by their length, about the outline's centroid.
 * @throws when the plane meets nothing there.
 */
export function fitSection(
  outline: readonly Segment[],
  along: number,
  options: SectionOptions = SECTION_DEFAULTS,
): Section {
  const { order, penalty } = options;
  const pieces = outline.map(([a, b]) => ({
    x: (a[0] + b[0]) / 2,
    y: (a[1] + b[1]) / 2,
    weight: Math.hypot(b[0] - a[0], b[1] - a[1]),
  }));
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) throw new Error(`No outline at ${along.toFixed(4)} m.`);
  const cx = pieces.reduce((sum, { x, weight }) => sum + x * weight, 0) / total;
  const cy = pieces.reduce((sum, { y, weight }) => sum + y * weight, 0) / total;
  const n = 2 * order + 1;
  const rows = Array.from({ length: n }, () => new Float64Array(n + 1));
  for (const { x, y, weight } of pieces) {
    const angle = Math.atan2(y - cy, x - cx);
    const r = Math.hypot(x - cx, y - cy);
    const basis = Array.from({ length: n }, (_, i) => {
      const k = Math.ceil(i / 2);
      return i % 2 === 1 ? Math.cos(k * angle) : i === 0 ? 1 : Math.sin(k * angle);
    });
    for (let i = 0; i < n; i++) {
      const w = (basis[i]! * weight) / total;
      for (let j = 0; j < n; j++) rows[i]![j]! += w * basis[j]!;
      rows[i]![n]! += w * r;
    }
  }
  for (let i = 0; i < n; i++) rows[i]![i]! += penalty * Math.ceil(i / 2) ** 4;
  return { along, centre: [cx, cy], harmonics: solveSymmetric(rows) };
}

/** A loft through the sections at the given places (metres on the axis, increasing). */
export function measureLoft(
  mesh: Mesh,
  frame: LoftFrame,
  alongs: readonly number[],
  options: SectionOptions = SECTION_DEFAULTS,
): Loft {
  return {
    ...frame,
    sections: alongs.map((along) => fitSection(outlineAt(mesh, frame, along), along, options)),
  };
}

/** Numbers rounded to tenths of a millimetre, for figure files. */
export const roundMetres = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Gaussian elimination, no pivoting needed, on [matrix | right side] of a symmetric positive definite system. */
function solveSymmetric(rows: Float64Array[]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++)
    for (let r = i + 1; r < n; r++) {
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= n; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  const out: number[] = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let c = i + 1; c < n; c++) sum -= rows[i]![c]! * out[c]!;
    out[i] = sum / rows[i]![i]!;
  }
  return out;
}
