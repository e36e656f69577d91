import { MeshoptSimplifier } from "meshoptimizer";
import type { Mesh } from "../shapes/mesh.ts";
import { partSheets } from "../shapes/part-sheets.ts";
import { openEdges } from "../shapes/topology.ts";

await MeshoptSimplifier.ready;

/** Millimetres that the surface may move at most, relative to a triangle budget that asks for more. */
const MAX_DEVIATION_M = 0.004;

/**
 * Reduces a closed mesh to about `triangles`, moving the surface by no more than 4 mm. Where two sheets of a
 * thin bone nearly touch the simplifier may sew them together; they are taken apart again, so the result is
 * closed and touches itself nowhere. The same bytes for the same input.
 */
export function simplify(mesh: Mesh, triangles: number): Mesh {
  if (mesh.triangles.length / 3 <= triangles) return mesh;
  const positions = Float32Array.from(mesh.positions);
  const [indices] = MeshoptSimplifier.simplify(
    mesh.triangles,
    positions,
    3,
    triangles * 3,
    MAX_DEVIATION_M / MeshoptSimplifier.getScale(positions, 3),
  );
  const reduced = compact({ positions: mesh.positions, triangles: indices });
  return openEdges(reduced) === 0 ? reduced : partSheets(reduced);
}

/** Drops vertices that no triangle uses, keeping the order of first use. */
export function compact(mesh: Mesh): Mesh {
  const remap = new Map<number, number>();
  const triangles = mesh.triangles.map((v) => {
    let index = remap.get(v);
    if (index === undefined) {
      index = remap.size;
      remap.set(v, index);
    }
    return index;
  });
  const positions = new Float64Array(remap.size * 3);
  for (const [from, to] of remap)
    positions.set(mesh.positions.subarray(from * 3, from * 3 + 3), to * 3);
  return { positions, triangles };
}
