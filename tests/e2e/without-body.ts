import type { Page } from "playwright-core";

/** Keeps the 3D body away where only words are looked at: drawing it in software takes most of a test's time. */
export const withoutBody = (page: Page): Promise<unknown> =>
  page.route("**/models/body.glb", (route) => route.abort());
