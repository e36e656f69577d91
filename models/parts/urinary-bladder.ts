import { type Distance, ellipsoid, smoothUnion, taperedCapsule } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { organSurface } from "./organ-surface.ts";

export interface UrinaryBladderOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const URINARY_BLADDER_DEFAULTS: UrinaryBladderOptions = { edge: 0.003, triangles: 360 };

/**
 * A third filled, between the pubic symphysis (back face at z = 0.02) and the rectum (front face at
 * z = −0.02): apex forwards and up, neck downwards, the ureters' corners back and outwards. About 7 cm
 * wide and 4.5 cm high in the adult (Gray's Anatomy, 42nd ed., urinary bladder).
 */
const bladder: Distance = smoothUnion(
  [
    ellipsoid({ centre: [0, 0.945, 0.007], radii: [0.031, 0.0155, 0.021] }),
    taperedCapsule({
      from: [0, 0.944, 0.008],
      to: [0, 0.951, 0.0235],
      fromRadius: 0.0155,
      toRadius: 0.0105,
    }),
    taperedCapsule({
      from: [0, 0.945, 0.004],
      to: [0, 0.923, 0],
      fromRadius: 0.018,
      toRadius: 0.008,
    }),
    taperedCapsule({
      from: [0.006, 0.945, 0.004],
      to: [0.023, 0.946, -0.005],
      fromRadius: 0.016,
      toRadius: 0.012,
    }),
    taperedCapsule({
      from: [-0.006, 0.945, 0.004],
      to: [-0.023, 0.946, -0.005],
      fromRadius: 0.016,
      toRadius: 0.012,
    }),
  ],
  0.02,
);

/** A rounded tetrahedron low in the pelvis, neck down. */
export function buildUrinaryBladder(
  options: UrinaryBladderOptions = URINARY_BLADDER_DEFAULTS,
): Part[] {
  const mesh = organSurface(bladder, {
    min: [-0.06, 0.9, -0.04],
    max: [0.06, 1.02, 0.06],
    ...options,
  });
  return [{ id: "urinary-bladder", mesh }];
}
