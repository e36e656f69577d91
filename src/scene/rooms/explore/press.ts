/** What a touch of the body does in a child's room: it depends on the tool in hand. */
import { type Camera, type Ray, Vector3 } from "three";
import { type GarmentId, isSkinRegion, type StructureId } from "../../../domain/anatomy.ts";
import type { Spot } from "../../../domain/rooms/spots.ts";
import { touchPart } from "../../../state/explore/look-actions.ts";
import { chooseSticker, colourPart, putSticker } from "../../../state/explore/play-actions.ts";
import { sessionStore } from "../../../state/explore/session.ts";
import { viewerStore } from "../../../state/store.ts";
import { choiceOf, isPickable, organPresence, skinPresence } from "../../appearance.ts";
import { exhibitStage } from "../../exhibit-stage.ts";
import type { BodyModel } from "../../load-body.ts";
import { pick, pickLayer } from "../../picking.ts";
import type { RoomPress } from "../../room-stage.ts";
import { spotAt } from "../../spot-picking.ts";
import { placeSticker, scaleOf, STICKER_PX } from "./sticker-place.ts";

export interface PressOptions {
  readonly model: BodyModel;
  readonly camera: Camera;
  /** Of the canvas, CSS pixels. */
  readonly heightPx: number;
}

/** Nothing happens where a touch meets nothing: no picture goes because a finger slipped. */
export const pressOf =
  (options: PressOptions): RoomPress =>
  (ray) => {
    const { tool } = sessionStore.getState();
    const { model } = options;
    if (tool === "colour") {
      const part = partToColour(model, ray);
      if (part) colourPart(part);
      return true;
    }
    if (tool === "stickers") {
      const id = stickerAt(ray, options);
      const spot = id === null ? spotForSticker(model, ray) : null;
      if (id !== null) chooseSticker(id);
      else if (spot) putSticker(spot);
      return true;
    }
    const { exhibit } = viewerStore.getState();
    if (exhibit) return exhibitStage.getState().picker?.(ray) == null;
    const part = pick(model, ray, choiceOf(viewerStore.getState()));
    if (part) touchPart(part.id);
    return true;
  };

const accepted =
  () =>
  (id: StructureId): boolean =>
    !isSkinRegion(id) && isPickable(organPresence(id, choiceOf(viewerStore.getState())));

/** On the outside clothes and skin, whichever lies before the other; inside the organs. */
function partToColour(model: BodyModel, ray: Ray): GarmentId | StructureId | null {
  if (!isOutside()) return pickLayer(model.organs, ray, accepted())?.id ?? null;
  const skin = pickLayer(model.skin, ray, () => true);
  const garment = pickLayer(model.garments, ray, () => true);
  if (garment && (!skin || garment.distance < skin.distance)) return garment.id;
  return skin?.id ?? null;
}

const isOutside = (): boolean => isPickable(skinPresence(choiceOf(viewerStore.getState())));

/** Inside, an organ that lies there is meant rather than the glass before it. */
const spotForSticker = (model: BodyModel, ray: Ray): Spot | null =>
  (isOutside() ? null : spotAt(model, ray, accepted())) ?? spotAt(model, ray, isSkinRegion);

/** The sticker under the finger, or null. */
function stickerAt(ray: Ray, { camera, heightPx, model }: PressOptions): number | null {
  const place = new Vector3();
  /** Radians, about. */
  const reach = scaleOf(STICKER_PX, heightPx) / 2;
  for (const { id, spot } of viewerStore.getState().play?.stickers.toReversed() ?? []) {
    const isSeen = placeSticker(spot, { ageYears: model.skin.ageYears, camera, out: place });
    const angle = place.sub(ray.origin).normalize().angleTo(ray.direction);
    if (isSeen && angle < reach) return id;
  }
  return null;
}
