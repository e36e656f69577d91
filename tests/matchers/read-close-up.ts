import { readFile } from "node:fs/promises";
import { NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";
import type { Mesh } from "../../models/shapes/mesh.ts";
import type { CloseUpId, LayerId } from "../../src/domain/exhibits.ts";

/**
 * The layers of a close-up's file at rest, drawn metres: what its builder made, to the file's steps, without the
 * seconds that building takes.
 */
export async function readCloseUp(id: CloseUpId): Promise<ReadonlyMap<LayerId, Mesh>> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder });
  const file = new URL(`../../public/models/close-ups/${id}.glb`, import.meta.url);
  const document = await io.readBinary(Uint8Array.from(await readFile(file)));
  const root = document.getRoot().getDefaultScene()!.listChildren()[0]!;
  const [origin, scale] = [root.getTranslation(), root.getScale()];
  return new Map(
    root.listChildren().map((node) => {
      const primitive = node.getMesh()!.listPrimitives()[0]!;
      const steps = primitive.getAttribute("POSITION")!.getArray()!;
      const mesh: Mesh = {
        positions: Float64Array.from(steps).map((v, i) => origin[i % 3]! + v * scale[i % 3]!),
        triangles: Uint32Array.from(primitive.getIndices()!.getArray() ?? []),
      };
      return [node.getName() as LayerId, mesh];
    }),
  );
}
