/** Where a plane goes through closed surfaces: closed lines on the plane, exactly as the triangles say. */

/** Square to an axis (0 x, 1 y, 2 z), metres. */
export interface Plane {
  readonly axis: 0 | 1 | 2;
  readonly at: number;
}

/**
 * A closed line on a plane: u, v, u, v, … in metres, u along the axis after the plane's own and v along the one after
 * that (x → y, z; y → z, x; z → x, y). What it encloses lies to its left, seen from where the plane's axis points.
 */
export type Loop = Float64Array;

export interface SectionMesh {
  readonly positions: ArrayLike<number>;
  readonly triangles: Uint32Array;
  /** For each vertex the first one at the same place: see {@link samePlaces}. */
  readonly twins: Uint32Array;
}

/**
 * The lines in which a plane cuts a closed, oriented surface. Corners on the plane count as lying above it, so each
 * triangle is crossed from one edge to another or not at all, and every line closes.
 */
export function loopsThrough(
  { positions, triangles, twins }: SectionMesh,
  { axis, at }: Plane,
): Loop[] {
  const isAbove = (vertex: number): boolean => positions[vertex * 3 + axis]! >= at;
  // Each edge that is crossed by where it leads: two corners, the lower one first.
  const keys: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < triangles.length; i += 3) {
    const a = triangles[i]!;
    const b = triangles[i + 1]!;
    const c = triangles[i + 2]!;
    const [up, vp, wp] = [isAbove(a), isAbove(b), isAbove(c)];
    if (up === vp && vp === wp) continue;
    // What is inside lies to the left of the way from the edge that goes down to the one that goes up.
    let down = 0;
    let rise = 0;
    for (const [from, to, isFrom, isTo] of [
      [a, b, up, vp],
      [b, c, vp, wp],
      [c, a, wp, up],
    ] as const) {
      if (isFrom && !isTo) down = keyOf(twins[to]!, twins[from]!, twins.length);
      if (!isFrom && isTo) rise = keyOf(twins[from]!, twins[to]!, twins.length);
    }
    keys.push(down);
    ends.push(rise);
  }
  return chained(keys, ends).flatMap((edges) => {
    const loop = pointsOf(edges, { positions, count: twins.length, axis, at });
    return loop.length >= 6 ? [loop] : [];
  });
}

const keyOf = (low: number, high: number, count: number): number => low * count + high;

/** Follows each stretch to the one that begins where it ends. */
function chained(starts: readonly number[], ends: readonly number[]): number[][] {
  const first = new Map<number, number>();
  // Where several begin at one edge, because surfaces touch there, any of them closes the line.
  const another = new Int32Array(starts.length).fill(-1);
  starts.forEach((start, i) => {
    another[i] = first.get(start) ?? -1;
    first.set(start, i);
  });
  const take = (key: number): number => {
    const i = first.get(key) ?? -1;
    if (i >= 0) first.set(key, another[i]!);
    return i;
  };
  const out: number[][] = [];
  for (const start of starts) {
    const edges: number[] = [];
    for (let i = take(start); i >= 0; i = take(ends[i]!)) edges.push(starts[i]!);
    if (edges.length > 2) out.push(edges);
  }
  return out;
}

interface Cut extends Plane {
  readonly positions: ArrayLike<number>;
  readonly count: number;
}

/** The points at which the plane crosses edges; none twice in a row. */
function pointsOf(edges: readonly number[], { positions, count, axis, at }: Cut): Loop {
  const points: number[] = [];
  const u = (axis + 1) % 3;
  const v = (axis + 2) % 3;
  for (const key of edges) {
    const low = Math.floor(key / count) * 3;
    const high = (key % count) * 3;
    const from = positions[low + axis]!;
    const to = positions[high + axis]!;
    const t = (at - from) / (to - from);
    const on = (k: number): number =>
      t === 1
        ? positions[high + k]!
        : positions[low + k]! + t * (positions[high + k]! - positions[low + k]!);
    const [x, y] = [on(u), on(v)];
    if (x !== points.at(-2) || y !== points.at(-1)) points.push(x, y);
  }
  const length = points.length;
  if (length > 2 && points[0] === points[length - 2] && points[1] === points[length - 1])
    points.length -= 2;
  return Float64Array.from(points);
}

/** For each vertex the first one that lies at the very same place: creases have several vertices in one place. */
export function samePlaces(positions: Float32Array): Uint32Array {
  const count = positions.length / 3;
  const bits = new Int32Array(positions.length);
  // Adding nothing makes the two zeros one.
  new Float32Array(bits.buffer).set(positions.map((value) => value + 0));
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  const slots = new Int32Array(size).fill(-1);
  const twins = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [bits[i * 3]!, bits[i * 3 + 1]!, bits[i * 3 + 2]!];
    const hash = Math.imul(
      Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791),
      0x9e3779b1,
    );
    let slot = (hash >>> 7) & (size - 1);
    for (;;) {
      const known = slots[slot]!;
      if (known < 0) {
        slots[slot] = i;
        twins[i] = i;
        break;
      }
      if (bits[known * 3] === x && bits[known * 3 + 1] === y && bits[known * 3 + 2] === z) {
        twins[i] = known;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return twins;
}
