/** What sixteen times the structures cost: draw calls, triangles, objects on the GPU, bytes of the file. */
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { gridAround, quantize } from "../../models/gltf/quantize.ts";
import { writeGlb } from "../../models/gltf/write.ts";
import { curveThrough, sweep } from "../../models/shapes/tube.ts";
import { GARMENTS, STRUCTURES } from "../../src/domain/anatomy.ts";
import { useBrowser } from "./page.ts";
import type { SceneCost } from "./scale/scene.tsx";

const openApp = useBrowser();
const COUNT = STRUCTURES.length + GARMENTS.length;
const TIMES = 16;

let script = "";
beforeAll(async () => {
  const entry = fileURLToPath(new URL("scale/scene.tsx", import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"development"' },
    build: { lib: { entry, formats: ["iife"], name: "scene" }, write: false, minify: false },
  });
  script = (result as Rolldown.RolldownOutput[])[0]!.output[0].code;
});

describe("sixteen times the structures", () => {
  it("take at most twice the draw calls and no further programs", async () => {
    const page = await openApp({ isBroken: true });
    await page.addScriptTag({ content: script });
    const [few, many] = await page.evaluate(
      async ([count, times]) => [
        await window.drawScene(count),
        await window.drawScene(count * times),
      ],
      [COUNT, TIMES] as const,
    );
    const say = (name: string, { calls, triangles, geometries, textures }: SceneCost): void =>
      console.log(
        `${name}: ${calls} draw calls, ${triangles} triangles, ${geometries} geometries, ${textures} textures`,
      );
    say(`${COUNT} structures`, few[0]);
    say(`${COUNT * TIMES} structures`, many[0]);
    for (const step of [0, 1] as const) {
      expect(few[step].calls).toBeGreaterThan(0);
      expect(many[step].calls).toBeLessThanOrEqual(2 * few[step].calls);
      expect(many[step].triangles / few[step].triangles).toBeCloseTo(TIMES, 0);
      expect(many[step].geometries).toBe(few[step].geometries);
      expect(many[step].textures).toBe(few[step].textures);
      expect(many[step].programs).toBe(few[step].programs);
    }
    // A change of every look makes nothing new.
    expect(many[1]).toEqual(
      expect.objectContaining({
        geometries: many[0].geometries,
        textures: many[0].textures,
        programs: many[0].programs,
      }),
    );
    await page.context().close();
  });

  it("take no more bytes each", async () => {
    const bytes = async (count: number): Promise<number> => {
      const meshes = Array.from({ length: count }, (_, i) => tubeAt(i, count));
      const grid = gridAround(meshes);
      const nodes = meshes.map((mesh, i) => ({
        name: `part-${i}`,
        mesh: quantize(mesh, grid),
        extras: { system: "context" },
      }));
      return brotliCompressSync(await writeGlb(nodes, grid)).length;
    };
    const [few, many] = [await bytes(COUNT), await bytes(COUNT * TIMES)];
    console.log(
      `${COUNT} structures: ${few} bytes (${(few / COUNT).toFixed(0)} each); ${COUNT * TIMES}: ${many} bytes ` +
        `(${(many / COUNT / TIMES).toFixed(0)} each)`,
    );
    expect(many / few).toBeLessThan(TIMES * 1.05);
  });
});

function tubeAt(index: number, total: number) {
  const [x, y] = [0.2 * Math.cos(index * 2.4), (index / total) * 1.3];
  const curve = curveThrough([
    [x, y, 0],
    [x + 0.02, y + 0.03, 0.01],
    [x + 0.03, y + 0.06, 0],
  ]);
  return sweep(curve, { radius: () => 0.005, step: 0.01, sides: 12, start: "round", end: "round" });
}
