import { beforeAll, describe, expect, it } from "vitest";
import { BodyLayer } from "../../src/scene/body-layer.ts";
import { pushAside } from "../../src/scene/push-aside.ts";

/** A sheet with a bend in it, one metre wide. */
function sheet(): { positions: Float32Array; triangles: Uint32Array } {
  const size = 24;
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let i = 0; i <= size; i++)
    for (let j = 0; j <= size; j++) {
      const [x, y] = [i / size - 0.5, j / size - 0.5];
      positions.push(x, y, 0.2 * x * x + 0.1 * y);
      if (i === size || j === size) continue;
      const a = i * (size + 1) + j;
      const b = a + size + 1;
      triangles.push(a, b, a + 1, a + 1, b, b + 1);
    }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}

const CENTRE = [0.05, -0.1, -0.15] as const;
const RADIUS_M = 0.12;

describe("a lump that pushes its neighbours aside", () => {
  let layer: BodyLayer<"sheet">;
  let rest: { points: Float32Array; normals: Float32Array };
  const array = (name: "position" | "normal") =>
    layer.geometry.getAttribute(name).array as Float32Array;

  beforeAll(() => {
    layer = new BodyLayer([{ id: "sheet", ...sheet() }], 180);
    rest = { points: array("position").slice(), normals: array("normal").slice() };
  });

  it("leaves nothing inside it", () => {
    layer.push(CENTRE, RADIUS_M);
    const points = array("position");
    for (let i = 0; i < points.length; i += 3)
      expect(Math.hypot(...CENTRE.map((c, k) => points[i + k]! - c))).toBeGreaterThan(RADIUS_M);
  });

  it("turns normals as the surface turns", () => {
    layer.push(CENTRE, RADIUS_M);
    const pushed = array("normal").slice();
    // The same surface with normals worked out anew from its faces.
    const anew = new BodyLayer(
      [{ id: "sheet", positions: array("position").slice(), triangles: layer.triangles }],
      180,
    ).geometry.getAttribute("normal").array;
    let worst = 1;
    for (let i = 0; i < pushed.length; i += 3) {
      // At the rim the faces of one side only count.
      const isRim = [0, 1].some((k) => Math.abs(rest.points[i + k]!) > 0.45);
      if (isRim) continue;
      const cosine =
        pushed[i]! * anew[i]! + pushed[i + 1]! * anew[i + 1]! + pushed[i + 2]! * anew[i + 2]!;
      worst = Math.min(worst, cosine);
    }
    expect(worst).toBeGreaterThan(0.985);
  });

  it("lets everything back when it goes, whatever was pushed before", () => {
    layer.push(CENTRE, RADIUS_M);
    layer.push([0, 0, 0.1], 0.05);
    layer.unpush();
    expect(array("position")).toEqual(rest.points);
    expect(array("normal")).toEqual(rest.normals);
  });

  it("moves nothing that is far away", () => {
    const points = [2, 0, 0];
    pushAside({ points, at: 0, centre: CENTRE, radiusM: 0.01 });
    expect(points).toEqual([2, 0, 0]);
  });
});
