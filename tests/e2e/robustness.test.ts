import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loseContext } from "./lose-context.ts";
import { expectHash, ready, useBrowser, visibleSpot } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();
const glb = await readFile(new URL("../../public/models/body.glb", import.meta.url));

const types = (page: Page) => page.getByRole("navigation", { name: "Types of leiomyosarcoma" });

/** The lists and the explanation work, whatever has become of the picture. */
async function expectUsable(page: Page): Promise<void> {
  await types(page).getByRole("button").nth(4).click();
  await expectHash(page, { subtype: "bone" });
  await page.getByRole("region", { name: /bone/i }).first().waitFor();
}

/** Small, because drawing in software takes its time; not so small that the picture would do. */
const SMALL = { viewport: { width: 700, height: 400 } };

interface Answer {
  readonly body: Buffer;
  readonly status?: number;
}

describe("the model", () => {
  /** What is sent instead of it; null for itself. */
  let answer: Answer | null = null;
  let isReleased = Promise.resolve();
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    page = await openApp({
      ...SMALL,
      isBroken: true,
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await fresh.route("**/body.glb", async (route) => {
          await isReleased;
          return answer ? route.fulfill(answer) : route.continue();
        });
      },
    });
  });
  afterAll(() => page.context().close());
  /** The page anew, with nothing chosen. */
  async function open(): Promise<void> {
    await page.goto("about:blank");
    await page.goto(inject("appUrl"));
  }

  const cases: Record<string, Answer> = {
    missing: { body: Buffer.from("not here"), status: 404 },
    "answered by a web page": {
      body: Buffer.from("<!doctype html><title>Hello</title>".repeat(20)),
    },
    "cut short": { body: glb.subarray(0, glb.length >> 1) },
    corrupt: { body: Buffer.from(glb.map((byte, i) => (i > 4000 ? byte ^ 0x5a : byte))) },
  };
  it.each(Object.entries(cases))(
    "%s: everything can be read, and a second try works",
    async (_, instead) => {
      answer = instead;
      await open();
      const again = page.getByRole("button", { name: "Try again" });
      await again.waitFor();
      await expectUsable(page);
      answer = null;
      await again.click();
      await ready(page);
      expect(errors).toEqual([]);
    },
  );

  it("on its way: everything can be read, and its bytes are counted", async () => {
    let release = (): void => undefined;
    isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await open();
    await page.getByRole("progressbar").waitFor();
    await expectUsable(page);
    release();
    await ready(page);
    await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it.each(["restored by the browser", "never restored"])(
    "in a WebGL context that was lost comes back by itself: %s",
    async (how) => {
      await loseContext(page, how === "restored by the browser");
      await ready(page);
      const spot = await visibleSpot(page, "tibia-proximal-metaphysis-left");
      await page.mouse.click(spot.x, spot.y);
      await expectHash(page, { structure: "tibia-proximal-metaphysis-left" });
      await page.evaluate(() => {
        location.hash = "subtype=bone";
      });
      await expectHash(page, { structure: null });
    },
  );
});

describe("without WebGL", () => {
  it("says so, and lists, explanation and address work", async () => {
    const errors: string[] = [];
    const page = await openApp({
      isBroken: true,
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await fresh.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = new Proxy(
            HTMLCanvasElement.prototype.getContext,
            {
              apply: (original, canvas, args) =>
                String(args[0]).startsWith("webgl") ? null : Reflect.apply(original, canvas, args),
            },
          );
        });
      },
    });
    await page.getByText(/3D/).first().waitFor();
    await expectUsable(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe("a device that stores nothing", () => {
  it("works, and forgets", async () => {
    const errors: string[] = [];
    const page = await openApp({
      isBroken: true,
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await withoutBody(fresh);
        await fresh.addInitScript(() =>
          Object.defineProperty(window, "localStorage", {
            get() {
              throw new DOMException("denied", "SecurityError");
            },
          }),
        );
      },
    });
    await page
      .getByRole("group", { name: "Words for" })
      .getByRole("radio", { name: "Child" })
      .check();
    await expectHash(page, { voice: "child" });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
