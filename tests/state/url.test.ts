import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SELECTABLES, SUBTYPES, subtypeOf } from "../../src/domain/anatomy.ts";
import { chapterOf, ENTRIES, entriesOf } from "../../src/domain/chapters.ts";
import {
  AGE_MAX_YEARS,
  AGE_MIN_YEARS,
  CHAPTERS,
  LENSES,
  PAGES,
  ROOMS,
  VIEWS,
  VOICES,
} from "../../src/domain/view.ts";
import { closeUpOf, type Exhibit, readExhibit, writeExhibit } from "../../src/domain/exhibits.ts";
import { LANGUAGE_IDS } from "../../src/i18n/languages.ts";
import { VIEWER_DEFAULTS } from "../../src/state/store.ts";
import {
  entryWithin,
  type Place,
  parseHash,
  placeOf,
  type Preferred,
  writeHash,
} from "../../src/state/url.ts";

const START = placeOf(VIEWER_DEFAULTS);

const places: fc.Arbitrary<Place> = fc
  .record({
    subtype: fc.option(fc.constantFrom(...SUBTYPES), { nil: null }),
    structure: fc.option(fc.constantFrom(...SELECTABLES), { nil: null }),
    voice: fc.constantFrom(...VOICES),
    lang: fc.constantFrom(...LANGUAGE_IDS),
    ageYears: fc.integer({ min: AGE_MIN_YEARS * 10, max: AGE_MAX_YEARS * 10 }).map((n) => n / 10),
    view: fc.constantFrom(...VIEWS),
    lens: fc.constantFrom(...LENSES),
    chapter: fc.constantFrom(...CHAPTERS),
    entry: fc.option(fc.constantFrom(...ENTRIES), { nil: null }),
    page: fc.option(fc.constantFrom(...PAGES), { nil: null }),
    pageAt: fc.option(fc.constantFrom("biopsy", "T1", "BO-2"), { nil: null }),
    exhibit: fc.option(
      fc.constantFrom<Exhibit>(
        { kind: "close-up", layer: null },
        { kind: "close-up", layer: "media" },
        { kind: "cut", plane: "coronal", at: 0 },
        { kind: "cut", plane: "axial", at: 1000 },
        { kind: "core", side: "back" },
        { kind: "lump" },
        { kind: "procedure", id: "limb-salvage", step: 4 },
        { kind: "patch" },
      ),
      { nil: null },
    ),
    room: fc.constantFrom(...ROOMS),
    roomAt: fc.option(fc.constantFrom("projector", "five-types.3", "find-it.large"), { nil: null }),
  })
  .map((drawn) => {
    const { structure, chapter, page } = drawn;
    const subtype = structure ? subtypeOf(structure, drawn.subtype) : drawn.subtype;
    return {
      ...drawn,
      subtype,
      entry: entryWithin(drawn.entry, { subtype, chapter }),
      pageAt: page ? drawn.pageAt : null,
      roomAt: drawn.room === "look" ? null : drawn.roomAt,
      exhibit: drawn.exhibit && readExhibit(writeExhibit(drawn.exhibit), { subtype, structure }),
    };
  });

const preferences: fc.Arbitrary<Preferred> = fc.record({
  voice: fc.constantFrom(...VOICES),
  lang: fc.constantFrom(...LANGUAGE_IDS),
});

const KEYS =
  "subtype structure voice lang age view lens chapter entry page at exhibit room x".split(" ");
const values = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    ...SUBTYPES,
    ...SELECTABLES,
    ...VOICES,
    ...VIEWS,
    ...CHAPTERS,
    ...ENTRIES,
    ...PAGES,
    ...ROOMS,
    "present.five-types.3",
    "present..",
    "explore.Ä.__proto__",
    "look.projector",
    "close-up.mucosa",
    "cut.axial.99999",
    "cut.oblique.5",
    "procedure.ct.-1",
    "core",
    "lump.40",
    "NaN",
    "-7",
    "1e1",
    "0x9",
    "9.99",
  ),
  fc.double().map(String),
  fc.constantFrom("__proto__", "constructor", "toString", "%", "%E0%A4%A"),
);
const hashes = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), values))
    .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`),
);

function expectValid(place: Place): void {
  expect([null, ...SUBTYPES]).toContain(place.subtype);
  if (place.structure) {
    expect(SELECTABLES).toContain(place.structure);
    expect(place.subtype).toBe(subtypeOf(place.structure, place.subtype));
  }
  expect(VOICES).toContain(place.voice);
  expect(LANGUAGE_IDS).toContain(place.lang);
  expect(place.ageYears).toBeGreaterThanOrEqual(AGE_MIN_YEARS);
  expect(place.ageYears).toBeLessThanOrEqual(AGE_MAX_YEARS);
  expect(VIEWS).toContain(place.view);
  expect(LENSES).toContain(place.lens);
  expect(CHAPTERS).toContain(place.chapter);
  if (place.entry) {
    expect(chapterOf(place.entry)).toBe(place.chapter);
    expect(entriesOf(place.subtype ?? "overview", chapterOf(place.entry))).toContain(place.entry);
  }
  expect([null, ...PAGES]).toContain(place.page);
  expect(ROOMS).toContain(place.room);
  if (place.roomAt !== null) {
    expect(place.room).not.toBe("look");
    expect(place.roomAt).toMatch(/^[a-z0-9.-]{1,60}$/);
  }
  if (place.pageAt) expect(place.page).not.toBeNull();
  if (place.exhibit?.kind === "close-up") expect(closeUpOf(place)).not.toBeNull();
  if (place.exhibit?.kind === "cut") expect(place.exhibit.at).toBeLessThanOrEqual(1000);
}

describe("any address", () => {
  it("reads as a valid place and never throws", () => {
    fc.assert(
      fc.property(hashes, preferences, (hash, preferred) => {
        expectValid(parseHash(hash, preferred));
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it("settles at once: the corrected address reads as the same place", () => {
    fc.assert(
      fc.property(hashes, preferences, (hash, preferred) => {
        const place = parseHash(hash, preferred);
        const corrected = writeHash(place, preferred);
        expect(parseHash(corrected, preferred)).toEqual(place);
        expect(writeHash(parseHash(corrected, preferred), preferred)).toBe(corrected);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});

describe("any place", () => {
  it("comes back from its address, whatever this device prefers", () => {
    fc.assert(
      fc.property(places, preferences, (place, preferred) => {
        expect(parseHash(writeHash(place, preferred), preferred)).toEqual(place);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it("reads the same on another device when its voice and language are written", () => {
    fc.assert(
      fc.property(places, preferences, preferences, (place, here, there) => {
        const hash = writeHash(place, here);
        if (!hash.includes("voice=") || !hash.includes("lang=")) return;
        expect(parseHash(hash, there)).toEqual(place);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});

describe("single values", () => {
  it("leaves defaults out", () => {
    expect(writeHash(START)).toBe("");
    expect(writeHash({ ...START, ageYears: 6, lens: "solid" })).toBe("#age=6&lens=solid");
  });

  it("falls back one by one", () => {
    const place = parseHash("#subtype=bone&voice=parrot&age=12.5&view=up&lens=solid&lang=xx");
    expect(place).toEqual({ ...START, subtype: "bone", ageYears: 12.5, lens: "solid" });
  });

  it("holds a whole bone as it holds one of its zones", () => {
    const place = parseHash("#structure=tibia-right");
    expect(place).toEqual({ ...START, subtype: "bone", structure: "tibia-right" });
    expect(writeHash(place)).toBe("#subtype=bone&structure=tibia-right");
    expect(parseHash("#structure=tibia").structure).toBeNull();
  });

  it("rejects ages that are not plain numbers in range", () => {
    for (const age of ["", "5.9", "20.1", "1e1", "0x9", " 9", "9 ", "NaN", "999", "-8"]) {
      expect(parseHash(`#age=${encodeURIComponent(age)}`).ageYears).toBe(START.ageYears);
    }
  });

  it("lets the structure win over a subtype that contradicts it", () => {
    expect(parseHash("#subtype=bone&structure=stomach").subtype).toBe("soft-tissue");
    expect(parseHash("#subtype=vascular&structure=heart").subtype).toBeNull();
    // The stomach is also one of the immune type's places: there is nothing to contradict.
    expect(parseHash("#subtype=immunocompromised&structure=stomach").subtype).toBe(
      "immunocompromised",
    );
  });

  it("takes this device's voice and language where none is given, and the address's where one is", () => {
    const device: Preferred = { voice: "child", lang: "es" };
    expect(parseHash("", device)).toMatchObject(device);
    expect(parseHash("#voice=clinician&lang=en", device)).toMatchObject({
      voice: "clinician",
      lang: "en",
    });
    expect(writeHash({ ...START, voice: "family" }, device)).toBe("#voice=family&lang=en");
  });

  it("keeps an entry only where the chapter of that story holds it", () => {
    const hash = "#subtype=bone&chapter=tests&entry=mri";
    expect(parseHash(hash).entry).toBe("mri");
    expect(writeHash(parseHash(hash))).toBe(hash);
    expect(parseHash("#subtype=bone&chapter=treatment&entry=mri").entry).toBeNull();
    expect(parseHash("#subtype=cutaneous&chapter=tests&entry=bone-scan").entry).toBeNull();
    expect(parseHash("#chapter=tests&entry=constructor").entry).toBeNull();
  });

  it("opens a list at one of its entries", () => {
    expect(parseHash("#page=sources&at=T1")).toEqual({ ...START, page: "sources", pageAt: "T1" });
    expect(writeHash({ ...START, page: "glossary", pageAt: "biopsy" })).toBe(
      "#page=glossary&at=biopsy",
    );
    expect(parseHash("#page=cellar&at=T1")).toEqual(START);
    expect(parseHash("#page=glossary&at=%3Cscript%3E").pageAt).toBeNull();
  });
});
