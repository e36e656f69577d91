/** Cutting a mesh along the zero line of a height, and working with the open borders that remain. */
import type { Mesh } from "./mesh.ts";
import { add, cross, distance, lerp, sub, type Vec3 } from "./vec.ts";

/** Heights closer to zero than this count as just above it, so that no sliver is cut off. Metres. */
const SNAP_M = 1e-6;

/** The part of a surface where `heightAt` is positive, left open along the cut. Metres. */
export function clip(mesh: Mesh, heightAt: (point: Vec3) => number): Mesh {
  const { positions: p, triangles } = mesh;
  const heights = new Float64Array(p.length / 3);
  for (let v = 0; v < heights.length; v++) {
    const height = heightAt([p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!]);
    heights[v] = Math.abs(height) < SNAP_M ? SNAP_M : height;
  }
  const positions: number[] = [];
  const kept = new Map<number, number>();
  const keep = (v: number): number => {
    let index = kept.get(v);
    if (index === undefined) {
      index = positions.length / 3;
      kept.set(v, index);
      positions.push(p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!);
    }
    return index;
  };
  const cuts = new Map<number, number>();
  const cut = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * heights.length + high;
    let index = cuts.get(key);
    if (index === undefined) {
      index = positions.length / 3;
      cuts.set(key, index);
      const t = heights[low]! / (heights[low]! - heights[high]!);
      for (let k = 0; k < 3; k++)
        positions.push(p[low * 3 + k]! + t * (p[high * 3 + k]! - p[low * 3 + k]!));
    }
    return index;
  };
  const out: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const outline: number[] = [];
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
      if (heights[a]! > 0) outline.push(keep(a));
      if (heights[a]! > 0 !== heights[b]! > 0) outline.push(cut(a, b));
    }
    for (let k = 2; k < outline.length; k++) out.push(outline[0]!, outline[k - 1]!, outline[k]!);
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(out) };
}

/** The open borders, each a ring of vertices in the direction of its triangles' edges. */
export function borderLoops(mesh: Mesh): number[][] {
  const { triangles } = mesh;
  const count = mesh.positions.length / 3;
  const edges = new Set<number>();
  const each = (visit: (a: number, b: number) => void): void => {
    for (let t = 0; t < triangles.length; t += 3)
      for (let k = 0; k < 3; k++) visit(triangles[t + k]!, triangles[t + ((k + 1) % 3)]!);
  };
  each((a, b) => edges.add(a * count + b));
  const next = new Map<number, number>();
  each((a, b) => {
    if (!edges.has(b * count + a)) next.set(a, b);
  });
  const loops: number[][] = [];
  while (next.size > 0) {
    const loop: number[] = [];
    let v = next.keys().next().value!;
    while (next.has(v)) {
      loop.push(v);
      const after = next.get(v)!;
      next.delete(v);
      v = after;
    }
    loops.push(loop);
  }
  return loops;
}

/** Twice the area vector of a ring of points: along the axis that it runs round counter-clockwise. */
export function loopNormal(points: readonly Vec3[]): Vec3 {
  const origin = points[0]!;
  let sum: Vec3 = [0, 0, 0];
  points.forEach((point, i) => {
    sum = add(sum, cross(sub(point, origin), sub(points[(i + 1) % points.length]!, origin)));
  });
  return sum;
}

/** `count` points evenly spaced along a closed ring, the first where the ring starts. */
export function resampleLoop(points: readonly Vec3[], count: number): Vec3[] {
  const lengths = points.map((point, i) => distance(point, points[(i + 1) % points.length]!));
  const step = lengths.reduce((sum, l) => sum + l, 0) / count;
  const out: Vec3[] = [];
  let passed = 0;
  for (let i = 0; i < points.length; i++) {
    while (out.length < count && out.length * step <= passed + lengths[i]!) {
      const t = (out.length * step - passed) / lengths[i]!;
      out.push(lerp(points[i]!, points[(i + 1) % points.length]!, t));
    }
    passed += lengths[i]!;
  }
  return out;
}

/**
 * Triangles between a mesh's border ring and another ring that runs beside it in the same direction and
 * starts beside it: the border afterwards is the second ring.
 */
export function stitch(
  border: readonly number[],
  borderPoints: readonly Vec3[],
  ring: readonly number[],
  ringPoints: readonly Vec3[],
): number[] {
  const a = shares(borderPoints);
  const b = shares(ringPoints);
  const out: number[] = [];
  let [i, j] = [0, 0];
  while (i < border.length || j < ring.length) {
    const from = border[i % border.length]!;
    const to = ring[j % ring.length]!;
    const alongBorder = j === ring.length || (i < border.length && a[i + 1]! <= b[j + 1]!);
    if (alongBorder) out.push(border[++i % border.length]!, from, to);
    else out.push(from, to, ring[++j % ring.length]!);
  }
  return out;
}

/** How far along a closed ring each point lies, 0 to 1, the first again at the end. */
function shares(points: readonly Vec3[]): number[] {
  const out = [0];
  points.forEach((point, i) =>
    out.push(out[i]! + distance(point, points[(i + 1) % points.length]!)),
  );
  const total = out.at(-1)!;
  return out.map((length) => length / total);
}
