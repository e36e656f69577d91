import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectHash, ready, useBrowser, visibleSpot } from "./page.ts";

const openApp = useBrowser();
const glb = await readFile(new URL("../../public/models/body.glb", import.meta.url));

const types = (page: Page) => page.getByRole("navigation", { name: "Types of leiomyosarcoma" });

/** The lists and the explanation work, whatever has become of the picture. */
async function expectUsable(page: Page): Promise<void> {
  await types(page).getByRole("button").nth(4).click();
  await expectHash(page, { subtype: "bone" });
  await page.getByRole("region", { name: /bone/i }).first().waitFor();
}

describe("when the model cannot be had", () => {
  const cases: Record<string, { body: Buffer; status?: number }> = {
    missing: { body: Buffer.from("not here"), status: 404 },
    "answered by a web page": {
      body: Buffer.from("<!doctype html><title>Hello</title>".repeat(20)),
    },
    "cut short": { body: glb.subarray(0, glb.length >> 1) },
    corrupt: { body: Buffer.from(glb.map((byte, i) => (i > 4000 ? byte ^ 0x5a : byte))) },
  };
  it.each(Object.entries(cases))(
    "%s: everything can be read, and a second try works",
    async (_, { body, status = 200 }) => {
      let isBroken = true;
      const errors: string[] = [];
      const page = await openApp({
        isBroken: true,
        before: async (fresh) => {
          fresh.on("pageerror", (error) => errors.push(String(error)));
          await fresh.route("**/body.glb", (route) =>
            isBroken ? route.fulfill({ status, body }) : route.continue(),
          );
        },
      });
      const again = page.getByRole("button", { name: "Try again" });
      await again.waitFor();
      await expectUsable(page);
      isBroken = false;
      await again.click();
      await ready(page);
      expect(errors).toEqual([]);
      await page.context().close();
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

describe("while the model is on its way", () => {
  it("can be read, and counts the bytes", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await openApp({
      isBroken: true,
      before: (fresh) =>
        fresh.route("**/body.glb", async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.getByRole("progressbar").waitFor();
    await expectUsable(page);
    release();
    await ready(page);
    await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
    await page.context().close();
  });
});

describe("a lost WebGL context", () => {
  it.each(["restored by the browser", "never restored"])(
    "comes back by itself: %s",
    async (how) => {
      const page = await openApp({ hash: "#subtype=bone" });
      // Watched from within: a context that is restored at once is away for too short a time to be polled.
      await page.evaluate(async (isRestored) => {
        const main = document.querySelector("main")!;
        const wasAway = new Promise<void>((resolve) => {
          new MutationObserver(() => main.dataset["ready"] === "false" && resolve()).observe(main, {
            attributeFilter: ["data-ready"],
          });
        });
        const canvas = document.querySelector("canvas")!;
        const extension = canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
        const restore = (): void => {
          if (isRestored) requestAnimationFrame(() => extension.restoreContext());
        };
        canvas.addEventListener("webglcontextlost", restore, { once: true });
        extension.loseContext();
        await wasAway;
      }, how === "restored by the browser");
      await ready(page);
      const spot = await visibleSpot(page, "tibia-proximal-metaphysis-left");
      await page.mouse.click(spot.x, spot.y);
      await expectHash(page, { structure: "tibia-proximal-metaphysis-left" });
      await page.context().close();
    },
  );
});

describe("a device that stores nothing", () => {
  it("works, and forgets", async () => {
    const errors: string[] = [];
    const page = await openApp({
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
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
