import { readFile } from "node:fs/promises";
import { Box3, Ray, Vector3 } from "three";
import { beforeAll, describe, expect, it } from "vitest";
import { isSelectable } from "../../../src/domain/anatomy.ts";
import {
  BODY_PLACES,
  INNER_PARTS,
  placeOfSpot,
  spotOfPlace,
} from "../../../src/domain/rooms/child-places.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { pickLayer } from "../../../src/scene/picking.ts";

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});

const FAR_M = 0.05;

describe("the places of the list", () => {
  it.each(BODY_PLACES)("%s lies on the skin, which faces outward there", (place) => {
    const { structure, pointM, normal } = spotOfPlace(place);
    const outward = new Vector3(...normal);
    expect(outward.length()).toBeCloseTo(1, 2);
    const from = new Vector3(...pointM).addScaledVector(outward, FAR_M);
    const hit = pickLayer(model.skin, new Ray(from, outward.negate()), () => true);
    expect(hit?.id).toBe(structure);
    expect(hit!.distance).toBeCloseTo(FAR_M, 2);
  });

  it("are called what they are", () => {
    for (const place of BODY_PLACES) expect(placeOfSpot(spotOfPlace(place))).toBe(place);
    expect(placeOfSpot({ structure: "heart", pointM: [0, 1, 0] })).toBeNull();
  });

  it("part chest and tummy about where the breastbone ends", () => {
    const { min, max } = model.organs.boundsOf("sternum")!;
    const sternum = new Box3(new Vector3(...min), new Vector3(...max));
    const at = (y: number) => placeOfSpot({ structure: "skin-trunk-front", pointM: [0, y, 0.1] });
    expect(at(sternum.min.y + 0.02)).toBe("chest");
    expect(at(sternum.min.y - 0.03)).toBe("tummy");
  });

  it("inside are parts that can be chosen, each once", () => {
    expect(INNER_PARTS.filter((id) => !isSelectable(id))).toEqual([]);
    expect(new Set(INNER_PARTS).size).toBe(INNER_PARTS.length);
  });
});
