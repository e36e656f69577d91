import { describe, expect, it } from "vitest";
import {
  boneZoneOf,
  placesIn,
  SKIN_REGIONS,
  STRUCTURES,
  type StructureId,
  SUBTYPES,
  structuresOfSubtype,
  systemOf,
  zonesOf,
} from "../../src/domain/anatomy.ts";
import { growthPlateAt } from "../../src/domain/growth-plates.ts";
import { AGE_BASE_YEARS } from "../../src/domain/view.ts";
import {
  type Choice,
  garmentLook,
  GLASS,
  isPickable,
  organLook as organLookAt,
  organPresence,
  shownLens,
  skinLook,
  skinPresence,
} from "../../src/scene/appearance.ts";

const organLook = (id: StructureId, choice: Choice, ageYears = AGE_BASE_YEARS) =>
  organLookAt(id, choice, ageYears);
const REST: Choice = {
  subtype: null,
  structure: null,
  hovered: null,
  lens: "glass",
  lit: null,
  hidden: null,
  hidesLump: false,
};
const organs = STRUCTURES.filter((id) => systemOf(id) !== "integumentary");
const inside = SUBTYPES.filter((subtype) => subtype !== "cutaneous");

describe("what a chosen type looks like", () => {
  it.each(inside)("%s: its places are solid and everything else is glass", (subtype) => {
    const lit = new Set<StructureId>(structuresOfSubtype(subtype));
    // A metaphysis means nothing without the rest of its bone.
    const isCompany = (id: StructureId): boolean => subtype === "bone" && boneZoneOf(id) !== null;
    const solid = organs.filter((id) => organLook(id, { ...REST, subtype }).presence === 1);
    expect(solid).toEqual(organs.filter((id) => lit.has(id) || isCompany(id)));
  });

  it("skin: the skin is solid and clothed, and nothing inside is drawn", () => {
    const choice: Choice = { ...REST, subtype: "cutaneous" };
    for (const id of SKIN_REGIONS) expect(skinLook(id, choice).presence).toBe(1);
    expect(garmentLook("garment-top", choice).presence).toBe(1);
    for (const id of organs) expect(organLook(id, choice).presence, id).toBe(0);
  });

  it("a chosen structure has the type's full colour, its siblings less of it", () => {
    const choice: Choice = { ...REST, subtype: "vascular", structure: "renal-vein-left" };
    const chosen = organLook("renal-vein-left", choice).colour;
    const sibling = organLook("femoral-vein-left", choice).colour;
    const blueness = ([r, , b]: readonly number[]): number => b! / r!;
    expect(blueness(chosen)).toBeGreaterThan(blueness(sibling) * 1.3);
  });
});

describe("a chosen whole bone", () => {
  const choice: Choice = { ...REST, subtype: "bone", structure: "tibia-right" };

  it("has its metaphyses in full colour, those of other bones in less of it", () => {
    const own = placesIn("tibia-right", "bone").map((id) => organLook(id, choice).colour);
    const lit = organLook("tibia-distal-metaphysis-right", {
      ...REST,
      subtype: "bone",
      structure: "tibia-distal-metaphysis-right",
    }).colour;
    expect(own).toEqual([lit, lit]);
    expect(organLook("femur-distal-metaphysis-right", choice).colour).not.toEqual(lit);
  });

  it("shows the rest of the bone solid in its resting colour, and can be picked by zone", () => {
    for (const id of zonesOf("tibia-right")) {
      const { colour, presence } = organLook(id, choice);
      expect(isPickable(presence)).toBe(true);
      if (!id.includes("metaphysis")) expect(colour).toEqual(organLook(id, REST).colour);
    }
    expect(organLook("heart", choice).presence).toBeLessThan(GLASS);
  });

  it("lightens all its zones, and only them, when a list points it out", () => {
    const hovered: Choice = { ...choice, hovered: "femur-left" };
    const changed = organs.filter(
      (id) => `${organLook(id, hovered).colour}` !== `${organLook(id, choice).colour}`,
    );
    expect(changed).toEqual(zonesOf("femur-left"));
  });
});

describe("a structure where no type starts", () => {
  it.each(["heart", "skull"] as const)("%s is solid in its resting colour, alone", (structure) => {
    const choice: Choice = { ...REST, structure };
    expect(organs.filter((id) => organLook(id, choice).presence === 1)).toEqual([structure]);
    expect(organLook(structure, choice).colour).toEqual(organLook(structure, REST).colour);
  });
});

describe("a growth plate", () => {
  const bone = (age: number) => organLook("femur-distal-metaphysis-left", REST, age).colour;
  const plate = (age: number) => organLook("femur-distal-physis-left", REST, age).colour;
  const apart = (a: readonly number[], b: readonly number[]): number =>
    Math.hypot(...a.map((value, k) => value - b[k]!));

  it("is plain cartilage to ten, pales as it closes, and leaves a faint line", () => {
    expect(plate(6)).toEqual(plate(10));
    const distances = [10, 14.5, 16, 17, 18, 19, 20].map((age) => apart(plate(age), bone(age)));
    expect(distances).toEqual(distances.toSorted((a, b) => b - a));
    expect(new Set(distances).size).toBe(distances.length);
    expect(distances[0]).toBeGreaterThan(0.3);
    expect(distances.at(-1)).toBeGreaterThan(0.02);
    expect(distances.at(-1)).toBeLessThan(0.25);
  });

  it("changes colour alone, and nothing else changes with age", () => {
    const changed = organs.filter(
      (id) => `${organLook(id, REST, 20).colour}` !== `${organLook(id, REST, 6).colour}`,
    );
    expect(changed).toEqual(organs.filter((id) => growthPlateAt(id)));
    for (const id of organs)
      expect(organLook(id, REST, 20).presence).toBe(organLook(id, REST, 6).presence);
  });
});

describe("what a chapter lights", () => {
  const lit = new Set<StructureId>(["liver", "hepatic-veins", "inferior-vena-cava-upper"]);
  const choice: Choice = { ...REST, subtype: "vascular", lit };

  it("is solid, and all else glass", () => {
    const solid = organs.filter((id) => organLook(id, choice).presence === 1);
    expect(new Set(solid)).toEqual(lit);
  });

  it("has the type's colour only where the type starts", () => {
    const own = organLook("inferior-vena-cava-upper", { ...REST, subtype: "vascular" });
    expect(organLook("inferior-vena-cava-upper", choice)).toEqual(own);
    expect(organLook("liver", choice).colour).toEqual(organLook("liver", REST).colour);
  });

  it("colours a region of the skin and leaves the others glass", () => {
    const felt: Choice = { ...choice, lit: new Set(["skin-foot-left"]) };
    expect(skinLook("skin-foot-left", felt).presence).toBeGreaterThan(GLASS);
    expect(skinLook("skin-foot-left", felt).presence).toBeLessThan(1);
    expect(skinLook("skin-foot-right", felt).presence).toBe(GLASS);
  });

  it("keeps the skin type's skin solid, unless something inside is meant", () => {
    const skin: Choice = { ...REST, subtype: "cutaneous", lit: new Set(["skin-scalp"]) };
    expect(skinPresence(skin)).toBe(1);
    expect(skinLook("skin-scalp", skin).colour).not.toEqual(skinLook("skin-scalp", REST).colour);
    expect(skinLook("skin-face", skin).colour).not.toEqual(skinLook("skin-scalp", skin).colour);
    const lungs: Choice = { ...skin, lit: new Set(["lung-left", "lung-right"]) };
    expect(skinPresence(lungs)).toBe(GLASS);
    expect(organLook("lung-left", lungs).presence).toBe(1);
  });
});

describe("what the pointer reaches", () => {
  it("passes through glass", () => {
    expect(isPickable(skinPresence(REST))).toBe(false);
    expect(isPickable(organPresence("jejunum", { ...REST, subtype: "vascular" }))).toBe(false);
    expect(isPickable(organPresence("jejunum", REST))).toBe(true);
  });

  it("stops at solid skin", () => {
    expect(isPickable(skinPresence({ ...REST, lens: "solid" }))).toBe(true);
    // Something inside is chosen: the skin turns milky and lets the pointer through.
    expect(isPickable(skinPresence({ ...REST, lens: "solid", subtype: "bone" }))).toBe(false);
  });
});

describe("hovering", () => {
  it("lightens what is under the pointer and nothing else", () => {
    const hovered: Choice = { ...REST, hovered: "liver" };
    const before = organLook("liver", REST).colour;
    organLook("liver", hovered).colour.forEach((value, k) =>
      expect(value).toBeGreaterThan(before[k]!),
    );
    expect(organLook("spleen", hovered)).toEqual(organLook("spleen", REST));
  });
});

describe("what an exhibit has taken out of the way", () => {
  it("is neither drawn nor touched, whatever is chosen or lit", () => {
    const bone = "femur-distal-epiphysis-left";
    const skin = "skin-thigh-left";
    for (const subtype of [null, ...SUBTYPES]) {
      const choice: Choice = { ...REST, subtype, lit: new Set([bone, skin]), hidden: [bone, skin] };
      expect(organLook(bone, choice).presence).toBe(0);
      expect(skinLook(skin, choice).presence).toBe(0);
      expect(skinLook("skin-thigh-right", choice).presence).toBeGreaterThan(0);
    }
  });
});

describe("an exhibit", () => {
  it("shows the glass body, whatever look is chosen, but keeps smooth muscle lit", () => {
    const exhibit = { kind: "cut", plane: "axial", at: 500 } as const;
    expect(shownLens({ lens: "xray", exhibit })).toBe("glass");
    expect(shownLens({ lens: "smooth-muscle", exhibit })).toBe("smooth-muscle");
    expect(shownLens({ lens: "xray", exhibit: null })).toBe("xray");
  });

  it("lets a lump within a part be seen through it, and the clothes go with the solid skin", () => {
    const structure = "skin-thigh-left";
    const shown: Choice = { ...REST, subtype: "cutaneous", structure };
    expect(skinLook(structure, shown).presence).toBe(1);
    const seenThrough: Choice = { ...shown, hidesLump: true };
    expect(skinLook(structure, seenThrough).presence).toBeLessThan(1);
    expect(organPresence("liver", { ...REST, structure: "liver", hidesLump: true })).toBeLessThan(
      1,
    );
  });
});
