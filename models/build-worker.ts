import { parentPort } from "node:worker_threads";
import { buildParts } from "./body.ts";

/** Builds one entry of the list for each name that it is sent. */
parentPort?.on("message", async (name: string) => parentPort?.postMessage(await buildParts(name)));
