/** The centreline of a tube-shaped mesh: distance along its surface from one open end, cut into bands. */
import { bounds, type Mesh, vertex } from "../shapes/mesh.ts";
import { add, cross, distance, length, scale, sub, type Vec3 } from "../shapes/vec.ts";

/** Centre and mean radius of one band, metres. */
export interface Band {
  readonly centre: Vec3;
  readonly radius: number;
}

/** The connected piece with the largest bounding box: the outer of a wall's two surfaces. */
export function outerShell(mesh: Mesh): Mesh {
  const parent = Array.from({ length: mesh.positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r]!;
    while (parent[i] !== r) [parent[i], i] = [r, parent[i]!];
    return r;
  };
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (const k of [1, 2]) parent[root(mesh.triangles[t + k]!)] = root(mesh.triangles[t]!);
  const pieces = new Map<number, number[]>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const key = root(mesh.triangles[t]!);
    const piece = pieces.get(key) ?? [];
    if (piece.length === 0) pieces.set(key, piece);
    piece.push(...mesh.triangles.subarray(t, t + 3));
  }
  const shells = [...pieces.values()].map((piece): Mesh => {
    const used = [...new Set(piece)];
    const index = new Map(used.map((v, i) => [v, i]));
    return {
      positions: Float64Array.from(used.flatMap((v) => vertex(mesh, v))),
      triangles: Uint32Array.from(piece, (v) => index.get(v)!),
    };
  });
  const size = (shell: Mesh): number => {
    const { min, max } = bounds(shell);
    return length(sub(max, min));
  };
  return shells.reduce((a, b) => (size(b) > size(a) ? b : a));
}

/** The vertices of the open boundary loop that comes nearest to a point. */
function rimNear(mesh: Mesh, point: Vec3): number[] {
  const edges = new Set<string>();
  const { triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) edges.add(`${triangles[t + k]},${triangles[t + ((k + 1) % 3)]}`);
  const next = new Map<number, number[]>();
  for (const edge of edges) {
    const [a, b] = edge.split(",").map(Number) as [number, number];
    if (edges.has(`${b},${a}`)) continue;
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  if (next.size === 0) throw new Error("A closed surface has no open end to start from.");
  const start = [...next.keys()].reduce((a, b) =>
    distance(vertex(mesh, b), point) < distance(vertex(mesh, a), point) ? b : a,
  );
  const loop = new Set([start]);
  for (const v of loop) for (const w of next.get(v)!) loop.add(w);
  return [...loop];
}

/** Distance along edges from the nearest source, metres (Dijkstra with buckets of a tenth of a millimetre). */
function distancesFrom(mesh: Mesh, sources: readonly number[]): Float64Array {
  const links = Array.from({ length: mesh.positions.length / 3 }, () => new Set<number>());
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [mesh.triangles[t + k]!, mesh.triangles[t + ((k + 1) % 3)]!];
      links[a]!.add(b);
      links[b]!.add(a);
    }
  const reached = new Float64Array(links.length).fill(Infinity);
  const buckets: number[][] = [[...sources]];
  for (const s of sources) reached[s] = 0;
  for (let b = 0; b < buckets.length; b++)
    for (const v of buckets[b] ?? []) {
      if (Math.floor(reached[v]! * 1e4) < b) continue;
      for (const w of links[v]!) {
        const d = reached[v]! + distance(vertex(mesh, v), vertex(mesh, w));
        if (d >= reached[w]!) continue;
        reached[w] = d;
        (buckets[Math.floor(d * 1e4)] ??= []).push(w);
      }
    }
  return reached;
}

export interface BandOptions {
  /** The open end nearest to this point is where the distance starts; file frame, metres. */
  readonly from: Vec3;
  /** Width of a band, metres. */
  readonly width: number;
}

/** Bands of equal distance along the surface from the open end nearest to `from`, in order. */
export function bandsAlong(whole: Mesh, { from, width }: BandOptions): Band[] {
  const mesh = outerShell(whole);
  const along = distancesFrom(mesh, rimNear(mesh, from));
  const faces = Array.from({ length: mesh.triangles.length / 3 }, (_, t) => {
    const corners = [0, 1, 2].map((k) => mesh.triangles[t * 3 + k]!);
    const [a, b, c] = corners.map((v) => vertex(mesh, v)) as [Vec3, Vec3, Vec3];
    return {
      band: Math.floor(corners.reduce((sum, v) => sum + along[v]!, 0) / 3 / width),
      centre: scale(add(a, add(b, c)), 1 / 3),
      area: length(cross(sub(b, a), sub(c, a))) / 2,
    };
  });
  const bands: Band[] = [];
  for (let i = 0; ; i++) {
    const members = faces.filter((f) => f.band === i);
    if (members.length === 0) return bands;
    const total = members.reduce((sum, f) => sum + f.area, 0);
    const centre = scale(
      members.reduce<Vec3>((sum, f) => add(sum, scale(f.centre, f.area)), [0, 0, 0]),
      1 / total,
    );
    const radius = members.reduce((sum, f) => sum + f.area * distance(f.centre, centre), 0) / total;
    bands.push({ centre, radius });
  }
}
