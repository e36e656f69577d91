import { describe, expect, test } from "vitest";
import { sphere } from "../../models/shapes/blend.ts";
import { contour } from "../../models/shapes/contour.ts";
import { decimate } from "../../models/shapes/decimate.ts";
import { type Mesh, vertex, volume } from "../../models/shapes/mesh.ts";
import { distance, length } from "../../models/shapes/vec.ts";

const RADIUS_M = 0.02;
const ball = contour(sphere([0, 0, 0], RADIUS_M), { inside: [[0, 0, 0]], cell: 0.0011 });
const longestEdge = (mesh: Mesh): number => {
  let longest = 0;
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (let k = 0; k < 3; k++)
      longest = Math.max(
        longest,
        distance(
          vertex(mesh, mesh.triangles[t + k]!),
          vertex(mesh, mesh.triangles[t + ((k + 1) % 3)]!),
        ),
      );
  return longest;
};

describe("decimate", () => {
  test.each([0, 0.0022])(
    "keeps a ball a ball, closed, with few triangles (at once: %d)",
    (atOnceM) => {
      const few = decimate(ball, { triangles: 500, atOnceM });
      expect(few).toBeClosedSurface();
      expect(few).toHaveGenus(0);
      expect(few).toHaveTrianglesAtMost(500);
      expect(volume(few) / volume(ball)).toBeGreaterThan(0.985);
      for (let v = 0; v < few.positions.length / 3; v++)
        expect(Math.abs(length(vertex(few, v)) - RADIUS_M)).toBeLessThan(0.0004);
    },
  );

  test("lets no edge get longer than it may", () => {
    const bounded = decimate(ball, { triangles: 50, longestM: 0.006 });
    expect(longestEdge(bounded)).toBeLessThanOrEqual(0.006);
    expect(longestEdge(decimate(ball, { triangles: 50 }))).toBeGreaterThan(0.008);
  });

  test("spends its triangles where errors count", () => {
    const rightHalf = (mesh: Mesh): number =>
      Array.from(mesh.positions).filter((x, i) => i % 3 === 0 && x > 0).length;
    const even = decimate(ball, { triangles: 400 });
    const leaning = decimate(ball, { triangles: 400, weightAt: (x) => (x > 0 ? 1 : 0.01) });
    expect(rightHalf(leaning)).toBeGreaterThan(1.3 * rightHalf(even));
  });

  test("gives the same for the same", () => {
    expect(decimate(ball, { triangles: 300 })).toEqual(decimate(ball, { triangles: 300 }));
  });
});
