/**
 * Builds the body and writes `public/models/body.glb` and `body.json`: the only file here that touches
 * the disk. `npm run models` runs it; the same figures give the same bytes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { BUILDERS, buildParts } from "./body.ts";
import { describeBody, extrasOf } from "./gltf/describe.ts";
import { gridAround, quantize } from "./gltf/quantize.ts";
import { validateGlb } from "./gltf/validate.ts";
import { writeGlb } from "./gltf/write.ts";
import type { Part } from "./shapes/part.ts";
import { GARMENTS, STRUCTURES } from "../src/domain/anatomy.ts";

/** Hands the builders to as many workers as there are cores; results keep the order of the list. */
async function buildEverything(): Promise<Map<string, Part[]>> {
  const waiting = Object.keys(BUILDERS);
  const done = new Map<string, Part[]>();
  const size = Math.min(availableParallelism(), waiting.length);
  await Promise.all(
    Array.from({ length: size }, async () => {
      // The loader that runs this file runs its workers too: Node 20 alone cannot read TypeScript.
      const worker = new Worker(
        `import("tsx/esm/api").then(({ tsImport }) => tsImport(${JSON.stringify(import.meta.url)}, ${JSON.stringify(import.meta.url)}));`,
        { eval: true },
      );
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const started = performance.now();
        done.set(name, await ask(worker, name));
        console.log(`${name.padEnd(20)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
      }
      await worker.terminate();
    }),
  );
  return done;
}

function ask(worker: Worker, name: string): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (parts: Part[]) => {
      worker.off("error", reject);
      resolve(parts);
    });
    worker.postMessage(name);
  });
}

async function main(): Promise<void> {
  const started = performance.now();
  const parts = [...(await buildEverything()).values()].flat();
  const byId = new Map(parts.map((part) => [part.id, part.mesh]));
  const missing = STRUCTURES.filter((id) => !byId.has(id));
  if (missing.length > 0) throw new Error(`No builder makes ${missing.join(", ")}.`);
  // The order of the id list, whatever order the workers finished in.
  const ids = [...STRUCTURES, ...GARMENTS].filter((id) => byId.has(id));
  const grid = gridAround(ids.map((id) => byId.get(id)!));
  const nodes = ids.map((id) => ({
    name: id,
    mesh: quantize(byId.get(id)!, grid),
    extras: extrasOf(id),
  }));
  const glb = await writeGlb(nodes, grid);
  const problems = await validateGlb(glb);
  for (const { code, message, pointer } of problems) console.error(`${code} ${pointer}: ${message}`);
  if (problems.length > 0) throw new Error("The GLB is not valid.");

  const folder = fileURLToPath(new URL("../public/models/", import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}body.glb`, glb);
  await writeFile(`${folder}body.json`, `${JSON.stringify(describeBody(nodes, grid), null, 1)}\n`);
  const triangles = nodes.reduce((sum, { mesh }) => sum + mesh.triangles.length / 3, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${nodes.length} nodes, ${triangles} triangles, ${glb.length} bytes, ${seconds} s`);
}

if (isMainThread) await main();
else parentPort!.on("message", async (name: string) => parentPort!.postMessage(await buildParts(name)));
