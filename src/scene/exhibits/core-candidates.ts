/** Lines along which a structure can be reached from a side: some of them go well through it. */
import type { StructureId } from "../../domain/anatomy.ts";
import type { BodyModel } from "../load-body.ts";
import type { Line, Vec3 } from "./crossings.ts";

export interface Mesh {
  readonly positions: ArrayLike<number>;
  readonly triangles: Uint32Array;
}

/** Lines through about so many of the triangles of a structure, and through a grid over it, so many a side. */
const TRIANGLES = 90;
const GRID = 9;

/** What is drawn of some structures, each as a mesh, at the age shown. */
export function targetMeshes(model: BodyModel, ids: readonly StructureId[]): Mesh[] {
  return [model.organs, model.skin].flatMap(({ ids: known, starts, triangles, geometry }) => {
    const positions = geometry.getAttribute("position").array;
    return known.flatMap((id, s) =>
      ids.includes(id)
        ? [{ positions, triangles: triangles.subarray(starts[s], starts[s + 1]) }]
        : [],
    );
  });
}

/** Lines in a direction along an axis that may meet the meshes. */
export function candidateLines(meshes: readonly Mesh[], direction: Vec3): Line[] {
  const points: Vec3[] = [];
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  const count = meshes.reduce((sum, { triangles }) => sum + triangles.length / 3, 0);
  const stride = 3 * Math.max(1, Math.floor(count / TRIANGLES));
  for (const { positions, triangles } of meshes) {
    for (const v of triangles)
      for (let k = 0; k < 3; k++) {
        const value = positions[v * 3 + k]!;
        min[k] = Math.min(min[k]!, value);
        max[k] = Math.max(max[k]!, value);
      }
    for (let i = 0; i < triangles.length; i += stride) {
      const mean = (k: number): number =>
        [0, 1, 2].reduce((sum, c) => sum + positions[triangles[i + c]! * 3 + k]!, 0) / 3;
      points.push([mean(0), mean(1), mean(2)]);
    }
  }
  const share = (k: number, i: number): number =>
    min[k]! + ((max[k]! - min[k]!) * (i + 0.5)) / GRID;
  for (let i = 0; i < GRID; i++)
    for (let j = 0; j < GRID; j++)
      // Across x and y from the front, across z and y from a side: the third of them does not matter.
      points.push(
        direction[0] === 0 ? [share(0, i), share(1, j), 0] : [0, share(1, j), share(2, i)],
      );
  // All begin on one level outside, so that what they meet can be compared.
  return points.map((point) => ({
    origin: point.map((value, k) =>
      direction[k] === 0 ? value : -direction[k]! * 2,
    ) as unknown as Vec3,
    direction,
  }));
}
