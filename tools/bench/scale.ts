/** What more structures cost: the app's own layers, drawn in a page with nothing else, and the file that carries them. */
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { gridAround, quantize } from "../../models/gltf/quantize.ts";
import { writeGlb } from "../../models/gltf/write.ts";
import { curveThrough, sweep } from "../../models/shapes/tube.ts";
import { GARMENTS, STRUCTURES } from "../../src/domain/anatomy.ts";
import type { ScaleCost } from "./in-page/scale.tsx";
import type { Table } from "./table.ts";

/** The structures of the body that there is. */
export const STRUCTURE_COUNT = STRUCTURES.length + GARMENTS.length;

export interface ScaleStep extends ScaleCost {
  readonly times: number;
  readonly structures: number;
  /** Of the file, compressed with brotli. */
  readonly bytes: number;
}

/**
 * @param page anyone's, without a content security policy of its own
 * @param script the bundled `in-page/scale.tsx`
 * @param multiples of the structures that there are
 */
export async function measureScale(
  page: Page,
  script: string,
  multiples: readonly number[],
): Promise<ScaleStep[]> {
  await page.addScriptTag({ content: script });
  const steps: ScaleStep[] = [];
  for (const times of multiples) {
    const structures = STRUCTURE_COUNT * times;
    const cost = await page.evaluate((count) => window.drawScene(count), structures);
    steps.push({ ...cost, times, structures, bytes: await fileBytes(structures) });
  }
  return steps;
}

/** A file with as many short tubes, written as the body is. */
async function fileBytes(structures: number): Promise<number> {
  const meshes = Array.from({ length: structures }, (_, i) => tubeAt(i, structures));
  const grid = gridAround(meshes);
  const nodes = meshes.map((mesh, i) => ({
    name: `part-${i}`,
    mesh: quantize(mesh, grid),
    extras: { system: "context" },
  }));
  return brotliCompressSync(await writeGlb(nodes, grid, { name: "body" })).length;
}

function tubeAt(index: number, total: number) {
  const [x, y] = [0.2 * Math.cos(index * 2.4), (index / total) * 1.3];
  const curve = curveThrough([
    [x, y, 0],
    [x + 0.02, y + 0.03, 0.01],
    [x + 0.03, y + 0.06, 0],
  ]);
  return sweep(curve, { radius: () => 0.005, step: 0.01, sides: 12, start: "round", end: "round" });
}

export function scaleTable(steps: readonly ScaleStep[]): Table {
  const row = (name: string, unit: string, of: (step: ScaleStep) => number) => ({
    name,
    unit,
    values: steps.map(of),
  });
  return {
    title: "More structures",
    columns: steps.map(({ times, structures }) => `× ${times} (${structures})`),
    rows: [
      row("bytes of the file, brotli", "kB", ({ bytes }) => bytes / 1000),
      row("draw calls", "", ({ first }) => first.calls),
      row("triangles", "", ({ first }) => first.triangles),
      row("GPU geometries", "", ({ first }) => first.geometries),
      row("GPU textures", "", ({ first }) => first.textures),
      row("GPU programs", "", ({ first }) => first.programs),
      row("main thread per frame", "ms", ({ frameMs }) => frameMs),
      row("pick under the pointer", "ms", ({ pickMs }) => pickMs),
    ],
  };
}
