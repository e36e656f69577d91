import { describe, expect, it } from "vitest";
import { STRUCTURES, structuresOf, structuresOfSubtype } from "../../src/domain/anatomy.ts";
import { SMOOTH_MUSCLE } from "../../src/domain/smooth-muscle.ts";

describe("all smooth muscle at once", () => {
  it("holds every place where the digestive and the vein type start", () => {
    for (const subtype of ["soft-tissue", "vascular"] as const)
      expect(structuresOfSubtype(subtype).filter((id) => !SMOOTH_MUSCLE.has(id))).toEqual([]);
  });

  it("holds the skin but not that of hands and feet, whose palms and soles lack hair muscles", () => {
    const without = structuresOf("integumentary").filter((id) => !SMOOTH_MUSCLE.has(id));
    expect(without).toEqual([
      "skin-hand-left",
      "skin-hand-right",
      "skin-foot-left",
      "skin-foot-right",
    ]);
  });

  it("holds no bone, no heart and no diaphragm: their muscle is of another kind, or none", () => {
    for (const id of ["heart", "diaphragm", "brain", "liver", ...structuresOf("skeletal")] as const)
      expect(SMOOTH_MUSCLE.has(id), id).toBe(false);
    expect([...SMOOTH_MUSCLE].filter((id) => !STRUCTURES.includes(id))).toEqual([]);
  });
});
