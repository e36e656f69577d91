/** Simplification of an open surface whose border must stay. */
import { MeshoptSimplifier } from "meshoptimizer";
import { flipEdges } from "./flip.ts";
import type { Mesh } from "./mesh.ts";

await MeshoptSimplifier.ready;

/** Well-shaped triangles may lie this many times further off than the sparest ones. */
const REGULAR_TOLERANCE = 3;

/**
 * Fewer triangles, borders untouched. A first pass finds how many keep the surface within `tolerance`
 * metres; a second one spends as many on well-shaped triangles, which shade more evenly; folds that
 * remain are turned flat.
 */
export function simplifyInside({ positions, triangles }: Mesh, tolerance: number): Mesh {
  const points = Float32Array.from(positions);
  const reduce = (count: number, error: number, isRegular: boolean): Uint32Array =>
    MeshoptSimplifier.simplify(triangles, points, 3, count, error, [
      "LockBorder",
      "ErrorAbsolute",
      ...(isRegular ? (["Regularize"] as const) : []),
    ])[0];
  const fewest = reduce(0, tolerance, false).length;
  const reduced = reduce(fewest, REGULAR_TOLERANCE * tolerance, true);
  return { positions, triangles: flipEdges(positions, reduced) };
}

/** Only the vertices that triangles use, in the order of first use. */
export function withoutStrays({ positions, triangles }: Mesh): Mesh {
  const remap = new Map<number, number>();
  const out: number[] = [];
  const indices = triangles.map((v) => {
    let index = remap.get(v);
    if (index === undefined) {
      index = remap.size;
      remap.set(v, index);
      out.push(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!);
    }
    return index;
  });
  return { positions: Float64Array.from(out), triangles: indices };
}
