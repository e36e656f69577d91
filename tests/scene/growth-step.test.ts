/** What one step of the age costs: one pass over the vertices, in place, and nothing else is touched. */
import { readFile } from "node:fs/promises";
import type { BufferAttribute } from "three";
import { beforeAll, describe, expect, it } from "vitest";
import { type BodyModel, parseBody } from "../../src/scene/load-body.ts";

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});

const layers = () => [model.organs, model.skin, model.garments];
const attributes = () =>
  layers().flatMap(({ geometry }) => [
    ...(Object.entries(geometry.attributes) as [string, BufferAttribute][]),
    ["index", geometry.getIndex()!] as [string, BufferAttribute],
  ]);
const growAll = (age: number): void => layers().forEach((layer) => layer.applyGrowth(age));

/** Milliseconds of the fastest of several runs: the others were interrupted. */
function quickest(runs: number, work: (run: number) => void): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work(run);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

describe("a step of the age", () => {
  it("sends the positions of each layer to the GPU once, and no other attribute", () => {
    growAll(11);
    const before = attributes().map(([, attribute]) => attribute.version);
    growAll(11.5);
    const sent = attributes().flatMap(([name, { version }], i) =>
      version - before[i]! > 0 ? [`${name} ${version - before[i]!}`] : [],
    );
    expect(sent).toEqual(["position 1", "position 1", "position 1"]);
    growAll(11.5);
    expect(attributes().filter(([, { version }], i) => version - before[i]! > 1)).toEqual([]);
  });

  it("works in the buffers that are there, however often", () => {
    growAll(7);
    const buffers = attributes().map(([, { array }]) => array);
    for (let age = 6; age <= 20; age += 0.25) growAll(age);
    attributes().forEach(([, { array }], i) => expect(array).toBe(buffers[i]));
  });

  it("costs a small multiple of copying the same buffers", () => {
    const arrays = layers().map(
      ({ geometry }) => geometry.getAttribute("position").array as Float32Array,
    );
    const copies = arrays.map((array) => array.slice());
    const copyMs = quickest(50, () => arrays.forEach((array, i) => copies[i]!.set(array)));
    const stepMs = quickest(20, (run) => growAll(6.1 + run * 0.5));
    const vertices = arrays.reduce((sum, { length }) => sum + length / 3, 0);
    console.log(
      `one step of the age: ${vertices} vertices, ${stepMs.toFixed(1)} ms here, ` +
        `${(stepMs / copyMs).toFixed(0)} times the copying of their positions`,
    );
    // Work was done: a copy alone would be the base age.
    expect(stepMs).toBeGreaterThan(copyMs);
  });
});
