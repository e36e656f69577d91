/** Any address at all, typed by hand, cut by a mail program or made up to break the page. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SELECTABLES, SUBTYPES } from "../../src/domain/anatomy.ts";
import { CHAPTERS, ROOMS, VOICES } from "../../src/domain/view.ts";
import { LANGUAGE_IDS } from "../../src/i18n/languages.ts";
import { litPlaces, shownChapter, shownExhibit } from "../../src/state/selectors.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";
import { fetchLesson } from "../../src/state/present/fetch-lesson.ts";
import { readPresentPlace, writeLessonPlace } from "../../src/state/present/place.ts";
import { parseHash, placeOf, type Preferred, writeHash } from "../../src/state/url.ts";
import { connectAddress } from "../../src/state/url-sync.ts";
import { times } from "../long.ts";
import { damaged, strangeTexts } from "./strange.ts";
import { wrongIn } from "./valid-state.ts";

const KEYS =
  "subtype structure voice lang age view lens chapter entry page at exhibit room hasOwnProperty __proto__";
const keys = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...KEYS.split(" ")) },
  { weight: 1, arbitrary: strangeTexts },
);
const RIGHT = [
  ...SUBTYPES,
  ...SELECTABLES,
  ...CHAPTERS,
  ...VOICES,
  ...ROOMS,
  ..."mri biopsy ebv front free xray glossary BO-2 es en-XB 6 9.99 20.049 5.95 close-up lump patch".split(
    " ",
  ),
  ..."close-up.mucosa cut.axial.620 core.left procedure.limb-salvage.4 procedure.constructor.0".split(
    " ",
  ),
  ..."present.five-types.3 present.own.2.1.edit present.find-it.large explore.breath show.x".split(
    " ",
  ),
];
const values = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...RIGHT) },
  { weight: 1, arbitrary: damaged(fc.constantFrom(...RIGHT)) },
  { weight: 1, arbitrary: strangeTexts },
);
const addresses = fc
  .array(fc.tuple(keys, values), { minLength: 1, maxLength: 8 })
  .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`);

const hashes = fc.oneof(
  { weight: 3, arbitrary: addresses },
  { weight: 2, arbitrary: damaged(addresses) },
  { weight: 1, arbitrary: strangeTexts },
);
const devices: fc.Arbitrary<Preferred> = fc.record({
  voice: fc.constantFrom(...VOICES),
  lang: fc.constantFrom(...LANGUAGE_IDS),
});

describe("any address", () => {
  it("reads as a valid place, which reads back from its own address", () => {
    fc.assert(
      fc.property(hashes, devices, (hash, device) => {
        const place = parseHash(hash, device);
        expect(wrongIn(place)).toEqual([]);
        const written = writeHash(place, device);
        expect(parseHash(written, device)).toEqual(place);
        expect(writeHash(parseHash(written, device), device)).toBe(written);
      }),
      { numRuns: times(1500, 100_000), seed: 701 },
    );
  });
});

/** A window's address, history and events. */
function stubWindow() {
  const target = new EventTarget();
  const shown = { hash: "", writes: 0 };
  const write = (_: unknown, __: string, address: string): void => {
    shown.hash = address.includes("#") ? address.slice(address.indexOf("#")) : "";
    shown.writes += 1;
  };
  vi.stubGlobal("location", {
    pathname: "/",
    search: "",
    get hash() {
      return shown.hash;
    },
  });
  vi.stubGlobal("history", { pushState: write, replaceState: write });
  for (const name of ["addEventListener", "removeEventListener"] as const)
    vi.stubGlobal(name, target[name].bind(target));
  return {
    shown,
    type(hash: string) {
      shown.hash = hash;
      target.dispatchEvent(new Event("popstate"));
      target.dispatchEvent(new Event("hashchange"));
    },
  };
}

describe("any address that is typed into the page", () => {
  beforeEach(() => viewerStore.setState(VIEWER_DEFAULTS, true));
  afterEach(() => vi.unstubAllGlobals());

  it("becomes a valid state and its own shortest address, in one step", () => {
    const { shown, type } = stubWindow();
    const disconnect = connectAddress();
    const closed = fc.subarray([...CHAPTERS]);
    fc.assert(
      fc.property(hashes, closed, (hash, closedChapters) => {
        const { facilitator } = VIEWER_DEFAULTS;
        viewerStore.setState({ facilitator: { ...facilitator, closedChapters } });
        shown.writes = 0;
        type(hash);
        const state = viewerStore.getState();
        expect(wrongIn(placeOf(state))).toEqual([]);
        expect(shown.hash).toBe(writeHash(placeOf(state), { voice: "family", lang: "en" }));
        expect(shown.writes).toBeLessThanOrEqual(1);
        expect(shownExhibit(state)).toBe(state.exhibit);
        const shut = state.voice === "child" ? closedChapters.filter((c) => c !== "where") : [];
        expect(shut).not.toContain(shownChapter(state));
        expect(litPlaces(state)?.size).not.toBe(0);
      }),
      { numRuns: times(700, 100_000), seed: 702 },
    );
    disconnect();
  });

  it("leads to a place in the room for classes that reads back, and to a lesson or to none", async () => {
    const words = fc.oneof(
      fc.constantFrom(
        "own",
        "five-types",
        "constructor",
        "projector",
        "find-it",
        "edit",
        "0",
        "1",
        "9999",
        "10000",
      ),
      fc.stringMatching(/^[a-z0-9-]{1,12}$/u),
    );
    const places = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
    await fc.assert(
      fc.asyncProperty(places, async (roomAt) => {
        const place = readPresentPlace(roomAt);
        if (place.kind !== "lesson") return;
        expect(readPresentPlace(writeLessonPlace(place))).toEqual(place);
        const lesson = await fetchLesson(place.from, viewerStore.getState());
        expect(lesson?.slides.length).not.toBe(0);
      }),
      { numRuns: times(200, 20_000), seed: 703 },
    );
  });
});
