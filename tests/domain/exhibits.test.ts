import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SELECTABLES, SUBTYPES, subtypeOf, systemOf } from "../../src/domain/anatomy.ts";
import { ENTRIES } from "../../src/domain/chapters.ts";
import {
  CLOSE_UPS,
  closeUpOf,
  CORE_SIDES,
  CUT_PLANES,
  type Exhibit,
  LAYERS_OF,
  placeOfExhibit,
  PROCEDURE_OF_ENTRY,
  PROCEDURES,
  readExhibit,
  SMOOTH_MUSCLE_LAYERS,
  STEPS_OF,
  TYPICAL_PLACE,
  writeExhibit,
} from "../../src/domain/exhibits.ts";

const NOTHING = { structure: null, subtype: null };

describe("the close-up of a place", () => {
  it("is there for each type, at a place where the type starts", () => {
    const closeUps = SUBTYPES.map((subtype) => closeUpOf({ subtype, structure: null }));
    expect(new Set(closeUps)).toEqual(new Set(CLOSE_UPS));
    for (const subtype of SUBTYPES) {
      expect(subtypeOf(TYPICAL_PLACE[subtype], subtype)).toBe(subtype);
      expect(placeOfExhibit({ structure: null, subtype })).toBe(TYPICAL_PLACE[subtype]);
    }
  });

  it("is there for all of gut, skin, veins and long bones, and for nothing that none of them is", () => {
    for (const structure of SELECTABLES) {
      const subtype = subtypeOf(structure);
      const closeUp = closeUpOf({ structure, subtype });
      if (systemOf(structure) === "digestive") expect(closeUp).toBe("gut-wall");
      else expect(closeUp !== null, structure).toBe(subtype !== null);
    }
    expect(closeUpOf(NOTHING)).toBeNull();
    expect(closeUpOf({ structure: "skull", subtype: null })).toBeNull();
  });

  it("follows the type that is looked at: the gut of a child with weak immunity is seen at its cells", () => {
    expect(closeUpOf({ structure: "ileum", subtype: "immunocompromised" })).toBe("cell-and-virus");
  });

  it("has smooth muscle in it, whichever it is", () => {
    for (const id of CLOSE_UPS)
      expect(
        LAYERS_OF[id].some((layer) => SMOOTH_MUSCLE_LAYERS.has(layer)),
        id,
      ).toBe(true);
    const all = Object.values(LAYERS_OF).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("procedures", () => {
  it("belong to entries that exist, and none of them to amputation", () => {
    const shown = Object.keys(PROCEDURE_OF_ENTRY);
    expect(shown.filter((entry) => !ENTRIES.some((known) => known === entry))).toEqual([]);
    expect(new Set(Object.values(PROCEDURE_OF_ENTRY))).toEqual(new Set(PROCEDURES));
    expect(shown).not.toContain("amputation");
  });
});

const exhibits: fc.Arbitrary<Exhibit> = fc.oneof(
  fc.record({
    kind: fc.constant("cut" as const),
    plane: fc.constantFrom(...CUT_PLANES),
    at: fc.integer({ min: 0, max: 1000 }),
  }),
  fc.record({ kind: fc.constant("core" as const), side: fc.constantFrom(...CORE_SIDES) }),
  fc.constantFrom(...PROCEDURES).chain((id) =>
    fc.record({
      kind: fc.constant("procedure" as const),
      id: fc.constant(id),
      step: fc.integer({ min: 0, max: STEPS_OF[id] - 1 }),
    }),
  ),
  fc.constantFrom<Exhibit>({ kind: "lump" }, { kind: "patch" }),
);

describe("an exhibit in an address", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(exhibits, (exhibit) => {
        expect(readExhibit(writeExhibit(exhibit), NOTHING)).toEqual(exhibit);
      }),
    );
    for (const subtype of SUBTYPES) {
      const chosen = { structure: null, subtype };
      for (const layer of [null, ...LAYERS_OF[closeUpOf(chosen)!]]) {
        const exhibit = { kind: "close-up", layer } as const;
        expect(readExhibit(writeExhibit(exhibit), chosen)).toEqual(exhibit);
      }
    }
  });

  it("is nothing where it is misspelt, and loses only the part that is wrong", () => {
    for (const text of [null, "", "cut", "cut.oblique.3", "core.above", "procedure.x-ray", "dance"])
      expect(readExhibit(text, NOTHING)).toBeNull();
    expect(readExhibit("close-up", NOTHING)).toBeNull();
    const vein = { structure: null, subtype: "vascular" } as const;
    expect(readExhibit("close-up.mucosa", vein)).toEqual({ kind: "close-up", layer: null });
    expect(readExhibit("cut.axial.4711", NOTHING)).toMatchObject({ at: 1000 });
    expect(readExhibit("cut.axial.-1", NOTHING)).toMatchObject({ at: 0 });
    expect(readExhibit("procedure.ct.9", NOTHING)).toMatchObject({ step: STEPS_OF.ct - 1 });
  });
});
