import type { CDPSession, Page } from "playwright-core";
import { startOver, twoFrames } from "./page.ts";

interface GlObjects {
  buffers: number;
  textures: number;
  programs: number;
}

export interface Memory {
  /** Of JavaScript's own values; compiled code, which the engine makes and drops as it likes, is left out. */
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

/** The parts of a heap snapshot that are read: a flat list of numbers, so many for each node. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

function bytesOfValues({ snapshot, nodes }: HeapSnapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const others = new Set(["code", "native"].map((name) => types[0].indexOf(name)));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!others.has(nodes[at + type]!)) bytes += nodes[at + size]!;
  return bytes;
}

async function heapBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  // Collects what can be let go of before it looks.
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  return bytesOfValues(JSON.parse(chunks.join("")) as HeapSnapshot);
}

/** How many looks in a row must find nothing more let go of. */
const SETTLED_LOOKS = 3;

/** As it was opened, from either side: React holds the page as it was before the last change too, big or small. */
async function comeToRest(page: Page): Promise<void> {
  for (const hash of ["view=back", "", "view=back", ""]) {
    await startOver(page, hash);
    await twoFrames(page);
  }
}

/**
 * What is still held after everything that can be let go of has been, at the page's beginning: what was under way is
 * waited for.
 */
export async function measureMemory(page: Page): Promise<Memory> {
  await comeToRest(page);
  const session = await page.context().newCDPSession(page);
  const look = async () => {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    // What waits to be finalized is freed by the second collection.
    for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
    return session.send("Memory.getDOMCounters");
  };
  let least = await look();
  for (let looks = 1; looks < SETTLED_LOOKS; looks++) {
    const now = await look();
    if (now.nodes >= least.nodes && now.jsEventListeners >= least.jsEventListeners) continue;
    least = now;
    looks = 0;
  }
  const bytes = await heapBytes(session);
  await session.detach();
  const { nodes, jsEventListeners } = least;
  const gl = await page.evaluate(() => ({
    ...(window as unknown as { glObjects: GlObjects }).glObjects,
  }));
  return { heapBytes: bytes, gl, nodes, listeners: jsEventListeners };
}

/**
 * How many times as many nodes or listeners there may be afterwards, at the same place: one held for each step would
 * soon be many times as many.
 */
export const COUNTS_MAX = 1.25;

/** One line for the record. */
export function tellMemory(what: string, before: Memory, after: Memory): void {
  const grown = ((after.heapBytes / before.heapBytes - 1) * 100).toFixed(1);
  console.log(
    `${what}: heap ${(before.heapBytes / 1e6).toFixed(1)} MB, ${grown} % more; nodes ${before.nodes} → ${after.nodes},` +
      ` listeners ${before.listeners} → ${after.listeners}, WebGL ${JSON.stringify(before.gl)} → ${JSON.stringify(after.gl)}`,
  );
}
