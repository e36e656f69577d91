import { describe, expect, it } from "vitest";
import { SELECTABLES, WHOLE_BONES, zonesOf } from "../../src/domain/anatomy.ts";
import { SYSTEM_GROUPS, groupsHolding } from "../../src/panels/body-parts-groups.ts";
import { commonEnd } from "../../src/panels/common-end.ts";

describe("the list of body parts", () => {
  it("holds every structure and whole bone once, and nothing besides", () => {
    const listed = SYSTEM_GROUPS.flatMap(({ bones, structures }) => [
      ...bones.flatMap((bone) => [bone, ...zonesOf(bone)]),
      ...structures,
    ]);
    expect(listed.toSorted()).toEqual([...SELECTABLES].toSorted());
  });

  it("holds the long bones as groups of the bones", () => {
    expect(SYSTEM_GROUPS.flatMap(({ bones }) => bones)).toEqual(WHOLE_BONES);
    expect(SYSTEM_GROUPS.find(({ system }) => system === "skeletal")?.bones).toEqual(WHOLE_BONES);
  });

  it("opens bones for a whole bone, and the bone too for its zones", () => {
    for (const bone of WHOLE_BONES) {
      expect(groupsHolding(bone)).toEqual(["skeletal"]);
      for (const zone of zonesOf(bone)) expect(groupsHolding(zone)).toEqual(["skeletal", bone]);
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
