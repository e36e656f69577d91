import createModule, {
  type Manifold as ManifoldClass,
  type Mesh as ManifoldMesh,
} from "manifold-3d";
import type { Mesh } from "./mesh.ts";

/** manifold-3d, ready to use: booleans and level sets with a guarantee of closed results. Metres. */
const kernel = await createModule();
kernel.setup();

export const Manifold = kernel.Manifold;
export type Manifold = ManifoldClass;

/** @throws when the mesh is not closed and oriented (vertices must be shared, not repeated). */
export function toManifold(mesh: Mesh): Manifold {
  return new Manifold(
    new kernel.Mesh({
      numProp: 3,
      vertProperties: Float32Array.from(mesh.positions),
      triVerts: mesh.triangles,
    }),
  );
}

export function fromManifold(manifold: Manifold): Mesh {
  const mesh: ManifoldMesh = manifold.getMesh();
  const positions = new Float64Array(mesh.numVert * 3);
  for (let v = 0; v < mesh.numVert; v++)
    for (let k = 0; k < 3; k++) positions[v * 3 + k] = mesh.vertProperties[v * mesh.numProp + k]!;
  return { positions, triangles: mesh.triVerts.slice() };
}

export interface LevelSetOptions {
  /** Where the surface may lie, metres. */
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
  /** Edge length of the sampling grid, metres. */
  readonly edge: number;
}

/**
 * The closed surface where a signed distance is zero.
 * @param inside signed distance in metres, **positive inside** (manifold's convention, the reverse of the
 * usual one).
 */
export function levelSet(
  inside: (point: readonly [number, number, number]) => number,
  { min, max, edge }: LevelSetOptions,
): Manifold {
  return Manifold.levelSet((point) => inside(point), { min: [...min], max: [...max] }, edge);
}
