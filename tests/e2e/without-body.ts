import type { Page } from "playwright-core";

/** Keeps the body and its picture away where only words are looked at: drawing in software takes most of the time. */
export const withoutBody = (page: Page): Promise<unknown> =>
  page.route("**/models/*", (route) => route.abort());
