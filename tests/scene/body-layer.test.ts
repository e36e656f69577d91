import { describe, expect, it } from "vitest";
import { grow } from "../../src/domain/growth.ts";
import { BodyLayer, type Piece } from "../../src/scene/body-layer.ts";

/** A small closed tetrahedron somewhere in the body, metres. */
const tetrahedron = (id: string, x: number, y: number): Piece => ({
  id,
  positions: Float32Array.from([x, y, 0, x + 0.02, y, 0, x, y + 0.02, 0, x, y, 0.02]),
  triangles: Uint32Array.from([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]),
});

const pieces = (count: number): Piece[] =>
  Array.from({ length: count }, (_, i) =>
    tetrahedron(`part-${i}`, (i % 10) * 0.03 - 0.15, 0.2 + Math.floor(i / 10) * 0.02),
  );

describe("BodyLayer", () => {
  it("is one geometry however many structures it holds", () => {
    for (const count of [10, 160]) {
      const layer = new BodyLayer(pieces(count));
      expect(layer.triangleCount).toBe(count * 4);
      expect(layer.geometry.getAttribute("position").count).toBeGreaterThanOrEqual(count * 4);
      expect(new Set(layer.geometry.getAttribute("structure").array).size).toBe(count);
    }
  });

  it("moves every vertex as the growth says, and back again", () => {
    const layer = new BodyLayer(pieces(40));
    const position = layer.geometry.getAttribute("position");
    const base = Float32Array.from(position.array);
    layer.applyGrowth(16.5);
    for (let v = 0; v < position.count; v++) {
      const expected = grow([base[v * 3]!, base[v * 3 + 1]!, base[v * 3 + 2]!], 16.5);
      expect(position.getX(v)).toBeCloseTo(expected[0], 4);
      expect(position.getY(v)).toBeCloseTo(expected[1], 4);
      expect(position.getZ(v)).toBeCloseTo(expected[2], 4);
    }
    layer.applyGrowth(10);
    expect(Float32Array.from(position.array)).toEqual(base);
  });

  it("knows each structure's bounds at the current age", () => {
    const layer = new BodyLayer(pieces(3));
    const before = layer.boundsOf("part-1")!;
    expect(before.min[0]).toBeCloseTo(-0.12, 5);
    expect(before.max[1]).toBeCloseTo(0.22, 5);
    layer.applyGrowth(20);
    expect(layer.boundsOf("part-1")!.max[1]).toBeGreaterThan(before.max[1]);
    expect(layer.boundsOf("tail")).toBeNull();
  });
});
