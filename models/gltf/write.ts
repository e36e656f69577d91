import { Document, Logger, NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { prune, reorder } from "@gltf-transform/functions";
import { MeshoptEncoder } from "meshoptimizer";
import { COPYRIGHT, CREDITS } from "../../src/domain/credits.ts";
import type { Grid, QuantizedMesh } from "./quantize.ts";

export interface GlbNode {
  readonly name: string;
  readonly mesh: QuantizedMesh;
  readonly extras: Readonly<Record<string, unknown>>;
}

export interface GlbRoot {
  /** The root node carries the grid: children hold whole grid steps. */
  readonly name: string;
  readonly extras?: Readonly<Record<string, unknown>>;
  /** Whose measures it is computed from, one line each. */
  readonly references?: readonly string[];
}

/**
 * Writes one scene: a root that scales grid steps to metres, and one child a structure or layer. Positions only:
 * normals are computed on arrival. Compressed with meshopt, so the same input gives the same bytes.
 */
export async function writeGlb(
  nodes: readonly GlbNode[],
  grid: Grid,
  rootNode: GlbRoot,
): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  const { title, licence, licenceUrl } = CREDITS;
  const { references } = rootNode;
  Object.assign(document.getRoot().getAsset(), {
    generator: title,
    copyright: COPYRIGHT,
    // Spelled as viewers and collections of models read it.
    extras: { title, license: `${licence} (${licenceUrl})`, ...(references && { references }) },
  });
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const buffer = document.createBuffer();
  const root = document
    .createNode(rootNode.name)
    .setExtras({ ...rootNode.extras })
    .setTranslation([...grid.origin])
    .setScale([grid.step, grid.step, grid.step]);
  const scene = document.createScene().addChild(root);
  document.getRoot().setDefaultScene(scene);
  for (const { name, mesh, extras } of nodes) {
    const position = document
      .createAccessor()
      .setType("VEC3")
      .setArray(mesh.positions)
      .setBuffer(buffer);
    const isSmall = mesh.positions.length / 3 < 2 ** 16;
    const indices = document
      .createAccessor()
      .setType("SCALAR")
      .setArray(isSmall ? Uint16Array.from(mesh.triangles) : mesh.triangles)
      .setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setAttribute("POSITION", position)
      .setIndices(indices);
    const node = document.createNode(name).setMesh(document.createMesh().addPrimitive(primitive));
    root.addChild(node.setExtras({ ...extras }));
  }
  await document.transform(reorder({ encoder: MeshoptEncoder, target: "size" }), prune());
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.encoder": MeshoptEncoder });
  return io.writeBinary(document);
}
