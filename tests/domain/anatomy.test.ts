import { describe, expect, it } from "vitest";
import {
  BONE_ZONE_IDS,
  boneZoneOf,
  isSelectable,
  partsOf,
  placesIn,
  SELECTABLES,
  sideOf,
  STRUCTURES,
  structuresOfSubtype,
  subtypeOf,
  systemOf,
  WHOLE_BONES,
  wholeBoneOf,
  zonesOf,
} from "../../src/domain/anatomy.ts";

describe("ids", () => {
  it("are used once, and lower-case words with the side last", () => {
    expect(new Set(SELECTABLES).size).toBe(SELECTABLES.length);
    for (const id of SELECTABLES) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(SELECTABLES.filter((id) => /(?:left|right)(?!$)/u.test(id))).toEqual([]);
  });

  it("are known, and nothing else is", () => {
    for (const id of SELECTABLES) expect(isSelectable(id)).toBe(true);
    for (const value of ["tibia", "tibia-shaft", "constructor", "", null, 3])
      expect(isSelectable(value)).toBe(false);
  });
});

describe("a whole bone", () => {
  it("is one of twelve, and no structure: it is not drawn itself", () => {
    expect(WHOLE_BONES).toHaveLength(12);
    const structures: readonly string[] = STRUCTURES;
    expect(WHOLE_BONES.filter((bone) => structures.includes(bone))).toEqual([]);
  });

  it("holds its seven zones, from the trunk outwards, and every zone has one", () => {
    expect(zonesOf("tibia-right")).toEqual([
      "tibia-proximal-epiphysis-right",
      "tibia-proximal-physis-right",
      "tibia-proximal-metaphysis-right",
      "tibia-shaft-right",
      "tibia-distal-metaphysis-right",
      "tibia-distal-physis-right",
      "tibia-distal-epiphysis-right",
    ]);
    expect(WHOLE_BONES.flatMap(zonesOf)).toEqual(BONE_ZONE_IDS);
    for (const bone of WHOLE_BONES)
      for (const zone of zonesOf(bone)) expect(wholeBoneOf(zone)).toBe(bone);
  });

  it("has a side, a system and a type, like a structure", () => {
    for (const bone of WHOLE_BONES) {
      expect(sideOf(bone)).toBe(bone.split("-")[1]);
      expect(systemOf(bone)).toBe("skeletal");
      expect(subtypeOf(bone)).toBe("bone");
      expect(subtypeOf(bone, "vascular")).toBe("bone");
      expect(wholeBoneOf(bone)).toBe(bone);
      expect(boneZoneOf(bone)).toBeNull();
    }
  });

  it("has two places of the bone type, its metaphyses, and none of another", () => {
    expect(placesIn("femur-left", "bone")).toEqual([
      "femur-proximal-metaphysis-left",
      "femur-distal-metaphysis-left",
    ]);
    expect(placesIn("femur-left", "vascular")).toEqual([]);
    expect(WHOLE_BONES.flatMap((bone) => placesIn(bone, "bone"))).toEqual(
      structuresOfSubtype("bone"),
    );
  });
});

describe("a structure", () => {
  it("is its own only part", () => {
    for (const id of STRUCTURES) expect(partsOf(id)).toEqual([id]);
  });

  it("belongs to a whole bone only as a zone of it", () => {
    expect(STRUCTURES.filter((id) => wholeBoneOf(id) !== null)).toEqual(BONE_ZONE_IDS);
  });
});
