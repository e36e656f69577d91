import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { retryModel, setQuality, setTheme, setVoice } from "../../src/state/actions.ts";
import { PREFERENCES_KEY, readPreferences, writePreferences } from "../../src/state/preferences.ts";
import { viewerStore } from "../../src/state/store.ts";

function stubStorage(initial?: string): Map<string, string> {
  const kept = new Map(initial === undefined ? [] : [[PREFERENCES_KEY, initial]]);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return kept;
}

const denied = () => {
  throw new DOMException("denied", "SecurityError");
};

afterEach(() => vi.unstubAllGlobals());

describe("preferences", () => {
  it("come back after they were chosen", () => {
    stubStorage();
    setVoice("child");
    setTheme("dark");
    expect(readPreferences()).toEqual({ voice: "child", theme: "dark" });
  });

  it("of the flat picture end when somebody asks for the body in 3D", () => {
    stubStorage();
    setQuality("flat");
    expect(readPreferences()).toEqual({ quality: "flat" });
    retryModel();
    expect(viewerStore.getState().quality).toBe("auto");
    expect(readPreferences()).toEqual({ quality: "auto" });
    setQuality("lightest");
    retryModel();
    expect(readPreferences()).toEqual({ quality: "lightest" });
  });

  it("hold voice and theme under one versioned key and nothing else", () => {
    const kept = stubStorage();
    writePreferences({ voice: "clinician" });
    expect([...kept]).toEqual([[PREFERENCES_KEY, '{"version":1,"voice":"clinician"}']]);
  });

  it("are forgotten when another version wrote them", () => {
    stubStorage('{"version":2,"voice":"child"}');
    expect(readPreferences()).toEqual({});
  });

  it("lose only the value that is broken", () => {
    stubStorage('{"version":1,"voice":"parrot","theme":"dark"}');
    expect(readPreferences()).toEqual({ theme: "dark" });
  });

  it("leave unsaid what cannot be read of what a grown-up chose", () => {
    const kept = { illnessWord: "goblin", mentioned: ["hair-loss", 7], closedChapters: ["tests"] };
    stubStorage(JSON.stringify({ version: 1, facilitator: kept, lang: "es", readingRate: 0.8 }));
    expect(readPreferences()).toEqual({
      facilitator: { illnessWord: "cancer", mentioned: [], closedChapters: ["tests"] },
      lang: "es",
      readingRate: 0.8,
    });
    stubStorage('{"version":1,"facilitator":[],"lang":"__proto__","readingRate":"0.8"}');
    expect(readPreferences()).toEqual({});
  });

  it("read as none from any text at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        stubStorage(text);
        const { voice, theme, ...rest } = readPreferences();
        expect(rest).toEqual({});
        expect(
          [voice, theme].every((value) => value === undefined || typeof value === "string"),
        ).toBe(true);
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});

describe("a storage that refuses", () => {
  const storages = {
    absent: () => vi.stubGlobal("localStorage", undefined),
    "throwing on every call": () =>
      vi.stubGlobal("localStorage", { getItem: denied, setItem: denied }),
    "throwing when full": () =>
      vi.stubGlobal("localStorage", { getItem: () => null, setItem: denied }),
    "throwing when looked at": () => vi.stubGlobal("localStorage", new Proxy({}, { get: denied })),
  };
  it.each(Object.entries(storages))("%s is no problem", (_, stub) => {
    stub();
    expect(readPreferences()).toEqual({});
    setVoice("child");
    setTheme("light");
    expect(viewerStore.getState()).toMatchObject({ voice: "child", theme: "light" });
  });
});
