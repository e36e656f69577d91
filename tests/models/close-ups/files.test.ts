import { readFile } from "node:fs/promises";
import { NodeIO } from "@gltf-transform/core";
import { EXTMeshoptCompression, KHRMeshQuantization } from "@gltf-transform/extensions";
import { MeshoptDecoder } from "meshoptimizer";
import { beforeAll, describe, expect, it } from "vitest";
import "../../matchers/mesh.ts";
import type { AssembledCloseUp } from "../../../models/close-ups/assemble.ts";
import { runTasks } from "../../../models/pool.ts";
import { BLOCKS } from "../../../src/domain/close-ups/blocks.ts";
import { CLOSE_UPS, LAYERS_OF } from "../../../src/domain/exhibits.ts";

const folder = new URL("../../../public/models/close-ups/", import.meta.url);
const MOST_BYTES = 120_000;
const MOST_TRIANGLES = 25_000;
/** All close-ups, while other tests want the same cores. */
const BUILD_MS = 300_000;

await MeshoptDecoder.ready;
const io = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ "meshopt.decoder": MeshoptDecoder });

/** As `npm run models` builds them, on all cores. */
let built: ReadonlyMap<string, AssembledCloseUp>;
beforeAll(async () => {
  const done = await runTasks<AssembledCloseUp>("close-up", CLOSE_UPS);
  built = new Map(done.map(({ name, result }) => [name, result]));
}, BUILD_MS);

describe.each(CLOSE_UPS)("the file of %s", (id) => {
  it("comes out the same, byte for byte, and is valid", async () => {
    const committed = await readFile(new URL(`${id}.glb`, folder));
    const { glb, problems, triangles } = built.get(id)!;
    expect(problems).toEqual([]);
    expect(Buffer.compare(Buffer.from(glb), committed), "run npm run models").toBe(0);
    expect(glb.length).toBeLessThan(MOST_BYTES);
    expect(triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
  });

  it("holds the layers of the list as closed surfaces, and says how big it is drawn", async () => {
    const committed = await readFile(new URL(`${id}.glb`, folder));
    const document = await io.readBinary(Uint8Array.from(committed));
    const [root, ...others] = document.getRoot().getDefaultScene()!.listChildren();
    expect(others).toEqual([]);
    expect(root!.getName()).toBe(id);
    const { whole, walls } = BLOCKS[id].scale;
    expect(root!.getExtras()).toEqual({ wholeTimes: whole, wallTimes: walls });
    const nodes = root!.listChildren();
    expect(nodes.map((node) => node.getName())).toEqual([...LAYERS_OF[id]]);
    for (const node of nodes) {
      expect(node.getExtras()).toEqual({ closeUp: id });
      const primitive = node.getMesh()!.listPrimitives()[0]!;
      const steps = primitive.getAttribute("POSITION")!.getArray()!;
      const mesh = {
        positions: Float64Array.from(steps),
        triangles: Uint32Array.from(primitive.getIndices()!.getArray() ?? []),
      };
      expect(mesh, node.getName()).toBeClosedSurface();
    }
  });
});
