import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaBeside, layOutCallouts } from "../../../src/scene/exhibits/callout-layout.ts";

const AREA = { left: 100, top: 50, right: 900, bottom: 650 };
const points = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: -100, max: 800 }),
      width: fc.integer({ min: 40, max: 160 }),
      height: fc.integer({ min: 20, max: 44 }),
    }),
    { maxLength: 16 },
  )
  .map((list) => list.map((point, i) => ({ id: String(i), ...point })));

describe("labels beside a picture", () => {
  it("stand within the area, at its sides, none over another", () => {
    fc.assert(
      fc.property(points, (list) => {
        const placed = layOutCallouts(list, AREA).map(({ id, left, top }) => {
          const { width, height } = list.find((point) => point.id === id)!;
          return { left, top, right: left + width, bottom: top + height };
        });
        expect(placed).toHaveLength(list.length);
        for (const box of placed) {
          expect(box.left === AREA.left || box.right === AREA.right).toBe(true);
          expect(box.top).toBeGreaterThanOrEqual(AREA.top);
          expect(box.bottom).toBeLessThanOrEqual(AREA.bottom);
        }
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) {
            const isApart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(isApart).toBe(true);
          }
        });
      }),
    );
  });

  it("stand beside their points where nothing is in the way", () => {
    const [label] = layOutCallouts([{ id: "a", x: 300, y: 200, width: 80, height: 30 }], AREA);
    expect(label).toEqual({ id: "a", left: 100, top: 185, lineX: 180, lineY: 200 });
  });

  it("keep the order of their points from above down, so that lines of a side do not cross", () => {
    fc.assert(
      fc.property(points, (list) => {
        const placed = layOutCallouts(list, AREA);
        for (const side of [true, false]) {
          const column = placed.filter(({ left }) => (left === AREA.left) === side);
          const heights = column.map(({ id }) => list.find((point) => point.id === id)!.y);
          const ordered = column.toSorted((a, b) => a.top - b.top).map(({ id }) => id);
          expect(column.map(({ id }) => id)).toEqual(ordered);
          expect(heights).toEqual(heights.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe("numbers on a narrow picture", () => {
  it("stand just beside the points, and never outside the area", () => {
    const beside = areaBeside([{ x: 400 }, { x: 500 }], AREA);
    expect(beside.left).toBeGreaterThan(AREA.left);
    expect(beside.left).toBeLessThan(400);
    expect(beside.right).toBeGreaterThan(500);
    expect(beside.right).toBeLessThan(AREA.right);
    expect(areaBeside([{ x: 0 }, { x: 1000 }], AREA)).toEqual(AREA);
  });
});
