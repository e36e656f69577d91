import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE, SIZE_TABLE } from "../../src/domain/body-sizes.ts";
import {
  baseToReference,
  blend,
  grow,
  growthMaps,
  growthWeights,
  referenceToBase,
  SEGMENT_COUNT,
} from "../../src/domain/growth.ts";
import { readBody } from "../matchers/read-body.ts";

const { meshes } = await readBody();

type Point = readonly [number, number, number];

/** Anywhere a body of ten may be, metres. */
const point: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: -0.42, max: 0.42, noNaN: true }),
  fc.double({ min: 0, max: 1.385, noNaN: true }),
  fc.double({ min: -0.11, max: 0.13, noNaN: true }),
);
const ages = [6, 8, 10, 12.5, 15, 18, 20];

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe("growth", () => {
  it("leaves the base age alone", () => {
    fc.assert(
      fc.property(point, (p) => {
        // A millionth of a millimetre: weights too small to matter are left out.
        expect(distance(grow(p, 10), p)).toBeLessThan(1e-8);
      }),
      { seed: 1 },
    );
  });

  it("mirrors left and right", () => {
    fc.assert(
      fc.property(point, fc.constantFrom(...ages), (p, age) => {
        const [x, y, z] = grow(p, age);
        expect(distance(grow([-p[0], p[1], p[2]], age), [-x, y, z])).toBeLessThan(1e-12);
      }),
      { seed: 1 },
    );
  });

  it("gives weights that add up to one", () => {
    fc.assert(
      fc.property(point, (p) => {
        const weights = growthWeights(p);
        expect(weights).toHaveLength(SEGMENT_COUNT);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
      }),
      { seed: 1 },
    );
  });

  it("never folds: nearby points keep their distance within a factor of two", () => {
    const step = 1e-4;
    fc.assert(
      fc.property(point, fc.constantFrom(...ages), (p, age) => {
        for (const axis of [0, 1, 2]) {
          const q = p.map((v, k) => (k === axis ? v + step : v)) as unknown as Point;
          const stretch = distance(grow(p, age), grow(q, age)) / step;
          expect(stretch).toBeGreaterThan(0.5);
          expect(stretch).toBeLessThan(2);
        }
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it("is what weights and maps give when they are kept apart, as the app does", () => {
    fc.assert(
      fc.property(point, fc.constantFrom(...ages), (p, age) => {
        expect(blend(p, growthWeights(p), growthMaps(age))).toEqual(grow(p, age));
      }),
      { seed: 1 },
    );
  });

  it("holds ages outside six to twenty at the ends", () => {
    expect(grow([0.1, 1, 0], 3)).toEqual(grow([0.1, 1, 0], 6));
    expect(grow([0.1, 1, 0], 70)).toEqual(grow([0.1, 1, 0], 20));
  });

  it.each(SIZE_TABLE)(
    "keeps the feet on the floor and the head at the table's stature at $ageYears",
    (row) => {
      const stature = SIZE_TABLE.find(({ ageYears }) => ageYears === 10)!.statureCm / 100;
      expect(grow([0, stature, 0.01], row.ageYears)[1]).toBeCloseTo(row.statureCm / 100, 2);
      const sole = referenceToBase([REFERENCE.toe[0], 0, REFERENCE.toe[2]]);
      expect(grow(sole, row.ageYears)[1]).toBeCloseTo(0, 2);
    },
  );

  it("rises with age at every height of the body", () => {
    for (let y = 0.2; y < 1.38; y += 0.1)
      for (let age = 6; age < 20; age += 0.5)
        expect(grow([0.05, y, 0], age + 0.5)[1]).toBeGreaterThanOrEqual(
          grow([0.05, y, 0], age)[1] - 1e-4,
        );
  });

  it("makes the body taller with every month", () => {
    const vertex: Point = [0, 1.385, 0.01];
    for (let month = 6 * 12; month < 20 * 12; month++)
      expect(grow(vertex, (month + 1) / 12)[1]).toBeGreaterThan(grow(vertex, month / 12)[1]);
  });

  it("is smooth in age: no jump, and no kink where the tables have a row", () => {
    const velocity = (p: Point, age: number, step: number): Point => {
      const [from, to] = [grow(p, age), grow(p, age + step)];
      return from.map((value, k) => (to[k]! - value) / step) as unknown as Point;
    };
    fc.assert(
      fc.property(point, fc.constantFrom(10, 15, 8, 12.5, 17), (p, age) => {
        // Metres a year; the fastest part, the head of the tallest, rises 6 cm a year.
        expect(Math.hypot(...velocity(p, age, 1e-3))).toBeLessThan(0.09);
        expect(distance(velocity(p, age, 1e-3), velocity(p, age, -1e-3))).toBeLessThan(1e-4);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("growth of the whole body", () => {
  /** Every so many vertices, of skin, clothes and all that is inside. */
  const STRIDE = 17;
  const points = [...meshes.values()].flatMap(({ positions }) =>
    Array.from({ length: Math.ceil(positions.length / 3 / STRIDE) }, (_, i): Point => {
      const k = i * STRIDE * 3;
      return [positions[k]!, positions[k + 1]!, positions[k + 2]!];
    }),
  );

  /** How many times its volume a small cube about a point gets; negative when it is turned inside out. */
  function volumeRatio(p: Point, maps: Float64Array): number {
    const step = 1e-5;
    const [x, y, z] = [0, 1, 2].map((axis) => {
      const sides = [step, -step].map((d) => {
        const q = p.map((v, k) => (k === axis ? v + d : v)) as unknown as Point;
        return blend(q, growthWeights(q), maps);
      });
      return sides[0]!.map((v, k) => (v - sides[1]![k]!) / (2 * step));
    }) as [number[], number[], number[]];
    return (
      x[0]! * (y[1]! * z[2]! - y[2]! * z[1]!) -
      x[1]! * (y[0]! * z[2]! - y[2]! * z[0]!) +
      x[2]! * (y[0]! * z[1]! - y[1]! * z[0]!)
    );
  }

  it.each([6, 7.3, 8.5, 9.6, 11, 12.5, 13.7, 15, 16.4, 18, 20])(
    "folds and tears nothing at %d: every small volume keeps its sense and a sensible size",
    (age) => {
      const maps = growthMaps(age);
      const ratios = points.map((p) => volumeRatio(p, maps));
      // A whole body of six has 0.55 times, a grown one 2.1 times the volume of ten.
      expect(Math.min(...ratios)).toBeGreaterThan(0.35);
      expect(Math.max(...ratios)).toBeLessThan(3.2);
    },
  );
});

describe("referenceToBase", () => {
  it("is the reverse of baseToReference", () => {
    fc.assert(
      fc.property(point, (p) => {
        expect(distance(referenceToBase(baseToReference(p)), p)).toBeLessThan(1e-6);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("brings the measured adult's stature to that of ten years", () => {
    expect(referenceToBase([0, REFERENCE.statureM, 0.01])[1]).toBeCloseTo(1.385, 2);
  });
});
