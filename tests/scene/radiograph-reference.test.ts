import { readFile } from "node:fs/promises";
import { BoxGeometry, SphereGeometry, TorusGeometry, type BufferGeometry } from "three";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StructureId } from "../../src/domain/anatomy.ts";
import { brightnessOf } from "../../src/domain/radiograph.ts";
import { cortexThickness } from "../../src/scene/cortex.ts";
import { type BodyModel, parseBody } from "../../src/scene/load-body.ts";
import { attenuationThrough, pathLength, type Ray } from "./radiograph-reference.ts";

const meshOf = (geometry: BufferGeometry) => ({
  positions: geometry.getAttribute("position").array,
  triangles: geometry.getIndex()!.array,
});
/** Along z, from behind all the shapes. */
const through = (x: number, y: number): Ray => ({ origin: [x, y, -50], direction: [0, 0, 1] });

describe("the way inside a closed mesh", () => {
  it("is a box's depth, and the slanted way through it", () => {
    const box = meshOf(new BoxGeometry(2, 3, 4));
    expect(pathLength(box, through(0.31, 0.22))).toBeCloseTo(4, 9);
    expect(pathLength(box, through(1.2, 0))).toBe(0);
    const slant = Math.SQRT1_2;
    const aslant: Ray = { origin: [-10, 0.1, -10], direction: [slant, 0, slant] };
    expect(pathLength(box, aslant)).toBeCloseTo(2 * Math.SQRT2, 9);
  });

  it("is a ball's chord", () => {
    const ball = meshOf(new SphereGeometry(1, 256, 256));
    for (const x of [0.05, 0.4, 0.8])
      expect(pathLength(ball, through(x, 0.013))).toBeCloseTo(2 * Math.sqrt(1 - x * x), 2);
  });

  it("adds up where a ray leaves and comes back", () => {
    const ring = meshOf(new TorusGeometry(2, 0.5, 128, 256));
    const across: Ray = { origin: [-50, 0.011, 0], direction: [1, 0, 0] };
    expect(pathLength(ring, across)).toBeCloseTo(2, 2);
    expect(pathLength(ring, through(0, 0))).toBe(0);
  });

  it("begins at the eye for an eye inside", () => {
    const box = meshOf(new BoxGeometry(2, 2, 2));
    expect(pathLength(box, { origin: [0.1, 0.2, 0.4], direction: [0, 0, 1] })).toBeCloseTo(0.6, 9);
  });
});

describe("the radiograph of the body", () => {
  let model: BodyModel;
  let cortex: Float32Array;
  beforeAll(async () => {
    const file = await readFile(new URL("../../public/models/body.glb", import.meta.url));
    model = await parseBody(Uint8Array.from(file).buffer);
    cortex = cortexThickness(model.organs);
  });
  const growTo = (age: number): void =>
    [model.organs, model.skin].forEach((layer) => layer.applyGrowth(age));
  afterAll(() => growTo(10));

  const middle = (id: StructureId): readonly [number, number, number] => {
    const { min, max } = model.organs.boundsOf(id)!;
    return [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2) as [number, number, number];
  };
  /** Brightness over a grid about a point, seen from the front. */
  const over = (x: number, y: number, reach: number): number[] => {
    const trace = attenuationThrough(model, cortex);
    return [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].map((j) =>
        brightnessOf(trace({ origin: [x + i * reach, y + j * reach, 3], direction: [0, 0, -1] })),
      ),
    );
  };
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;

  it("has dark air, bright bones and darker lungs than heart and liver", () => {
    growTo(10);
    expect(over(0.8, 1, 0.01)).toEqual(Array.from({ length: 9 }, () => 0));
    const [shaftX, shaftY] = middle("femur-shaft-left");
    const thigh = mean(over(shaftX + 0.035, shaftY, 0.004));
    expect(mean(over(shaftX, shaftY, 0.004))).toBeGreaterThan(thigh + 0.2);
    const [lungX, lungY] = middle("lung-right");
    const [heartX, heartY] = middle("heart");
    const [liverX, liverY] = middle("liver");
    const lung = Math.min(...over(lungX, lungY + 0.01, 0.012));
    expect(lung).toBeLessThan(Math.min(...over(heartX + 0.01, heartY, 0.012)) - 0.05);
    expect(lung).toBeLessThan(Math.min(...over(liverX - 0.01, liverY - 0.02, 0.012)) - 0.05);
  });

  it("has a line darker than the bone on both sides where a growth plate is open, and none in the end", () => {
    const dip = (age: number): number => {
      growTo(age);
      const [x, y] = middle("femur-distal-physis-left");
      const trace = attenuationThrough(model, cortex);
      const at = (dy: number): number =>
        brightnessOf(trace({ origin: [x - 0.014, y + dy, 3], direction: [0, 0, -1] }));
      const column = Array.from({ length: 61 }, (_, i) => at((i - 30) / 2500));
      return Math.min(column[0]!, column.at(-1)!) - Math.min(...column);
    };
    const dips = [10, 15, 17, 20].map(dip);
    expect(dips[0]).toBeGreaterThan(0.08);
    expect(dips).toEqual(dips.toSorted((a, b) => b - a));
    expect(dips.at(-1)).toBeLessThan(0.02);
  });

  it("shows a shaft's cortex brighter at its edges than in its middle", () => {
    growTo(10);
    const { min, max } = model.organs.boundsOf("tibia-shaft-left")!;
    const y = (min[1] + max[1]) / 2;
    const trace = attenuationThrough(model, cortex);
    const profile = Array.from({ length: 400 }, (_, i) => {
      const x = min[0] + ((max[0] - min[0]) * i) / 399;
      return trace({ origin: [x, y, 3], direction: [0, 0, -1] }).bone;
    }).filter((bone) => bone > 0.05);
    const third = Math.floor(profile.length / 3);
    const inner = Math.min(...profile.slice(third, 2 * third));
    expect(Math.max(...profile.slice(0, third))).toBeGreaterThan(inner * 1.15);
    expect(Math.max(...profile.slice(2 * third))).toBeGreaterThan(inner * 1.15);
  });

  it("shows no seam where shaft and metaphysis were cut apart", () => {
    growTo(10);
    const { min: shaft } = model.organs.boundsOf("femur-shaft-left")!;
    const [x] = middle("femur-distal-metaphysis-left");
    const trace = attenuationThrough(model, cortex);
    const bones = Array.from(
      { length: 40 },
      (_, i) => trace({ origin: [x, shaft[1] + (i - 20) / 4000, 3], direction: [0, 0, -1] }).bone,
    );
    const steps = bones.slice(1).map((bone, i) => Math.abs(bone - bones[i]!));
    expect(Math.max(...steps)).toBeLessThan(0.1 * mean(bones));
  });
});
