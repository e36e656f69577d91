import { readFile } from "node:fs/promises";
import { NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";
import type { BodyDescription } from "../../models/gltf/describe.ts";
import type { Mesh } from "../../models/shapes/mesh.ts";

const folder = new URL("../../public/models/", import.meta.url);

export interface BuiltBody {
  readonly glb: Buffer;
  readonly description: BodyDescription;
  /** By node name: metres, base body (age 10), as people see it. */
  readonly meshes: ReadonlyMap<string, Mesh>;
  readonly extras: ReadonlyMap<string, Record<string, unknown>>;
}

let body: Promise<BuiltBody> | undefined;

/** The shipped files, read as a browser would: decompressed, dequantized. Once for all files of a worker. */
export const readBody = (): Promise<BuiltBody> => (body ??= read());

async function read(): Promise<BuiltBody> {
  const glb = await readFile(new URL("body.glb", folder));
  const description = JSON.parse(
    await readFile(new URL("body.json", folder), "utf8"),
  ) as BodyDescription;
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder });
  const document = await io.readBinary(Uint8Array.from(glb));
  const meshes = new Map<string, Mesh>();
  const extras = new Map<string, Record<string, unknown>>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    if (!primitive) continue;
    const m = node.getWorldMatrix();
    const source = primitive.getAttribute("POSITION")!;
    const positions = new Float64Array(source.getCount() * 3);
    const p = [0, 0, 0];
    for (let v = 0; v < source.getCount(); v++) {
      source.getElement(v, p);
      for (let k = 0; k < 3; k++) positions[v * 3 + k] = p[k]! * m[k * 5]! + m[12 + k]!;
    }
    meshes.set(node.getName(), {
      positions,
      triangles: Uint32Array.from(primitive.getIndices()?.getArray() ?? []),
    });
    extras.set(node.getName(), node.getExtras());
  }
  return { glb, description, meshes, extras };
}
