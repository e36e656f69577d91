import { describe, expect, it } from "vitest";
import {
  SKIN_REGIONS,
  STRUCTURES,
  type StructureId,
  structuresOfSubtype,
  SUBTYPES,
  systemOf,
} from "../../src/domain/anatomy.ts";
import type { Choice } from "../../src/scene/appearance.ts";
import { organHighlight, organRow, skinHighlight } from "../../src/scene/radiograph-look.ts";

const REST: Choice = {
  subtype: null,
  structure: null,
  hovered: null,
  lens: "xray",
  lit: null,
  hidden: null,
  hidesLump: false,
};
const NONE = { type: 0, plain: 0 };
const organs = STRUCTURES.filter((id) => systemOf(id) !== "integumentary");

describe("what a radiograph points out", () => {
  it("is nothing while nothing is chosen", () => {
    for (const id of organs) expect(organHighlight(id, REST), id).toEqual(NONE);
    for (const id of SKIN_REGIONS) expect(skinHighlight(id, REST)).toEqual(NONE);
  });

  it.each(SUBTYPES.filter((id) => id !== "cutaneous"))(
    "%s: its places and no others",
    (subtype) => {
      const shown = organs.filter((id) => organHighlight(id, { ...REST, subtype }).type > 0);
      expect(new Set(shown)).toEqual(new Set(structuresOfSubtype(subtype)));
      for (const id of SKIN_REGIONS) expect(skinHighlight(id, { ...REST, subtype })).toEqual(NONE);
    },
  );

  it("is the chosen place more than its siblings, and the chosen region of the skin", () => {
    const choice: Choice = { ...REST, subtype: "vascular", structure: "renal-vein-left" };
    const chosen = organHighlight("renal-vein-left", choice).type;
    const sibling = organHighlight("femoral-vein-left", choice).type;
    expect(chosen).toBe(1);
    expect(sibling).toBeGreaterThan(0);
    expect(sibling).toBeLessThan(chosen / 2 + 1e-9);
    const skin: Choice = { ...REST, subtype: "cutaneous", structure: "skin-arm-left" };
    expect(skinHighlight("skin-arm-left", skin).type).toBe(1);
    expect(skinHighlight("skin-arm-right", skin).type).toBeLessThan(0.5);
  });

  it("has the type's colour only where the type starts", () => {
    const lit = new Set<StructureId>(["liver", "hepatic-veins", "skin-foot-left"]);
    const choice: Choice = { ...REST, subtype: "vascular", lit };
    expect(organHighlight("hepatic-veins", choice)).toEqual({ type: 1, plain: 0 });
    expect(organHighlight("liver", choice).type).toBe(0);
    expect(organHighlight("liver", choice).plain).toBeGreaterThan(0.5);
    expect(skinHighlight("skin-foot-left", choice).plain).toBe(1);
    expect(organHighlight("heart", { ...REST, structure: "heart" }).plain).toBeGreaterThan(0.5);
  });

  it("adds light under the pointer, and only there", () => {
    const choice: Choice = { ...REST, hovered: "tibia-left" };
    const shown = organs.filter((id) => organHighlight(id, choice).plain > 0);
    expect(shown.length).toBe(7);
    for (const id of shown) expect(id).toMatch(/^tibia-.*-left$/);
  });

  it("never changes the tissue", () => {
    const tissue = (id: StructureId, choice: Choice): readonly number[] =>
      organRow(id, choice, 10).slice(0, 4);
    for (const id of organs)
      expect(tissue(id, { ...REST, subtype: "bone", hovered: id })).toEqual(tissue(id, REST));
  });
});
