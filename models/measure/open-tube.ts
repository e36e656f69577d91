/** Makes one open tube of a reference's segments: patches cut out, inner walls left away, rims joined. */
import { type Mesh, vertex, vertexCount } from "../shapes/mesh.ts";
import { distance, scale, add, type Vec3 } from "../shapes/vec.ts";

/** The mesh without the triangles whose centre lies within `radius` metres of a place. */
export function without(mesh: Mesh, place: Vec3, radius: number): Mesh {
  const kept: number[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = mesh.triangles.subarray(t, t + 3);
    const [a, b, c] = [...corners].map((v) => vertex(mesh, v)) as [Vec3, Vec3, Vec3];
    if (distance(scale(add(a, add(b, c)), 1 / 3), place) > radius) kept.push(...corners);
  }
  return { positions: mesh.positions, triangles: Uint32Array.from(kept) };
}

/** The connected piece that comes nearest to a place. */
export function pieceAt(mesh: Mesh, place: Vec3): Mesh {
  const parent = Array.from({ length: vertexCount(mesh) }, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r]!;
    while (parent[i] !== r) [parent[i], i] = [r, parent[i]!];
    return r;
  };
  const { triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3)
    for (const k of [1, 2]) parent[root(triangles[t + k]!)] = root(triangles[t]!);
  let nearest = triangles[0]!;
  for (const v of triangles)
    if (distance(vertex(mesh, v), place) < distance(vertex(mesh, nearest), place)) nearest = v;
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3)
    if (root(triangles[t]!) === root(nearest)) kept.push(...triangles.subarray(t, t + 3));
  return { positions: mesh.positions, triangles: Uint32Array.from(kept) };
}

/** Several meshes as one, corners nearer than `tolerance` metres made one: segments join at their rims. */
export function welded(meshes: readonly Mesh[], tolerance: number): Mesh {
  const cells = new Map<string, number>();
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const mesh of meshes) {
    const place = new Map<number, number>();
    const placed = (v: number): number => {
      const known = place.get(v);
      if (known !== undefined) return known;
      const p = vertex(mesh, v);
      const cell = p.map((x) => Math.round(x / tolerance));
      let found: number | undefined;
      for (let n = 0; n < 27 && found === undefined; n++) {
        const steps = [n % 3, Math.floor(n / 3) % 3, Math.floor(n / 9)];
        found = cells.get(cell.map((c, k) => c + steps[k]! - 1).join());
      }
      if (found === undefined) {
        found = positions.length / 3;
        cells.set(cell.join(), found);
        positions.push(...p);
      }
      place.set(v, found);
      return found;
    };
    for (let t = 0; t < mesh.triangles.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => placed(mesh.triangles[t + k]!));
      if (a !== b && b !== c && c !== a) triangles.push(a!, b!, c!);
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** Vertices of the open border whose middle comes nearest to a place. @throws on a closed surface. */
export function rimNear(mesh: Mesh, place: Vec3): number[] {
  const { triangles } = mesh;
  const edges = new Set<string>();
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) edges.add(`${triangles[t + k]},${triangles[t + ((k + 1) % 3)]}`);
  const next = new Map<number, number[]>();
  for (const edge of edges) {
    const [a, b] = edge.split(",").map(Number) as [number, number];
    if (edges.has(`${b},${a}`)) continue;
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const rims: number[][] = [];
  const seen = new Set<number>();
  for (const start of next.keys()) {
    if (seen.has(start)) continue;
    const rim = new Set([start]);
    for (const v of rim) for (const w of next.get(v)!) rim.add(w);
    for (const v of rim) seen.add(v);
    rims.push([...rim]);
  }
  if (rims.length === 0) throw new Error("A closed surface has no rim.");
  const off = (rim: readonly number[]): number =>
    distance(
      scale(
        rim.reduce<Vec3>((sum, v) => add(sum, vertex(mesh, v)), [0, 0, 0]),
        1 / rim.length,
      ),
      place,
    );
  return rims.reduce((a, b) => (off(b) < off(a) ? b : a));
}
