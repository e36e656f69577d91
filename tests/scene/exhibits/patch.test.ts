import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import {
  contrastPerM,
  CORTEX_CONTRAST_PER_M,
  cortexOf,
  isBone,
  ossification,
  wayThroughCortex,
} from "../../../src/domain/x-ray.ts";
import { cortexThickness } from "../../../src/scene/cortex.ts";
import {
  attenuationAt,
  developed,
  expose,
  type Exposure,
} from "../../../src/scene/exhibits/patch-film.ts";
import { lossAt, lossUpTo, type Patch } from "../../../src/scene/exhibits/patch-field.ts";
import {
  type Frame,
  PATCH_BONE,
  patchPlace,
  type PatchPlace,
} from "../../../src/scene/exhibits/patch-place.ts";
import { patchPictures } from "../../../src/scene/exhibits/patch-pictures.ts";
import { slice } from "../../../src/scene/exhibits/patch-slice.ts";
import { meshOf, sectionOf } from "../../../src/scene/exhibits/section.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { attenuationThrough, crossings, type Ray } from "../radiograph-reference.ts";

type Vec3 = readonly [number, number, number];

/** A step of grey that an eye can just see beside another on a screen, of the whole from dark to light. */
const JUST_SEEN = 0.035;

let model: BodyModel;
let place: PatchPlace;
/** Of the body at its base age, as the radiograph's own reference asks for it. */
let cortex: Float32Array;
let plain: Exposure;
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
  cortex = cortexThickness(model.organs);
  place = patchPlace(model);
  plain = expose(model, place.frame, []);
});

const pointOf = (frame: Frame, x: number, y: number): number =>
  Math.floor((frame.y - y) / frame.step) * frame.columns + Math.floor((x - frame.x) / frame.step);
const rayOf = (frame: Frame, point: number): Ray => ({
  origin: [
    frame.x + ((point % frame.columns) + 0.5) * frame.step,
    frame.y - (Math.floor(point / frame.columns) + 0.5) * frame.step,
    1,
  ],
  direction: [0, 0, -1],
});
/** Spread over the picture, in no row or column with one another. */
const points = (frame: Frame, count: number): number[] =>
  Array.from({ length: count }, (_, i) =>
    Math.floor(((i * 0.6180339887) % 1) * frame.columns * frame.rows),
  );
/** Around the patch. */
const pointsOnPatch = ({ frame, centre }: PatchPlace): number[] =>
  Array.from({ length: 60 }, (_, i) => {
    const away = 0.00035 * i;
    return pointOf(
      frame,
      centre[0] + away * Math.cos(i * 2.4),
      centre[1] + away * Math.sin(i * 2.4),
    );
  });

describe("a patch", () => {
  it("adds up along a ray to what it is in each point", () => {
    for (const patch of [place.early, place.clear])
      for (const [dx, dy] of [
        [0, 0],
        [0.004, -0.003],
        [-0.01, 0.012],
      ] as const) {
        const [x, y, z] = [place.centre[0] + dx, place.centre[1] + dy, place.centre[2]];
        for (const [from, to] of [
          [-0.03, 0.02],
          [-0.004, 0.001],
          [0.002, 0.06],
        ] as const) {
          const step = 1e-5;
          let sum = 0;
          for (let at = from + step / 2; at < to; at += step)
            sum += lossAt(patch, [x, y, z + at]) * step;
          const closed = lossUpTo(patch, [x, y, z + to]) - lossUpTo(patch, [x, y, z + from]);
          expect(closed).toBeCloseTo(sum, 7);
        }
      }
  });

  it("takes nowhere more than all of the bone, and of the early one less than half of it", () => {
    const most = (patch: Patch): number => {
      let found = 0;
      for (let i = 0; i < 30; i++)
        for (let j = 0; j < 30; j++)
          for (let k = 0; k < 9; k++) {
            const off: Vec3 = [(i - 15) * 0.001, (j - 15) * 0.0015, (k - 4) * 0.002];
            const point = place.centre.map((v, m) => v + off[m]!) as unknown as Vec3;
            found = Math.max(found, lossAt(patch, point));
          }
      return found;
    };
    expect(most(place.clear)).toBeLessThanOrEqual(1);
    expect(most(place.clear)).toBeGreaterThan(0.75);
    expect(most(place.early)).toBeLessThan(0.5);
  });

  it("lies in the metaphysis at every age", () => {
    for (const ageYears of [6, 10, 14, 20]) {
      model.organs.applyGrowth(ageYears);
      model.skin.applyGrowth(ageYears);
      const { centre } = patchPlace(model);
      const mesh = meshOf(model.organs, PATCH_BONE);
      expect(crossings(mesh, { origin: centre, direction: [0.36, 0.48, 0.8] }).length % 2).toBe(1);
      expect(sectionOf(null, mesh, { axis: 2, at: centre[2] })).not.toBeNull();
    }
    model.organs.applyGrowth(10);
    model.skin.applyGrowth(10);
  });
});

describe("the x-ray of the knee", () => {
  it("without a patch is the plain absorption along each ray", () => {
    const reference = attenuationThrough(model, cortex);
    let seen = 0;
    for (const point of points(place.frame, 400)) {
      const expected = reference(rayOf(place.frame, point));
      const found = attenuationAt(plain, point);
      expect(found.soft).toBeCloseTo(expected.soft, 6);
      expect(found.bone).toBeCloseTo(expected.bone, 4);
      if (expected.bone > 0.05) seen++;
    }
    expect(seen).toBeGreaterThan(80);
  });

  it("with a patch agrees with the loss added up in small steps along each ray", () => {
    const patch = place.clear;
    const exposure = expose(model, place.frame, patch);
    const normals = model.organs.geometry.getAttribute("normal").array;
    for (const point of pointsOnPatch(place)) {
      const ray = rayOf(place.frame, point);
      const at = (distance: number): Vec3 => [ray.origin[0], ray.origin[1], 1 - distance];
      let bone = 0;
      for (const id of model.organs.ids) {
        if (!isBone(id)) continue;
        const mesh = meshOf(model.organs, id);
        const found = crossings(mesh, ray).toSorted((a, b) => a.distance - b.distance);
        const contrast = contrastPerM(id, 10);
        for (let i = 0; i + 1 < found.length; i += 2) {
          const [from, to] = [found[i]!.distance, found[i + 1]!.distance];
          const steps = Math.max(1, Math.ceil((to - from) / 5e-5));
          for (let k = 0; k < steps; k++) {
            const middle = from + ((to - from) * (k + 0.5)) / steps;
            bone += (contrast * (1 - lossAt(patch, at(middle))) * (to - from)) / steps;
          }
        }
        const share = CORTEX_CONTRAST_PER_M * ossification(id, 10);
        for (const { corner, u, v, distance } of found) {
          const blend = (values: ArrayLike<number>, size: number, j: number): number =>
            [1 - u - v, u, v].reduce(
              (sum, w, i) => sum + w * values[mesh.triangles[corner + i]! * size + j]!,
              0,
            );
          const normal = [0, 1, 2].map((j) => blend(normals, 3, j));
          const cosine = Math.abs(normal[2]!) / Math.hypot(...normal);
          const rim = wayThroughCortex(
            { ...cortexOf(id)!, thicknessM: blend(cortex, 1, 0) },
            cosine,
          );
          bone += share * rim * (1 - lossAt(patch, at(distance)));
        }
      }
      expect(attenuationAt(exposure, point).bone).toBeCloseTo(bone, 3);
    }
  });

  it("hardly shows the early patch, and clearly the later one, darker and larger", () => {
    const bare = developed(plain);
    const change = (patch: Patch): number[] =>
      Array.from(developed(expose(model, place.frame, patch)), (grey, i) => bare[i]! - grey);
    const [early, clear] = [change(place.early), change(place.clear)];
    const middle = pointOf(place.frame, place.centre[0], place.centre[1]);
    expect(Math.max(...early)).toBeLessThan(JUST_SEEN);
    expect(early[middle]).toBeGreaterThan(0.004);
    expect(clear[middle]).toBeGreaterThan(3 * JUST_SEEN);
    const seen = (changes: number[]): number => changes.filter((by) => by > JUST_SEEN).length;
    expect(seen(early)).toBe(0);
    expect(seen(clear)).toBeGreaterThan(400);
    // Nothing gets lighter, and far from it nothing changes.
    expect([...early, ...clear].every((by) => by > -1e-9)).toBe(true);
    expect(clear[pointOf(place.frame, place.centre[0], place.centre[1] - 0.06)]).toBeLessThan(1e-4);
    console.log(
      `early patch: ${(Math.max(...early) * 100).toFixed(1)} % of the greys, clear: ${(Math.max(...clear) * 100).toFixed(1)} %`,
    );
  });

  it("shows bone lighter than what is around it", () => {
    const grey = (x: number, y: number): number => developed(plain)[pointOf(place.frame, x, y)]!;
    const [x, y] = place.centre;
    const { min } = model.organs.boundsOf(PATCH_BONE)!;
    expect(grey(x, y)).toBeGreaterThan(grey(min[0] - 0.012, y) + 0.15);
  });
});

describe("the slice of the knee", () => {
  it("shows the early patch bright where the x-ray hardly does", () => {
    const { frame, centre, early } = place;
    const [without, shown] = [[], early].map((patch) =>
      slice(model, { frame, z: centre[2], patch }),
    );
    const middle = pointOf(frame, centre[0], centre[1]);
    expect(shown![middle]! - without![middle]!).toBeGreaterThan(10 * JUST_SEEN);
    const marrow = pointOf(frame, centre[0], centre[1] + 0.04);
    expect(shown![marrow]! - without![marrow]!).toBeLessThan(0.01);
    expect(Math.max(...shown!)).toBeLessThanOrEqual(1);
    expect(Math.min(...shown!)).toBeGreaterThanOrEqual(0);
  });

  it("has a dark rim around the bone, and none where it meets its growth plate", () => {
    const { frame, centre } = place;
    const greys = slice(model, { frame, z: centre[2], patch: [] });
    const shaft = sectionOf(null, meshOf(model.organs, PATCH_BONE), { axis: 2, at: centre[2] })!;
    const at = centre[1] + 0.012;
    const row = Math.floor((frame.y - at) / frame.step);
    const line = greys.slice(row * frame.columns, (row + 1) * frame.columns);
    const tissue = line[Math.floor(frame.columns / 2) - 62]!;
    expect(shaft.areaM2).toBeGreaterThan(1e-4);
    expect(Math.min(...line.slice(40, -40))).toBeLessThan(tissue / 3);
  });
});

describe("the three pictures", () => {
  it("are worked out quickly, at any age, with the ring around the patch", () => {
    for (const ageYears of [6, 10, 17]) {
      model.organs.applyGrowth(ageYears);
      model.skin.applyGrowth(ageYears);
      const started = performance.now();
      const { pictures, rings } = patchPictures(model);
      console.log(
        `age ${ageYears}: three pictures in ${(performance.now() - started).toFixed(0)} ms`,
      );
      for (const { width, height, rgba } of Object.values(pictures)) {
        expect(rgba).toHaveLength(width * height * 4);
        expect(new Set(rgba).size).toBeGreaterThan(60);
      }
      for (const { x, y, radius } of Object.values(rings)) {
        expect(x - radius).toBeGreaterThan(0);
        expect(x + radius).toBeLessThan(1);
        expect(y - radius).toBeGreaterThan(0);
      }
      expect(rings.clear.radius).toBeGreaterThan(rings.early.radius);
    }
    model.organs.applyGrowth(10);
    model.skin.applyGrowth(10);
  });
});
