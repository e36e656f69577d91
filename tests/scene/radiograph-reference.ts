/** What a radiograph must show, worked out ray by ray with exact intersections: slow, and independent of the GPU. */
import type { Attenuation } from "../../src/domain/radiograph.ts";
import {
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

/** The attenuation by a body at the age that it stands at. The cortex is asked for at the base age. */
export function attenuationThrough(
  { organs, skin }: BodyModel,
  cortex: Float32Array,
): (ray: Ray) => Attenuation {
  const skins = piecesOf(skin);
  const pieces = piecesOf(organs);
  const normals = organs.geometry.getAttribute("normal").array;
  return (ray) => {
    const through = skins.filter(({ box }) => meets(ray, box));
    let soft =
      ATTENUATION_PER_M.softTissue *
      through.reduce((sum, { mesh }) => sum + pathLength(mesh, ray), 0);
    let bone = 0;
    for (const { id, mesh, box } of pieces) {
      if (!meets(ray, box)) continue;
      const found = crossings(mesh, ray);
      const way = found.reduce((sum, { sign, distance }) => sum + sign * distance, 0);
      const added = way * contrastPerM(id, organs.ageYears);
      if (!isBone(id)) {
        soft += added;
        continue;
      }
      bone += added;
      const own = cortexOf(id)!;
      const share = CORTEX_CONTRAST_PER_M * ossification(id, organs.ageYears);
      for (const { corner, u, v } of found) {
        const blend = (values: ArrayLike<number>, size: number, k: number): number =>
          [1 - u - v, u, v].reduce(
            (sum, weight, i) => sum + weight * values[mesh.triangles[corner + i]! * size + k]!,
            0,
          );
        const normal = [0, 1, 2].map((k) => blend(normals, 3, k));
        const along = normal.reduce((sum, value, k) => sum + value * ray.direction[k]!, 0);
        const cosine = Math.abs(along) / Math.hypot(...normal);
        const thicknessM = blend(cortex, 1, 0);
        bone += share * wayThroughCortex({ ...own, thicknessM }, cosine);
      }
    }
    return { soft, bone };
  };
}

export interface Piece<Id extends string> {
  readonly id: Id;
  readonly mesh: Mesh;
  readonly box: Box;
}

/** The structures of a layer at the age that it stands at, each with the box around it. */
export const piecesOf = <Id extends string>(layer: BodyLayer<Id>): Piece<Id>[] =>
  layer.ids.map((id, s) => ({
    id,
    mesh: {
      positions: layer.geometry.getAttribute("position").array,
      triangles: layer.triangles.subarray(layer.starts[s], layer.starts[s + 1]),
    },
    box: layer.boundsOf(id)!,
  }));

/** The crossings of a piece: most lines pass beside its box. */
export const crossingsOf = ({ mesh, box }: Piece<string>, ray: Ray): Crossing[] =>
  meets(ray, box) ? crossings(mesh, ray) : [];

interface Box {
  readonly min: Vec3;
  readonly max: Vec3;
}

/** Whether the line of a ray passes through a box: most parts of a body it misses. */
function meets({ origin, direction }: Ray, { min, max }: Box): boolean {
  let enter = -Infinity;
  let leave = Infinity;
  for (const k of [0, 1, 2] as const) {
    const a = (min[k] - origin[k]) / direction[k];
    const b = (max[k] - origin[k]) / direction[k];
    // Along an axis the ray may run in the box's very face: not a number, and no bound.
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}
