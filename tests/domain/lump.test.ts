import { describe, expect, it } from "vitest";
import { vertex, volume } from "../../models/shapes/mesh.ts";
import { length } from "../../models/shapes/vec.ts";
import {
  COMPARISONS,
  comparisonOf,
  LUMP_DEFAULTS,
  LUMP_GROWTHS,
  LUMP_SIZE_IN_MM,
  LUMP_SIZE_MM,
} from "../../src/domain/lump.ts";
import { lumpMesh } from "../../src/domain/lump-shape.ts";
import { pushedAside } from "../../src/domain/pushed-aside.ts";

const DISTANCES = Array.from({ length: 400 }, (_, i) => 0.05 * 1.02 ** i);
const RADII = [0.1, 0.7, 1, 3, 20];
const moved = (distance: number, radius: number): number =>
  distance * pushedAside(distance, radius);

describe("what a lump does to its neighbours", () => {
  it("is nothing while there is none", () => {
    for (const distance of [0, ...DISTANCES]) expect(pushedAside(distance, 0)).toBe(1);
  });

  it("leaves nothing inside it", () => {
    for (const radius of RADII)
      for (const distance of DISTANCES)
        expect(moved(distance, radius)).toBeGreaterThanOrEqual(radius * (1 - 1e-12));
  });

  it("keeps the room that each shell of tissue takes", () => {
    for (const radius of RADII)
      DISTANCES.slice(1).forEach((outer, i) => {
        const inner = DISTANCES[i]!;
        const before = outer ** 3 - inner ** 3;
        const after = moved(outer, radius) ** 3 - moved(inner, radius) ** 3;
        // The two cubes are alike where a thin shell lies on a big lump.
        expect(Math.abs(after - before)).toBeLessThan(1e-9 * (before + radius ** 3));
      });
  });

  it("keeps the order of what lies around it, and pushes more the bigger it is", () => {
    for (const radius of RADII)
      DISTANCES.slice(1).forEach((outer, i) => {
        expect(moved(outer, radius)).toBeGreaterThan(moved(DISTANCES[i]!, radius));
        expect(moved(outer, radius * 1.1)).toBeGreaterThan(moved(outer, radius));
      });
  });

  it("fades with the distance", () => {
    for (const radius of RADII) {
      let before = Infinity;
      for (const times of [1, 2, 4, 8, 16]) {
        const shift = moved(radius * times, radius) - radius * times;
        expect(shift).toBeLessThan(before);
        before = shift;
      }
      // Far away by a third of the volume's share: less than a thousandth of the radius at 20 radii.
      expect(moved(radius * 20, radius) - radius * 20).toBeLessThan(radius * 1e-3);
    }
  });

  it("has an answer at its very centre", () => {
    expect(Number.isFinite(pushedAside(0, 5))).toBe(true);
  });
});

describe("a lump's size", () => {
  it("starts within what may be chosen, on one of its steps", () => {
    for (const { min, max, step, start } of [LUMP_SIZE_MM, ...Object.values(LUMP_SIZE_IN_MM)]) {
      expect(min).toBeGreaterThan(0);
      expect(start).toBeGreaterThanOrEqual(min);
      expect(start).toBeLessThanOrEqual(max);
      for (const size of [start, max])
        expect((size - min) / step).toBeCloseTo(Math.round((size - min) / step), 9);
    }
    expect(LUMP_DEFAULTS.sizeMm).toBe(LUMP_SIZE_MM.start);
    expect(LUMP_GROWTHS).toContain(LUMP_DEFAULTS.growth);
  });

  it("is compared with things in the order of their size, each with itself", () => {
    const sizes = COMPARISONS.map(({ sizeMm }) => sizeMm);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(sizes.length);
    for (const { id, sizeMm } of COMPARISONS) expect(comparisonOf(sizeMm)).toBe(id);
  });

  it("is compared with the nearest by ratio: halfway between two is their geometric mean", () => {
    COMPARISONS.slice(1).forEach((larger, i) => {
      const smaller = COMPARISONS[i]!;
      const middle = Math.sqrt(smaller.sizeMm * larger.sizeMm);
      expect(comparisonOf(middle * 0.999)).toBe(smaller.id);
      expect(comparisonOf(middle * 1.001)).toBe(larger.id);
    });
  });

  it("is never further from its comparison than one and a half to one, down to a poppy seed", () => {
    for (let sizeMm = 0.7; sizeMm <= LUMP_SIZE_MM.max; sizeMm += 0.1) {
      const { sizeMm: own } = COMPARISONS.find(({ id }) => id === comparisonOf(sizeMm))!;
      expect(Math.max(own / sizeMm, sizeMm / own)).toBeLessThan(1.501);
    }
    expect(comparisonOf(0.5)).toBe(COMPARISONS[0].id);
  });
});

describe("a lump's shape", () => {
  it.each([4, 5])("at a detail of %i is closed, rounded and as large as it says", (detail) => {
    const shape = lumpMesh(detail);
    const mesh = {
      positions: Float64Array.from(shape.positions),
      triangles: shape.triangles,
    };
    expect(mesh).toBeClosedSurface();
    expect(mesh).toHaveGenus(0);
    expect(mesh).toHaveComponents(1);
    expect(mesh.triangles).toHaveLength(60 * 4 ** detail);
    const radii = Array.from({ length: mesh.positions.length / 3 }, (_, v) =>
      length(vertex(mesh, v)),
    );
    expect(radii.reduce((sum, r) => sum + r, 0) / radii.length).toBeCloseTo(1, 6);
    expect(Math.max(...radii)).toBeLessThanOrEqual(1.08);
    expect(Math.min(...radii)).toBeGreaterThanOrEqual(0.92);
    // Lobed: not a ball either.
    expect(Math.max(...radii) - Math.min(...radii)).toBeGreaterThan(0.08);
    expect(Math.abs(volume(mesh) / ((4 / 3) * Math.PI) - 1)).toBeLessThan(0.005);
  });

  it("has no edge: neighbouring faces meet at a few degrees", () => {
    const { positions, triangles } = lumpMesh(4);
    const normal = (t: number): [number, number, number] => {
      const [a, b, c] = [0, 1, 2].map((k) => {
        const v = triangles[t + k]! * 3;
        return [positions[v]!, positions[v + 1]!, positions[v + 2]!] as const;
      }) as [
        readonly [number, number, number],
        readonly [number, number, number],
        readonly [number, number, number],
      ];
      const [u, w] = [b.map((x, k) => x - a[k]!), c.map((x, k) => x - a[k]!)];
      const n = [
        u[1]! * w[2]! - u[2]! * w[1]!,
        u[2]! * w[0]! - u[0]! * w[2]!,
        u[0]! * w[1]! - u[1]! * w[0]!,
      ];
      const far = Math.hypot(...n);
      return n.map((x) => x / far) as [number, number, number];
    };
    const byEdge = new Map<string, number>();
    let sharpest = 1;
    for (let t = 0; t < triangles.length; t += 3)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [triangles[t + k]!, triangles[t + ((k + 1) % 3)]!];
        const other = byEdge.get(`${b} ${a}`);
        byEdge.set(`${a} ${b}`, t);
        if (other === undefined) continue;
        const m = normal(other);
        sharpest = Math.min(
          sharpest,
          normal(t).reduce((sum, x, i) => sum + x * m[i]!, 0),
        );
      }
    expect((Math.acos(sharpest) * 180) / Math.PI).toBeLessThan(8);
  });

  it("is the same each time", () => {
    expect(lumpMesh(3)).toEqual(lumpMesh(3));
  });
});
