import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHAPTERS, LENSES, ROOMS, VOICES } from "../../src/domain/view.ts";
import { readSettings } from "../../src/state/settings-file.ts";

describe("a department's settings", () => {
  it("are read whole", () => {
    const file = {
      room: "explore",
      voice: "child",
      language: "es",
      openChapters: ["where", "why"],
      theme: "dark",
      quality: "lightest",
      lens: "solid",
      ageYears: 7,
    };
    const { defaults, start, problems } = readSettings(JSON.stringify(file));
    expect(problems).toEqual([]);
    expect(start).toEqual({ room: "explore", lens: "solid", ageYears: 7 });
    expect(defaults).toMatchObject({
      voice: "child",
      lang: "es",
      theme: "dark",
      quality: "lightest",
    });
    expect(defaults.facilitator?.closedChapters).toEqual(
      CHAPTERS.filter((chapter) => chapter !== "where" && chapter !== "why"),
    );
  });

  it("hold though one of them is wrong, and it is named", () => {
    const { defaults, start, problems } = readSettings(
      '{ "voice": "pirate", "room": "show", "ageYears": "ten", "colour": "red", "__proto__": {} }',
    );
    expect(defaults).toEqual({});
    expect(start).toEqual({ room: "show" });
    expect(problems).toEqual([
      { kind: "wrong", entry: "voice" },
      { kind: "wrong", entry: "ageYears" },
      { kind: "unknown", entry: "colour" },
      { kind: "unknown", entry: "__proto__" },
    ]);
  });

  it.each(["", "{", "[]", "null", "7", '"room"'])(
    "that are no settings are said to be so: %s",
    (text) => {
      expect(readSettings(text)).toEqual({
        defaults: {},
        start: {},
        // What cannot be read allows nobody.
        hosts: [],
        problems: [{ kind: "not-json" }],
      });
    },
  );

  it("are not looked for in a page that a host sends in their place", () => {
    expect(readSettings("<!doctype html><title>Home</title>").problems).toEqual([]);
  });

  it("name the hosts that may talk to the page; what is wrong there allows nobody", () => {
    const hostsOf = (hosts: unknown) => readSettings(JSON.stringify({ hosts }));
    const named = ["https://school.example", "http://localhost:8080"];
    expect(hostsOf(named)).toMatchObject({ hosts: named, problems: [] });
    expect(hostsOf([])).toMatchObject({ hosts: [], problems: [] });
    expect(readSettings('{ "voice": "child" }').hosts).toBeNull();
    for (const wrong of [
      "*",
      "null",
      "school.example",
      "https://school.example/",
      "file://",
      7,
      {},
    ])
      expect(hostsOf([named[0], wrong])).toMatchObject({
        hosts: [],
        problems: [{ kind: "wrong", entry: "hosts" }],
      });
    expect(hostsOf("https://school.example").hosts).toEqual([]);
  });

  it("never throw, and never set anything that there is not", () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(...VOICES, ...ROOMS, ...LENSES, ...CHAPTERS, 6, 21, -1),
      fc.array(fc.constantFrom<unknown>(...CHAPTERS, "x", null)),
    );
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "room",
        "voice",
        "language",
        "openChapters",
        "theme",
        "lens",
        "ageYears",
        "hosts",
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.dictionary(keys, values).map((file) => JSON.stringify(file)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { defaults, start } = readSettings(text);
        if (defaults.voice) expect(VOICES).toContain(defaults.voice);
        if (start.room) expect(ROOMS).toContain(start.room);
        if (start.lens) expect(LENSES).toContain(start.lens);
        if (start.ageYears !== undefined) {
          expect(start.ageYears).toBeGreaterThanOrEqual(6);
          expect(start.ageYears).toBeLessThanOrEqual(20);
        }
      }),
      { numRuns: 2000, seed: 6 },
    );
  });
});
