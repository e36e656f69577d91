import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pass, readFrames } from "../../tools/bench/drawing.ts";
import { type Timing, timings } from "../../tools/bench/load.ts";
import type { Frame } from "../../tools/bench/in-page/probe.ts";
import { ready, useBrowser } from "./page.ts";
import { watchFrames } from "./watch-frames.ts";

const openApp = useBrowser();

/** Notes in the page when the first explanation stands there, and when the body can be clicked. */
async function watchStates(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const selectors = { readable: "[data-sentence]", clickable: 'main[data-ready="true"]' };
    new MutationObserver(() => {
      for (const [name, selector] of Object.entries(selectors))
        if (document.querySelector(selector) && performance.getEntriesByName(name).length === 0)
          performance.mark(name);
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
}

/** When a state was reached, milliseconds. */
const reachedAt = (page: Page, mark: string): Promise<number> =>
  page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, mark);

/**
 * The frames until the picture comes to rest, for a second or two of animation frames.
 * @throws when it never does
 */
async function framesAtRest(page: Page, animationFrames = 60): Promise<Frame[]> {
  for (let tries = 0; tries < 20; tries++) {
    const before = await readFrames(page);
    await pass(page, animationFrames);
    const after = await readFrames(page);
    // What comes late is drawn when it comes: names of parts, for one.
    if (after.length > 0 && after.length === before.length) return after;
  }
  throw new Error("The picture never came to rest.");
}

/** The body, and the names of its parts. */
const LATER = /[Ss]tage|body\.glb|structures/u;

describe("what it weighs", () => {
  it("can be read without what comes later", async () => {
    const page = await openApp({
      hash: "#subtype=bone",
      isBroken: true,
      before: (fresh) => fresh.route(LATER, (route) => route.abort()),
    });
    const words = page.locator("[data-sentence]");
    await words.first().waitFor();
    expect(await words.first().innerText()).toMatch(/near the end of a long bone/u);
    await page.getByRole("button", { name: "Next: Why there" }).click();
    await page.getByText(/A growth plate is cartilage at first/u).waitFor();
    await page.context().close();
  });

  it.each(["en", "es"])(
    "%s: readable in 180 kB, clickable in 900 kB and 15 requests, one origin",
    async (lang) => {
      const page = await openApp({
        hash: `#subtype=bone&lang=${lang}`,
        isBroken: true,
        before: watchStates,
      });
      await page.locator("[data-sentence]").first().waitFor();
      await ready(page);
      const [readableMs, clickableMs] = [
        await reachedAt(page, "readable"),
        await reachedAt(page, "clickable"),
      ];
      // What was asked for by then has come by now, and is weighed as it was sent: compressed.
      await page.waitForLoadState("networkidle");
      const arrivals = (await timings(page)).filter(({ startMs }) => startMs <= clickableMs);
      const kB = (list: readonly Timing[]): number =>
        list.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
      // On this machine's own network they may come before the words that wait for none of them: see above.
      const words = arrivals.filter(
        ({ url, startMs }) => startMs <= readableMs && !LATER.test(url),
      );
      const model = arrivals.filter(({ url }) => url.endsWith(".glb"));
      console.log(
        `${lang}: readable after ${kB(words).toFixed(0)} kB, clickable after ${kB(arrivals).toFixed(0)} kB` +
          ` (model ${kB(model).toFixed(0)} kB) in ${arrivals.length} requests`,
      );
      expect(kB(words)).toBeLessThanOrEqual(180);
      expect(kB(arrivals)).toBeLessThanOrEqual(900);
      expect(kB(model)).toBeLessThanOrEqual(450);
      expect(model).toHaveLength(1);
      expect(arrivals.length).toBeLessThanOrEqual(15);
      expect(new Set(arrivals.map(({ url }) => new URL(url).origin)).size).toBe(1);
      await page.context().close();
    },
  );
});

describe("what it draws", () => {
  it("draws the first view in at most 40 calls and 150,000 triangles, then nothing while nothing moves", async () => {
    const page = await openApp({ before: watchFrames });
    const { calls, triangles } = (await framesAtRest(page, 120)).at(-1)!;
    console.log(`first view: ${triangles} triangles in ${calls} draw calls`);
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(40);
    expect(triangles).toBeLessThanOrEqual(150_000);
  });

  it.each([
    ["a close-up", "#subtype=vascular&exhibit=close-up"],
    ["a slice", "#structure=liver&exhibit=cut.axial.700"],
    ["a path inward", "#structure=liver&exhibit=core.front"],
    ["a lump", "#structure=ileum&exhibit=lump"],
    ["what doctors do", "#structure=stomach&exhibit=procedure.radiation.2"],
  ])(
    "draws %s in at most 40 calls and 300,000 triangles, and rests as well",
    async (name, hash) => {
      const page = await openApp({ hash, before: watchFrames });
      await page.locator('[data-exhibit-status="ready"]').waitFor({ timeout: 30_000 });
      const { calls, triangles } = (await framesAtRest(page)).at(-1)!;
      console.log(`${name}: ${triangles} triangles in ${calls} draw calls`);
      expect(calls).toBeLessThanOrEqual(40);
      expect(triangles).toBeLessThanOrEqual(300_000);
    },
  );

  it("draws again when something is chosen", async () => {
    const page = await openApp({ before: watchFrames });
    const frames = await framesAtRest(page);
    await page
      .getByRole("navigation", { name: "Types of leiomyosarcoma" })
      .getByRole("button")
      .first()
      .click();
    await expect.poll(async () => (await readFrames(page)).length).toBeGreaterThan(frames.length);
  });
});
