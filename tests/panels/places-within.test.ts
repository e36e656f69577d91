import { describe, expect, it } from "vitest";
import { STRUCTURES, structuresOfSubtype, subtypeOf } from "../../src/domain/anatomy.ts";
import { placesWithin } from "../../src/panels/places-within.ts";

describe("the places to go on to", () => {
  it("are all those of a type, and the metaphyses of a whole bone", () => {
    expect(placesWithin({ subtype: "vascular", structure: null })).toEqual(
      structuresOfSubtype("vascular"),
    );
    expect(placesWithin({ subtype: "bone", structure: "radius-left" })).toEqual([
      "radius-proximal-metaphysis-left",
      "radius-distal-metaphysis-left",
    ]);
  });

  it("are none at the start, nor from any single structure", () => {
    expect(placesWithin({ subtype: null, structure: null })).toEqual([]);
    for (const structure of STRUCTURES)
      expect(placesWithin({ subtype: subtypeOf(structure), structure })).toEqual([]);
  });
});
