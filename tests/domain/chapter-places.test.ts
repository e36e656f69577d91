import { describe, expect, it } from "vitest";
import {
  isSkinRegion,
  partsOf,
  SELECTABLES,
  STRUCTURES,
  type StructureId,
  structuresOfSubtype,
  subtypeOf,
  SUBTYPES,
} from "../../src/domain/anatomy.ts";
import { placesOfChapter, placesOfEntry } from "../../src/domain/chapter-places.ts";
import {
  chapterOf,
  ENTRIES,
  ENTRIES_OF_CHAPTER,
  entriesOf,
  isEntryId,
  STORIES,
  STORY_CHAPTERS,
  type StoryId,
} from "../../src/domain/chapters.ts";

const known: ReadonlySet<string> = new Set(STRUCTURES);
const storyOf = (structure: (typeof SELECTABLES)[number]): StoryId =>
  subtypeOf(structure) ?? "overview";

describe("the entries of the chapters", () => {
  it("are each in one chapter and under one name", () => {
    expect(new Set(ENTRIES).size).toBe(ENTRIES.length);
    for (const chapter of STORY_CHAPTERS)
      for (const entry of ENTRIES_OF_CHAPTER[chapter]) expect(chapterOf(entry)).toBe(chapter);
    expect(isEntryId("constructor")).toBe(false);
  });

  it("are each told in some type's story, and in the disease's as a whole", () => {
    for (const entry of ENTRIES) {
      const chapter = chapterOf(entry);
      expect(entriesOf("overview", chapter)).toContain(entry);
      expect(SUBTYPES.some((id) => entriesOf(id, chapter).includes(entry))).toBe(true);
    }
  });

  it("tell in every story when to see a doctor, and that it is nobody's fault", () => {
    for (const story of STORIES) {
      expect(entriesOf(story, "feel")).toContain("see-a-doctor");
      expect(entriesOf(story, "causes")).toContain("nobodys-fault");
    }
  });
});

describe("what the body shows for them", () => {
  const everywhere = STORIES.flatMap((story) =>
    STORY_CHAPTERS.flatMap((chapter) => [
      placesOfChapter(chapter, { story, structure: null }),
      ...entriesOf(story, chapter).map((id) => placesOfEntry(id, { story, structure: null })),
    ]),
  );

  it("are structures that there are, each once", () => {
    for (const places of everywhere) {
      expect(places.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it("is the chosen place itself where a test looks at it or a treatment treats it", () => {
    for (const structure of SELECTABLES) {
      const place = { story: storyOf(structure), structure };
      expect(placesOfEntry("biopsy", place)).toEqual(partsOf(structure));
      expect(placesOfEntry("surgery", place)).toEqual(partsOf(structure));
      expect(placesOfChapter("treatment", place)).toEqual(partsOf(structure));
    }
  });

  it("is where each symptom of the vena cava is felt, by its part", () => {
    const vascular = { story: "vascular", structure: null } as const;
    expect(placesOfEntry("leg-swelling", vascular)).toContain("inferior-vena-cava-lower");
    expect(placesOfEntry("leg-swelling", vascular)).toContain("skin-foot-left");
    expect(placesOfEntry("kidney-blockage", vascular)).toContain("kidney-right");
    expect(placesOfEntry("liver-swelling", vascular)).toContain("liver");
  });

  it("is never one point for the immune type", () => {
    const immune = { story: "immunocompromised", structure: null } as const;
    for (const chapter of STORY_CHAPTERS)
      for (const id of entriesOf("immunocompromised", chapter)) {
        const organs = placesOfEntry(id, immune).filter(
          (place: StructureId) => !isSkinRegion(place),
        );
        expect(organs.length, id).not.toBe(1);
      }
    expect(placesOfEntry("mri", immune)).toEqual(structuresOfSubtype("immunocompromised"));
  });

  it("is nothing for amputation, which is told in words only", () => {
    for (const structure of [null, ...SELECTABLES])
      expect(placesOfEntry("amputation", { story: "bone", structure })).toEqual([]);
  });
});
