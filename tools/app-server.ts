import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export interface AppServer {
  /** With a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../", import.meta.url));

/** Builds the app as it ships. @returns the folder that it is in */
export async function buildApp(): Promise<string> {
  // A test runner sets its own; React would then ship its development build.
  process.env["NODE_ENV"] = "production";
  await build({ root, logLevel: "error" });
  return join(root, "dist");
}

/** Builds the app as it ships and serves it on this machine, for browser tests and pictures. */
export async function buildAndServe(): Promise<AppServer> {
  await buildApp();
  const server = await preview({ root, logLevel: "warn", preview: { host: "127.0.0.1" } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server has no address.");
  return { url, close: () => server.close() };
}
