import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { GARMENTS, STRUCTURES } from "../src/domain/anatomy.ts";
import { BUILDERS } from "./body.ts";
import { type BodyDescription, describeBody, extrasOf } from "./gltf/describe.ts";
import { gridAround, quantize } from "./gltf/quantize.ts";
import { writeGlb } from "./gltf/write.ts";
import type { Part } from "./shapes/part.ts";

export interface AssembledBody {
  readonly glb: Uint8Array;
  readonly description: BodyDescription;
  /** Seconds that each builder took. */
  readonly seconds: ReadonlyMap<string, number>;
}

/**
 * Builds every part and puts them into one file. The same figures give the same bytes, in whatever order
 * the workers finish.
 * @throws when a structure of the id list has no builder.
 */
export async function assembleBody(): Promise<AssembledBody> {
  const { parts, seconds } = await buildEverything();
  const meshes = new Map(parts.map((part) => [part.id, part.mesh]));
  const ids = [...STRUCTURES, ...GARMENTS];
  const missing = ids.filter((id) => !meshes.has(id));
  if (missing.length > 0) throw new Error(`No builder makes ${missing.join(", ")}.`);
  const grid = gridAround(ids.map((id) => meshes.get(id)!));
  const nodes = ids.map((id) => ({
    name: id,
    mesh: quantize(meshes.get(id)!, grid),
    extras: extrasOf(id),
  }));
  return { glb: await writeGlb(nodes, grid), description: describeBody(nodes, grid), seconds };
}

/** Hands the builders to as many workers as there are cores. */
async function buildEverything(): Promise<{ parts: Part[]; seconds: Map<string, number> }> {
  const waiting = Object.keys(BUILDERS);
  const parts: Part[] = [];
  const seconds = new Map<string, number>();
  const size = Math.min(availableParallelism(), waiting.length);
  await Promise.all(
    Array.from({ length: size }, async () => {
      const worker = startWorker();
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const started = performance.now();
        parts.push(...(await ask(worker, name)));
        seconds.set(name, (performance.now() - started) / 1000);
      }
      await worker.terminate();
    }),
  );
  return { parts, seconds };
}

/** Node 20 cannot read TypeScript by itself, and workers do not inherit the loader of their parent. */
function startWorker(): Worker {
  const file = JSON.stringify(new URL("build-worker.ts", import.meta.url).href);
  return new Worker(`import("tsx/esm/api").then(({ tsImport }) => tsImport(${file}, ${file}));`, {
    eval: true,
  });
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
