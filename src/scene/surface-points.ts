import type { StructureId } from "../domain/anatomy.ts";
import type { BodyModel } from "./load-body.ts";

type Vec3 = readonly [number, number, number];

/** About so many are tried before a part counts as hidden. */
const SAMPLES = 150;

/**
 * Triangle centres spread over the structures taken as one, the one nearest their common middle first.
 * World space at the current age, metres; none for what the model lacks.
 */
export function surfacePoints(model: BodyModel, ids: readonly StructureId[]): Vec3[] {
  const surfaces = [model.organs, model.skin].flatMap(
    ({ ids: known, starts, triangles, geometry }) => {
      const positions = geometry.getAttribute("position").array;
      return known.flatMap((id, s) =>
        ids.includes(id)
          ? [{ positions, corners: triangles.subarray(starts[s], starts[s + 1]) }]
          : [],
      );
    },
  );
  const faceCount = surfaces.reduce((sum, { corners }) => sum + corners.length / 3, 0);
  const stride = 3 * Math.max(1, Math.floor(faceCount / SAMPLES));
  const points: Vec3[] = [];
  for (const { positions, corners } of surfaces)
    for (let i = 0; i < corners.length; i += stride) {
      const mean = (k: number): number =>
        [0, 1, 2].reduce((sum, c) => sum + positions[corners[i + c]! * 3 + k]!, 0) / 3;
      points.push([mean(0), mean(1), mean(2)]);
    }
  const middle = [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length);
  const away = (p: Vec3): number => Math.hypot(...p.map((v, k) => v - middle[k]!));
  return points.toSorted((a, b) => away(a) - away(b));
}
