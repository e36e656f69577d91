import { beforeAll, describe, expect, it } from "vitest";
import { distance, dot, length, sub, type Vec3 } from "../../../models/shapes/vec.ts";
import { BLOCKS } from "../../../src/domain/close-ups/blocks.ts";
import { lumpCentreM, lumpPlace } from "../../../src/domain/close-ups/lump-places.ts";
import {
  CLOSE_UPS,
  type CloseUpId,
  LAYERS_OF,
  type LayerId,
  SMOOTH_MUSCLE_LAYERS,
} from "../../../src/domain/exhibits.ts";
import { LUMP_GROWTHS, type LumpGrowth, LUMP_SIZE_IN_MM } from "../../../src/domain/lump.ts";
import { readCloseUp } from "../../matchers/read-close-up.ts";
import { type Solid, solidOf } from "../../matchers/solid.ts";

const WITH_LUMP = CLOSE_UPS.filter((id) => id !== "cell-and-virus");

const placeOf = (id: CloseUpId, growth: LumpGrowth) => lumpPlace(id, growth)!;
const centreOf = (id: CloseUpId, growth: LumpGrowth, sizeMm: number): Vec3 => {
  const place = placeOf(id, growth);
  return [...lumpCentreM(place, sizeMm / 2 / place.mmPerDrawnM)];
};

it("has no lump where a layer of its own grows", () => {
  for (const growth of LUMP_GROWTHS) expect(lumpPlace("cell-and-virus", growth)).toBeNull();
});

describe.each(WITH_LUMP)("a lump in %s", (id) => {
  const solids = new Map<LayerId, Solid>();
  beforeAll(async () => {
    for (const [layer, mesh] of await readCloseUp(id)) solids.set(layer, solidOf(mesh));
  });

  it("begins inside its layer, where there is smooth muscle or, in bone, its vessels' muscle", () => {
    for (const growth of LUMP_GROWTHS) {
      const { layer, centreM } = placeOf(id, growth);
      const layers: readonly LayerId[] = LAYERS_OF[id];
      expect(layers).toContain(layer);
      expect(SMOOTH_MUSCLE_LAYERS.has(layer) || layer === "metaphysis").toBe(true);
      expect(solids.get(layer)!.depth([...centreM])).toBeGreaterThan(0.0004);
    }
  });

  it("begins so near a cut that half of it is seen while it is small", () => {
    const { layer, centreM, mmPerDrawnM } = placeOf(id, "within");
    const startM = LUMP_SIZE_IN_MM[id].start / 2 / mmPerDrawnM;
    expect(solids.get(layer)!.depth([...centreM])).toBeLessThan(startM / 2);
  });

  it("is as large as the block is drawn", () => {
    for (const growth of LUMP_GROWTHS)
      expect(placeOf(id, growth).mmPerDrawnM * BLOCKS[id].scale.whole).toBeCloseTo(1000, 9);
  });

  it("goes inward one way, outward the other, and within comes to lie between them", () => {
    const [inward, within, outward] = LUMP_GROWTHS.map((growth) => placeOf(id, growth)) as [
      ReturnType<typeof placeOf>,
      ReturnType<typeof placeOf>,
      ReturnType<typeof placeOf>,
    ];
    for (const { towards } of [inward, within, outward])
      expect(length([...towards])).toBeCloseTo(1, 9);
    expect(dot([...inward.towards], [...outward.towards])).toBeLessThan(-0.5);
    expect(inward.centreM).toEqual(within.centreM);
    expect(outward.centreM).toEqual(within.centreM);
    const [inner, middle, outer] = LUMP_GROWTHS.map((growth) =>
      dot(centreOf(id, growth, LUMP_SIZE_IN_MM[id].max), [...outward.towards]),
    ) as [number, number, number];
    expect(middle - inner).toBeGreaterThan(0.004);
    expect(outer - middle).toBeGreaterThan(0.004);
  });

  it("moves its centre on while it grows, and stays by what lies around it", () => {
    const { min, max, step } = LUMP_SIZE_IN_MM[id];
    for (const growth of LUMP_GROWTHS) {
      const { centreM, towards, atMostM } = placeOf(id, growth);
      let before = 0;
      for (let sizeMm = min; sizeMm <= max; sizeMm += step) {
        const moved = sub(centreOf(id, growth, sizeMm), [...centreM]);
        const way = dot(moved, [...towards]);
        expect(way).toBeGreaterThanOrEqual(before);
        expect(way).toBeLessThanOrEqual(atMostM + 1e-12);
        expect(length(moved)).toBeCloseTo(way, 9);
        before = way;
      }
      // At a cut the layers outside its own are drawn back, and a hair in the cut stands a little in front of them.
      const last = centreOf(id, growth, max);
      const deepest = Math.max(...[...solids.values()].map((solid) => solid.depth(last)));
      expect(deepest, growth).toBeGreaterThan(-0.005);
    }
  });

  it("moves along with its layer", () => {
    const act = { "gut-wall": "open", skin: "hair", "big-vein": "open", "growth-plate": null }[
      id as string
    ] as "open" | "hair" | null;
    const centre = [...placeOf(id, "within").centreM];
    BLOCKS[id].poseOf(act ? { [act]: 1 } : {}, act ? 10 : 16)(
      centre,
      0,
      placeOf(id, "within").layer,
    );
    expect(centre.every(Number.isFinite)).toBe(true);
    expect(distance(centre as Vec3, [...placeOf(id, "within").centreM])).toBeGreaterThan(0.0002);
  });
});
