/** One visit to a page: what is fetched until a part of the body can be named, and how long that takes. */
import type { Browser, CDPSession, Page } from "playwright-core";
import type { Probe } from "./in-page/probe.ts";
import type { SubjectId } from "./in-page/name-at.ts";
import { mainThreadMs } from "./main-thread.ts";
import type { Place } from "./place.ts";
import { PATHS, SCREEN } from "./screen.ts";

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Null where there is nothing to read. */
  readonly readableMs: number | null;
  readonly clickableMs: number;
  /** What the first press was answered. */
  readonly name: string;
  /** As sent, compressed; of all that was asked for before the body was first drawn. */
  readonly bytes: number;
  readonly requests: number;
  readonly where: Where;
}

/** A slow machine that others use too draws the first picture for half a minute. */
const PATIENCE_MS = 60_000;

/** Where the time until the first press went, milliseconds. */
export interface Where {
  /** Until the last byte that was needed had come. */
  readonly lastByteMs: number;
  /** While nothing was on its way, before that. */
  readonly lineIdleMs: number;
  /** The page's main thread at work, scripts and all else. */
  readonly mainThreadMs: number;
}

/** A slow line and a slow processor. */
export interface Shape {
  readonly downBitsPerSecond: number;
  readonly upBitsPerSecond: number;
  readonly roundTripMs: number;
  readonly cpuSlowdown: number;
}

export interface VisitOptions {
  readonly browser: Browser;
  readonly url: string;
  readonly subject: SubjectId;
  /** The bundled `in-page/probe.ts`. */
  readonly probe: string;
  readonly place: Place;
  readonly shape?: Shape;
  /** Everything but the drawing itself. */
  readonly isBlind?: boolean;
}

/**
 * Opens a page as a first visitor and waits until a press on the body is answered.
 * @returns the page, still open; whoever asked closes its context
 */
export async function visit(options: VisitOptions): Promise<Visit> {
  const { browser, url, subject, probe, place, shape, isBlind = false } = options;
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript({
    content: `${probe};probe.isBlind=${isBlind};probe.watchFor(${JSON.stringify(subject)},${JSON.stringify(place)})`,
  });
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  if (shape) await slowDown(session, shape);
  const before = await mainThreadMs(session);
  await page.goto(url + PATHS[subject]);
  await page.waitForFunction(() => window.probe.milestones.clickableMs !== null, null, {
    polling: 50,
    timeout: PATIENCE_MS,
  });
  const busyMs = (await mainThreadMs(session)) - before;
  const { milestones, name } = await page.evaluate((): Pick<Probe, "milestones" | "name"> => {
    const { milestones: reached, name: answer } = window.probe;
    return { milestones: reached, name: answer };
  });
  const clickableMs = milestones.clickableMs!;
  // What a page fetches once the body stands there is for later.
  const fetched = (await timings(page)).filter(({ startMs }) => startMs <= milestones.drawnMs!);
  return {
    page,
    session,
    readableMs: milestones.readableMs,
    clickableMs,
    name: name!,
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: fetched.length,
    where: { ...lineTimes(fetched, clickableMs), mainThreadMs: busyMs },
  };
}

/** Lines and processors are slowed in the browser, request by request. */
async function slowDown(session: CDPSession, shape: Shape): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: shape.roundTripMs,
    downloadThroughput: shape.downBitsPerSecond / 8,
    uploadThroughput: shape.upBitsPerSecond / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: shape.cpuSlowdown });
}

export interface Timing {
  readonly url: string;
  /** Of the body, as it was sent. */
  readonly bytes: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** The page itself and everything it asked for; what a page makes up for itself comes over no line. */
export const timings = (page: Page): Promise<Timing[]> =>
  page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => name.startsWith("http"))
      .map(({ name, encodedBodySize, startTime, responseEnd }) => ({
        url: name,
        bytes: encodedBodySize,
        startMs: startTime,
        endMs: responseEnd,
      })),
  );

function lineTimes(fetched: readonly Timing[], untilMs: number): Omit<Where, "mainThreadMs"> {
  const done = fetched.filter(({ endMs }) => endMs > 0 && endMs <= untilMs);
  let lineIdleMs = 0;
  let lastByteMs = 0;
  for (const { startMs, endMs } of done.toSorted((a, b) => a.startMs - b.startMs)) {
    lineIdleMs += Math.max(0, startMs - lastByteMs);
    lastByteMs = Math.max(lastByteMs, endMs);
  }
  return { lastByteMs, lineIdleMs };
}
