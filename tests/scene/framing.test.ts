import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  type FrameOptions,
  frameBox,
  freeArea,
  standing,
  union,
} from "../../src/scene/framing.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const options: fc.Arbitrary<FrameOptions> = fc.record({
  box: fc
    .tuple(
      number(-1, 1),
      number(0, 2),
      number(-1, 1),
      number(0.01, 1),
      number(0.01, 1),
      number(0.01, 1),
    )
    .map(([x, y, z, w, h, d]) => ({
      min: [x, y, z] as const,
      max: [x + w, y + h, z + d] as const,
    })),
  azimuth: number(-Math.PI, Math.PI),
  polar: number(0.2, Math.PI - 0.2),
  verticalFovDegrees: fc.constant(26),
  canvas: fc.record({
    width: fc.integer({ min: 300, max: 2000 }),
    height: fc.integer({ min: 300, max: 1200 }),
  }),
  insets: fc.record({
    top: fc.integer({ min: 0, max: 100 }),
    right: fc.integer({ min: 0, max: 120 }),
    bottom: fc.integer({ min: 0, max: 120 }),
    left: fc.integer({ min: 0, max: 100 }),
  }),
  margin: fc.constant(0.06),
});

/** Projects a point as the camera would, CSS pixels from the centre of the free area. */
function project(point: readonly number[], o: FrameOptions): { x: number; y: number } {
  const { target, distance } = frameBox(o);
  const toEye = [
    Math.sin(o.polar) * Math.sin(o.azimuth),
    Math.cos(o.polar),
    Math.sin(o.polar) * Math.cos(o.azimuth),
  ];
  const right = [Math.cos(o.azimuth), 0, -Math.sin(o.azimuth)];
  const up = [
    toEye[1]! * right[2]! - toEye[2]! * right[1]!,
    toEye[2]! * right[0]! - toEye[0]! * right[2]!,
    toEye[0]! * right[1]! - toEye[1]! * right[0]!,
  ];
  const d = point.map((v, k) => v - target[k]!);
  const along = (axis: number[]): number => d.reduce((sum, v, k) => sum + v * axis[k]!, 0);
  const depth = distance - along(toEye);
  const pixels = o.canvas.height / 2 / Math.tan((o.verticalFovDegrees * Math.PI) / 360);
  return { x: (along(right) / depth) * pixels, y: (along(up) / depth) * pixels };
}

describe("frameBox", () => {
  it("keeps every corner inside the space that panels leave free", () => {
    fc.assert(
      fc.property(options, (o) => {
        const free = freeArea(o.canvas, o.insets);
        for (let corner = 0; corner < 8; corner++) {
          const point = [0, 1, 2].map((k) => (corner & (1 << k) ? o.box.max[k]! : o.box.min[k]!));
          const { x, y } = project(point, o);
          expect(Math.abs(x)).toBeLessThanOrEqual(free.width / 2 + 1e-6);
          expect(Math.abs(y)).toBeLessThanOrEqual(free.height / 2 + 1e-6);
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it("stands no farther away than it must", () => {
    fc.assert(
      fc.property(options, (o) => {
        const free = freeArea(o.canvas, o.insets);
        const reach = [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => {
          const { x, y } = project(
            [0, 1, 2].map((k) => (corner & (1 << k) ? o.box.max[k]! : o.box.min[k]!)),
            o,
          );
          return Math.max(Math.abs(x) / free.width, Math.abs(y) / free.height) * 2;
        });
        expect(Math.max(...reach)).toBeCloseTo(1 - o.margin, 6);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe("boxes", () => {
  it("gives a small part its surroundings and leaves a large one alone", () => {
    const grown = atLeast({ min: [0, 0, 0], max: [0.1, 0.5, 0.1] }, 0.3);
    expect(grown.min[0]).toBeCloseTo(-0.1);
    expect(grown.max[0]).toBeCloseTo(0.2);
    expect([grown.min[1], grown.max[1]]).toEqual([0, 0.5]);
  });

  it("gives a small body headroom: it fills its frame as the square root of its height", () => {
    const body = (height: number) => ({ min: [-0.3, 0, -0.1], max: [0.3, height, 0.1] }) as const;
    const shareAt = (height: number): number => {
      const { min, max } = standing(body(height), 1.7);
      expect(min[1]).toBe(0);
      expect(min[0]).toBeCloseTo(-max[0], 12);
      return height / max[1];
    };
    expect(shareAt(1.7)).toBe(1);
    expect(shareAt(1.15)).toBeCloseTo(Math.sqrt(1.15 / 1.7), 12);
    expect(shareAt(1.15)).toBeGreaterThan(0.8);
    // What is taller than the tallest is not cut off.
    expect(shareAt(1.9)).toBe(1);
  });

  it("joins boxes, and has none for none", () => {
    expect(union([])).toBeNull();
    expect(
      union([
        { min: [0, 0, 0], max: [1, 1, 1] },
        { min: [-1, 0.5, 0], max: [0, 2, 0.5] },
      ]),
    ).toEqual({ min: [-1, 0, 0], max: [1, 2, 1] });
  });
});
