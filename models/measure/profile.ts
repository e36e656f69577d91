/** Thickness of a small long bone along its axis. */
import type { Mesh } from "../shapes/mesh.ts";
import { add, cross, dot, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { principalAxes, surfaceSamples } from "./skeleton.ts";

export interface Profile {
  readonly lengthM: number;
  readonly start: Vec3;
  readonly end: Vec3;
  /** In equal slices from base to head, metres: half-extents across the limb and from back to front … */
  readonly halfWidths: number[];
  readonly halfDepths: number[];
  /** … and where the slice's middle lies off the axis, in the same two directions. */
  readonly shiftsAcross: number[];
  readonly shiftsForward: number[];
}

const SLICES = 7;

/**
 * @param towards roughly from base to head.
 * @param forward which way depth is counted; z when left out.
 */
export function profile(mesh: Mesh, towards: Vec3, forward: Vec3 = [0, 0, 1]): Profile {
  const cloud = surfaceSamples(mesh, 0.0008);
  const { centre, axes } = principalAxes(cloud);
  const axis = dot(axes[0], towards) < 0 ? scale(axes[0], -1) : axes[0];
  const across = normalize(cross(forward, axis));
  const depth = cross(axis, across);
  const along = cloud.map((p) => dot(sub(p, centre), axis));
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const slices = Array.from({ length: SLICES }, (_, k) => {
    const middle = from + ((to - from) * (k + 0.5)) / SLICES;
    const members = cloud.filter((_p, i) => Math.abs(along[i]! - middle) < (to - from) / SLICES);
    return [across, depth].map((direction) => {
      const values = members.map((p) => dot(sub(p, centre), direction));
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return { half: (high - low) / 2, shift: (high + low) / 2 };
    }) as [{ half: number; shift: number }, { half: number; shift: number }];
  });
  return {
    lengthM: to - from,
    start: add(centre, scale(axis, from)),
    end: add(centre, scale(axis, to)),
    halfWidths: slices.map(([width]) => width.half),
    halfDepths: slices.map(([, d]) => d.half),
    shiftsAcross: slices.map(([width]) => width.shift),
    shiftsForward: slices.map(([, d]) => d.shift),
  };
}
