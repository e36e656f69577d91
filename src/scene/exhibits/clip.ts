import { Plane as ClipPlane, type WebGLRenderer } from "three";
import type { Plane } from "./section-loops.ts";

/** Leaves out of the drawn body what lies on one side of a plane; the body's materials know how. */
export function createClip(gl: WebGLRenderer) {
  const clip = new ClipPlane();
  return {
    open(): void {
      gl.clippingPlanes = [clip];
    },
    /** @param side that is left out: 1 the one to which the plane's axis points, −1 the other */
    set({ axis, at }: Plane, side: 1 | -1): void {
      clip.normal.set(0, 0, 0).setComponent(axis, -side);
      clip.constant = side * at;
    },
    close(): void {
      gl.clippingPlanes = [];
    },
  };
}
