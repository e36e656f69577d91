import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { AGE_BASE_YEARS } from "../../../src/domain/view.ts";
import type { BodyLayer, TriangleRuns } from "../../../src/scene/body-layer.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { coarsen } from "../../../src/scene/quality/coarsen.ts";

let model: BodyModel;
const coarse = new Map<BodyLayer, TriangleRuns>();
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
  for (const layer of [model.organs, model.skin, model.garments] as readonly BodyLayer[])
    coarse.set(layer, await coarsen(layer));
});

const runOf = ({ triangles, starts }: TriangleRuns, s: number): Uint32Array =>
  triangles.subarray(starts[s], starts[s + 1]);

function volumeOf(positions: Float32Array, triangles: Uint32Array): number {
  let sum = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const at = triangles[t + k]! * 3;
      return positions.subarray(at, at + 3);
    }) as [Float32Array, Float32Array, Float32Array];
    sum += a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!);
    sum += a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!);
    sum += a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!);
  }
  return sum / 6;
}

/** Edges that only one triangle has, between places rather than vertices: a crease is no hole. */
function openEdges(positions: Float32Array, triangles: Uint32Array): string[] {
  const place = (vertex: number): string =>
    positions.subarray(vertex * 3, vertex * 3 + 3).join(" ");
  const open = new Map<string, number>();
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [from, to] = [place(triangles[t + k]!), place(triangles[t + ((k + 1) % 3)]!)];
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      open.set(key, (open.get(key) ?? 0) + (from < to ? 1 : -1));
    }
  return [...open].flatMap(([key, sum]) => (sum === 0 ? [] : [key])).toSorted();
}

describe("fewer triangles", () => {
  it("are hardly more than half as many, and name the same structures in the same order", () => {
    let [all, left] = [0, 0];
    for (const [layer, { triangles, starts }] of coarse) {
      expect(starts).toHaveLength(layer.ids.length + 1);
      expect(starts.at(-1)).toBe(triangles.length);
      all += layer.triangles.length;
      left += triangles.length;
    }
    console.log(`coarse: ${left / 3} of ${all / 3} triangles`);
    expect(left / all).toBeLessThan(0.6);
  });

  it("leave every organ its volume, however thin it is, and no hole", () => {
    const { organs } = model;
    const positions = organs.positionsAt(AGE_BASE_YEARS);
    const runs = coarse.get(organs)!;
    organs.ids.forEach((id, s) => {
      const share = volumeOf(positions, runOf(runs, s)) / volumeOf(positions, runOf(organs, s));
      expect(Math.abs(share - 1), id).toBeLessThan(0.1);
      expect(openEdges(positions, runOf(runs, s)), id).toEqual([]);
    });
  });

  it("leave the rims where regions of the skin meet", () => {
    const { skin } = model;
    const positions = skin.positionsAt(AGE_BASE_YEARS);
    skin.ids.forEach((id, s) => {
      const rim = openEdges(positions, runOf(skin, s));
      expect(rim.length, id).toBeGreaterThan(0);
      expect(openEdges(positions, runOf(coarse.get(skin)!, s)), id).toEqual(rim);
    });
  });
});
