import type { PerspectiveCamera } from "three";
import type { Insets } from "../state/store.ts";
import { freeArea } from "./framing.ts";

export interface PictureCameraOptions {
  /** The screen's camera, whose picture is shifted to where no panel is. */
  readonly camera: PerspectiveCamera;
  /** CSS pixels of the canvas, and of what panels cover of it. */
  readonly canvas: { readonly width: number; readonly height: number };
  readonly insets: Insets;
  /** Width by height of the picture. */
  readonly aspect: number;
}

/** A camera at the same place that sees, whole and in its middle, what the panels leave free of the screen. */
export function pictureCamera(options: PictureCameraOptions): PerspectiveCamera {
  const { camera, canvas, insets, aspect } = options;
  const free = freeArea(canvas, insets);
  const tan = Math.tan((camera.fov * Math.PI) / 360);
  const tanOfHeight = (tan * free.height) / canvas.height;
  const tanOfWidth = (tan * free.width) / canvas.height;
  const seen = camera.clone();
  seen.clearViewOffset();
  seen.aspect = aspect;
  seen.fov = (Math.atan(Math.max(tanOfHeight, tanOfWidth / aspect)) * 360) / Math.PI;
  seen.updateProjectionMatrix();
  seen.updateMatrixWorld();
  return seen;
}
