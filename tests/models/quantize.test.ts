import { describe, expect, it } from "vitest";
import { gridAround, quantize } from "../../models/gltf/quantize.ts";
import { concatenate, mapVertices, type Mesh } from "../../models/shapes/mesh.ts";

/** A closed tetrahedron with an edge of one. */
const TETRAHEDRON: Mesh = {
  positions: Float64Array.from([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1]),
  triangles: Uint32Array.from([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]),
};

const asMesh = ({ positions, triangles }: ReturnType<typeof quantize>): Mesh => ({
  positions: Float64Array.from(positions),
  triangles,
});

describe("quantize", () => {
  it("keeps a closed surface closed and in place", () => {
    const grid = gridAround([TETRAHEDRON]);
    const result = asMesh(quantize(TETRAHEDRON, grid));
    expect(result).toBeClosedSurface();
    expect([...result.positions].every((value) => value === 0 || value === 8191)).toBe(true);
  });

  it("does not join two bodies whose corners fall on the same grid point", () => {
    const beside = mapVertices(TETRAHEDRON, ([x, y, z]) => [x + 1.00001, y, z]);
    const both = concatenate([TETRAHEDRON, beside]);
    const result = asMesh(quantize(both, gridAround([both])));
    expect(result).toBeClosedSurface();
    expect(result).toHaveComponents(2);
  });

  it("drops what is smaller than the grid", () => {
    const speck = mapVertices(TETRAHEDRON, ([x, y, z]) => [
      x * 1e-6 + 0.3,
      y * 1e-6 + 0.3,
      z * 1e-6 + 0.3,
    ]);
    const result = quantize(speck, gridAround([TETRAHEDRON]));
    expect(result.triangles).toHaveLength(0);
  });
});
