import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { STRUCTURES } from "../../src/domain/anatomy.ts";
import { useBrowser } from "./page.ts";

const openApp = useBrowser();

/** Each is an entry in the history, which browsers take their time over: as many as half a minute allows. */
const SELECTIONS = 1500;

interface GlObjects {
  buffers: number;
  textures: number;
  programs: number;
}

/** Counts what lives on the graphics card, from outside the app. */
async function watchGlObjects(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const objects = { buffers: 0, textures: 0, programs: 0 };
    Object.assign(window, { glObjects: objects });
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, () => unknown>;
    for (const [kind, name] of [
      ["buffers", "Buffer"],
      ["textures", "Texture"],
      ["programs", "Program"],
    ] as const)
      for (const [verb, step] of [
        ["create", 1],
        ["delete", -1],
      ] as const)
        gl[verb + name] = new Proxy(gl[verb + name]!, {
          apply(target, context, args) {
            objects[kind] += step;
            return Reflect.apply(target, context, args);
          },
        });
  });
}

/** Chooses structures one after the other as a host page would, as fast as the page takes them. */
async function select(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ ids, total }) => {
      for (let i = 0; i < total; i++) {
        const message = { version: 1, type: "select", structure: ids[(i * 7) % ids.length] };
        window.postMessage(message, window.location.origin);
        // A breath now and then, so that frames are drawn between choices as they would be.
        if (i % 250 === 0) await new Promise(requestAnimationFrame);
      }
      await new Promise((done) => setTimeout(done));
    },
    { ids: [...STRUCTURES], total: count },
  );
}

async function measure(page: Page): Promise<{ heapBytes: number; gl: GlObjects }> {
  const session = await page.context().newCDPSession(page);
  // What waits to be finalized is freed by the second collection.
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  const gl = await page.evaluate(() => ({
    ...(window as unknown as { glObjects: GlObjects }).glObjects,
  }));
  return { heapBytes: usedSize, gl };
}

describe("memory", () => {
  it(`is flat over ${SELECTIONS} selections`, async () => {
    const page = await openApp({ before: watchGlObjects, viewport: { width: 900, height: 400 } });
    // Caches fill for a while: by the third thousand the heap grows hardly any more.
    await select(page, 2000);
    const before = await measure(page);
    await select(page, SELECTIONS);
    const after = await measure(page);
    const ratio = after.heapBytes / before.heapBytes;
    console.log(
      `heap ${(before.heapBytes / 1e6).toFixed(1)} MB, ${((ratio - 1) * 100).toFixed(1)} % more after ${SELECTIONS} selections`,
    );
    expect(before.gl.programs).toBeGreaterThan(0);
    expect(after.gl).toEqual(before.gl);
    expect(ratio).toBeLessThanOrEqual(1.05);
    await page.context().close();
  }, 300_000);
});
