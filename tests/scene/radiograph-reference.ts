/** What a radiograph must show, worked out ray by ray with exact intersections: slow, and independent of the GPU. */
import {
  type Attenuation,
  ATTENUATION_PER_M,
  contrastPerM,
  CORTEX_CONTRAST_PER_M,
  cortexOf,
  isBone,
  ossification,
  wayThroughCortex,
} from "../../src/domain/x-ray.ts";
import type { BodyLayer } from "../../src/scene/body-layer.ts";
import type { BodyModel } from "../../src/scene/load-body.ts";

type Vec3 = readonly [number, number, number];

export interface Ray {
  readonly origin: Vec3;
  /** Of length 1. */
  readonly direction: Vec3;
}

/** One crossing of a surface by a ray. */
interface Crossing {
  /** First of the triangle's three entries. */
  readonly corner: number;
  /** Along the ray, in the unit of the mesh. */
  readonly distance: number;
  /** 1 where the ray leaves what the surface encloses, −1 where it enters. */
  readonly sign: 1 | -1;
  /** Weights of the second and third corner. */
  readonly u: number;
  readonly v: number;
}

interface Mesh {
  readonly positions: ArrayLike<number>;
  readonly triangles: ArrayLike<number>;
}

/** All crossings in front of the ray's origin (Möller and Trumbore), in the order of the triangles. */
export function crossings(
  { positions: p, triangles }: Mesh,
  { origin, direction }: Ray,
): Crossing[] {
  const found: Crossing[] = [];
  const [dx, dy, dz] = direction;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const a = triangles[corner]! * 3;
    const b = triangles[corner + 1]! * 3;
    const c = triangles[corner + 2]! * 3;
    const [ax, ay, az] = [p[a]!, p[a + 1]!, p[a + 2]!];
    const [ex, ey, ez] = [p[b]! - ax, p[b + 1]! - ay, p[b + 2]! - az];
    const [fx, fy, fz] = [p[c]! - ax, p[c + 1]! - ay, p[c + 2]! - az];
    const [hx, hy, hz] = [dy * fz - dz * fy, dz * fx - dx * fz, dx * fy - dy * fx];
    const det = ex * hx + ey * hy + ez * hz;
    if (det === 0) continue;
    const [sx, sy, sz] = [origin[0] - ax, origin[1] - ay, origin[2] - az];
    const u = (sx * hx + sy * hy + sz * hz) / det;
    if (u < 0 || u > 1) continue;
    const [qx, qy, qz] = [sy * ez - sz * ey, sz * ex - sx * ez, sx * ey - sy * ex];
    const v = (dx * qx + dy * qy + dz * qz) / det;
    if (v < 0 || u + v > 1) continue;
    const distance = (fx * qx + fy * qy + fz * qz) / det;
    if (distance > 0) found.push({ corner, distance, sign: det < 0 ? 1 : -1, u, v });
  }
  return found;
}

/** How far a ray runs inside a closed mesh whose triangles face outward. */
export const pathLength = (mesh: Mesh, ray: Ray): number =>
  crossings(mesh, ray).reduce((sum, { sign, distance }) => sum + sign * distance, 0);

/** The radiograph of a body at the age that it stands at. The cortex is asked for at the base age. */
export function attenuationThrough(
  { organs, skin }: BodyModel,
  cortex: Float32Array,
): (ray: Ray) => Attenuation {
  const contrasts = organs.ids.map((id) => contrastPerM(id, organs.ageYears));
  const mesh = meshOf(organs);
  const normals = organs.geometry.getAttribute("normal").array;
  return (ray) => {
    let soft = ATTENUATION_PER_M.softTissue * pathLength(meshOf(skin), ray);
    let bone = 0;
    for (const { corner, distance, sign, u, v } of crossings(mesh, ray)) {
      const s = organs.structureOfTriangle[corner / 3]!;
      const id = organs.ids[s]!;
      const added = sign * distance * contrasts[s]!;
      if (!isBone(id)) {
        soft += added;
        continue;
      }
      bone += added;
      const own = cortexOf(id);
      if (!own) continue;
      const weights = [1 - u - v, u, v];
      const blend = (values: ArrayLike<number>, size: number, k: number): number =>
        weights.reduce(
          (sum, weight, i) => sum + weight * values[mesh.triangles[corner + i]! * size + k]!,
          0,
        );
      const normal = [0, 1, 2].map((k) => blend(normals, 3, k));
      const along = normal.reduce((sum, value, k) => sum + value * ray.direction[k]!, 0);
      const cosine = Math.abs(along) / Math.hypot(...normal);
      const thicknessM = blend(cortex, 1, 0);
      bone +=
        CORTEX_CONTRAST_PER_M *
        ossification(id, organs.ageYears) *
        wayThroughCortex({ ...own, thicknessM }, cosine);
    }
    return { soft, bone };
  };
}

const meshOf = (layer: BodyLayer): Mesh => ({
  positions: layer.geometry.getAttribute("position").array,
  triangles: layer.triangles,
});
