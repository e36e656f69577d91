/** Where a sticker is in the scene, and how large. */
import { type Camera, Vector3 } from "three";
import { spotAtAge } from "../../../domain/rooms/spots.ts";
import type { Spot } from "../../../domain/rooms/spots.ts";
import { FIELD_OF_VIEW_DEGREES } from "../../CameraRig.tsx";

/** The same on every screen and at every distance, CSS pixels. */
export const STICKER_PX = 46;
/** Off the skin, so that it lies on clothes rather than under them, metres. */
const LIFT_M = 0.012;
/** Towards the eye: a flat sticker on a round body would sink into it at its edges. */
const TOWARDS_EYE_M = 0.03;

/** Of the view's height at distance 1, per CSS pixel of the canvas's height. */
export const scaleOf = (sizePx: number, heightPx: number): number =>
  (2 * Math.tan((FIELD_OF_VIEW_DEGREES * Math.PI) / 360) * sizePx) / heightPx;

export interface PlaceOptions {
  readonly ageYears: number;
  readonly camera: Camera;
  /** Is written to. */
  readonly out: Vector3;
}

const toEye = new Vector3();
const normal = new Vector3();

/** Puts the sticker's place into `out`. @returns whether the skin there faces the eye */
export function placeSticker(spot: Spot, { ageYears, camera, out }: PlaceOptions): boolean {
  normal.fromArray(spot.normal);
  out.fromArray(spotAtAge(spot, ageYears)).addScaledVector(normal, LIFT_M);
  toEye.subVectors(camera.position, out).normalize();
  out.addScaledVector(toEye, TOWARDS_EYE_M);
  return normal.dot(toEye) > 0;
}
