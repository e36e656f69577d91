/** One or several meshes as something that can be measured: distances, rays, volumes. Metres. */
import { BufferAttribute, BufferGeometry, DoubleSide, Matrix4, Ray, Vector3 } from "three";
import { type HitPointInfo, MeshBVH } from "three-mesh-bvh";
import { type Manifold, toManifold } from "../../models/shapes/kernel.ts";
import {
  bounds,
  type Bounds,
  type Mesh,
  surfaceCentre,
  vertex,
  vertexCount,
} from "../../models/shapes/mesh.ts";
import { cross, length, sub, type Vec3 } from "../../models/shapes/vec.ts";

export interface Hit {
  readonly distance: number;
  /** Whether the ray leaves the solid there. */
  readonly leaves: boolean;
}

const AT_HOME = new Matrix4();
/** Irrational steps that fill the unit square evenly (the plastic number's powers). */
const STEPS = [0.7548776662466927, 0.5698402909980532] as const;

/** Lazy: a shape that is only asked for its bounds builds no tree. */
export class Shape {
  readonly mesh: Mesh;
  #bounds: Bounds | undefined;
  #tree: MeshBVH | undefined;
  #solid: Manifold | undefined;
  #points: readonly Vec3[] | undefined;
  #pieces: readonly Shape[] | undefined;
  #samples = new Map<number, readonly Vec3[]>();
  readonly #ray = new Ray();
  readonly #place = new Vector3();
  readonly #nearest: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };

  /** @param mesh vertices shared, triangles facing outward; need not be closed for distances and rays. */
  constructor(mesh: Mesh) {
    this.mesh = mesh;
  }

  get points(): readonly Vec3[] {
    return (this.#points ??= Array.from({ length: vertexCount(this.mesh) }, (_, v) =>
      vertex(this.mesh, v),
    ));
  }

  get bounds(): Bounds {
    return (this.#bounds ??= bounds(this.mesh));
  }

  get centre(): Vec3 {
    return surfaceCentre(this.mesh);
  }

  /** @throws when the mesh is not closed. */
  get solid(): Manifold {
    return (this.#solid ??= toManifold(this.mesh));
  }

  get tree(): MeshBVH {
    if (!this.#tree) {
      const geometry = this.#geometry();
      // Where another tree looks for it: then they are searched side by side.
      geometry.boundsTree = this.#tree = new MeshBVH(geometry);
    }
    return this.#tree;
  }

  #geometry(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute(
      "position",
      new BufferAttribute(Float32Array.from(this.mesh.positions), 3),
    );
    geometry.setIndex(new BufferAttribute(this.mesh.triangles.slice(), 1));
    return geometry;
  }

  /** Points spread evenly over the surface; the same ones every time. */
  samples(count: number): readonly Vec3[] {
    const known = this.#samples.get(count);
    if (known) return known;
    const { triangles } = this.mesh;
    const corners = (t: number): [Vec3, Vec3, Vec3] => [
      vertex(this.mesh, triangles[t * 3]!),
      vertex(this.mesh, triangles[t * 3 + 1]!),
      vertex(this.mesh, triangles[t * 3 + 2]!),
    ];
    const areas = Array.from({ length: triangles.length / 3 }, (_, t) => {
      const [a, b, c] = corners(t);
      return length(cross(sub(b, a), sub(c, a)));
    });
    const total = areas.reduce((sum, area) => sum + area, 0);
    const out: Vec3[] = [];
    let [t, passed] = [0, areas[0]!];
    for (let i = 0; i < count; i++) {
      while (passed < ((i + 0.5) / count) * total && t < areas.length - 1) passed += areas[++t]!;
      let [u, v] = STEPS.map((step) => (step * (i + 1)) % 1) as [number, number];
      if (u + v > 1) [u, v] = [1 - u, 1 - v];
      const [a, b, c] = corners(t);
      out.push([0, 1, 2].map((k) => a[k]! + u * (b[k]! - a[k]!) + v * (c[k]! - a[k]!)) as Vec3);
    }
    this.#samples.set(count, out);
    return out;
  }

  /** Distance to the surface; infinite when it is further than `within`. */
  distance(point: Vec3, within = Infinity): number {
    return this.#closest(point, within)?.distance ?? Infinity;
  }

  /** The nearest place on the surface, or null when it is further than `within`. */
  nearest(point: Vec3, within: number): Vec3 | null {
    return this.#closest(point, within)?.point.toArray() ?? null;
  }

  #closest(point: Vec3, within: number): HitPointInfo | null {
    const place = this.#place.set(...point);
    const found = this.tree.closestPointToPoint(place, this.#nearest, 0, within);
    // The limit only prunes the search: triangles of a box within it are looked at whole.
    return found && found.distance <= within ? found : null;
  }

  meets(other: Shape): boolean {
    return this.tree.intersectsGeometry(other.tree.geometry, AT_HOME);
  }

  /** The first crossing of the surface in a direction of length 1, or null. */
  firstHit(point: Vec3, direction: Vec3): Hit | null {
    this.#ray.origin.set(...point);
    this.#ray.direction.set(...direction);
    const hit = this.tree.raycastFirst(this.#ray, DoubleSide);
    return hit && { distance: hit.distance, leaves: hit.face!.normal.dot(this.#ray.direction) > 0 };
  }

  /** Whether a point lies inside; for several closed surfaces, inside at least one of them. */
  holds(point: Vec3): boolean {
    const direction: Vec3 = [0.531, 0.297, 0.7937];
    this.#ray.origin.set(...point);
    this.#ray.direction.set(...direction);
    let depth = 0;
    for (const hit of this.tree.raycast(this.#ray, DoubleSide))
      depth += hit.face!.normal.dot(this.#ray.direction) > 0 ? 1 : -1;
    return depth > 0;
  }

  /** Its separate pieces, the one whose lower end is highest first. */
  get pieces(): readonly Shape[] {
    return (this.#pieces ??= piecesOf(this.mesh)
      .map((mesh) => new Shape(mesh))
      .toSorted((a, b) => b.bounds.min[1] - a.bounds.min[1]));
  }
}

function piecesOf({ positions, triangles }: Mesh): Mesh[] {
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, v) => v);
  const root = (v: number): number => {
    while (parent[v] !== v) v = parent[v] = parent[parent[v]!]!;
    return v;
  };
  for (let t = 0; t < triangles.length; t++)
    parent[root(triangles[t]!)] = root(triangles[t % 3 === 2 ? t - 2 : t + 1]!);
  const byRoot = new Map<number, { corners: Map<number, number>; triangles: number[] }>();
  for (const v of triangles) {
    let piece = byRoot.get(root(v));
    if (!piece) byRoot.set(root(v), (piece = { corners: new Map(), triangles: [] }));
    let index = piece.corners.get(v);
    if (index === undefined) piece.corners.set(v, (index = piece.corners.size));
    piece.triangles.push(index);
  }
  return [...byRoot.values()].map((piece) => ({
    positions: Float64Array.from(
      [...piece.corners.keys()].flatMap((v) => [...positions.subarray(v * 3, v * 3 + 3)]),
    ),
    triangles: Uint32Array.from(piece.triangles),
  }));
}
