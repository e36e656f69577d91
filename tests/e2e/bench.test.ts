/** The bench, once round: its table can be made, and every figure in it is measured. */
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GARMENTS, STRUCTURES } from "../../src/domain/anatomy.ts";
import { bundle } from "../../tools/bench/bundle.ts";
import {
  comparison,
  type Effort,
  FULL_EFFORT,
  type Sample,
  sampleOf,
} from "../../tools/bench/compare.ts";
import type { PickCost } from "../../tools/bench/in-page/picking.ts";
import { SUBJECTS } from "../../tools/bench/in-page/name-at.ts";
import { measurePicking } from "../../tools/bench/picking.ts";
import { findPlace } from "../../tools/bench/place.ts";
import { type BySubject, inRounds } from "../../tools/bench/rounds.ts";
import type { BenchServer } from "../../tools/bench/serve.ts";
import { serveSubjects } from "../../tools/bench/subjects.ts";
import { BROWSER_FLAGS, ensureBrowser } from "../../tools/browser.mjs";
import { IS_LONG, times } from "../long.ts";

/** Built for all browser tests. */
const BUILT = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The others draw without rest, and slowly. */
const EFFORT: Effort = IS_LONG ? FULL_EFFORT : { idleFrames: 4, turnSteps: 3 };

let server: BenchServer;
let browser: Browser;
let samples: BySubject<Sample>;
let picking: PickCost;
beforeAll(async () => {
  server = await serveSubjects(BUILT);
  const { url } = server;
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const probe = await bundle("probe.ts");
  const places = {
    app: await findPlace(browser, url, "app"),
    "model-viewer": await findPlace(browser, url, "model-viewer"),
    plain: await findPlace(browser, url, "plain"),
  };
  const bench = { browser, url, probe, places };
  samples = await inRounds(times(1, 3), (subject) => sampleOf(bench, subject, EFFORT));
  picking = await measurePicking(browser, url);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const sampleFor = (subject: (typeof SUBJECTS)[number]): Sample => samples[subject][0]!;

describe("the bench", () => {
  it("presses a part of the same body on every page", () => {
    const parts: readonly string[] = [...STRUCTURES, ...GARMENTS];
    for (const subject of SUBJECTS) expect(parts).toContain(sampleFor(subject).name);
  });

  it("weighs and counts each page for itself", () => {
    const [app, viewer, plain] = SUBJECTS.map(sampleFor);
    // The page, its script and the body; the viewer brings a decoder too.
    expect([plain!.requests, viewer!.requests]).toEqual([3, 4]);
    expect(app!.requests).toBeGreaterThan(4);
    for (const sample of [app!, viewer!, plain!]) {
      expect(sample.bytes).toBeGreaterThan(300_000);
      expect(sample.triangles).toBeGreaterThan(50_000);
      expect(sample.turning.drawingMs).toBeGreaterThan(0);
      expect(sample.memory.programs).toBeGreaterThan(0);
    }
    expect(app!.readableMs).toBeLessThan(app!.clickableMs);
    expect([viewer!.readableMs, plain!.readableMs]).toEqual([null, null]);
  });

  it("draws with far fewer calls than a mesh for each structure, and nothing while nothing moves", () => {
    const [app, , plain] = SUBJECTS.map(sampleFor);
    expect(app!.calls).toBeLessThanOrEqual(40);
    expect(plain!.calls).toBeGreaterThanOrEqual(100);
    expect(app!.idleFrames).toBe(0);
    expect(plain!.idleFrames).toBeGreaterThan(0);
  });

  it("finds what is under the pointer at least fifty times as fast as three on the same meshes", () => {
    expect(picking.hits).toBeGreaterThan(10);
    expect(picking.sameMeshesMs / picking.ownMs).toBeGreaterThanOrEqual(50);
  });

  it("makes a table of the same rows in the same order, with no figure missing but what cannot be read", () => {
    const { rows, columns } = comparison(samples, picking.ownMs, EFFORT);
    expect(columns).toEqual(["this app", "<model-viewer>", "plain three.js"]);
    expect(rows.map(({ name }) => name)).toEqual([
      "bytes until drawn, brotli",
      "requests until drawn",
      "time to read",
      "time to click",
      "draw calls",
      "triangles",
      "turning: main thread per frame",
      "turning: until a frame is drawn",
      `frames drawn in ${EFFORT.idleFrames} idle ones`,
      "pick under the pointer",
      "JS heap and array buffers",
      "GPU buffers",
      "GPU textures",
      "GPU programs",
    ]);
    for (const { name, values } of rows)
      if (name !== "time to read") expect(values).not.toContain(null);
    // Three pages that are so different have not one figure of work in common.
    for (const name of ["bytes until drawn, brotli", "time to click", "draw calls"]) {
      const row = rows.find((other) => other.name === name)!;
      expect(new Set(row.values).size).toBe(3);
    }
  });
});
