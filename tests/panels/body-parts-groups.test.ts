import { describe, expect, it } from "vitest";
import { LONG_BONES, STRUCTURES } from "../../src/domain/anatomy.ts";
import { SYSTEM_GROUPS, groupsHolding } from "../../src/panels/body-parts-groups.ts";
import { commonEnd } from "../../src/panels/common-end.ts";

describe("the list of body parts", () => {
  it("holds every structure once, and nothing besides", () => {
    const listed = SYSTEM_GROUPS.flatMap(({ bones, structures }) => [
      ...bones.flatMap(({ zones }) => zones),
      ...structures,
    ]);
    expect(listed.toSorted()).toEqual([...STRUCTURES].toSorted());
  });

  it("groups long bones by bone and side, from the trunk outwards", () => {
    const bones = SYSTEM_GROUPS.flatMap((group) => group.bones);
    expect(bones).toHaveLength(LONG_BONES.length * 2);
    for (const { key, zones } of bones) {
      expect(zones).toHaveLength(7);
      expect(zones[0]).toContain("proximal-epiphysis");
      expect(zones[6]).toContain("distal-epiphysis");
      for (const zone of zones) expect(groupsHolding(zone)).toEqual(["skeletal", key]);
    }
  });

  it("opens one group for anything else", () => {
    expect(groupsHolding("stomach")).toEqual(["digestive"]);
    expect(groupsHolding("pelvis")).toEqual(["skeletal"]);
  });
});

describe("the end that names share", () => {
  it("is left out from a space or comma on", () => {
    expect(commonEnd(["Shaft of the femur, left", "Upper metaphysis of the femur, left"])).toBe(
      " of the femur, left",
    );
    expect(commonEnd(["Shaft, left", "Growth plate, left"])).toBe(", left");
  });

  it("is nothing where names share nothing, or one would vanish", () => {
    expect(commonEnd(["Shaft", "Raft"])).toBe("");
    expect(commonEnd([" x", "a x"])).toBe("");
    expect(commonEnd([])).toBe("");
  });
});
