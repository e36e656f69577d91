import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { StructureId } from "../../src/domain/anatomy.ts";
import { brightnessOf, UNSHARPNESS } from "../../src/domain/radiograph.ts";
import { cortexThickness } from "../../src/scene/cortex.ts";
import { type BodyModel, parseBody } from "../../src/scene/load-body.ts";
import { attenuationThrough } from "../scene/radiograph-reference.ts";
import { times } from "../long.ts";
import { expectHash, ready, useBrowser } from "./page.ts";
import { readGl, setLens, settled, type Shot, takeShot, tell, watchGl } from "./radiograph-page.ts";

const openApp = useBrowser();
const WebGL = { RGBA16F: 0x881a } as const;
/** Tall, so that a growth plate is several pixels high. */
const TALL = { viewport: { width: 1100, height: 1500 } };

let model: BodyModel;
let cortex: Float32Array;
beforeAll(async () => {
  const file = await readFile(new URL("../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
  cortex = cortexThickness(model.organs);
});
const growTo = (age: number): void =>
  [model.organs, model.skin].forEach((layer) => layer.applyGrowth(age));

type Point = readonly [number, number, number];

function middle(id: StructureId, [dx, dy]: readonly [number, number] = [0, 0]): Point {
  const { min, max } = model.organs.boundsOf(id)!;
  const [x, y, z] = [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2) as [number, number, number];
  return [x + dx, y + dy, z];
}

/** What the pixel must show. */
function expected(
  shot: Shot,
  { x, y }: { x: number; y: number },
  trace: ReturnType<typeof attenuationThrough>,
): number {
  const at = (px: number, py: number): number => brightnessOf(trace(shot.rayAt({ x: px, y: py })));
  const around = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
  return (1 - UNSHARPNESS) * at(x, y) + (UNSHARPNESS / 4) * around;
}

/** Where over the body they are compared; each is an exact way through all triangles. */
const [ACROSS, DOWN] = [times(9, 13), times(13, 18)];

/** Differences between picture and reference over the body, smallest first. */
function differences(shot: Shot): number[] {
  const found: number[] = [];
  const trace = attenuationThrough(model, cortex);
  for (let i = 0; i < ACROSS; i++)
    for (let j = 0; j < DOWN; j++) {
      const [x, y] = [i / (ACROSS - 1) - 0.5, j / (DOWN - 1)];
      const pixel = shot.pixelOf([x * 0.62, 0.02 + y * 1.36, 0]);
      if (shot.colourAt(pixel) === null) continue;
      found.push(Math.abs(shot.brightnessAt(pixel) - expected(shot, pixel, trace)));
    }
  return found.toSorted((a, b) => a - b);
}

/** How much darker the growth plate above the knee is than the bone on both its sides. */
function plateDip(shot: Shot): number {
  const point = middle("femur-distal-physis-left", [-0.014, 0]);
  const { x, y } = shot.pixelOf(point);
  const column = Array.from({ length: 31 }, (_, i) => shot.brightnessAt({ x, y: y + i - 15 }));
  return Math.min(column[0]!, column.at(-1)!) - Math.min(...column);
}

describe("the x-ray lens", () => {
  it("draws what exact intersections say, and closes the growth plates as the slider grows the body", async () => {
    growTo(10);
    const page = await openApp({ hash: "#lens=xray", before: watchGl, ...TALL });
    const shot = await takeShot(page);
    const found = differences(shot);
    const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
    console.log(
      `${found.length} pixels differ from the reference by ${mean.toFixed(4)} on average, ` +
        `95 of 100 by less than ${found[Math.floor(found.length * 0.95)]!.toFixed(4)}`,
    );
    expect(found.length).toBeGreaterThan((ACROSS * DOWN) / 2);
    expect(mean).toBeLessThan(0.006);
    expect(found[Math.floor(found.length * 0.95)]).toBeLessThan(0.02);

    const at = (id: StructureId, aside?: readonly [number, number]): number =>
      shot.brightnessAt(shot.pixelOf(middle(id, aside)));
    const shaft = at("femur-shaft-left");
    expect(shaft).toBeGreaterThan(at("femur-shaft-left", [0.035, 0]) + 0.2);
    expect(shaft).toBeLessThan(0.97);
    const darkest = (id: StructureId, [x, y]: readonly [number, number]): number =>
      Math.min(...[-0.012, 0, 0.012].map((dy) => at(id, [x, y + dy])));
    const lung = darkest("lung-right", [0, 0.01]);
    expect(lung).toBeLessThan(darkest("heart", [0.01, 0]) - 0.05);
    expect(lung).toBeLessThan(darkest("liver", [-0.01, -0.02]) - 0.05);
    const open = plateDip(shot);
    expect(open).toBeGreaterThan(0.05);

    const slider = page.getByRole("slider", { name: "Body's age" });
    await slider.press("End");
    await expectHash(page, { age: "20" });
    growTo(20);
    const grown = await takeShot(page);
    const apart = differences(grown);
    expect(apart[Math.floor(apart.length * 0.95)]).toBeLessThan(0.02);
    expect(plateDip(grown)).toBeLessThan(open / 3);
    growTo(10);
  });

  it("has a dark ground in both themes, and points out what is chosen by light as well as colour", async () => {
    const page = await openApp({ hash: "#lens=xray", before: watchGl });
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      const shot = await takeShot(page);
      const colour = shot.colourAt(shot.pixelOf([0.3, 1.3, 0]))!;
      [9, 14, 20].forEach((value, k) => expect(Math.abs(colour[k]! - value)).toBeLessThan(2));
    }
    const place = middle("femoral-vein-left");
    const bluest = async (): Promise<readonly number[]> => {
      const shot = await takeShot(page);
      const { x, y } = shot.pixelOf(place);
      const row = Array.from({ length: 21 }, (_, i) => shot.colourAt({ x: x + i - 10, y })!);
      return row.toSorted((a, b) => b[2]! - b[0]! - (a[2]! - a[0]!))[0]!;
    };
    const plain = await bluest();
    await tell(page, { type: "select", subtype: "vascular" });
    await expectHash(page, { subtype: "vascular" });
    const lit = await bluest();
    const luminance = ([r, g, b]: readonly number[]): number =>
      0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    expect(luminance(lit)).toBeGreaterThan(luminance(plain) + 15);
    expect(lit[2]! - lit[0]!).toBeGreaterThan(plain[2]! - plain[0]! + 15);
  });
});

const CHANGES = times(8, 50);

describe("what the x-ray costs", () => {
  it("is drawn in at most four more calls than glass, and not at all while nothing moves", async () => {
    const page = await openApp({ before: watchGl });
    const callsOfFrame = async (): Promise<number> => {
      const before = await settled(page);
      await tell(page, { type: "set", view: "back" });
      await expect.poll(async () => (await readGl(page)).clears).toBeGreaterThan(before.clears);
      const after = await settled(page);
      await tell(page, { type: "set", view: "front" });
      // Glass is cleared once a frame, the film once more.
      return (after.calls - before.calls) / (after.clears - before.clears);
    };
    const glass = await callsOfFrame();
    await setLens(page, "xray");
    const xray = (await callsOfFrame()) * 2;
    console.log(`${glass} draw calls a frame of glass, ${xray} of the x-ray`);
    expect(xray).toBeGreaterThan(0);
    expect(xray).toBeLessThanOrEqual(glass + 4);
    const before = await settled(page);
    await page.evaluate(async () => {
      for (let i = 0; i < 120; i++) await new Promise(requestAnimationFrame);
    });
    expect((await readGl(page)).clears).toBe(before.clears);
  });

  it(`keeps nothing over ${CHANGES} changes of the lens`, async () => {
    const page = await openApp({ before: watchGl, viewport: { width: 700, height: 400 } });
    const change = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) {
        await setLens(page, i % 2 ? "glass" : "xray");
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await settled(page);
    };
    const measure = async () => {
      const session = await page.context().newCDPSession(page);
      for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      await session.detach();
      return { heapBytes: usedSize, alive: (await readGl(page)).alive };
    };
    await change(10);
    const before = await measure();
    await change(CHANGES);
    const after = await measure();
    expect(after.alive).toBe(before.alive);
    expect(after.heapBytes / before.heapBytes).toBeLessThanOrEqual(1.05);
  });
});

describe("an x-ray in difficulties", () => {
  it.each(["restored by the browser", "never restored"])(
    "comes back after a lost context: %s",
    async (how) => {
      growTo(10);
      const page = await openApp({ hash: "#lens=xray", before: watchGl });
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
      await expectPicture(page, 0.02);
      await page.context().close();
    },
  );

  const withoutExtensions = (names: readonly string[]) => async (page: Page) => {
    await watchGl(page);
    await page.addInitScript((missing) => {
      const gl = WebGL2RenderingContext.prototype;
      gl.getExtension = new Proxy(gl.getExtension, {
        apply: (target, context, args) =>
          missing.includes(String(args[0])) ? null : Reflect.apply(target, context, args),
      });
    }, names);
  };

  it("is as good on short floats, which phones have", async () => {
    growTo(10);
    const page = await openApp({
      hash: "#lens=xray",
      before: withoutExtensions(["EXT_float_blend"]),
    });
    await expectPicture(page, 0.03);
    const { formats } = await readGl(page);
    expect(formats).toContain(WebGL.RGBA16F);
  });

  it("is glass where no floats can be drawn on", async () => {
    const errors: string[] = [];
    const page = await openApp({
      hash: "#lens=xray",
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await withoutExtensions([
          "EXT_color_buffer_float",
          "EXT_color_buffer_half_float",
          "EXT_float_blend",
        ])(fresh);
      },
    });
    await setLens(page, "glass");
    await setLens(page, "xray");
    const shot = await takeShot(page);
    expect(Math.min(...shot.colourAt(shot.pixelOf([0.3, 1.3, 0]))!)).toBeGreaterThan(200);
    expect(errors).toEqual([]);
  });
});

/** Nine of ten pixels are as the reference says. */
async function expectPicture(page: Page, tolerance: number): Promise<void> {
  const found = differences(await takeShot(page));
  console.log(`nine of ten pixels within ${found[Math.floor(found.length * 0.9)]!.toFixed(4)}`);
  expect(found.length).toBeGreaterThan(60);
  expect(found[Math.floor(found.length * 0.9)]).toBeLessThan(tolerance);
}
