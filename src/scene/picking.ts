import { FrontSide, type Ray } from "three";
import type { SkinRegionId, StructureId } from "../domain/anatomy.ts";
import { type Choice, isPickable, organLook, skinLook } from "./appearance.ts";
import type { BodyLayer } from "./body-layer.ts";
import type { BodyModel } from "./load-body.ts";

export interface Pick {
  readonly id: StructureId;
  /** Metres from the ray's origin. */
  readonly distance: number;
}

/** The nearest structure of a layer that `accepts` lets through, by the layer's search tree. */
export function pickLayer<Id extends string>(
  layer: BodyLayer<Id>,
  ray: Ray,
  accepts: (id: Id) => boolean,
): { id: Id; distance: number } | null {
  let best: { id: Id; distance: number } | null = null;
  const accepted = layer.ids.map(accepts);
  for (const hit of layer.bvh.raycast(ray, FrontSide)) {
    const structure = layer.structureOfTriangle[hit.faceIndex!]!;
    if (accepted[structure] && (!best || hit.distance < best.distance))
      best = { id: layer.ids[structure]!, distance: hit.distance };
  }
  return best;
}

/**
 * What a pointer touches. Solid parts come first, through the glass of the skin; faded parts let the ray
 * pass; the skin answers where nothing solid lies behind it, or first of all when it is solid itself.
 */
export function pick(model: BodyModel, ray: Ray, choice: Choice): Pick | null {
  const skin = pickLayer<SkinRegionId>(model.skin, ray, () => true);
  if (skin && isPickable(skinLook(skin.id, choice))) return skin;
  return pickLayer(model.organs, ray, (id) => isPickable(organLook(id, choice))) ?? skin;
}
