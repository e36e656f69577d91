/** Measures of the body as it stands that what is built around it follows. Metres, world. */
import {
  isSkinRegion,
  partsOf,
  type SelectableId,
  SKIN_REGIONS,
  type SkinRegionId,
  type StructureId,
} from "../../../domain/anatomy.ts";
import { type Box, union } from "../../framing.ts";
import type { BodyModel } from "../../load-body.ts";
import { meshOf, onPlane, sectionOf } from "../section.ts";

export type Vec3 = readonly [number, number, number];

export const boxOfParts = (model: BodyModel, ids: readonly StructureId[]): Box =>
  union(
    ids.map((id) => (isSkinRegion(id) ? model.skin.boundsOf(id) : model.organs.boundsOf(id))!),
  )!;

export const bodyBox = (model: BodyModel): Box => boxOfParts(model, SKIN_REGIONS);

export const placeBox = (model: BodyModel, place: SelectableId): Box =>
  boxOfParts(model, partsOf(place));

export const middleOf = ({ min, max }: Box): Vec3 => [
  (min[0] + max[0]) / 2,
  (min[1] + max[1]) / 2,
  (min[2] + max[2]) / 2,
];

/** A box made larger on all sides, or by axis. */
export function padded({ min, max }: Box, pad: number | Vec3): Box {
  const by = typeof pad === "number" ? ([pad, pad, pad] as const) : pad;
  return {
    min: [min[0] - by[0], min[1] - by[1], min[2] - by[2]],
    max: [max[0] + by[0], max[1] + by[1], max[2] + by[2]],
  };
}

export interface Heights {
  readonly fromY: number;
  readonly toY: number;
}

/** How far from an axis along the body the skin reaches between two heights. */
export function reachAround(
  { skin }: BodyModel,
  { x, z, fromY, toY }: Heights & { readonly x: number; readonly z: number },
): number {
  const positions = skin.geometry.getAttribute("position").array;
  let reach = 0;
  for (let i = 0; i < positions.length; i += 3) {
    const y = positions[i + 1]!;
    if (y < fromY || y > toY) continue;
    reach = Math.max(reach, Math.hypot(positions[i]! - x, positions[i + 2]! - z));
  }
  return reach;
}

/**
 * A point well within a place: in the roomiest part of its largest piece, half-way up. Of a region of the skin a point
 * of its surface, in the middle as one looks at the region.
 */
export function pointWithin(model: BodyModel, place: SelectableId): Vec3 {
  const parts = partsOf(place);
  const part = parts.toSorted((a, b) => sizeOf(model, b) - sizeOf(model, a))[0]!;
  if (isSkinRegion(part)) return middleOfSkin(model, part);
  const box = boxOfParts(model, [part]);
  const plane = { axis: 1, at: middleOf(box)[1] } as const;
  const section = sectionOf(part, meshOf(model.organs, part), plane);
  return section ? onPlane(plane, section.middle) : middleOf(box);
}

function sizeOf(model: BodyModel, id: StructureId): number {
  const { min, max } = boxOfParts(model, [id]);
  return Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
}

/** The corner of a region's surface that lies nearest to the middle of its front. */
function middleOfSkin({ skin }: BodyModel, id: SkinRegionId): Vec3 {
  const { min, max } = skin.boundsOf(id)!;
  const isBehind = id === "skin-trunk-back";
  // The upper thigh is under clothes.
  const share = id.startsWith("skin-thigh") ? 0.2 : 0.5;
  const aim: Vec3 = [
    (min[0] + max[0]) / 2,
    min[1] + (max[1] - min[1]) * share,
    isBehind ? min[2] : max[2],
  ];
  const positions = skin.geometry.getAttribute("position").array;
  const s = skin.ids.indexOf(id);
  let nearest = Infinity;
  let best: Vec3 = aim;
  for (let i = skin.starts[s]!; i < skin.starts[s + 1]!; i++) {
    const v = skin.triangles[i]! * 3;
    const point: Vec3 = [positions[v]!, positions[v + 1]!, positions[v + 2]!];
    const away = Math.hypot(point[0] - aim[0], point[1] - aim[1], point[2] - aim[2]);
    if (away >= nearest) continue;
    nearest = away;
    best = point;
  }
  return best;
}
