import type { Page } from "playwright-core";
import { bundle } from "../../tools/bench/bundle.ts";

const probe = bundle("probe.ts");

/** Notes what WebGL is asked to draw, frame by frame, from outside the app; before the page's own code runs. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript({ content: await probe });
}
