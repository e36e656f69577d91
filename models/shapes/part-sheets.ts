import { fromManifold, toManifold } from "./kernel.ts";
import { type Mesh, vertex, vertexCount } from "./mesh.ts";
import { add, cross, length, normalize, scale, sub, type Vec3 } from "./vec.ts";

/** Corners nearer than this count as one place, metres. */
const SAME_PLACE_M = 2e-5;
/** How far corners of touching sheets are drawn apart, metres: more than a quantization step. */
const PARTED_M = 1e-4;

/**
 * Takes apart two sheets of a surface that a simplifier has sewn together along an edge: the kernel gives each
 * sheet its own corners, and those are drawn a little inwards, since whatever welds vertices by position
 * would sew the sheets together again.
 * @throws when the surface has real holes.
 */
export function partSheets(sewn: Mesh): Mesh {
  const mesh = fromManifold(toManifold(sewn));
  const { triangles } = mesh;
  const positions = mesh.positions.slice();
  const corners = new Map<string, number[]>();
  for (let v = 0; v < vertexCount(mesh); v++) {
    const key = vertex(mesh, v)
      .map((c) => Math.round(c / SAME_PLACE_M))
      .join();
    corners.set(key, [...(corners.get(key) ?? []), v]);
  }
  const touching = new Map(
    [...corners.values()]
      .filter((list) => list.length > 1)
      .flat()
      .map((v) => [v, [0, 0, 0] as Vec3]),
  );
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, triangles[t + k]!)) as [Vec3, Vec3, Vec3];
    for (let k = 0; k < 3; k++) {
      const normal = touching.get(triangles[t + k]!);
      if (normal) touching.set(triangles[t + k]!, add(normal, cross(sub(b, a), sub(c, a))));
    }
  }
  for (const [v, normal] of touching)
    if (length(normal) > 0)
      positions.set(add(vertex(mesh, v), scale(normalize(normal), -2 * PARTED_M)), v * 3);
  return { positions, triangles };
}
