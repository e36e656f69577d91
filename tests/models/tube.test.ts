import { describe, expect, test } from "vitest";
import { toManifold } from "../../models/shapes/kernel.ts";
import { curveThrough, stationAt, sweep, valuesAlong } from "../../models/shapes/tube.ts";
import { distance, dot, length, type Vec3 } from "../../models/shapes/vec.ts";

const CIRCLE: Vec3[] = Array.from({ length: 13 }, (_, i) => {
  const a = (i / 12) * Math.PI;
  return [0.1 * Math.cos(a), 0.1 * Math.sin(a), 0];
});

describe("curveThrough", () => {
  test("measures a half circle", () => {
    const curve = curveThrough(CIRCLE);
    expect(curve.length).toBeCloseTo(Math.PI * 0.1, 3);
    expect(length(stationAt(curve, curve.length / 2).curvature)).toBeCloseTo(10, 0);
    expect(curve.knots).toHaveLength(CIRCLE.length);
  });

  test("passes through its points", () => {
    const curve = curveThrough(CIRCLE);
    curve.knots.forEach((s, i) =>
      expect(distance(stationAt(curve, s).point, CIRCLE[i]!)).toBeLessThan(1e-4),
    );
  });

  test("keeps frames orthonormal and steady", () => {
    const curve = curveThrough([
      [0, 0, 0],
      [0, 0.1, 0],
      [0.1, 0.15, 0.05],
      [0.1, 0.05, 0.1],
    ]);
    for (let i = 1; i < curve.points.length; i++) {
      expect(dot(curve.normals[i]!, curve.tangents[i]!)).toBeCloseTo(0, 9);
      expect(dot(curve.normals[i]!, curve.normals[i - 1]!)).toBeGreaterThan(0.97);
    }
  });

  test("rejects what is no curve", () => {
    expect(() => curveThrough([[0, 0, 0]])).toThrow("two points");
    expect(() =>
      curveThrough([
        [0, 0, 0],
        [0, 0, 0],
      ]),
    ).toThrow("coincide");
  });
});

describe("sweep", () => {
  const curve = curveThrough(CIRCLE);

  test.each([
    ["flat", "flat"],
    ["round", "round"],
    ["round", "flat"],
  ] as const)("closes %s to %s", (start, end) => {
    const mesh = sweep(curve, { radius: () => 0.01, step: 0.005, sides: 24, start, end });
    expect(mesh).toBeClosedSurface();
    expect(mesh).toHaveGenus(0);
    expect(toManifold(mesh).status()).toBe("NoError");
    // Pappus: section times path, and a ball more where both ends are round.
    const caps = ((start === "round" ? 2 : 0) + (end === "round" ? 2 : 0)) / 3;
    const cm3 = (Math.PI * 1e-4 * curve.length + caps * Math.PI * 1e-6) * 1e6;
    expect(mesh).toHaveVolumeBetween(cm3 * 0.97, cm3);
  });

  test("gives neighbours the same ring", () => {
    const radius = (s: number, angle: number): number =>
      0.01 + 0.002 * Math.cos(3 * angle) + 0.01 * s;
    const options = { radius, step: 0.005, sides: 12 };
    const first = sweep(curve, { ...options, to: 0.1 });
    const second = sweep(curve, { ...options, from: 0.1 });
    const last = first.positions.slice(-3 * (12 * 2 + 2), -3 * (12 + 2));
    expect(Array.from(last)).toEqual(Array.from(second.positions.slice(3 * 12, 3 * 24)));
  });

  test("holds the inner wall back in a tight bend", () => {
    const mesh = sweep(curve, { radius: () => 0.15, step: 0.005, sides: 24 });
    for (let i = 0; i < mesh.positions.length; i += 3)
      expect(mesh.positions[i + 1]!).toBeGreaterThan(-0.02);
  });

  test("refuses an empty stretch", () => {
    expect(() =>
      sweep(curve, { radius: () => 0.01, step: 0.005, sides: 8, from: 0.2, to: 0.2 }),
    ).toThrow("needs a length");
  });
});

test("valuesAlong passes through its values and never beyond them", () => {
  const f = valuesAlong([0, 1, 2, 4], [1, 3, 3, 0]);
  expect([f(-1), f(0), f(1), f(2), f(4), f(9)]).toEqual([1, 1, 3, 3, 0, 0]);
  for (let s = 0; s <= 4; s += 0.05) {
    expect(f(s)).toBeLessThanOrEqual(3);
    expect(f(s)).toBeGreaterThanOrEqual(0);
  }
});
