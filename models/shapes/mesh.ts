import { add, cross, dot, scale, sub, type Vec3 } from "./vec.ts";

/**
 * An indexed triangle mesh, the one currency of this folder.
 * Positions in metres (x, y, z per vertex); triangles counter-clockwise seen from outside.
 */
export interface Mesh {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

export interface Bounds {
  readonly min: Vec3;
  readonly max: Vec3;
}

export const vertexCount = (mesh: Mesh): number => mesh.positions.length / 3;
export const triangleCount = (mesh: Mesh): number => mesh.triangles.length / 3;

export function vertex(mesh: Mesh, index: number): Vec3 {
  const { positions } = mesh;
  return [positions[index * 3]!, positions[index * 3 + 1]!, positions[index * 3 + 2]!];
}

/** Bounding box in metres. Throws on an empty mesh. */
export function bounds(mesh: Mesh): Bounds {
  if (mesh.positions.length === 0) throw new Error("An empty mesh has no bounds.");
  const min: Vec3 = [Infinity, Infinity, Infinity];
  const max: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < mesh.positions.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    const value = mesh.positions[i]!;
    if (value < min[axis]) min[axis] = value;
    if (value > max[axis]) max[axis] = value;
  }
  return { min, max };
}

/** Signed volume in cubic metres by the divergence theorem; positive when triangles face outward. */
export function volume(mesh: Mesh): number {
  let six = 0;
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const a = vertex(mesh, mesh.triangles[t]!);
    const b = vertex(mesh, mesh.triangles[t + 1]!);
    const c = vertex(mesh, mesh.triangles[t + 2]!);
    six += dot(a, cross(b, c));
  }
  return six / 6;
}

/** A new mesh with every vertex moved by `move`. Orientation is kept, so `move` must not mirror. */
export function mapVertices(mesh: Mesh, move: (point: Vec3) => Vec3): Mesh {
  const positions = new Float64Array(mesh.positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    positions.set(move([mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]), i);
  }
  return { positions, triangles: mesh.triangles };
}

/** The mirror image in the body's midplane (x → −x), triangles turned so that they still face outward. */
export function mirrorX(mesh: Mesh): Mesh {
  const positions = mesh.positions.map((value, i) => (i % 3 === 0 ? -value : value));
  const triangles = mesh.triangles.slice();
  for (let t = 0; t < triangles.length; t += 3) {
    const b = triangles[t + 1]!;
    triangles[t + 1] = triangles[t + 2]!;
    triangles[t + 2] = b;
  }
  return { positions, triangles };
}

/** Several meshes as one list of triangles. Nothing is merged or cut: use manifold for a boolean union. */
export function concatenate(meshes: readonly Mesh[]): Mesh {
  const positions = new Float64Array(meshes.reduce((sum, mesh) => sum + mesh.positions.length, 0));
  const triangles = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.triangles.length, 0));
  let p = 0;
  let t = 0;
  for (const mesh of meshes) {
    positions.set(mesh.positions, p);
    for (const index of mesh.triangles) triangles[t++] = index + p / 3;
    p += mesh.positions.length;
  }
  return { positions, triangles };
}

/** Area-weighted centre of the surface, in metres. */
export function surfaceCentre(mesh: Mesh): Vec3 {
  let sum: Vec3 = [0, 0, 0];
  let total = 0;
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const a = vertex(mesh, mesh.triangles[t]!);
    const b = vertex(mesh, mesh.triangles[t + 1]!);
    const c = vertex(mesh, mesh.triangles[t + 2]!);
    const weight = Math.hypot(...cross(sub(b, a), sub(c, a)));
    sum = add(sum, scale(add(a, add(b, c)), weight / 3));
    total += weight;
  }
  return scale(sum, 1 / total);
}
