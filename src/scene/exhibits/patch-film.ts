/** The knee as an x-ray from the front shows it, with bone missing in a patch: absorption added up along each ray. */
import { type Attenuation, brightnessOf } from "../../domain/radiograph.ts";
import {
  ATTENUATION_PER_M,
  contrastPerM,
  CORTEX_CONTRAST_PER_M,
  cortexOf,
  isBone,
  ossification,
  wayThroughCortex,
} from "../../domain/x-ray.ts";
import type { BodyLayer } from "../body-layer.ts";
import { ensureCortex } from "../cortex.ts";
import type { BodyModel } from "../load-body.ts";
import { lossAt, lossUpTo, type Patch } from "./patch-field.ts";
import type { Frame } from "./patch-place.ts";

export interface Exposure {
  readonly soft: Float64Array;
  readonly bone: Float64Array;
}

/** One crossing of a surface by the ray of a picture point. */
interface Crossing {
  readonly point: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** 1 where the ray, coming from the front, leaves what the surface encloses, −1 where it enters. */
  readonly sign: 1 | -1;
  /** Of the triangle, by its first entry, and the weights of its corners. */
  readonly corner: number;
  readonly weights: readonly [number, number, number];
}

/**
 * Absorption behind each point of a frame, the rays running along z. Every surface adds or takes what lies behind
 * it, so the order of crossings does not matter: way inside = Σ ∓z.
 */
export function expose(model: BodyModel, frame: Frame, patch: Patch): Exposure {
  const { organs, skin } = model;
  const soft = new Float64Array(frame.columns * frame.rows);
  const bone = new Float64Array(soft.length);
  eachCrossing(skin, { frame, from: 0, to: skin.triangles.length }, ({ point, z, sign }) => {
    soft[point] = soft[point]! - sign * z * ATTENUATION_PER_M.softTissue;
  });
  ensureCortex(organs);
  const cortex = organs.geometry.getAttribute("cortex").array;
  const normals = organs.geometry.getAttribute("normal").array;
  const { ageYears } = organs;
  organs.ids.forEach((id, s) => {
    const contrast = contrastPerM(id, ageYears);
    const { min, max } = organs.boundsOf(id)!;
    const isSeen =
      max[0] > frame.x &&
      min[0] < frame.x + frame.columns * frame.step &&
      max[1] > frame.y - frame.rows * frame.step &&
      min[1] < frame.y;
    if (!isSeen || (contrast === 0 && !isBone(id))) return;
    const run = { frame, from: organs.starts[s]!, to: organs.starts[s + 1]! };
    if (!isBone(id)) {
      eachCrossing(organs, run, ({ point, z, sign }) => {
        soft[point] = soft[point]! - sign * z * contrast;
      });
      return;
    }
    const own = cortexOf(id)!;
    const share = CORTEX_CONTRAST_PER_M * ossification(id, ageYears);
    eachCrossing(organs, run, ({ point, x, y, z, sign, corner, weights }) => {
      const blend = (values: ArrayLike<number>, size: number, k: number): number =>
        weights.reduce(
          (sum, weight, i) => sum + weight * values[organs.triangles[corner + i]! * size + k]!,
          0,
        );
      const [nx, ny, nz] = [0, 1, 2].map((k) => blend(normals, 3, k)) as [number, number, number];
      const cosine = Math.abs(nz) / Math.hypot(nx, ny, nz);
      const rim = share * wayThroughCortex({ ...own, thicknessM: blend(cortex, 1, 0) }, cosine);
      const gone = patch.length === 0 ? 0 : Math.min(1, lossAt(patch, [x, y, z]));
      const way = -sign * (z - (patch.length === 0 ? 0 : lossUpTo(patch, [x, y, z])));
      bone[point] = bone[point]! + way * contrast + rim * (1 - gone);
    });
  });
  return { soft, bone };
}

/** The attenuation of one point of a picture. */
export const attenuationAt = ({ soft, bone }: Exposure, point: number): Attenuation => ({
  soft: soft[point]!,
  bone: bone[point]!,
});

/** Brightness that is shown as dark and as light: a picture of bones is set to the greys of bones. */
const WINDOW = { dark: 0.05, light: 0.78 } as const;

/** Greys from dark to light, 0 to 1, one for each point. */
export const developed = (exposure: Exposure): Float64Array =>
  exposure.soft.map((_, point) => {
    const brightness = brightnessOf(attenuationAt(exposure, point));
    const grey = (brightness - WINDOW.dark) / (WINDOW.light - WINDOW.dark);
    return Math.min(1, Math.max(0, grey));
  });

interface Run {
  readonly frame: Frame;
  /** Entries of the layer's triangles. */
  readonly from: number;
  readonly to: number;
}

/**
 * All crossings of the rays through the middles of a frame's points. A ray through an edge belongs to one of the two
 * triangles beside it, so that none is counted twice or left out.
 */
function eachCrossing<Id extends string>(
  { triangles, geometry }: BodyLayer<Id>,
  { frame, from, to }: Run,
  take: (crossing: Crossing) => void,
): void {
  const p = geometry.getAttribute("position").array;
  const { step, columns, rows } = frame;
  for (let corner = from; corner < to; corner += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => triangles[corner + k]! * 3) as [number, number, number];
    const [ax, ay, bx, by, cx, cy] = [p[a]!, p[a + 1]!, p[b]!, p[b + 1]!, p[c]!, p[c + 1]!];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area === 0) continue;
    const left = Math.max(0, Math.ceil((Math.min(ax, bx, cx) - frame.x) / step - 0.5));
    const right = Math.min(columns - 1, Math.floor((Math.max(ax, bx, cx) - frame.x) / step - 0.5));
    const top = Math.max(0, Math.ceil((frame.y - Math.max(ay, by, cy)) / step - 0.5));
    const bottom = Math.min(rows - 1, Math.floor((frame.y - Math.min(ay, by, cy)) / step - 0.5));
    // A face that looks to the front is the first that the ray meets.
    const sign = area > 0 ? -1 : 1;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const x = frame.x + (column + 0.5) * step;
        const y = frame.y - (row + 0.5) * step;
        const u = beside([bx, by, cx, cy], [x, y]);
        const v = beside([cx, cy, ax, ay], [x, y]);
        const w = beside([ax, ay, bx, by], [x, y]);
        if (
          !isWithin(u, [bx, by, cx, cy], area) ||
          !isWithin(v, [cx, cy, ax, ay], area) ||
          !isWithin(w, [ax, ay, bx, by], area)
        )
          continue;
        const sum = u + v + w;
        const weights = [u / sum, v / sum, w / sum] as const;
        const z = weights[0] * p[a + 2]! + weights[1] * p[b + 2]! + weights[2] * p[c + 2]!;
        take({ point: row * columns + column, x, y, z, sign, corner, weights });
      }
  }
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

/** Twice the area between an edge and a point; seen from the other triangle exactly the opposite. */
const beside = ([ax, ay, bx, by]: Edge, [x, y]: readonly [number, number]): number =>
  (ax - x) * (by - y) - (ay - y) * (bx - x);

function isWithin(side: number, [ax, ay, bx, by]: Edge, area: number): boolean {
  if (side !== 0) return side > 0 === area > 0;
  const up = (by - ay) * area;
  return up === 0 ? (bx - ax) * area < 0 : up > 0;
}
