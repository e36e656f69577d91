import { parentPort } from "node:worker_threads";
import { CLOSE_UPS } from "../src/domain/exhibits.ts";
import { buildParts } from "./body.ts";
import { assembleCloseUp } from "./close-ups/assemble.ts";
import type { Task } from "./pool.ts";

function perform({ kind, name }: Task): Promise<unknown> {
  const closeUp = CLOSE_UPS.find((id) => id === name);
  return kind === "close-up" && closeUp ? assembleCloseUp(closeUp) : buildParts(name);
}

/** Does each task that it is sent. */
parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await perform(task)));
