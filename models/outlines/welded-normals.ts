import type { Mesh } from "../shapes/mesh.ts";

/** Vertices at one place become one, and each gets the mean of the normals around it, weighted by area. */
export function weldedNormals(mesh: Mesh) {
  const known = new Map<string, number>();
  const positions: number[] = [];
  const indexOf = Uint32Array.from({ length: mesh.positions.length / 3 }, (_, v) => {
    const place = mesh.positions.subarray(v * 3, v * 3 + 3);
    const key = place.join(" ");
    const index = known.get(key) ?? known.size;
    if (!known.has(key)) positions.push(...place);
    known.set(key, index);
    return index;
  });
  const triangles = mesh.triangles.map((v) => indexOf[v]!);
  const normals = new Float64Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const edge = (from: number, to: number, k: number): number =>
      positions[to + k]! - positions[from + k]!;
    for (let k = 0; k < 3; k++) {
      const [i, j] = [(k + 1) % 3, (k + 2) % 3];
      const normal = edge(a, b, i) * edge(a, c, j) - edge(a, b, j) * edge(a, c, i);
      for (const v of [a, b, c]) normals[v + k]! += normal;
    }
  }
  for (let v = 0; v < normals.length; v += 3) {
    const length = Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[v + k]! /= length;
  }
  return { positions, triangles, normals };
}
