/** Where a close-up stands: before the body, beside its place, so that both are in sight. Pure; metres. */
import type { SelectableId } from "../../domain/anatomy.ts";
import type { View } from "../../domain/view.ts";
import { AZIMUTH, facing } from "../facing.ts";
import type { Box } from "../framing.ts";
import type { BodyModel } from "../load-body.ts";
import { placePoint, type Vec3 } from "./place-point.ts";

/** Half of the block and what it needs around it. */
const HALF_BLOCK_M = 0.118;
/** Of the place, what is to stay in the picture. */
const HALF_PLACE_M = 0.025;
/** Room for names at the block's sides. */
const ROOM_M = 0.03;
/** From the place: towards the eye, to the eye's right, down. */
const BEFORE_M = 0.62;
const ASIDE_M = 0.17;
const BELOW_M = 0.15;
/** The eye stands to one side and above: the block is seen as a thing and not as a picture. */
export const TURN = 0.32;
export const POLAR = Math.PI / 2 - 0.24;

export interface CloseUpPlace {
  /** On the body. */
  readonly place: Vec3;
  /** Of the block. */
  readonly centre: Vec3;
  /** Radians about the vertical by which the block is turned to face the eye. */
  readonly azimuth: number;
  /** Block and place: what must be seen. */
  readonly parts: readonly Box[];
}

const around = (centre: Vec3, half: Vec3): Box => ({
  min: centre.map((v, k) => v - half[k]!) as unknown as Vec3,
  max: centre.map((v, k) => v + half[k]!) as unknown as Vec3,
});

export function closeUpPlace(model: BodyModel, structure: SelectableId, view: View): CloseUpPlace {
  const azimuth = AZIMUTH[facing(view === "free" ? "front" : view, structure)];
  const place: Vec3 = placePoint(model, structure, azimuth)?.point ?? [0, 1, 0];
  const toEye: Vec3 = [Math.sin(azimuth), 0, Math.cos(azimuth)];
  const right: Vec3 = [Math.cos(azimuth), 0, -Math.sin(azimuth)];
  const centre = place.map(
    (v, k) => v + toEye[k]! * BEFORE_M + right[k]! * ASIDE_M - (k === 1 ? BELOW_M : 0),
  ) as unknown as Vec3;
  const half = HALF_BLOCK_M + ROOM_M;
  const parts = [
    around(centre, [half, HALF_BLOCK_M, half]),
    around(place, [HALF_PLACE_M, HALF_PLACE_M, HALF_PLACE_M]),
  ];
  return { place, centre, azimuth, parts };
}
