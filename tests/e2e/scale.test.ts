/** What several times the structures cost: draw calls, triangles, objects on the GPU, bytes of the file. */
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../tools/bench/bundle.ts";
import type { SceneCost } from "../../tools/bench/in-page/scale.tsx";
import { measureScale, type ScaleStep } from "../../tools/bench/scale.ts";
import { BROWSER_FLAGS, ensureBrowser } from "../../tools/browser.mjs";
import { IS_LONG } from "../long.ts";

const MULTIPLES = IS_LONG ? [1, 4, 16, 64] : [1, 4];

let steps: ScaleStep[] = [];
beforeAll(async () => {
  const script = await bundle("scale.tsx", { isDevelopment: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  steps = await measureScale(await browser.newPage(), script, MULTIPLES);
  await browser.close();
  for (const { structures, first, bytes } of steps)
    console.log(
      `${structures} structures: ${first.calls} draw calls, ${first.triangles} triangles, ` +
        `${first.geometries} geometries, ${first.textures} textures, ${bytes} bytes`,
    );
}, 600_000);

const objectsOf = ({ geometries, textures, programs }: SceneCost) => ({
  geometries,
  textures,
  programs,
});

describe("more structures", () => {
  it("take at most twice the draw calls and nothing further on the graphics card", () => {
    const [few, ...more] = steps;
    expect(few!.first.calls).toBeGreaterThan(0);
    for (const many of more)
      for (const step of ["first", "changed"] as const) {
        expect(many[step].calls).toBeLessThanOrEqual(2 * few![step].calls);
        const share = many[step].triangles / few![step].triangles / many.times;
        expect(Math.abs(share - 1)).toBeLessThan(0.05);
        expect(objectsOf(many[step])).toEqual(objectsOf(few![step]));
      }
  });

  it("change their looks without making anything new", () => {
    for (const { first, changed } of steps) expect(objectsOf(changed)).toEqual(objectsOf(first));
  });

  it("take no more bytes each", () => {
    const [few, ...more] = steps;
    for (const many of more)
      expect(many.bytes / few!.bytes).toBeLessThan((many.structures / few!.structures) * 1.05);
  });
});
