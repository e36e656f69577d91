/** What a page draws, and what it keeps: measured on a page that stands there, by the probe and by the browser. */
import type { CDPSession, Page } from "playwright-core";
import type { Frame, GpuObjects } from "./in-page/probe.ts";
import { mainThreadMs } from "./main-thread.ts";
import { median } from "./numbers.ts";
import { SCREEN } from "./screen.ts";

/** Animation frames that pass without a drawn one before a picture is at rest. */
const STILL_FRAMES = 5;
const LOOKS = 8;
/** Looks in a row that see nothing but drawn frames before a page is one that always draws. */
const RESTLESS_LOOKS = 2;
/** Across a third of the window. */
const TURN_PX = SCREEN.width / 3;

export const readFrames = (page: Page): Promise<Frame[]> =>
  page.evaluate(() => window.probe.frames.slice());

export const pass = (page: Page, animationFrames: number): Promise<void> =>
  page.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise(requestAnimationFrame);
  }, animationFrames);

/**
 * Waits until several animation frames pass without a drawn one.
 * @returns all frames so far, or null when it never rests
 */
export async function untilStill(page: Page): Promise<Frame[] | null> {
  let restless = 0;
  for (let tries = 0; tries < LOOKS; tries++) {
    const before = await readFrames(page);
    await pass(page, STILL_FRAMES);
    const after = await readFrames(page);
    const drawn = after.length - before.length;
    if (after.length > 0 && drawn === 0) return after;
    restless = drawn >= STILL_FRAMES ? restless + 1 : 0;
    if (restless === RESTLESS_LOOKS) return null;
  }
  return null;
}

/** How many frames are drawn while the screen refreshes so many times and nothing happens. */
export async function countIdleFrames(page: Page, animationFrames: number): Promise<number> {
  const before = await readFrames(page);
  await pass(page, animationFrames);
  return (await readFrames(page)).length - before.length;
}

export interface Turning {
  /** The main thread's work for each drawn frame, milliseconds. */
  readonly mainThreadMs: number;
  /** From the first call of a frame until the graphics card is done with it, milliseconds: the median of all frames. */
  readonly drawingMs: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Drags from a place on the body across the window. @returns the frames drawn meanwhile. @throws when there are none */
async function drag(page: Page, from: Spot, steps: number): Promise<Frame[]> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const first = (await readFrames(page)).length;
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(from.x + (TURN_PX * step) / steps, from.y);
    await pass(page, 1);
  }
  await page.mouse.up();
  const drawn = (await readFrames(page)).slice(first);
  if (drawn.length < 2) throw new Error("A drag turned nothing.");
  return drawn;
}

/** Turns the body by drags; to wait for the graphics card is work for the main thread, so each has a drag of its own. */
export async function measureTurning(
  page: Page,
  session: CDPSession,
  from: Spot,
  steps: number,
): Promise<Turning> {
  const before = await mainThreadMs(session);
  const { length } = await drag(page, from, steps);
  const busyMs = (await mainThreadMs(session)) - before;
  await page.evaluate(() => (window.probe.isTimed = true));
  const timed = await drag(page, from, steps);
  return {
    mainThreadMs: busyMs / length,
    drawingMs: median(timed.flatMap(({ doneInMs }) => doneInMs ?? [])),
  };
}

export interface Memory extends GpuObjects {
  /** JavaScript objects and array buffers after a collection. */
  readonly heapBytes: number;
}

export async function measureMemory(page: Page, session: CDPSession): Promise<Memory> {
  // What waits to be finalized is freed by the second collection.
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send("Runtime.getHeapUsage");
  const objects = await page.evaluate(() => ({ ...window.probe.objects }));
  return { ...objects, heapBytes: usage.usedSize + (usage.backingStorageSize ?? 0) };
}
