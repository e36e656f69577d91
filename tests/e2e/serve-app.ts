import type { TestProject } from "vitest/node";
import { buildApp } from "../../tools/app-server.ts";
import { serveFolder } from "./static-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly appUrl: string;
  }
}

/** Builds the app once for all browser tests, and serves it as a host does that knows of compressed files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveFolder({ folder: await buildApp(), isKnowing: true });
  project.provide("appUrl", server.url);
  return () => server.close();
}
