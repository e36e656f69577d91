import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STRUCTURES, systemOf } from "../../src/domain/anatomy.ts";
import { growthPlateAt } from "../../src/domain/growth-plates.ts";
import { brightnessOf } from "../../src/domain/radiograph.ts";
import {
  ATTENUATION_PER_M,
  contrastPerM,
  cortexOf,
  isBone,
  ossification,
  wayThroughCortex,
} from "../../src/domain/x-ray.ts";

const inside = STRUCTURES.filter((id) => systemOf(id) !== "integumentary");
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("attenuation", () => {
  it("is positive in every structure, most in bone and least in the lungs", () => {
    const of = (id: (typeof inside)[number]): number =>
      ATTENUATION_PER_M.softTissue + contrastPerM(id, 12);
    const sorted = inside.toSorted((a, b) => of(a) - of(b));
    expect(of(sorted[0]!)).toBeGreaterThan(0);
    expect(new Set(sorted.slice(0, 2))).toEqual(new Set(["lung-left", "lung-right"]));
    const bones = inside.filter((id) => isBone(id) && !growthPlateAt(id));
    expect(new Set(sorted.slice(-bones.length))).toEqual(new Set(bones));
  });

  it("of a growth plate is nearly soft tissue's while open, rises as it closes, and is bone's in the end", () => {
    for (const id of inside.filter(growthPlateAt)) {
      const ages = [6, 10, 13, 14, 15, 16, 17, 18, 19, 20];
      const values = ages.map((age) => contrastPerM(id, age));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(values[0]).toBeLessThan(0.2 * contrastPerM("femur-shaft-left", 6));
      expect(values.at(-1)).toBeCloseTo(contrastPerM("femur-shaft-left", 20), 6);
      expect(ossification(id, 6)).toBe(0);
      expect(ossification(id, 20)).toBeCloseTo(1, 6);
    }
  });

  it("changes with age in growth plates alone", () => {
    const changed = inside.filter((id) => contrastPerM(id, 20) !== contrastPerM(id, 6));
    expect(changed).toEqual(inside.filter(growthPlateAt));
  });
});

describe("the cortex", () => {
  it("is there for every bone and nothing else", () => {
    expect(inside.filter((id) => cortexOf(id) !== null)).toEqual(inside.filter(isBone));
  });

  it("is crossed as a tube's wall is: exactly, edge-on the longest, and never back", () => {
    fc.assert(
      fc.property(number(0.002, 0.03), number(0.05, 0.95), number(0, 1), (radiusM, share, at) => {
        const thicknessM = radiusM * share;
        const offset = at * radiusM;
        const chord = (r: number): number => Math.sqrt(Math.max(0, r * r - offset * offset));
        const way = wayThroughCortex({ thicknessM, radiusM }, Math.sqrt(1 - at * at));
        expect(way).toBeCloseTo(chord(radiusM) - chord(radiusM - thicknessM), 9);
        expect(way).toBeGreaterThanOrEqual(-1e-12);
      }),
      { seed: 5 },
    );
  });
});

describe("brightness", () => {
  it("is dark without a body, rises with bone and with soft tissue, and is never blown out", () => {
    expect(brightnessOf({ soft: 0, bone: 0 })).toBe(0);
    fc.assert(
      fc.property(number(0, 9), number(0, 4), number(0.01, 1), (soft, bone, more) => {
        const here = brightnessOf({ soft, bone });
        expect(here).toBeLessThan(0.97);
        expect(brightnessOf({ soft: soft + more, bone })).toBeGreaterThan(here);
        expect(brightnessOf({ soft, bone: bone + more })).toBeGreaterThan(here);
      }),
      { seed: 5 },
    );
  });
});
