import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from "three";
import { type HitPointInfo, MeshBVH } from "three-mesh-bvh";
import type { Mesh } from "../../models/shapes/mesh.ts";

/** Oblique, so that it runs along no edge and no plane of symmetry. */
const AWAY = new Vector3(0.531, 0.297, 0.793).normalize();

/** Metres, positive inside. */
export type Depth = (x: number, y: number, z: number) => number;

/**
 * How deep a point lies inside a closed surface: the distance to the nearest point of it, and for the sign
 * the side on which a ray from the point leaves or enters.
 * @param mesh closed, triangles facing outward.
 */
export function depthIn(mesh: Mesh): Depth {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(mesh.triangles.slice(), 1));
  const tree = new MeshBVH(geometry);
  const point = new Vector3();
  const ray = new Ray(point, AWAY);
  const nearest: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return (x, y, z) => {
    point.set(x, y, z);
    tree.closestPointToPoint(point, nearest);
    const hit = tree.raycastFirst(ray, DoubleSide);
    return hit && hit.face!.normal.dot(AWAY) > 0 ? nearest.distance : -nearest.distance;
  };
}
