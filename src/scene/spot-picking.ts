/** Turns a press on the body into a spot that stays on its part at every age. */
import { type Ray, Vector3 } from "three";
import { isSkinRegion, type StructureId } from "../domain/anatomy.ts";
import type { Spot } from "../domain/rooms/spots.ts";
import type { BodyLayer } from "./body-layer.ts";
import type { BodyModel } from "./load-body.ts";
import { type LayerPick, pickLayer } from "./picking.ts";

/**
 * The spot where a ray first meets a part that `accepts` lets through, or null.
 * @param ray world, metres
 */
export function spotAt(
  model: BodyModel,
  ray: Ray,
  accepts: (id: StructureId) => boolean,
): Spot | null {
  const organ = pickLayer(model.organs, ray, accepts);
  const skin = pickLayer(model.skin, ray, accepts);
  if (organ && (!skin || organ.distance <= skin.distance)) return spotOn(model.organs, organ, ray);
  return skin && spotOn(model.skin, skin, ray);
}

function spotOn<Id extends StructureId>(
  layer: BodyLayer<Id>,
  { id, distance, triangle }: LayerPick<Id>,
  ray: Ray,
): Spot {
  const { point, normal } = layer.basePointOn(triangle, ray.at(distance, new Vector3()));
  return {
    structure: id,
    pointM: [point.x, point.y, point.z],
    normal: [normal.x, normal.y, normal.z],
  };
}

/** The layer that a part is drawn in. */
export const layerOf = (model: BodyModel, id: StructureId): BodyLayer<StructureId> =>
  isSkinRegion(id) ? model.skin : model.organs;
