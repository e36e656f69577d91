import { type Mesh, vertex, vertexCount } from "./mesh.ts";
import { distance, dot, scale, sub, type Vec3 } from "./vec.ts";
import { vertexNormals } from "./vertex-normals.ts";

/** Side of the cells that hold the vertices, metres: more than the mesh's edges. */
const CELL_M = 0.004;

/**
 * Brings a point back to a finely meshed surface: onto the tangent plane at the nearest vertex. For `remesh`.
 * A point further than a cell from the surface stays where it is.
 */
export function returnToSurface(mesh: Mesh): (point: Vec3) => Vec3 {
  const normals = vertexNormals(mesh);
  const cells = new Map<string, number[]>();
  const cellOf = (p: Vec3): Vec3 => p.map((v) => Math.floor(v / CELL_M)) as Vec3;
  for (let v = 0; v < vertexCount(mesh); v++) {
    const key = cellOf(vertex(mesh, v)).join();
    const cellmates = cells.get(key);
    if (cellmates) cellmates.push(v);
    else cells.set(key, [v]);
  }
  return (point) => {
    const [i, j, k] = cellOf(point);
    let [nearest, least] = [-1, Infinity];
    for (let a = i - 1; a <= i + 1; a++)
      for (let b = j - 1; b <= j + 1; b++)
        for (let c = k - 1; c <= k + 1; c++)
          for (const v of cells.get(`${a},${b},${c}`) ?? []) {
            const d = distance(vertex(mesh, v), point);
            if (d < least) [nearest, least] = [v, d];
          }
    if (nearest < 0) return point;
    const normal = normals[nearest]!;
    return sub(point, scale(normal, dot(sub(point, vertex(mesh, nearest)), normal)));
  };
}
