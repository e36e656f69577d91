import type { Page } from "playwright-core";

interface GlObjects {
  buffers: number;
  textures: number;
  programs: number;
}

export interface Memory {
  readonly heapBytes: number;
  readonly gl: Readonly<GlObjects>;
  /** Nodes of the page, those included that are in it no more but still held. */
  readonly nodes: number;
  readonly listeners: number;
}

/** Counts what lives on the graphics card, from outside the app; to be called before the page's own code runs. */
export async function watchGlObjects(page: Page): Promise<void> {
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

/** How many looks in a row must find nothing more let go of. */
const SETTLED_LOOKS = 3;

/** What is still held after everything that can be let go of has been: what was under way is waited for. */
export async function measureMemory(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  const look = async () => {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    // What waits to be finalized is freed by the second collection.
    for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { usedSize, ...(await session.send("Memory.getDOMCounters")) };
  };
  let least = await look();
  for (let looks = 1; looks < SETTLED_LOOKS; looks++) {
    const now = await look();
    if (now.nodes < least.nodes || now.jsEventListeners < least.jsEventListeners) looks = 0;
    if (now.usedSize <= least.usedSize || looks === 0) least = now;
  }
  await session.detach();
  const { usedSize, nodes, jsEventListeners } = least;
  const gl = await page.evaluate(() => ({
    ...(window as unknown as { glObjects: GlObjects }).glObjects,
  }));
  return { heapBytes: usedSize, gl, nodes, listeners: jsEventListeners };
}

/**
 * How many times as many nodes or listeners there may be afterwards. React still holds the tree before the present one,
 * big or small; one node or listener held for each step would soon be many times as many.
 */
export const COUNTS_MAX = 2;

/** One line for the record. */
export function tellMemory(what: string, before: Memory, after: Memory): void {
  const grown = ((after.heapBytes / before.heapBytes - 1) * 100).toFixed(1);
  console.log(
    `${what}: heap ${(before.heapBytes / 1e6).toFixed(1)} MB, ${grown} % more; nodes ${before.nodes} → ${after.nodes},` +
      ` listeners ${before.listeners} → ${after.listeners}, WebGL ${JSON.stringify(before.gl)} → ${JSON.stringify(after.gl)}`,
  );
}
