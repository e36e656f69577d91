/**
 * Even triangles of a wanted size on a smooth surface: split long edges, collapse short ones, turn edges
 * towards six neighbours a vertex, relax along the surface and return to it (Botsch & Kobbelt 2004).
 * Open borders stay where they are: their vertices move only along the border's own edges.
 */
import type { Mesh } from "./mesh.ts";
import type { Vec3 } from "./vec.ts";

export interface RemeshOptions {
  /** Wanted edge length at a point, metres. */
  readonly sizeAt: (x: number, y: number, z: number) => number;
  /** Brings a point back to the true surface. */
  readonly project: (point: Vec3) => Vec3;
  readonly rounds?: number;
}

const normal = (a: Vec3, b: Vec3, c: Vec3): Vec3 => {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
};
/** Whether two directions lie within an angle of each other, given its cosine. */
const agree = (m: Vec3, n: Vec3, least: number): boolean => {
  const l = Math.hypot(m[0], m[1], m[2]) * Math.hypot(n[0], n[1], n[2]);
  return l > 1e-16 && m[0] * n[0] + m[1] * n[1] + m[2] * n[2] > least * l;
};

export function remesh(mesh: Mesh, { sizeAt, project, rounds = 5 }: RemeshOptions): Mesh {
  const points: Vec3[] = [];
  for (let i = 0; i < mesh.positions.length; i += 3)
    points.push([mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]);
  /** Corners of each triangle; null once it is gone. */
  const faces: ([number, number, number] | null)[] = [];
  const around: Set<number>[] = points.map(() => new Set());
  const addFace = (a: number, b: number, c: number): void => {
    for (const v of [a, b, c]) around[v]!.add(faces.length);
    faces.push([a, b, c]);
  };
  const removeFace = (f: number): void => {
    for (const v of faces[f]!) around[v]!.delete(f);
    faces[f] = null;
  };
  for (let t = 0; t < mesh.triangles.length; t += 3)
    addFace(mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!);

  const facesOf = (a: number, b: number): number[] => {
    const out: number[] = [];
    for (const f of around[a]!) if (around[b]!.has(f)) out.push(f);
    return out;
  };
  const neighbours = (v: number): Set<number> => {
    const out = new Set<number>();
    for (const f of around[v]!) for (const w of faces[f]!) if (w !== v) out.add(w);
    return out;
  };
  const onBorder = (v: number): boolean => neighbours(v).size !== around[v]!.size;
  const opposite = (f: number, a: number, b: number): number =>
    faces[f]!.find((v) => v !== a && v !== b)!;
  const gap = (a: number, b: number): number =>
    Math.hypot(
      points[a]![0] - points[b]![0],
      points[a]![1] - points[b]![1],
      points[a]![2] - points[b]![2],
    );
  const size = (a: number, b: number): number =>
    sizeAt(
      (points[a]![0] + points[b]![0]) / 2,
      (points[a]![1] + points[b]![1]) / 2,
      (points[a]![2] + points[b]![2]) / 2,
    );
  const edges = (): [number, number][] => {
    const out: [number, number][] = [];
    const seen = new Set<number>();
    for (const face of faces) {
      if (!face) continue;
      for (let k = 0; k < 3; k++) {
        const [a, b] = [face[k]!, face[(k + 1) % 3]!];
        const key = Math.min(a, b) * points.length + Math.max(a, b);
        if (!seen.has(key)) {
          seen.add(key);
          out.push([a, b]);
        }
      }
    }
    return out;
  };
  const faceNormal = (f: number): Vec3 => {
    const [a, b, c] = faces[f]!;
    return normal(points[a]!, points[b]!, points[c]!);
  };

  function split(a: number, b: number): void {
    const shared = facesOf(a, b);
    const m = points.length;
    const middle: Vec3 = [0, 1, 2].map((k) => (points[a]![k]! + points[b]![k]!) / 2) as Vec3;
    points.push(shared.length === 2 ? project(middle) : borderPoint(middle));
    around.push(new Set());
    for (const f of shared) {
      const corners = faces[f]!;
      const withMiddle = (from: number): [number, number, number] =>
        corners.map((v) => (v === from ? m : v)) as [number, number, number];
      const [one, two] = [withMiddle(b), withMiddle(a)];
      removeFace(f);
      addFace(...one);
      addFace(...two);
    }
  }

  /** Projects, but never out of the border's plane x = const. */
  function borderPoint(p: Vec3): Vec3 {
    const q = project(p);
    return [p[0], q[1], q[2]];
  }

  function collapse(a: number, b: number): boolean {
    // b goes into a.
    const shared = facesOf(a, b);
    const [borderA, borderB] = [onBorder(a), onBorder(b)];
    if (borderB && (!borderA || shared.length !== 1)) return false;
    const nb = neighbours(b);
    let common = 0;
    for (const v of neighbours(a)) if (nb.has(v)) common++;
    if (common !== shared.length || around[b]!.size <= 3 || around[a]!.size + around[b]!.size > 14)
      return false;
    for (const v of nb) if (v !== a && gap(a, v) > (4 / 3) * size(a, v)) return false;
    for (const f of around[b]!) {
      if (shared.includes(f)) continue;
      const [i, j, k] = faces[f]!.map((v) => points[v === b ? a : v]!) as [Vec3, Vec3, Vec3];
      if (!agree(faceNormal(f), normal(i, j, k), 0.5)) return false;
    }
    // Two opposite triangles of a vertex with three neighbours would fall onto each other.
    for (const f of shared)
      if (around[opposite(f, a, b)]!.size <= 3 && !onBorder(opposite(f, a, b))) return false;
    const rest = [...around[b]!]
      .filter((f) => !shared.includes(f))
      .map((f) => faces[f]!.map((v) => (v === b ? a : v)) as [number, number, number]);
    for (const f of Array.from(around[b]!)) removeFace(f);
    for (const face of rest) addFace(...face);
    return true;
  }

  /** How many neighbours a corner has more than is best. */
  const surplus = (v: number): number => {
    const count = neighbours(v).size;
    return count - (count === around[v]!.size ? 6 : 4);
  };

  function turn(a: number, b: number): void {
    const shared = facesOf(a, b);
    if (shared.length !== 2) return;
    // f runs a → b, g runs b → a.
    const runs = (f: number): boolean => faces[f]![(faces[f]!.indexOf(a) + 1) % 3] === b;
    const [f, g] = runs(shared[0]!) ? [shared[0]!, shared[1]!] : [shared[1]!, shared[0]!];
    const c = opposite(f, a, b);
    const d = opposite(g, a, b);
    if (c === d || facesOf(c, d).length > 0) return;
    // An edge less would leave two triangles back to back.
    if (around[a]!.size <= 3 || around[b]!.size <= 3) return;
    const [one, other, lone, left] = [surplus(a), surplus(b), surplus(c), surplus(d)];
    const before = one ** 2 + other ** 2 + lone ** 2 + left ** 2;
    const after = (one - 1) ** 2 + (other - 1) ** 2 + (lone + 1) ** 2 + (left + 1) ** 2;
    if (after >= before) return;
    const [n1, n2] = [
      normal(points[a]!, points[d]!, points[c]!),
      normal(points[b]!, points[c]!, points[d]!),
    ];
    const [m1, m2] = [faceNormal(f), faceNormal(g)];
    if (!agree(n1, n2, 0.7) || !agree(m1, n1, 0.7) || !agree(m2, n2, 0.7)) return;
    removeFace(f);
    removeFace(g);
    addFace(a, d, c);
    addFace(b, c, d);
  }

  function relax(): void {
    const next = points.slice();
    for (let v = 0; v < points.length; v++) {
      if (around[v]!.size === 0) continue;
      const p = points[v]!;
      const ring = neighbours(v);
      if (ring.size !== around[v]!.size) {
        // On the border: slide between the two border neighbours.
        const ends = [...ring].filter((w) => facesOf(v, w).length === 1);
        if (ends.length !== 2) continue;
        const q = [0, 1, 2].map(
          (k) => p[k]! * 0.5 + (points[ends[0]!]![k]! + points[ends[1]!]![k]!) * 0.25,
        ) as Vec3;
        next[v] = borderPoint([p[0], q[1], q[2]]);
        continue;
      }
      // Weighted by area, so that small triangles at a fine place are not dragged outward.
      const sum: Vec3 = [0, 0, 0];
      const n: Vec3 = [0, 0, 0];
      let total = 0;
      for (const f of around[v]!) {
        const [a, b, c] = faces[f]!;
        const m = faceNormal(f);
        const [i, j, k] = [points[a]!, points[b]!, points[c]!];
        const s = sizeAt(
          (i[0] + j[0] + k[0]) / 3,
          (i[1] + j[1] + k[1]) / 3,
          (i[2] + j[2] + k[2]) / 3,
        );
        const w = Math.hypot(m[0], m[1], m[2]) / s ** 2;
        total += w;
        for (let e = 0; e < 3; e++) {
          sum[e]! += (w * (i[e]! + j[e]! + k[e]!)) / 3;
          n[e]! += m[e]!;
        }
      }
      const l = Math.hypot(...n) || 1;
      const move = [0, 1, 2].map((k) => (sum[k]! / total - p[k]!) * 0.7) as Vec3;
      const out = (move[0] * n[0] + move[1] * n[1] + move[2] * n[2]) / (l * l);
      next[v] = project([
        p[0] + move[0] - n[0] * out,
        p[1] + move[1] - n[1] * out,
        p[2] + move[2] - n[2] * out,
      ]);
    }
    for (let v = 0; v < points.length; v++) points[v] = next[v]!;
  }

  for (let round = 0; round < rounds; round++) {
    for (const [a, b] of edges())
      if (facesOf(a, b).length > 0 && gap(a, b) > (4 / 3) * size(a, b)) split(a, b);
    for (const [a, b] of edges()) {
      if (facesOf(a, b).length === 0 || gap(a, b) > (4 / 5) * size(a, b)) continue;
      if (!collapse(a, b)) collapse(b, a);
    }
    for (const [a, b] of edges()) turn(a, b);
    relax();
  }

  const remap = new Map<number, number>();
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const face of faces) {
    if (!face) continue;
    for (const v of face) {
      let index = remap.get(v);
      if (index === undefined) {
        index = remap.size;
        remap.set(v, index);
        positions.push(...points[v]!);
      }
      triangles.push(index);
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}
