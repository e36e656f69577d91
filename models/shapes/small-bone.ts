/** Small long bones (metacarpals, metatarsals, phalanges): waisted tubes with flared, rounded ends. */
import type { Mesh } from "./mesh.ts";
import { stitch } from "./tube.ts";
import { add, cross, distance, dot, lerp, normalize, scale, sub, type Vec3 } from "./vec.ts";

export interface SmallBone {
  /** Outermost points of base and head, metres. */
  readonly start: Vec3;
  readonly end: Vec3;
  /** Half-extents across (sideways) and back to front, metres, in equal slices from base to head. */
  readonly halfWidths: readonly number[];
  readonly halfDepths: readonly number[];
  /** Where the slices' middles lie off the straight line between the ends, in the same directions. */
  readonly shiftsAcross?: readonly number[];
  readonly shiftsForward?: readonly number[];
  /** Which way depth is counted. */
  readonly forward: Vec3;
}

export interface SmallBoneOptions {
  readonly sides: number;
  readonly rings: number;
}

export const SMALL_BONE_DEFAULTS: SmallBoneOptions = { sides: 10, rings: 9 };

/** Share of the length over which an end rounds off. */
const ROUNDED_SHARE = 0.11;

/** Linear between slice middles, held at the ends. */
function sample(values: readonly number[], t: number): number {
  const u = Math.min(values.length - 1, Math.max(0, t * values.length - 0.5));
  const i = Math.min(values.length - 2, Math.floor(u));
  return values[i]! * (1 - (u - i)) + values[i + 1]! * (u - i);
}

/** Closed, genus 0, outward; metres. */
export function smallBoneMesh(bone: SmallBone, { sides, rings } = SMALL_BONE_DEFAULTS): Mesh {
  const { start, end } = bone;
  const axis = normalize(sub(end, start));
  const across = normalize(cross(bone.forward, axis));
  const depth = cross(axis, across);
  const ringAt = (k: number): Vec3[] => {
    // Rings gather at the rounded ends: cosine spacing.
    const t = 0.5 - 0.5 * Math.cos((Math.PI * (k + 0.6)) / (rings + 0.2));
    const fromEnd = Math.min(t, 1 - t) / ROUNDED_SHARE;
    const round = fromEnd >= 1 ? 1 : Math.sqrt(1 - (1 - fromEnd) ** 2);
    const shift = (values: readonly number[] | undefined): number =>
      values ? sample(values, t) : 0;
    const centre = add(
      lerp(start, end, t),
      add(scale(across, shift(bone.shiftsAcross)), scale(depth, shift(bone.shiftsForward))),
    );
    return Array.from({ length: sides }, (_, j) => {
      const angle = (2 * Math.PI * j) / sides;
      const u = scale(across, Math.cos(angle) * sample(bone.halfWidths, t) * round);
      const v = scale(depth, Math.sin(angle) * sample(bone.halfDepths, t) * round);
      return add(centre, add(u, v));
    });
  };
  if (distance(start, end) === 0) throw new Error("A bone needs a length.");
  const all = Array.from({ length: rings }, (_, k) => ringAt(k));
  // The tips lie before the middles of the outermost rings.
  const tip = (ring: readonly Vec3[], outermost: Vec3): Vec3 => {
    const middle = scale(ring.reduce(add), 1 / sides);
    return add(middle, scale(axis, dot(sub(outermost, middle), axis)));
  };
  return stitch(all, tip(all[0]!, start), tip(all.at(-1)!, end));
}
