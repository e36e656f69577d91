import type { TestProject } from "vitest/node";
import { buildAndServe } from "../../tools/app-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly appUrl: string;
  }
}

/** Builds and serves the app once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await buildAndServe();
  project.provide("appUrl", server.url);
  return () => server.close();
}
