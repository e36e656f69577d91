import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export interface AppServer {
  /** With a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the app as it ships and serves it on this machine, for browser tests and pictures. */
export async function buildAndServe(): Promise<AppServer> {
  const root = fileURLToPath(new URL("../", import.meta.url));
  await build({ root, logLevel: "warn" });
  const server = await preview({ root, logLevel: "warn", preview: { host: "127.0.0.1" } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server has no address.");
  return { url, close: () => server.close() };
}
