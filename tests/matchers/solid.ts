import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from "three";
import { type HitPointInfo, MeshBVH } from "three-mesh-bvh";
import type { Mesh } from "../../models/shapes/mesh.ts";
import type { Vec3 } from "../../models/shapes/vec.ts";

/** A closed mesh as the space inside it. Metres. */
export interface Solid {
  /** How deep a point lies inside, negative outside. */
  readonly depth: (point: Vec3) => number;
  /** How deep a point lies inside; minus infinity outside, where it costs one ray instead of a search. */
  readonly depthInside: (point: Vec3) => number;
  /** How far along a direction (of length 1) the surface is entered; infinite when it is left first, or missed. */
  readonly entryAlong: (point: Vec3, direction: Vec3) => number;
}

/** Oblique, so that it runs along no edge and no plane of symmetry. */
const AWAY: Vec3 = [0.531, 0.297, 0.7937];

/** @param mesh closed, triangles facing outward. */
export function solidOf(mesh: Mesh): Solid {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(mesh.triangles.slice(), 1));
  const tree = new MeshBVH(geometry);
  const ray = new Ray();
  const place = new Vector3();
  const nearest: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const firstHit = (point: Vec3, direction: Vec3): { distance: number; leaves: boolean } | null => {
    ray.origin.set(...point);
    ray.direction.set(...direction);
    const hit = tree.raycastFirst(ray, DoubleSide);
    return hit && { distance: hit.distance, leaves: hit.face!.normal.dot(ray.direction) > 0 };
  };
  const isInside = (point: Vec3): boolean => firstHit(point, AWAY)?.leaves ?? false;
  const toSurface = (point: Vec3): number =>
    tree.closestPointToPoint(place.set(...point), nearest)!.distance;
  return {
    depth: (point) => (isInside(point) ? toSurface(point) : -toSurface(point)),
    depthInside: (point) => (isInside(point) ? toSurface(point) : -Infinity),
    entryAlong: (point, direction) => {
      const hit = firstHit(point, direction);
      return hit && !hit.leaves ? hit.distance : Infinity;
    },
  };
}
