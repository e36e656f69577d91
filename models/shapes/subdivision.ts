/**
 * Smooth closed surfaces from a coarse cage of control points: Loop's subdivision (1987) with Warren's
 * weights. A hip bone, which no single centre sees whole, takes some two hundred points.
 */
import type { Mesh } from "./mesh.ts";

export interface CageFigure {
  /** Control points x, y, z, metres: near the surface, not on it. */
  readonly points: readonly (readonly number[])[];
  /** Corners of each face, counter-clockwise seen from outside. */
  readonly faces: readonly (readonly number[])[];
}

/** One round: each new vertex as weights of old ones; the old vertices come first. */
interface Refinement {
  readonly triangles: Uint32Array;
  readonly rows: readonly ReadonlyMap<number, number>[];
}

/** @throws when the mesh is open. */
function refine(triangles: Uint32Array, count: number): Refinement {
  const opposite = new Map<number, number>();
  const around: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b, c] = [0, 1, 2].map((i) => triangles[t + ((k + i) % 3)]!) as [
        number,
        number,
        number,
      ];
      opposite.set(a * count + b, c);
      around[a]!.add(b);
      around[b]!.add(a);
    }
  const rows: Map<number, number>[] = around.map((ring, v) => {
    const n = ring.size;
    const share = n === 3 ? 3 / 16 : 3 / (8 * n);
    return new Map([[v, 1 - n * share], ...[...ring].map((w): [number, number] => [w, share])]);
  });
  const middles = new Map<number, number>();
  const middle = (a: number, b: number): number => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    let index = middles.get(key);
    if (index === undefined) {
      const [c, d] = [opposite.get(a * count + b), opposite.get(b * count + a)];
      if (c === undefined || d === undefined) throw new Error("A cage must be closed.");
      index = rows.length;
      middles.set(key, index);
      const row = new Map([
        [a, 3 / 8],
        [b, 3 / 8],
      ]);
      for (const w of [c, d]) row.set(w, (row.get(w) ?? 0) + 1 / 8);
      rows.push(row);
    }
    return index;
  };
  const out: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    out.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return { triangles: Uint32Array.from(out), rows };
}

/** What `levels` rounds make of a cage: each vertex as weights of the control points. For fitting. */
export function subdivisionWeights(cage: Mesh, levels: number): Refinement {
  const count = cage.positions.length / 3;
  let rows: ReadonlyMap<number, number>[] = Array.from(
    { length: count },
    (_, i) => new Map([[i, 1]]),
  );
  let { triangles } = cage;
  for (let level = 0; level < levels; level++) {
    const finer = refine(triangles, rows.length);
    rows = finer.rows.map((row) => {
      const sum = new Map<number, number>();
      for (const [v, w] of row)
        for (const [control, share] of rows[v]!)
          sum.set(control, (sum.get(control) ?? 0) + w * share);
      return sum;
    });
    triangles = finer.triangles;
  }
  return { triangles, rows };
}

/** The smooth surface after `levels` rounds, each with four times as many triangles. */
export function subdivide(cage: Mesh, levels: number): Mesh {
  let mesh = cage;
  for (let level = 0; level < levels; level++) {
    const { positions } = mesh;
    const { triangles, rows } = refine(mesh.triangles, positions.length / 3);
    const next = new Float64Array(rows.length * 3);
    rows.forEach((row, v) => {
      for (const [w, share] of row)
        for (let k = 0; k < 3; k++) next[v * 3 + k]! += share * positions[w * 3 + k]!;
    });
    mesh = { positions: next, triangles };
  }
  return mesh;
}

export const cageMesh = ({ points, faces }: CageFigure): Mesh => ({
  positions: Float64Array.from(points.flat()),
  triangles: Uint32Array.from(faces.flat()),
});
