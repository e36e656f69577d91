import { type Mesh, vertex, vertexCount } from "./mesh.ts";
import { add, cross, normalize, sub, type Vec3 } from "./vec.ts";

/** Unit normals of the vertices, the mean of their faces weighted by area. */
export function vertexNormals(mesh: Mesh): Vec3[] {
  const sums = Array.from({ length: vertexCount(mesh) }, (): Vec3 => [0, 0, 0]);
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [i, j, k] = [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!];
    const corner = vertex(mesh, i);
    const normal = cross(sub(vertex(mesh, j), corner), sub(vertex(mesh, k), corner));
    for (const v of [i, j, k]) sums[v] = add(sums[v]!, normal);
  }
  return sums.map((sum) => (Math.hypot(...sum) > 0 ? normalize(sum) : sum));
}
