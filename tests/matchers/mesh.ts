import { expect } from "vitest";
import { bounds, type Mesh, triangleCount, volume } from "../../models/shapes/mesh.ts";
import { openEdges, weld } from "../../models/shapes/topology.ts";
import type { Vec3 } from "../../models/shapes/vec.ts";

interface MeshMatchers<R = unknown> {
  /** Every edge is shared by exactly two triangles that run along it in opposite directions; volume is positive. */
  toBeClosedSurface(): R;
  /** Handles, summed over the separate components. */
  toHaveGenus(genus: number): R;
  toHaveComponents(count: number): R;
  toHaveVolumeBetween(minCm3: number, maxCm3: number): R;
  /** Bounding box inside the given one, metres. */
  toLieWithin(min: Vec3, max: Vec3): R;
  toHaveTrianglesAtMost(count: number): R;
}

declare module "vitest" {
  interface Matchers<T = any> extends MeshMatchers<T> {}
}

/** Connected pieces of the surface. */
export function components(mesh: Mesh): number {
  const { positions, triangles } = weld(mesh);
  const parent = Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r]!;
    while (parent[i] !== r) [parent[i], i] = [r, parent[i]!];
    return r;
  };
  for (let t = 0; t < triangles.length; t += 3) {
    parent[root(triangles[t]!)] = root(triangles[t + 1]!);
    parent[root(triangles[t + 1]!)] = root(triangles[t + 2]!);
  }
  return new Set(Array.from(triangles, (v) => root(v))).size;
}

/** Sum of the handles of all components, by Euler's formula. */
export function genus(mesh: Mesh): number {
  const welded = weld(mesh);
  const used = new Set(welded.triangles).size;
  const faces = triangleCount(welded);
  const euler = used - (faces * 3) / 2 + faces;
  return components(mesh) - euler / 2;
}

const verdict = (pass: boolean, message: string) => ({ pass, message: () => message });

expect.extend({
  toBeClosedSurface(mesh: Mesh) {
    const open = openEdges(mesh);
    const cm3 = volume(mesh) * 1e6;
    return verdict(
      open === 0 && cm3 > 0,
      `${open} open or doubled edges, volume ${cm3.toFixed(2)} cm³`,
    );
  },
  toHaveGenus(mesh: Mesh, expected: number) {
    const actual = genus(mesh);
    return verdict(actual === expected, `genus ${actual}, expected ${expected}`);
  },
  toHaveComponents(mesh: Mesh, expected: number) {
    const actual = components(mesh);
    return verdict(actual === expected, `${actual} components, expected ${expected}`);
  },
  toHaveVolumeBetween(mesh: Mesh, min: number, max: number) {
    const cm3 = volume(mesh) * 1e6;
    return verdict(
      cm3 >= min && cm3 <= max,
      `volume ${cm3.toFixed(1)} cm³, expected ${min} to ${max}`,
    );
  },
  toLieWithin(mesh: Mesh, min: Vec3, max: Vec3) {
    const box = bounds(mesh);
    const pass = [0, 1, 2].every((k) => box.min[k]! >= min[k]! && box.max[k]! <= max[k]!);
    return verdict(
      pass,
      `lies in ${box.min.map((v) => v.toFixed(3))} to ${box.max.map((v) => v.toFixed(3))}, expected ${min} to ${max}`,
    );
  },
  toHaveTrianglesAtMost(mesh: Mesh, count: number) {
    const actual = triangleCount(mesh);
    return verdict(actual <= count, `${actual} triangles, at most ${count} expected`);
  },
});
