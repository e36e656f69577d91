import { readFile } from "node:fs/promises";
import { NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";
import { describe, expect, it } from "vitest";
import "../../matchers/mesh.ts";
import type { AssembledCloseUp } from "../../../models/close-ups/assemble.ts";
import { validateGlb } from "../../../models/gltf/validate.ts";
import { runTasks } from "../../../models/pool.ts";
import { isAsRecorded } from "../../../models/record.ts";
import { BLOCKS } from "../../../src/domain/close-ups/blocks.ts";
import { CLOSE_UPS, type CloseUpId, LAYERS_OF } from "../../../src/domain/exhibits.ts";
import { IS_LONG } from "../../long.ts";

const folder = new URL("../../../public/models/close-ups/", import.meta.url);
const MOST_BYTES = 120_000;
const MOST_TRIANGLES = 25_000;
/** All close-ups, while other tests want the same cores. */
const BUILD_MS = 300_000;

await MeshoptDecoder.ready;
const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ "meshopt.decoder": MeshoptDecoder });

const read = (id: CloseUpId): Promise<Buffer> => readFile(new URL(`${id}.glb`, folder));

it("are what the builders make, byte for byte", { timeout: BUILD_MS }, async () => {
  // Built of these sources, and the same since: in the long form they are built anew all the same.
  if (!IS_LONG && (await isAsRecorded())) return;
  for (const { name, result } of await runTasks<AssembledCloseUp>("close-up", CLOSE_UPS))
    expect(Buffer.compare(Buffer.from(result.glb), await read(name as CloseUpId)), name).toBe(0);
});

describe.each(CLOSE_UPS)("the file of %s", (id) => {
  it("is small, and valid for the Khronos validator", async () => {
    const committed = await read(id);
    expect(await validateGlb(committed)).toEqual([]);
    expect(committed.length).toBeLessThan(MOST_BYTES);
  });

  it("holds the layers of the list as closed surfaces, and says how big it is drawn", async () => {
    const document = await io.readBinary(Uint8Array.from(await read(id)));
    const [root, ...others] = document.getRoot().getDefaultScene()!.listChildren();
    expect(others).toEqual([]);
    expect(root!.getName()).toBe(id);
    const { whole, walls } = BLOCKS[id].scale;
    expect(root!.getExtras()).toEqual({ wholeTimes: whole, wallTimes: walls });
    const nodes = root!.listChildren();
    expect(nodes.map((node) => node.getName())).toEqual([...LAYERS_OF[id]]);
    let triangles = 0;
    for (const node of nodes) {
      expect(node.getExtras()).toEqual({ closeUp: id });
      const primitive = node.getMesh()!.listPrimitives()[0]!;
      const steps = primitive.getAttribute("POSITION")!.getArray()!;
      const mesh = {
        positions: Float64Array.from(steps),
        triangles: Uint32Array.from(primitive.getIndices()!.getArray() ?? []),
      };
      expect(mesh, node.getName()).toBeClosedSurface();
      triangles += mesh.triangles.length / 3;
    }
    expect(triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
  });
});
