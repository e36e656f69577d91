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
