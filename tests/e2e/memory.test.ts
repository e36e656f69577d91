import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { STRUCTURES } from "../../src/domain/anatomy.ts";
import { times } from "../long.ts";
import { COUNTS_MAX, measureMemory, tellMemory, watchGlObjects } from "./measure-memory.ts";
import { useBrowser } from "./page.ts";

const openApp = useBrowser();

/** Each is an entry in the history, which browsers take their time over. */
const SELECTIONS = times(500, 10_000);
/** Caches fill for a while: by the third thousand the heap grows hardly any more. */
const BEFORE = times(1000, 3000);
const HEAP_MAX = times(1.2, 1.05);

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

describe("memory", () => {
  it(`is flat over ${SELECTIONS} selections`, async () => {
    const page = await openApp({ before: watchGlObjects, viewport: { width: 900, height: 400 } });
    await select(page, BEFORE);
    const before = await measureMemory(page);
    await select(page, SELECTIONS);
    const after = await measureMemory(page);
    tellMemory(`${SELECTIONS} selections`, before, after);
    expect(before.gl.programs).toBeGreaterThan(0);
    expect(after.gl).toEqual(before.gl);
    expect(after.heapBytes / before.heapBytes).toBeLessThanOrEqual(HEAP_MAX);
    expect(after.nodes / before.nodes).toBeLessThanOrEqual(COUNTS_MAX);
    expect(after.listeners / before.listeners).toBeLessThanOrEqual(COUNTS_MAX);
    await page.context().close();
  }, 900_000);
});
