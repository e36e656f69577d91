import { beforeAll, describe, expect, test } from "vitest";
import { buildGrowthPlate } from "../../../models/close-ups/growth-plate.ts";
import { poseOf } from "../../../src/domain/close-ups/growth-plate.ts";
import {
  boneAttenuation,
  filmFrame,
  growthPlateFilm,
  layerContrastPerM,
  type PosedLayer,
} from "../../../src/domain/close-ups/growth-plate-x-ray.ts";
import {
  type ClosedMesh,
  type FilmFrame,
  pathLengths,
} from "../../../src/domain/close-ups/path-lengths.ts";

const FRAME: FilmFrame = {
  widthPx: 40,
  heightPx: 40,
  centreX: 0,
  centreY: 0,
  metresPerPx: 0.1,
};
const BOX: ClosedMesh = {
  positions: [
    -1, -1, -0.5, 1, -1, -0.5, 1, 1, -0.5, -1, 1, -0.5, -1, -1, 0.5, 1, -1, 0.5, 1, 1, 0.5, -1, 1,
    0.5,
  ],
  triangles: [
    0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 3, 7, 6, 3, 6, 2, 0, 4, 7, 0, 7, 3, 1, 2,
    6, 1, 6, 5,
  ],
};

/** The ray through a pixel's middle against every triangle, by barycentric coordinates. */
function castThrough({ positions: p, triangles }: ClosedMesh, x: number, y: number): number {
  let way = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const v = triangles[t + k]! * 3;
      return [p[v]!, p[v + 1]!, p[v + 2]!] as const;
    }) as [Corner, Corner, Corner];
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (area === 0) continue;
    const v = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
    const w = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
    if (v < 0 || w < 0 || v + w > 1) continue;
    way += Math.sign(area) * (a[2] + v * (b[2] - a[2]) + w * (c[2] - a[2]));
  }
  return way;
}
type Corner = readonly [number, number, number];
const middleOf = (frame: FilmFrame, column: number, row: number): [number, number] => [
  frame.centreX + (column - frame.widthPx / 2 + 0.5) * frame.metresPerPx,
  frame.centreY - (row - frame.heightPx / 2 + 0.5) * frame.metresPerPx,
];

let at: (ageYears: number) => PosedLayer[];
beforeAll(() => {
  const parts = buildGrowthPlate();
  at = (ageYears) => {
    const pose = poseOf({}, ageYears);
    return parts.map(({ id, mesh: { positions, triangles } }) => {
      const moved = Float32Array.from(positions);
      for (let i = 0; i < moved.length; i += 3) pose(moved, i, id);
      return { id, positions: moved, triangles };
    });
  };
});

describe("path lengths", () => {
  test("of a box are its depth inside and nothing outside", () => {
    const way = pathLengths(BOX, FRAME);
    for (let row = 0; row < 40; row++)
      for (let column = 0; column < 40; column++) {
        const [x, y] = middleOf(FRAME, column, row);
        const expected = Math.abs(x) < 1 && Math.abs(y) < 1 ? 1 : 0;
        expect(way[row * 40 + column], `${column}, ${row}`).toBeCloseTo(expected, 6);
      }
  });

  test("never leak where pixels lie on edges and corners", () => {
    // Each pixel's middle in a column or row of the box's own edges and diagonals.
    const frame = { ...FRAME, widthPx: 41, heightPx: 41 };
    for (const length of pathLengths(BOX, frame))
      expect(Math.min(Math.abs(length), Math.abs(length - 1))).toBeLessThan(1e-6);
  });

  test("of the built layers agree with casting rays one by one", () => {
    const frame = filmFrame(110, 130);
    for (const layer of at(12.3)) {
      const way = pathLengths(layer, frame);
      let hits = 0;
      for (let row = 3; row < 130; row += 9)
        for (let column = 2; column < 110; column += 7) {
          const cast = castThrough(layer, ...middleOf(frame, column, row));
          if (Math.abs(cast) > 1e-6) hits++;
          expect(way[row * 110 + column], `${layer.id} ${column}, ${row}`).toBeCloseTo(cast, 5);
        }
      if (layer.id !== "bone-vessels") expect(hits, layer.id).toBeGreaterThan(3);
    }
  });
});

describe("the film", () => {
  test("shows an open plate darker than the bone on both sides, and a closed one as a line", () => {
    const frame = filmFrame(220, 260);
    const row = (y: number): number =>
      Math.round((frame.centreY - y) / frame.metresPerPx + frame.heightPx / 2 - 0.5);
    const light = (film: Uint8ClampedArray, y: number): number =>
      film[(row(y) * 220 + 110 + 30) * 4]!;
    const open = growthPlateFilm({ layers: at(10), ageYears: 10, frame });
    expect(light(open, -0.017)).toBeLessThan(light(open, -0.05) - 25);
    expect(light(open, -0.017)).toBeLessThan(light(open, 0.03) - 25);
    // What is nothing but soft tissue is darker still.
    expect(open[0]).toBeLessThan(light(open, -0.017));

    const closed = growthPlateFilm({ layers: at(20), ageYears: 20, frame });
    const dark = (film: Uint8ClampedArray): number => {
      let count = 0;
      for (let y = row(0.03); y < row(-0.05); y++)
        if (film[(y * 220 + 140) * 4]! < light(film, -0.05) - 25) count++;
      return count;
    };
    expect(dark(open)).toBeGreaterThan(15);
    expect(dark(closed)).toBe(0);
  });

  test("follows Beer and Lambert: contrasts times ways, in metres of life", () => {
    const frame = filmFrame(110, 130);
    const layers = at(10);
    const sum = boneAttenuation(layers, 10, frame);
    const [column, line] = [40, 95];
    const expected = layers.reduce(
      (total, layer) =>
        total +
        (layerContrastPerM(layer.id, 10) / 3.5) *
          castThrough(layer, ...middleOf(frame, column, line)),
      0,
    );
    expect(expected).toBeGreaterThan(0.02);
    expect(sum[line * 110 + column]).toBeCloseTo(expected, 5);
    expect(layerContrastPerM("bone-vessels", 10)).toBe(0);
    expect(layerContrastPerM("resting-zone", 10)).toBeLessThan(
      layerContrastPerM("epiphysis", 10) / 3,
    );
  });

  test("takes a fraction of a frame's time", () => {
    const [layers, frame] = [at(10), filmFrame(220, 260)];
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      growthPlateFilm({ layers, ageYears: 10, frame });
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(60);
  });
});
