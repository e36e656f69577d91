import { NodeIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import draco from "draco3dgltf";
import { MeshoptDecoder } from "meshoptimizer";
import type { Mesh } from "../shapes/mesh.ts";

/**
 * Reads a reference file into plain meshes, one for each node that has geometry, in metres in the
 * file's world frame, vertices welded by position. Measuring only: none of this is shipped.
 * @throws when the file is missing or is no glTF.
 */
export async function readReference(path: string): Promise<Map<string, Mesh>> {
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    "draco3d.decoder": await draco.createDecoderModule(),
    "meshopt.decoder": MeshoptDecoder,
  });
  const document = await io.read(path);
  const meshes = new Map<string, Mesh>();
  for (const node of document.getRoot().listNodes()) {
    const source = node.getMesh();
    if (!source) continue;
    const matrix = node.getWorldMatrix();
    const keys = new Map<string, number>();
    const positions: number[] = [];
    const triangles: number[] = [];
    for (const primitive of source.listPrimitives()) {
      const position = primitive.getAttribute("POSITION")!;
      const indices = primitive.getIndices();
      const remap: number[] = [];
      const p: [number, number, number] = [0, 0, 0];
      for (let i = 0; i < position.getCount(); i++) {
        position.getElement(i, p);
        const world = [0, 1, 2].map(
          (r) =>
            matrix[r]! * p[0] + matrix[4 + r]! * p[1] + matrix[8 + r]! * p[2] + matrix[12 + r]!,
        );
        const key = world.map((v) => Math.round(v * 1e7)).join();
        let index = keys.get(key);
        if (index === undefined) {
          index = positions.length / 3;
          keys.set(key, index);
          positions.push(...world);
        }
        remap.push(index);
      }
      const count = indices ? indices.getCount() : position.getCount();
      for (let t = 0; t < count; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => remap[indices ? indices.getScalar(t + k) : t + k]!);
        if (a !== b && b !== c && c !== a) triangles.push(a!, b!, c!);
      }
    }
    meshes.set(node.getName(), {
      positions: Float64Array.from(positions),
      triangles: Uint32Array.from(triangles),
    });
  }
  return meshes;
}
