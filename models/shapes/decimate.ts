/**
 * Fewer triangles by collapsing edges in the order of the error that they make (quadric error metrics, Garland and
 * Heckbert 1997), one at a time and only where the surface stays closed, simple and unflipped. Slower than the
 * simplifier of gltf/simplify.ts, which sews sheets together where they come close, as bodies with room in a layer do.
 */
import { type Mesh, triangleCount, vertexCount } from "./mesh.ts";

export interface DecimateOptions {
  /** Wanted number of triangles. More are left where nothing more can be collapsed. */
  readonly triangles: number;
  /** No edge gets longer than this, metres; no bound when left out. */
  readonly longestM?: number;
  /**
   * Edges shorter than this whose collapse moves the surface by less than a twentieth of it go at once, before all
   * others are put in order, metres: quick for a fine grid's many. None when left out.
   */
  readonly atOnceM?: number;
  /** How much an error counts at a place; 1 everywhere when left out. */
  readonly weightAt?: (x: number, y: number, z: number) => number;
}

/** Least cosine between a triangle's direction before and after. */
const LEAST_TURN = 0.35;
/**
 * Least height of a triangle as a share of its longest edge, unless it was thinner before: the next only where
 * nothing more can be collapsed otherwise.
 */
const THINNEST = [1 / 6, 1 / 12, 1 / 24, 1 / 100];
const AT_ONCE_ROUNDS = 4;
/** Share of an edge's squared length that is added to its error: rounder triangles where the surface is flat. */
const ROUNDNESS = 2e-4;

/** @param mesh closed and oriented, vertices shared */
export function decimate(
  mesh: Mesh,
  { triangles: wanted, longestM, atOnceM = 0, weightAt }: DecimateOptions,
): Mesh {
  const n = vertexCount(mesh);
  const p = mesh.positions.slice();
  const faces = mesh.triangles.slice();
  const isGone = new Uint8Array(triangleCount(mesh));
  const around: number[][] = Array.from({ length: n }, () => []);
  const q = new Float64Array(n * 10);
  const version = new Uint32Array(n);
  const longest = longestM === undefined ? Infinity : longestM * longestM;

  const normalOf = (a: number, b: number, c: number, out: Float64Array): number => {
    const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
    const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
    out[0] = uy * vz - uz * vy;
    out[1] = uz * vx - ux * vz;
    out[2] = ux * vy - uy * vx;
    return Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2]);
  };
  const before = new Float64Array(3);
  const after = new Float64Array(3);
  for (let f = 0; f < isGone.length; f++) {
    const corners = [faces[f * 3]!, faces[f * 3 + 1]!, faces[f * 3 + 2]!] as const;
    const [a, b, c] = corners;
    const twice = normalOf(a * 3, b * 3, c * 3, before);
    for (const v of corners) around[v]!.push(f);
    if (twice === 0) continue;
    const [x, y, z] = [before[0]! / twice, before[1]! / twice, before[2]! / twice];
    const d = -(x * p[a * 3]! + y * p[a * 3 + 1]! + z * p[a * 3 + 2]!);
    const at = (k: number): number => (p[a * 3 + k]! + p[b * 3 + k]! + p[c * 3 + k]!) / 3;
    const w = twice * (weightAt?.(at(0), at(1), at(2)) ?? 1);
    const plane = [x * x, x * y, x * z, x * d, y * y, y * z, y * d, z * z, z * d, d * d];
    for (const v of corners) for (let k = 0; k < 10; k++) q[v * 10 + k]! += w * plane[k]!;
  }

  const best = new Float64Array(3);
  const sum = new Float64Array(10);
  const errorAt = (x: number, y: number, z: number): number =>
    sum[0]! * x * x +
    2 * sum[1]! * x * y +
    2 * sum[2]! * x * z +
    2 * sum[3]! * x +
    sum[4]! * y * y +
    2 * sum[5]! * y * z +
    2 * sum[6]! * y +
    sum[7]! * z * z +
    2 * sum[8]! * z +
    sum[9]!;
  /** Error of the edge's collapse; where to goes into `best`. */
  const costOf = (a: number, b: number): number => {
    for (let k = 0; k < 10; k++) sum[k] = q[a * 10 + k]! + q[b * 10 + k]!;
    let square = 0;
    for (let k = 0; k < 3; k++) {
      square += (p[a * 3 + k]! - p[b * 3 + k]!) ** 2;
      best[k] = (p[a * 3 + k]! + p[b * 3 + k]!) / 2;
    }
    const [mx, my, mz] = [best[0]!, best[1]!, best[2]!];
    // Drawn towards the middle a little, so that a plane has one best place too.
    const pull = 1e-3 * (sum[0]! + sum[4]! + sum[7]!) + 1e-18;
    const [xx, xy, xz, yy, yz, zz] = [
      sum[0]! + pull,
      sum[1]!,
      sum[2]!,
      sum[4]! + pull,
      sum[5]!,
      sum[7]! + pull,
    ];
    const [rx, ry, rz] = [pull * mx - sum[3]!, pull * my - sum[6]!, pull * mz - sum[8]!];
    const [c0, c1, c2] = [yy * zz - yz * yz, xz * yz - xy * zz, xy * yz - xz * yy];
    const det = xx * c0 + xy * c1 + xz * c2;
    if (det > 0) {
      const x = (c0 * rx + c1 * ry + c2 * rz) / det;
      const y = (c1 * rx + (xx * zz - xz * xz) * ry + (xy * xz - xx * yz) * rz) / det;
      const z = (c2 * rx + (xy * xz - xx * yz) * ry + (xx * yy - xy * xy) * rz) / det;
      if ((x - mx) ** 2 + (y - my) ** 2 + (z - mz) ** 2 < square)
        [best[0], best[1], best[2]] = [x, y, z];
    }
    const area = (sum[0]! + sum[4]! + sum[7]!) * ROUNDNESS;
    return Math.max(0, errorAt(best[0]!, best[1]!, best[2]!)) + area * square * 0.01;
  };

  const marks = new Uint32Array(n);
  let mark = 0;
  const neighbours = (v: number, out: number[]): void => {
    out.length = 0;
    mark++;
    marks[v] = mark;
    for (const f of around[v]!)
      for (let k = 0; k < 3; k++) {
        const w = faces[f * 3 + k]!;
        if (marks[w] === mark) continue;
        marks[w] = mark;
        out.push(w);
      }
  };
  const ringA: number[] = [];
  const ringB: number[] = [];
  let thinnest = THINNEST[0]!;
  const mayMove = (v: number, other: number): boolean => {
    const [x, y, z] = [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
    let fits = true;
    for (const f of around[v]!) {
      const [i, j, k] = [faces[f * 3]!, faces[f * 3 + 1]!, faces[f * 3 + 2]!];
      if (i === other || j === other || k === other) continue;
      const l = normalOf(i * 3, j * 3, k * 3, before);
      const earlierSide = longestSquare(p, i, j, k);
      p.set(best, v * 3);
      const m = normalOf(i * 3, j * 3, k * 3, after);
      const longestSide = longestSquare(p, i, j, k);
      p[v * 3] = x;
      p[v * 3 + 1] = y;
      p[v * 3 + 2] = z;
      const agree = before[0]! * after[0]! + before[1]! * after[1]! + before[2]! * after[2]!;
      const isThin = m < longestSide * thinnest && m * earlierSide < l * longestSide;
      if (agree < LEAST_TURN * l * m || longestSide > longest || isThin) {
        fits = false;
        break;
      }
    }
    return fits;
  };

  let left = isGone.length;
  /** Draws b into a, to where {@link costOf} found best; false where the surface would suffer. */
  const collapse = (a: number, b: number): boolean => {
    neighbours(a, ringA);
    neighbours(b, ringB);
    if (!ringA.includes(b)) return false;
    // Exactly the two corners opposite the edge may be neighbours of both ends.
    let common = 0;
    for (const w of ringB) if (ringA.includes(w)) common++;
    if (common !== 2 || ringA.length + ringB.length < 9) return false;
    if (!mayMove(a, b) || !mayMove(b, a)) return false;
    const has = (f: number, v: number): boolean =>
      faces[f * 3] === v || faces[f * 3 + 1] === v || faces[f * 3 + 2] === v;
    const shared = around[a]!.filter((f) => has(f, b));
    const opposite = ringB.filter((v) => v !== a && shared.some((f) => has(f, v)));
    if (opposite.some((v) => around[v]!.length <= 3)) return false;
    p.set(best, a * 3);
    for (let k = 0; k < 10; k++) q[a * 10 + k]! += q[b * 10 + k]!;
    for (const f of shared) isGone[f] = 1;
    left -= shared.length;
    for (const f of around[b]!)
      for (let k = 0; k < 3; k++) if (faces[f * 3 + k] === b) faces[f * 3 + k] = a;
    around[a] = [...around[a]!, ...around[b]!].filter((f) => !isGone[f]);
    around[b] = [];
    for (const v of opposite) around[v] = around[v]!.filter((f) => !isGone[f]);
    version[a]!++;
    version[b]!++;
    return true;
  };

  const near: number[] = [];
  const isEnough = (): boolean => left <= wanted;
  for (let round = 0; round < (atOnceM > 0 ? AT_ONCE_ROUNDS : 0); round++)
    for (let a = 0; a < n; a++) {
      if (isEnough()) break;
      neighbours(a, near);
      for (const b of near) {
        if (squareOf(p, a, b) > atOnceM * atOnceM) continue;
        const error = costOf(a, b);
        const weight = sum[0]! + sum[4]! + sum[7]!;
        if (error > weight * (atOnceM / 20) ** 2) continue;
        if (collapse(a, b)) break;
      }
    }

  for (const least of THINNEST) {
    if (isEnough()) break;
    thinnest = least;
    const heap = new EdgeHeap();
    const offer = (v: number, w: number): void => {
      const [a, b] = v < w ? [v, w] : [w, v];
      heap.push({ cost: costOf(a, b), a, b, stamp: version[a]! + version[b]! });
    };
    for (let v = 0; v < n; v++) {
      neighbours(v, near);
      for (const w of near) if (v < w) offer(v, w);
    }
    for (let edge = heap.pop(); edge && !isEnough(); edge = heap.pop()) {
      const { a, b, stamp } = edge;
      if (version[a]! + version[b]! !== stamp || around[b]!.length === 0) continue;
      costOf(a, b);
      if (!collapse(a, b)) continue;
      neighbours(a, near);
      for (const w of near) offer(a, w);
    }
  }

  const remap = new Map<number, number>();
  const triangles: number[] = [];
  for (let f = 0; f < isGone.length; f++) {
    if (isGone[f]) continue;
    for (let k = 0; k < 3; k++) {
      const v = faces[f * 3 + k]!;
      if (!remap.has(v)) remap.set(v, remap.size);
      triangles.push(remap.get(v)!);
    }
  }
  const positions = new Float64Array(remap.size * 3);
  for (const [from, to] of remap) positions.set(p.subarray(from * 3, from * 3 + 3), to * 3);
  return { positions, triangles: Uint32Array.from(triangles) };
}

const squareOf = (p: Float64Array, a: number, b: number): number =>
  (p[a * 3]! - p[b * 3]!) ** 2 +
  (p[a * 3 + 1]! - p[b * 3 + 1]!) ** 2 +
  (p[a * 3 + 2]! - p[b * 3 + 2]!) ** 2;

const longestSquare = (p: Float64Array, i: number, j: number, k: number): number =>
  Math.max(squareOf(p, i, j), squareOf(p, j, k), squareOf(p, k, i));

interface HeapEdge {
  readonly cost: number;
  readonly a: number;
  readonly b: number;
  readonly stamp: number;
}

/** The cheapest edge first; of equal ones the one with the lower numbers, so that the result never varies. */
class EdgeHeap {
  readonly #items: HeapEdge[] = [];

  push(item: HeapEdge): void {
    const items = this.#items;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!isBefore(item, items[up]!)) break;
      items[i] = items[up]!;
      i = up;
    }
    items[i] = item;
  }

  pop(): HeapEdge | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && isBefore(items[down + 1]!, items[down]!)) down++;
      if (!isBefore(items[down]!, last)) break;
      items[i] = items[down]!;
      i = down;
    }
    items[i] = last;
    return first;
  }
}

const isBefore = (m: HeapEdge, n: HeapEdge): boolean =>
  m.cost !== n.cost ? m.cost < n.cost : m.a !== n.a ? m.a < n.a : m.b < n.b;
