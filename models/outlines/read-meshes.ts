import { NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";
import type { Mesh } from "../shapes/mesh.ts";

/**
 * The meshes of a body file by node name, metres. The picture is drawn from the file as it ships, so that
 * both show the same body to the last grid step.
 */
export async function readMeshes(glb: Uint8Array): Promise<ReadonlyMap<string, Mesh>> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder });
  const document = await io.readBinary(Uint8Array.from(glb));
  const meshes = new Map<string, Mesh>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const source = primitive?.getAttribute("POSITION");
    const indices = primitive?.getIndices()?.getArray();
    if (!source || !indices) continue;
    // The root node scales and moves whole grid steps; nothing turns.
    const matrix = node.getWorldMatrix();
    const positions = new Float64Array(source.getCount() * 3);
    const point = [0, 0, 0];
    for (let v = 0; v < source.getCount(); v++) {
      source.getElement(v, point);
      for (let k = 0; k < 3; k++)
        positions[v * 3 + k] = point[k]! * matrix[k * 5]! + matrix[12 + k]!;
    }
    meshes.set(node.getName(), { positions, triangles: Uint32Array.from(indices) });
  }
  return meshes;
}
