import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PREFERENCES_KEY } from "../../src/state/preferences.ts";
import { readFrames } from "../../tools/bench/drawing.ts";
import { hashOf, ready, useBrowser } from "./page.ts";
import { watchFrames } from "./watch-frames.ts";

const openApp = useBrowser();

/** Small, so that drawing in software is quick; sharp, so that there is something to save. */
const TABLET = { viewport: { width: 480, height: 400 }, deviceScaleFactor: 2 } as const;

declare global {
  interface Window {
    /** What the clock of frames moves on by with each of them, milliseconds. */
    frameMs: number;
    levels: string[];
  }
}

/** A clock of frames that goes as the test wants, however long this machine takes. */
const withFrameClock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.frameMs = 16;
    let [realMs, toldMs] = [0, 0];
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((timeMs) => {
        // All callbacks of a frame are told the same time.
        if (timeMs !== realMs) {
          [realMs, toldMs] = [timeMs, toldMs + window.frameMs];
        }
        callback(toldMs);
      });
  });

/** One that starts modest, whatever machine runs this. */
const withTwoCores = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 });
  });

const trianglesNow = async (page: Page): Promise<number> =>
  (await readFrames(page)).at(-1)!.triangles;

const level = (page: Page): Promise<string | null> =>
  page.locator("main").getAttribute("data-quality");

/** Turns the body to and fro for so many frames, by a hand that then keeps hold of it or lets go. */
const turn = (page: Page, frames: number, isLettingGo = true): Promise<void> =>
  page.locator("canvas").evaluate(
    async (canvas, options) => {
      const { x, y, width, height } = canvas.getBoundingClientRect();
      const send = (type: string, shiftPx: number, buttons: number): void => {
        const [clientX, clientY] = [x + width / 2 + shiftPx, y + height / 2];
        const on = { pointerType: "mouse", pointerId: 1, bubbles: true, cancelable: true };
        canvas.dispatchEvent(new PointerEvent(type, { ...on, clientX, clientY, buttons }));
      };
      send("pointerdown", 0, 1);
      for (let frame = 0; frame < options.frames; frame++) {
        send("pointermove", frame % 2 === 0 ? 60 : 0, 1);
        await new Promise(requestAnimationFrame);
      }
      if (options.isLettingGo) send("pointerup", 0, 0);
    },
    { frames, isLettingGo },
  );

/** Notes every level that the body is drawn at from now on: one may be over before the next look. */
const noteLevels = (page: Page): Promise<void> =>
  page.locator("main").evaluate((main) => {
    window.levels = [main.dataset["quality"]!];
    new MutationObserver(() => window.levels.push(main.dataset["quality"]!)).observe(main, {
      attributeFilter: ["data-quality"],
    });
  });

const setClock = (page: Page, frameMs: number): Promise<void> =>
  page.evaluate((ms) => {
    window.frameMs = ms;
  }, frameMs);

const canvasWidth = (page: Page): Promise<number> =>
  page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.width);

describe("how finely the body is drawn", () => {
  it("gets lighter where frames come slowly, and never under the hand", async () => {
    const page = await openApp({
      ...TABLET,
      before: async (fresh) => {
        await withTwoCores(fresh);
        await withFrameClock(fresh);
        await watchFrames(fresh);
      },
    });
    expect(await level(page)).toBe("plain");
    await noteLevels(page);
    const full = await canvasWidth(page);
    const all = await trianglesNow(page);
    // Sixteen slow frames are enough for a change, which waits until the hand lets go.
    await setClock(page, 100);
    await turn(page, 24, false);
    expect(await level(page)).toBe("plain");
    await expect
      .poll(async () => {
        await turn(page, 10);
        return level(page);
      })
      .toBe("lightest");
    expect(await page.evaluate(() => window.levels)).toEqual(["plain", "light", "lightest"]);
    expect(await canvasWidth(page)).toBe(full * 0.75);
    await expect.poll(() => trianglesNow(page)).toBeLessThan(all * 0.65);
  });

  it("keeps all triangles where fewer cannot be worked out", async () => {
    const errors: string[] = [];
    const page = await openApp({
      ...TABLET,
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await watchFrames(fresh);
        await fresh.route("**/coarsen*.js", (route) => route.abort());
        await fresh.addInitScript((key) => {
          localStorage.setItem(key, '{"version": 1, "quality": "lightest"}');
        }, PREFERENCES_KEY);
      },
    });
    await expect.poll(() => level(page)).toBe("lightest");
    await page.waitForLoadState("networkidle");
    await turn(page, 2);
    expect(await trianglesNow(page)).toBeGreaterThan(120_000);
    expect(errors).toEqual([]);
  });

  it("can be chosen, says what it is, and is remembered; flat it needs no 3D at all", async () => {
    // High enough that the words leave room for what stands beside the picture.
    const viewport = { width: 480, height: 720 };
    const page = await openApp({
      ...TABLET,
      viewport,
      hash: "#subtype=bone&view=back",
      before: withTwoCores,
    });
    const settings = page.getByRole("button", { name: "Settings" });
    const choose = (name: string): Promise<void> =>
      page.getByRole("group", { name: "Picture" }).getByRole("radio", { name }).check();
    await settings.click();
    await page.getByText(/drawn coarser, so that it turns smoothly/u).waitFor();
    await choose("Finest");
    await expect.poll(() => canvasWidth(page)).toBe(960);
    await page.getByText(/as fine as this screen can show/u).waitFor();

    await page.reload();
    await ready(page);
    await expect.poll(() => level(page)).toBe("finest");
    await settings.click();
    await choose("Lightest");
    await expect.poll(() => canvasWidth(page)).toBe(360);
    await choose("Flat");
    await page.getByText(/Nothing in 3D is fetched/u).waitFor();
    await page.locator("canvas").waitFor({ state: "detached" });

    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.reload();
    await ready(page);
    expect(await level(page)).toBeNull();
    expect(fetched.filter((url) => /\.glb|[Ss]tage/u.test(url))).toEqual([]);
    expect(hashOf(page).has("quality")).toBe(false);

    // Whoever wants to see it in 3D after all has changed their mind.
    await page.getByRole("button", { name: "Show it in 3D" }).click();
    await page.locator("canvas").waitFor();
    await expect.poll(() => level(page)).toBe("plain");
  });
});
