import { readFile } from "node:fs/promises";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSelectable, partsOf } from "../../../src/domain/anatomy.ts";
import { visiblePoint } from "../../../src/panels/present/worksheet/visible-point.ts";
import { drawWorksheet, FIGURE } from "../../../src/panels/present/worksheet/worksheet-drawing.ts";
import { cross, layOut } from "../../../src/panels/present/worksheet/worksheet-layout.ts";
import {
  WORKSHEET_SETS,
  WORKSHEETS,
} from "../../../src/panels/present/worksheet/worksheet-sets.ts";
import type { PictureFile, PictureShape } from "../../../src/panels/picture-file.ts";
import { growPicture } from "../../../src/panels/picture-growth.ts";
import { parseRings } from "../../../src/panels/picture-path.ts";

/** The picture's file, read as the page reads it. */
async function readPicture(): Promise<PictureFile> {
  const file = new URL("../../../public/models/body-front.svg", import.meta.url);
  const svg = await readFile(file, "utf8");
  const groups = [...svg.matchAll(/<g id="([^"]+)"[^>]*data-depth="(-?\d+)"[^>]*>(.*?)<\/g>/gsu)];
  const shapes = groups.map(([, id, depth, inner]): PictureShape => ({
    id: id as PictureShape["id"],
    plainName: id!,
    rings: parseRings(/<path d="([^"]+)"/u.exec(inner!)?.[1] ?? ""),
    shade: [],
    depth: Number(depth),
  }));
  return { view: "front", shapes };
}

describe("lines and numbers", () => {
  const columns = { startX: 46, endX: 140, height: 168 };

  it("never cross, and each target has one of them, in order", () => {
    const anyPoint = fc.record({
      x: fc.double({ min: 47, max: 139, noNaN: true }),
      y: fc.double({ min: 0, max: 168, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 14 }), (targets) => {
        const labels = layOut({ ...columns, targets });
        expect(labels.map(({ number }) => number)).toEqual(targets.map((_, i) => i + 1));
        expect(new Set(labels.map(({ target }) => target)).size).toBe(targets.length);
        for (const a of labels)
          for (const b of labels)
            if (a !== b) expect(cross(a.from, a.to, b.from, b.to)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a point that is seen", () => {
  const square = (left: number, top: number, size: number) => [
    [
      [left, top],
      [left + size, top],
      [left + size, top + size],
      [left, top + size],
    ] as const,
  ];

  it("is in the middle, or in the middle of what is left", () => {
    const [x, y] = visiblePoint(square(0, 0, 100), [])!;
    expect(Math.hypot(x - 50, y - 50)).toBeLessThan(4);
    const [beside] = visiblePoint(square(0, 0, 100), [square(-10, -10, 70)])!;
    expect(beside).toBeGreaterThan(60);
    expect(visiblePoint(square(0, 0, 100), [square(-1, -1, 102)])).toBeNull();
  });
});

describe.each(WORKSHEET_SETS)("the worksheet of %s", (set) => {
  const plan = WORKSHEETS[set];

  it("asks for different things that exist", () => {
    expect(plan.items.every(({ structure }) => isSelectable(structure))).toBe(true);
    expect(new Set(plan.items.map(({ structure }) => structure)).size).toBe(plan.items.length);
  });

  it.each([6, 10, 20])("points at each in the picture at the age of %i", async (age) => {
    const { labels, shapes, scale, offset } = drawWorksheet(
      growPicture(await readPicture(), age),
      plan,
    );
    expect(labels.map(({ number }) => number)).toEqual(plan.items.map((_, i) => i + 1));
    const drawn = new Set(shapes.map(({ id }) => id));
    for (const { item, to, from } of labels) {
      expect(drawn.has(partsOf(item.structure)[0]!), item.structure).toBe(true);
      expect(to.x).toBeGreaterThan(FIGURE.column);
      expect(to.x).toBeLessThan(FIGURE.width - FIGURE.column);
      expect(to.y).toBeGreaterThan(0);
      expect(to.y).toBeLessThan(FIGURE.height);
      expect([FIGURE.column, FIGURE.width - FIGURE.column]).toContain(from.x);
    }
    for (const a of labels)
      for (const b of labels)
        if (a !== b) expect(Math.hypot(a.to.x - b.to.x, a.to.y - b.to.y)).toBeGreaterThan(2);
    expect(scale).toBeGreaterThan(0);
    expect(Number.isFinite(offset.x)).toBe(true);
  });
});
