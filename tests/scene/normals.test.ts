import { describe, expect, it } from "vitest";
import { weldedNormals } from "../../src/scene/normals.ts";

/** Two squares side by side in the plane z = 0, as separate pieces that only share a border's places. */
const TWO_PATCHES = {
  positions: Float32Array.from([
    0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 2, 0, 0.2, 2, 1, 0.2, 1, 1, 0,
  ]),
  triangles: Uint32Array.from([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7]),
};

const normalAt = (result: ReturnType<typeof weldedNormals>, source: number): number[][] =>
  [...result.sources].flatMap((from, to) =>
    from === source ? [[...result.normals.subarray(to * 3, to * 3 + 3)]] : [],
  );

describe("weldedNormals", () => {
  it("hides the border between two pieces of one surface", () => {
    const result = weldedNormals(TWO_PATCHES.positions, TWO_PATCHES.triangles);
    const [ofFirst] = normalAt(result, 1);
    const [ofSecond] = normalAt(result, 4);
    ofFirst!.forEach((value, k) => expect(value).toBeCloseTo(ofSecond![k]!, 5));
  });

  it("keeps the rim of a cut face an edge", () => {
    // Two squares at a right angle sharing two vertices.
    const positions = Float32Array.from([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, -1, 1, 1, -1]);
    const triangles = Uint32Array.from([0, 1, 2, 0, 2, 3, 1, 4, 5, 1, 5, 2]);
    const normals = normalAt(weldedNormals(positions, triangles), 1);
    expect(normals).toHaveLength(2);
    expect(normals.map((n) => n.map(Math.abs))).toEqual(
      expect.arrayContaining([
        [0, 0, 1],
        [1, 0, 0],
      ]),
    );
  });

  it("smooths even a sharp fold where the surface has no edges", () => {
    const positions = Float32Array.from([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, -1, 1, 1, -1]);
    const triangles = Uint32Array.from([0, 1, 2, 0, 2, 3, 1, 4, 5, 1, 5, 2]);
    expect(normalAt(weldedNormals(positions, triangles, 180), 1)).toHaveLength(1);
  });

  it("keeps every triangle on the same places in the same order", () => {
    const { positions, triangles } = TWO_PATCHES;
    const result = weldedNormals(positions, triangles);
    triangles.forEach((vertex, i) =>
      expect([
        ...result.positions.subarray(result.triangles[i]! * 3, result.triangles[i]! * 3 + 3),
      ]).toEqual([...positions.subarray(vertex * 3, vertex * 3 + 3)]),
    );
  });
});
