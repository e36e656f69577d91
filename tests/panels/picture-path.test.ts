import { describe, expect, it } from "vitest";
import {
  areaOf,
  boxOf,
  parseRings,
  pointInside,
  thicknessOf,
  union,
  writeCurves,
} from "../../src/panels/picture-path.ts";

const SQUARE = "M0 0l10 0 0 10-10 0z";
const FRAME = `${SQUARE}M3 3l0 4 4 0 0-4z`;

describe("outlines", () => {
  it("are read from relative steps, rings apart", () => {
    expect(parseRings(FRAME)).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
      [
        [3, 3],
        [3, 7],
        [7, 7],
        [7, 3],
      ],
    ]);
    expect(parseRings("M-5-3l-2 1 4-8z")).toEqual([
      [
        [-5, -3],
        [-7, -2],
        [-3, -10],
      ],
    ]);
    expect(parseRings("")).toEqual([]);
  });

  it("know their box, their area without the holes, and how thick they are", () => {
    const rings = parseRings(FRAME);
    expect(boxOf(rings)).toEqual({ left: 0, top: 0, right: 10, bottom: 10 });
    expect(areaOf(rings)).toBe(84);
    const band = parseRings("M0 0l100 0 0 4-100 0z");
    expect(thicknessOf(band)).toBeCloseTo(3.85, 2);
    expect(boxOf([])).toBeNull();
    expect(union([null, boxOf(band), boxOf(rings)])).toMatchObject({ right: 100, bottom: 10 });
  });

  it("are pointed at inside, not in a hole and not in the bay of a bend", () => {
    const isIn = (path: string, x: number, y: number): boolean => {
      let crossings = 0;
      for (const ring of parseRings(path))
        ring.forEach(([ax, ay], i) => {
          const [bx, by] = ring[(i + 1) % ring.length]!;
          if (ay < y !== by < y && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) crossings++;
        });
      return crossings % 2 === 1;
    };
    for (const path of [SQUARE, FRAME, "M0 0l30 0 0 4-26 0 0 22 26 0 0 4-30 0z"]) {
      const [x, y] = pointInside(parseRings(path))!;
      expect(isIn(path, x, y), path).toBe(true);
    }
    expect(pointInside([])).toBeNull();
  });
});

describe("curves", () => {
  const numbers = (curve: string): number[] => (curve.match(/-?\d+(\.\d+)?/gu) ?? []).map(Number);

  it("keep a sharp corner and go through every point", () => {
    expect(writeCurves(parseRings(SQUARE))).toBe(
      "M0 0C0 0 10 0 10 0 10 0 10 10 10 10 10 10 0 10 0 10 0 10 0 0 0 0Z",
    );
  });

  it("round a ring of many points without leaving it by more than a hair", () => {
    const ring = Array.from({ length: 16 }, (_, i) => {
      const angle = (i / 16) * 2 * Math.PI;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)] as const;
    });
    const values = numbers(writeCurves([ring])).slice(2);
    for (let i = 0; i + 6 <= values.length; i += 6) {
      const [x, y] = [0, 1].map((k) => {
        const from = i === 0 ? ring[0]![k]! : values[i - 2 + k]!;
        return (from + 3 * values[i + k]! + 3 * values[i + 2 + k]! + values[i + 4 + k]!) / 8;
      }) as [number, number];
      expect(Math.abs(Math.hypot(x, y) - 100)).toBeLessThan(0.5);
    }
  });

  it("do not swell where a long straight edge meets a short one", () => {
    const tube = parseRings("M0 0l200 0 3 2 1 3-1 3-3 2-200 0z");
    const ys = numbers(writeCurves(tube)).filter((_, i) => i % 2 === 1);
    expect(Math.min(...ys)).toBeGreaterThan(-1);
    expect(Math.max(...ys)).toBeLessThan(11);
  });
});
