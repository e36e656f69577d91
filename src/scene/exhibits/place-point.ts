/** A point of a body part that is seen from a side, and which way its surface looks there. World, metres. */
import { Ray, Vector3 } from "three";
import { partsOf, type SelectableId } from "../../domain/anatomy.ts";
import type { BodyModel } from "../load-body.ts";
import { pickLayer } from "../picking.ts";

export type Vec3 = readonly [number, number, number];

export interface PlacePoint {
  readonly point: Vec3;
  /** Outward, of length 1. */
  readonly normal: Vec3;
}

/** Cosines between a face's way out and the way to the eye: squarely its front or, where there is none, at least seen. */
const FACING = [0.8, 0.35] as const;
/** Nearer to the eye counts this much against nearer to the middle. */
const FRONT_SHARE = 0.25;

/**
 * The one nearest the middle of the part, of those that look towards the eye.
 * @param azimuth radians; 0 looks from the front, +π/2 from the body's left
 */
export function placePoint(model: BodyModel, id: SelectableId, azimuth: number): PlacePoint | null {
  const parts = partsOf(id);
  const toEye: Vec3 = [Math.sin(azimuth), 0, Math.cos(azimuth)];
  const faces = [model.organs, model.skin].flatMap(({ ids, starts, triangles, geometry }) => {
    const positions = geometry.getAttribute("position").array;
    return ids.flatMap((known, s) =>
      parts.includes(known) ? facesOf(positions, triangles.subarray(starts[s], starts[s + 1])) : [],
    );
  });
  if (faces.length === 0) return null;
  const middle = [0, 1, 2].map(
    (k) => faces.reduce((sum, face) => sum + face.point[k]!, 0) / faces.length,
  );
  const costed = facingEye(faces, toEye).map((face) => {
    const off = face.point.map((v, k) => v - middle[k]!) as unknown as Vec3;
    const depth = dot(off, toEye);
    const aside = Math.sqrt(Math.max(0, dot(off, off) - depth * depth));
    return { face, cost: aside - FRONT_SHARE * depth };
  });
  const seen = costed.toSorted((a, b) => a.cost - b.cost).map(({ face }) => face);
  return seen.find((face) => !isUnderClothes(model, face)) ?? seen[0] ?? faces[0]!;
}

function facingEye(faces: readonly PlacePoint[], toEye: Vec3): readonly PlacePoint[] {
  for (const least of FACING) {
    const facing = faces.filter(({ normal }) => dot(normal, toEye) >= least);
    if (facing.length > 0) return facing;
  }
  return faces;
}

/** Clothes lie nearer to the skin than this. */
const CLOTHES_M = 0.04;

function isUnderClothes(model: BodyModel, { point, normal }: PlacePoint): boolean {
  const inward = new Vector3(...normal).negate();
  const ray = new Ray(new Vector3(...point).addScaledVector(inward, -CLOTHES_M), inward);
  const cloth = pickLayer(model.garments, ray, () => true);
  return cloth !== null && cloth.distance < CLOTHES_M;
}

function facesOf(positions: ArrayLike<number>, corners: Uint32Array): PlacePoint[] {
  const faces: PlacePoint[] = [];
  for (let i = 0; i < corners.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((j) => {
      const at = corners[i + j]! * 3;
      return [positions[at]!, positions[at + 1]!, positions[at + 2]!] as const;
    }) as [Vec3, Vec3, Vec3];
    const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
    const n: Vec3 = [
      u[1] * v[2] - u[2] * v[1],
      u[2] * v[0] - u[0] * v[2],
      u[0] * v[1] - u[1] * v[0],
    ];
    const length = Math.hypot(...n);
    if (length === 0) continue;
    faces.push({
      point: a.map((value, k) => (value + b[k]! + c[k]!) / 3) as unknown as Vec3,
      normal: n.map((value) => value / length) as unknown as Vec3,
    });
  }
  return faces;
}

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
