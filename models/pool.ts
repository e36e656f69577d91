import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What a worker is asked for: `build-worker.ts` does it. */
export interface Task {
  readonly kind: "part" | "close-up";
  readonly name: string;
}

export interface Done<T> {
  readonly name: string;
  readonly result: T;
  /** Seconds that it took. */
  readonly seconds: number;
}

/** Hands the tasks, in their order, to as many workers as there are cores. In whatever order they finish. */
export async function runTasks<T>(
  kind: Task["kind"],
  names: readonly string[],
): Promise<Done<T>[]> {
  const waiting = [...names];
  const done: Done<T>[] = [];
  const size = Math.min(availableParallelism(), waiting.length);
  await Promise.all(
    Array.from({ length: size }, async () => {
      const worker = startWorker();
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const started = performance.now();
        const result = await ask<T>(worker, { kind, name });
        done.push({ name, result, seconds: (performance.now() - started) / 1000 });
      }
      await worker.terminate();
    }),
  );
  return done;
}

/** Node 20 cannot read TypeScript by itself, and workers do not inherit the loader of their parent. */
function startWorker(): Worker {
  const file = JSON.stringify(new URL("build-worker.ts", import.meta.url).href);
  return new Worker(`import("tsx/esm/api").then(({ tsImport }) => tsImport(${file}, ${file}));`, {
    eval: true,
  });
}

function ask<T>(worker: Worker, task: Task): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (result: T) => {
      worker.off("error", reject);
      resolve(result);
    });
    worker.postMessage(task);
  });
}
