/** Points spread over a surface, and how far they lie from another. Metres. */
import { BufferAttribute, BufferGeometry, Vector3 } from "three";
import { type HitPointInfo, MeshBVH } from "three-mesh-bvh";
import { type Mesh, triangleCount, vertex } from "../shapes/mesh.ts";
import { cross, length, sub, type Vec3 } from "../shapes/vec.ts";

/** The nearest point of a surface to a point. */
export type Nearest = (point: Vec3) => { readonly point: Vec3; readonly distance: number };

export function nearestOn(mesh: Mesh): Nearest {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(mesh.triangles.slice(), 1));
  const tree = new MeshBVH(geometry);
  const place = new Vector3();
  const found: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return (point) => {
    tree.closestPointToPoint(place.set(...point), found);
    return { point: found.point.toArray(), distance: found.distance };
  };
}

/** Steps of the plane's most even sequence (Roberts 2018), so that the same mesh gives the same points. */
const STEP = [0.754877666, 0.569840291] as const;

/** About `count` points spread evenly over the surface by area. */
export function spread(mesh: Mesh, count: number): Vec3[] {
  const areas = new Float64Array(triangleCount(mesh));
  for (let t = 0; t < areas.length; t++) {
    const [a, b, c] = cornersOf(mesh, t);
    areas[t] = length(cross(sub(b, a), sub(c, a))) / 2;
  }
  const total = areas.reduce((sum, area) => sum + area, 0);
  const points: Vec3[] = [];
  let owed = 0.5;
  for (let t = 0; t < areas.length; t++) {
    const [a, b, c] = cornersOf(mesh, t);
    for (owed += (areas[t]! / total) * count; owed >= 1; owed--) {
      let u = (points.length * STEP[0]) % 1;
      let v = (points.length * STEP[1]) % 1;
      if (u + v > 1) [u, v] = [1 - u, 1 - v];
      points.push([0, 1, 2].map((k) => a[k]! * (1 - u - v) + b[k]! * u + c[k]! * v) as Vec3);
    }
  }
  return points;
}

const cornersOf = (mesh: Mesh, t: number): [Vec3, Vec3, Vec3] =>
  [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t * 3 + k]!)) as [Vec3, Vec3, Vec3];

export interface Spread {
  readonly meanMm: number;
  readonly p95Mm: number;
}

/** Mean and 95th percentile of the distances from points to a surface. */
export function distancesTo(nearest: Nearest, points: readonly Vec3[]): Spread {
  const sorted = points.map((p) => nearest(p).distance).toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, d) => sum + d, 0) / sorted.length;
  return { meanMm: mean * 1e3, p95Mm: sorted[Math.floor(sorted.length * 0.95)]! * 1e3 };
}
