/** Marks on the body: placed by words on its surface, and drawn so that they stay sharp on everything. */
import { readFile } from "node:fs/promises";
import { Ray, Vector3 } from "three";
import { beforeAll, describe, expect, it } from "vitest";
import { partsOf, SELECTABLES, STRUCTURES, SUBTYPES } from "../../../src/domain/anatomy.ts";
import { clayOf, PAPER, SUBTYPE_COLOURS } from "../../../src/domain/palette.ts";
import { spotAtAge } from "../../../src/domain/rooms/spots.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { MARK_COLOURS } from "../../../src/scene/rooms/show/mark-materials.ts";
import { patchGeometry } from "../../../src/scene/rooms/show/patch-geometry.ts";
import { createPlacer } from "../../../src/scene/rooms/show/placer.ts";
import { layerOf, spotAt } from "../../../src/scene/spot-picking.ts";
import { NUDGES, NUDGE_M, THIRDS, waysOf } from "../../../src/state/show/placing.ts";

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});

const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((v, k) => v - b[k]!));

describe("a place in words", () => {
  it("is on the surface of every part that can be chosen, and looks outward", () => {
    const { place } = createPlacer(model);
    for (const id of SELECTABLES) {
      const ids = partsOf(id);
      for (const third of THIRDS) {
        const spot = place({ ids, third, way: waysOf(ids[0]!)[0]! })!;
        expect(ids).toContain(spot.structure);
        expect(Math.hypot(...spot.normal)).toBeCloseTo(1, 5);
        const outside = new Vector3(...spot.pointM).addScaledVector(
          new Vector3(...spot.normal),
          1e-3,
        );
        const back = new Ray(outside, new Vector3(...spot.normal).negate());
        const found = spotAt(model, back, (part) => part === spot.structure);
        expect(distance(found!.pointM, spot.pointM)).toBeLessThan(1e-4);
      }
    }
  });

  it("goes where the words say", () => {
    const { place } = createPlacer(model);
    const ids = ["femur-shaft-left"] as const;
    const upper = place({ ids, third: "first", way: "outer" })!;
    const lower = place({ ids, third: "last", way: "inner" })!;
    expect(upper.pointM[1]).toBeGreaterThan(lower.pointM[1] + 0.1);
    expect(upper.normal[0]).toBeGreaterThan(0.7);
    expect(lower.normal[0]).toBeLessThan(-0.7);
    const front = place({ ids: ["liver"], third: "middle", way: "front" })!;
    expect(front.normal[2]).toBeGreaterThan(0.5);
  });

  it("moves in small steps along the surface, at any age, and stays on its part", () => {
    const { place, nudge } = createPlacer(model);
    for (const ageYears of [6, 10]) {
      for (const layer of [model.organs, model.skin]) layer.applyGrowth(ageYears);
      for (const id of ["stomach", "skin-thigh-right", "femur-distal-metaphysis-left"] as const) {
        const spot = place({ ids: [id], third: "middle", way: waysOf(id)[0]! })!;
        for (const way of NUDGES) {
          const moved = nudge(spot, way)!;
          expect(moved.structure).toBe(id);
          expect(
            distance(spotAtAge(moved, ageYears), spotAtAge(spot, ageYears)),
          ).toBeLessThanOrEqual(2 * NUDGE_M);
        }
        expect(nudge(spot, "up")!.pointM[1]).toBeGreaterThan(spot.pointM[1]);
      }
    }
  });
});

describe("a marked area", () => {
  it("lies on faces near its middle that look its way, over the next zone of a bone too", () => {
    const { place } = createPlacer(model);
    const id = "femur-distal-metaphysis-left";
    const spot = place({ ids: [id], third: "first", way: "front" })!;
    const layer = layerOf(model, id);
    const centre = spotAtAge(spot, layer.ageYears);
    const options = { structure: id, centre, normal: spot.normal } as const;
    const small = patchGeometry(layer, { ...options, radiusM: 0.005 });
    const large = patchGeometry(layer, { ...options, radiusM: 0.03 });
    const positions = large.getAttribute("position");
    expect(positions.count).toBeGreaterThan(small.getAttribute("position").count);
    expect(positions.count % 3).toBe(0);
    const top = layer.boundsOf(id)!.max[1];
    const heights = Array.from({ length: positions.count }, (_, v) => positions.getY(v));
    expect(Math.max(...heights)).toBeGreaterThan(top);
  });
});

describe("the colours of a mark", () => {
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string): number => {
    const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const { fill, rim, halo } = MARK_COLOURS;

  it("keep rim and halo far apart in greyscale, and the rim off the fill", () => {
    expect(contrast(rim, halo)).toBeGreaterThan(12);
    expect(contrast(rim, fill)).toBeGreaterThan(3);
  });

  it("have a sharp edge in greyscale on every tissue, type and page", () => {
    const grounds = [
      ...STRUCTURES.map(clayOf),
      ...SUBTYPES.map((subtype) => SUBTYPE_COLOURS[subtype].fill),
      PAPER.light,
      PAPER.dark,
      "#ffffff",
    ];
    for (const ground of grounds)
      expect(Math.max(contrast(rim, ground), contrast(halo, ground))).toBeGreaterThan(4.5);
  });
});
