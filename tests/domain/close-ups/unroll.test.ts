import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opened, roll, sectionOf, unroll } from "../../../src/domain/close-ups/unroll.ts";

const circle = sectionOf([{ radiusM: 0.058, turn: Math.PI }]);
const flatTurn = 0.7;
const oval = sectionOf([
  { radiusM: 0.108, turn: flatTurn },
  { radiusM: 0.0257, turn: Math.PI - 2 * flatTurn },
  { radiusM: 0.108, turn: flatTurn },
]);

/** Where a place in the wall is: [sideways, ahead]. */
function at(section: typeof oval, alongLine: number, height: number): [number, number] {
  const place = Float64Array.of(alongLine, 0, 0, 0);
  roll(section, place);
  return [place[0]! + height * place[2]!, place[1]! + height * place[3]!];
}

describe.each([
  ["a circle", circle],
  ["an oval", oval],
])("the section of %s", (_, section) => {
  it("is found again from every point of its wall", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.985, max: 0.985, noNaN: true }),
        fc.double({ min: -0.012, max: 0.012, noNaN: true }),
        (share, height) => {
          const along = share * section.halfLengthM;
          const place = Float64Array.of(...at(section, along, height), 0, 0);
          unroll(section, place);
          expect(place[0]).toBeCloseTo(along, 9);
          expect(place[1]).toBeCloseTo(height, 9);
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });

  it("closes at the slit, and lies around 0", () => {
    const [left, right] = [-1, 1].map((side) => at(section, side * section.halfLengthM, 0));
    expect(Math.hypot(left![0] - right![0], left![1] - right![1])).toBeLessThan(1e-9);
    const back = at(section, 0, 0);
    expect(back[1]).toBeCloseTo(-left![1], 6);
  });

  it("keeps the length of its middle line while it opens, and opens smoothly", () => {
    let before = section;
    for (let left = 0.95; left > 0.2; left -= 0.05) {
      const now = opened(section, left);
      let length = 0;
      let farthest = 0;
      for (let i = 0; i < 400; i++) {
        const [from, to] = [i, i + 1].map((k) => (k / 400) * section.halfLengthM);
        const [a, b] = [at(now, from!, 0), at(now, to!, 0)];
        length += Math.hypot(b[0] - a[0], b[1] - a[1]);
        const was = at(before, from!, 0);
        farthest = Math.max(farthest, Math.hypot(a[0] - was[0], a[1] - was[1]));
      }
      expect(length).toBeCloseTo(section.halfLengthM, 5);
      expect(farthest).toBeGreaterThan(0.0005);
      expect(farthest).toBeLessThan(0.02);
      before = now;
    }
  });
});

it("refuses a section that does not close", () => {
  expect(() => sectionOf([{ radiusM: 1, turn: 3 }])).toThrow(/turns by pi/);
});
