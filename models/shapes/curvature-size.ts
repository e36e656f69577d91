/** How long triangles' edges may be on a surface, from how strongly it bends. */
import { type Mesh, vertex, vertexCount } from "./mesh.ts";
import { dot, sub } from "./vec.ts";
import { vertexNormals } from "./vertex-normals.ts";

export interface CurvatureSizeOptions {
  /** How far the middle of an edge may lie off the surface, metres. */
  readonly tolerance: number;
  /** Bounds of the edges' length, metres. */
  readonly shortest: number;
  readonly longest: number;
}

/** Side of the cells that remember the strongest bend, metres. */
const CELL_M = 0.004;

/** Length of edges at a point near the surface, metres: for `remesh`. */
export function curvatureSize(
  mesh: Mesh,
  { tolerance, shortest, longest }: CurvatureSizeOptions,
): (x: number, y: number, z: number) => number {
  const normals = vertexNormals(mesh);
  const bend = new Float64Array(vertexCount(mesh));
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [v, w] = [mesh.triangles[t + k]!, mesh.triangles[t + ((k + 1) % 3)]!];
      const way = sub(vertex(mesh, w), vertex(mesh, v));
      const turn = Math.abs(dot(sub(normals[w]!, normals[v]!), way)) / dot(way, way);
      bend[v] = Math.max(bend[v]!, turn);
    }
  const key = (x: number, y: number, z: number): number =>
    ((Math.floor(x / CELL_M) + 512) * 1024 + Math.floor(y / CELL_M) + 512) * 1024 +
    Math.floor(z / CELL_M) +
    512;
  const cells = new Map<number, number>();
  const spread = [-CELL_M, 0, CELL_M];
  for (let v = 0; v < bend.length; v++) {
    const [x, y, z] = vertex(mesh, v);
    for (const dx of spread)
      for (const dy of spread)
        for (const dz of spread) {
          const at = key(x + dx, y + dy, z + dz);
          cells.set(at, Math.max(cells.get(at) ?? 0, bend[v]!));
        }
  }
  return (x, y, z) => {
    const curvature = cells.get(key(x, y, z)) ?? 0;
    return Math.max(shortest, Math.min(longest, Math.sqrt((8 * tolerance) / curvature)));
  };
}
