import { describe, expect, it } from "vitest";
import {
  GARMENTS,
  isSkinRegion,
  SELECTABLES,
  SKIN_REGIONS,
  STRUCTURES,
  structuresOfSubtype,
  SUBTYPES,
  subtypeOf,
} from "../../src/domain/anatomy.ts";
import { placesOfEntry } from "../../src/domain/chapter-places.ts";
import { entriesOf, STORIES, STORY_CHAPTERS } from "../../src/domain/chapters.ts";
import {
  BODY_SHAPE,
  canBeChosen,
  type PictureChoice,
  pictureLook,
} from "../../src/domain/picture.ts";
import { SUBTYPE_COLOURS } from "../../src/domain/palette.ts";
import { isPickable, organPresence, skinPresence } from "../../src/scene/appearance.ts";

const LENSES = ["glass", "solid"] as const;
const CHOICES: PictureChoice[] = LENSES.flatMap((lens) => [
  { subtype: null, structure: null, lens, lit: null },
  ...SUBTYPES.map((subtype) => ({ subtype, structure: null, lens, lit: null })),
  ...SELECTABLES.map((structure) => ({
    subtype: subtypeOf(structure),
    structure,
    lens,
    lit: null,
  })),
]);
/** What each entry of each story lights, with nothing else chosen and with a place of the type. */
const LIT_CHOICES: PictureChoice[] = STORIES.flatMap((story) => {
  const subtype = story === "overview" ? null : story;
  const structures = subtype ? [null, structuresOfSubtype(subtype)[0]!] : [null, "heart" as const];
  return structures.flatMap((structure) =>
    STORY_CHAPTERS.flatMap((chapter) =>
      entriesOf(story, chapter)
        .map((entry) => placesOfEntry(entry, { story, structure }))
        .filter((places) => places.length > 0)
        .map((places) => ({ subtype, structure, lens: "glass" as const, lit: new Set(places) })),
    ),
  );
});
const START: PictureChoice = { subtype: null, structure: null, lens: "glass", lit: null };

describe("the flat picture", () => {
  it("lets the same structures be chosen as the 3D body, whatever is chosen now", () => {
    const insides = STRUCTURES.filter((id) => !isSkinRegion(id));
    expect(LIT_CHOICES.length).toBeGreaterThan(100);
    for (const choice of [...CHOICES, ...LIT_CHOICES]) {
      const state = { ...choice, hovered: null, hidden: null, hidesLump: false };
      const inFlat = insides.filter((id) => canBeChosen(pictureLook(id, choice)));
      const inSpace = insides.filter((id) => isPickable(organPresence(id, state)));
      expect(inFlat, JSON.stringify(choice)).toEqual(inSpace);
    }
  });

  it("shows the skin solid when the 3D body does, and its regions can always be chosen", () => {
    for (const choice of CHOICES) {
      const isSolid = isPickable(
        skinPresence({ ...choice, hovered: null, hidden: null, hidesLump: false }),
      );
      for (const id of SKIN_REGIONS) {
        const look = pictureLook(id, choice);
        expect(canBeChosen(look)).toBe(true);
        expect(look.role !== "clear", JSON.stringify(choice)).toBe(isSolid);
      }
      expect(pictureLook(BODY_SHAPE, choice).role).toBe(isSolid ? "relief" : "ground");
      for (const id of GARMENTS)
        expect(pictureLook(id, choice).role).toBe(isSolid ? "worn" : "absent");
    }
  });

  it("never leaves what was chosen out of sight", () => {
    for (const structure of SELECTABLES) {
      const choice = {
        subtype: subtypeOf(structure),
        structure,
        lens: "glass",
        lit: null,
      } as const;
      const shown = STRUCTURES.filter((id) => pictureLook(id, choice).role === "chosen");
      expect(shown.length, structure).toBeGreaterThan(0);
    }
  });

  it("gives a lit place its type's colour, and its siblings less of it", () => {
    const lit = pictureLook("stomach", { ...START, subtype: "soft-tissue" });
    expect(lit).toMatchObject({ role: "place", fill: SUBTYPE_COLOURS["soft-tissue"].fill });
    const choice = {
      subtype: "soft-tissue",
      structure: "stomach",
      lens: "glass",
      lit: null,
    } as const;
    expect(pictureLook("stomach", choice)).toMatchObject({ role: "chosen", fill: lit.fill });
    const sibling = pictureLook("ileum", choice);
    expect(sibling.role).toBe("place");
    expect(sibling.fill).not.toBe(lit.fill);
    expect(pictureLook("liver", choice).role).toBe("faded");
  });

  it("keeps the rest of a long bone beside its lit zones", () => {
    const choice = { subtype: "bone", structure: "tibia-left", lens: "glass", lit: null } as const;
    expect(pictureLook("tibia-proximal-metaphysis-left", choice).role).toBe("chosen");
    expect(pictureLook("tibia-shaft-left", choice).role).toBe("part");
    expect(pictureLook("femur-distal-metaphysis-left", choice).role).toBe("place");
    expect(pictureLook("pelvis", choice).role).toBe("faded");
  });
});
