/**
 * The ileocaecal valve: the end of the ileum pushes an upper and a lower lip through the caecum's medial
 * wall, with a level slit between them. The ileum carries the lips, the caecum a hollow of the same shape.
 */
import { smoothStep } from "../shapes/blend.ts";
import { Manifold, fromManifold, toManifold } from "../shapes/kernel.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { stationAt } from "../shapes/tube.ts";
import { cross, dot, normalize, type Vec3 } from "../shapes/vec.ts";
import type { BowelLine } from "./bowel-line.ts";

/** The lips of an adult: about as wide as the ileum is round, a centimetre high together (general texts). */
const LIPS_M = { length: 0.012, halfWidth: 0.0105, halfHeight: 0.0052 } as const;
/** Half the size of the slit between them. */
const SLIT_M = { halfWidth: 0.0075, halfHeight: 0.0012, depth: 0.007 } as const;
/** Where the ileum meets the wall it is a little wider: the frenula run out there. */
const FLARE_M = { before: 0.011, halfLength: 0.005, height: 0.002 } as const;
const SLIT_SEGMENTS = 20;

/** The level direction across the mouth. */
const acrossMouth = (tangent: Vec3): Vec3 => normalize(cross([0, 1, 0], tangent));

/** The ileum's wall with its lips: radius at a distance along the line and an angle, metres. */
export function wallWithLips({ curve, wall }: BowelLine): (s: number, angle: number) => number {
  const { tangent, normal, binormal } = stationAt(curve, curve.length);
  const across = acrossMouth(tangent);
  const level = Math.atan2(dot(across, binormal), dot(across, normal));
  return (s, angle) => {
    const toEnd = curve.length - s;
    const round = wall(s, angle);
    const flare =
      FLARE_M.height * Math.exp(-(((toEnd - FLARE_M.before) / FLARE_M.halfLength) ** 2));
    const flat = 1 - smoothStep(0, LIPS_M.length, toEnd);
    const { halfWidth: a, halfHeight: b } = LIPS_M;
    const lips = (a * b) / Math.hypot(b * Math.cos(angle - level), a * Math.sin(angle - level));
    return (round + flare) * (1 - flat) + lips * flat;
  };
}

/** Opens the slit between the lips at the end of the ileum. */
export function slitOpen(ileum: Mesh, { curve }: BowelLine): Mesh {
  const { point, tangent } = stationAt(curve, curve.length);
  const across = acrossMouth(tangent);
  const up = cross(tangent, across);
  const slit = Manifold.sphere(1, SLIT_SEGMENTS)
    .scale([SLIT_M.halfWidth, SLIT_M.halfHeight, SLIT_M.depth])
    .transform([...across, 0, ...up, 0, ...tangent, 0, ...point, 1]);
  return fromManifold(toManifold(ileum).subtract(slit));
}
