import type { Mesh } from "../shapes/mesh.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** Bits a coordinate. 13 bits over the whole body are steps of 0.17 mm. */
export const POSITION_BITS = 13;

/** One integer grid for the whole body, so that neighbours which share a border still share it. */
export interface Grid {
  readonly origin: Vec3;
  /** Metres a step, the same along every axis. */
  readonly step: number;
}

export interface QuantizedMesh {
  /** Grid steps from the origin, x, y, z per vertex. */
  readonly positions: Uint16Array;
  readonly triangles: Uint32Array;
}

export function gridAround(meshes: readonly Mesh[]): Grid {
  const min: Vec3 = [Infinity, Infinity, Infinity];
  let size = 0;
  for (const { positions } of meshes)
    positions.forEach((value, i) => {
      if (value < min[i % 3]!) min[i % 3] = value;
    });
  for (const { positions } of meshes)
    positions.forEach((value, i) => {
      size = Math.max(size, value - min[i % 3]!);
    });
  return { origin: min, step: size / (2 ** POSITION_BITS - 1) };
}

/**
 * Snaps a mesh to the grid, merges the vertices that fall together and drops the triangles that collapse.
 * A pair of triangles that folds onto itself is dropped too, so the surface stays closed.
 */
export function quantize(mesh: Mesh, { origin, step }: Grid): QuantizedMesh {
  const index = new Map<string, number>();
  const positions: number[] = [];
  const remap = new Uint32Array(mesh.positions.length / 3);
  for (let v = 0; v < remap.length; v++) {
    const q = [0, 1, 2].map((k) => Math.round((mesh.positions[v * 3 + k]! - origin[k]!) / step));
    const key = q.join();
    let at = index.get(key);
    if (at === undefined) {
      at = positions.length / 3;
      index.set(key, at);
      positions.push(...q);
    }
    remap[v] = at;
  }
  const byCorners = new Map<string, [number, number, number][]>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => remap[mesh.triangles[t + k]!]!) as [number, number, number];
    if (new Set(corners).size < 3) continue;
    const key = corners.toSorted((x, y) => x - y).join();
    const twins = byCorners.get(key) ?? [];
    const turned = twins.findIndex((twin) => isTurned(twin, corners));
    if (turned >= 0) twins.splice(turned, 1);
    else twins.push(corners);
    byCorners.set(key, twins);
  }
  return {
    positions: Uint16Array.from(positions),
    triangles: Uint32Array.from([...byCorners.values()].flat(2)),
  };
}

/** Whether two triangles on the same corners face opposite ways. */
function isTurned(a: readonly number[], b: readonly number[]): boolean {
  const shift = b.indexOf(a[0]!);
  return b[(shift + 1) % 3] !== a[1];
}
