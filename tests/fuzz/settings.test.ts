/** Any settings file, as its bytes come from a host. */
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchSettings } from "../../src/app/department.ts";
import { CHAPTERS, LENSES, ROOMS, VOICES } from "../../src/domain/view.ts";
import { OFFERED_LANGUAGES } from "../../src/i18n/languages.ts";
import { readSettings, type Settings } from "../../src/state/settings-file.ts";
import { THEMES, VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";
import { placeOf } from "../../src/state/url.ts";
import { times } from "../long.ts";
import { damaged, strangeJson, strangeTexts } from "./strange.ts";
import { wrongIn } from "./valid-state.ts";

const RIGHT = {
  room: fc.constantFrom(...ROOMS),
  voice: fc.constantFrom(...VOICES),
  language: fc.constantFrom(...OFFERED_LANGUAGES),
  openChapters: fc.subarray([...CHAPTERS]),
  theme: fc.constantFrom(...THEMES),
  lens: fc.constantFrom(...LENSES),
  ageYears: fc.double({ min: 6, max: 20, noNaN: true }),
} as const;
const right = fc.record(RIGHT, { requiredKeys: [] });

/** Some entries right, some not, and some that there are not. */
const mixed = fc
  .tuple(
    right,
    fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(RIGHT)), strangeTexts), strangeJson, {
      maxKeys: 3,
    }),
  )
  .map(([good, bad]) => ({ good, bad, text: JSON.stringify({ ...good, ...bad }) }));

const texts = fc.oneof(
  mixed.map(({ text }) => text),
  damaged(mixed.map(({ text }) => text)),
  strangeTexts,
  strangeJson.map((value) => JSON.stringify(value)),
);

const KNOWN_KINDS = ["not-json", "unknown", "wrong"];

function expectUsable({ defaults, start, problems }: Settings): void {
  viewerStore.setState({ ...VIEWER_DEFAULTS, ...defaults, ...start }, true);
  const state = viewerStore.getState();
  expect(wrongIn(placeOf(state))).toEqual([]);
  expect(THEMES).toContain(state.theme);
  expect(state.facilitator.closedChapters.every((c) => CHAPTERS.includes(c))).toBe(true);
  // Each is said in one sentence that lists the entries: neither may be longer than anybody reads.
  expect(problems.length).toBeLessThanOrEqual(20);
  for (const problem of problems) {
    expect(KNOWN_KINDS).toContain(problem.kind);
    if ("entry" in problem) expect(problem.entry.length).toBeLessThanOrEqual(41);
  }
}

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": (text) => new TextEncoder().encode(text),
  "UTF-8 with a mark": (text) => new TextEncoder().encode(`\uFEFF${text}`),
  "UTF-16": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "Latin-1": (text) => Buffer.from(text, "latin1"),
  cut: (text) => new TextEncoder().encode(text).slice(0, -1),
};

afterEach(() => vi.unstubAllGlobals());

describe("any settings file", () => {
  it("sets only what there is, and says what is wrong", () => {
    fc.assert(
      fc.property(texts, (text) => expectUsable(readSettings(text))),
      { numRuns: times(1000, 10_000), seed: 721 },
    );
  });

  it("keeps each right entry, whatever stands beside it", () => {
    fc.assert(
      fc.property(mixed, ({ good, bad, text }) => {
        const { defaults, start, problems } = readSettings(text);
        const { voice, language, theme } = good;
        const { room, lens, ageYears } = good;
        const said = { voice, lang: language, theme, room, lens, ageYears };
        for (const [key, value] of Object.entries(said)) {
          const entry = key === "lang" ? "language" : key;
          if (value === undefined || Object.hasOwn(bad, entry)) continue;
          expect({ ...defaults, ...start }).toHaveProperty(key, JSON.parse(JSON.stringify(value)));
        }
        // What is ignored is named, up to as many as a notice has room for.
        const isUnknown = Object.keys(bad).some((key) => !Object.hasOwn(RIGHT, key));
        expect(problems.some(({ kind }) => kind === "unknown")).toBe(isUnknown);
      }),
      { numRuns: times(500, 10_000), seed: 722 },
    );
  });

  it("may come in any encoding, and late, or not at all", async () => {
    const answers = fc.record({
      text: texts,
      encode: fc.constantFrom(...Object.values(encoders)),
      status: fc.constantFrom(200, 200, 200, 404, 500),
    });
    await fc.assert(
      fc.asyncProperty(answers, async ({ text, encode, status }) => {
        vi.stubGlobal("fetch", async () => new Response(Buffer.from(encode(text)), { status }));
        const settings = await fetchSettings();
        if (status !== 200) expect(settings).toBeNull();
        if (settings) expectUsable(settings);
      }),
      { numRuns: times(300, 10_000), seed: 723 },
    );
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    expect(await fetchSettings()).toBeNull();
  });

  it("is read with a mark of its byte order", async () => {
    vi.stubGlobal("document", { baseURI: "https://viewer.example/" });
    vi.stubGlobal("fetch", async () => new Response('\uFEFF{"voice":"child"}'));
    expect(await fetchSettings()).toMatchObject({ defaults: { voice: "child" }, problems: [] });
  });

  it.each([
    ["deep", `{"voice":${"[".repeat(49_000)}${"]".repeat(49_000)}}`],
    ["ten megabytes", `{"x":"${"y".repeat(10_000_000)}"}`],
    ["ten megabytes of nothing", " ".repeat(10_000_000)],
    ["ten megabytes of a list", "[".repeat(10_000_000)],
  ])("may be %s", (_, text) => {
    const settings = readSettings(text);
    expectUsable(settings);
    expect(settings.problems).toHaveLength(1);
  });
});
