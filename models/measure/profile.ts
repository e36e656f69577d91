/** Thickness of a small long bone along its axis. */
import type { Mesh } from "../shapes/mesh.ts";
import { cross, dot, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { principalAxes, surfaceSamples } from "./skeleton.ts";

export interface Profile {
  readonly lengthM: number;
  readonly start: Vec3;
  readonly end: Vec3;
  /** Half-extents across the limb (sideways) and from back to front in equal slices, base to head, metres. */
  readonly halfWidths: number[];
  readonly halfDepths: number[];
}

const SLICES = 9;

/**
 * @param towards roughly from base to head.
 * @param forward which way depth is counted; z when left out.
 */
export function profile(mesh: Mesh, towards: Vec3, forward: Vec3 = [0, 0, 1]): Profile {
  const cloud = surfaceSamples(mesh, 0.001);
  const { centre, axes } = principalAxes(cloud);
  const axis = dot(axes[0], towards) < 0 ? scale(axes[0], -1) : axes[0];
  const across = normalize(cross(forward, axis));
  const depth = cross(axis, across);
  const along = cloud.map((p) => dot(sub(p, centre), axis));
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const half = (direction: Vec3, k: number): number => {
    const middle = from + ((to - from) * (k + 0.5)) / SLICES;
    const reach = (to - from) / SLICES;
    const values = cloud
      .filter((_, i) => Math.abs(along[i]! - middle) < reach)
      .map((p) => dot(sub(p, centre), direction));
    return (Math.max(...values) - Math.min(...values)) / 2;
  };
  const slices = Array.from({ length: SLICES }, (_, k) => k);
  const point = (s: number): Vec3 => [
    centre[0] + axis[0] * s,
    centre[1] + axis[1] * s,
    centre[2] + axis[2] * s,
  ];
  return {
    lengthM: to - from,
    start: point(from),
    end: point(to),
    halfWidths: slices.map((k) => half(across, k)),
    halfDepths: slices.map((k) => half(depth, k)),
  };
}
