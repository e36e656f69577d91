import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CHAPTERS } from "../../src/domain/view.ts";
import {
  openExhibit,
  resetFacilitator,
  setChapter,
  setFacilitator,
  setVoice,
  startAgain,
} from "../../src/state/actions.ts";
import { PREFERENCES_KEY, readPreferences } from "../../src/state/preferences.ts";
import { openChapters, shownChapter, tellingOf } from "../../src/state/selectors.ts";
import {
  type Facilitator,
  FACILITATOR_DEFAULTS,
  VIEWER_DEFAULTS,
  viewerStore,
} from "../../src/state/store.ts";

const state = () => viewerStore.getState();

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  viewerStore.setState(VIEWER_DEFAULTS, true);
  setVoice("child");
});
afterEach(() => vi.unstubAllGlobals());

describe("what the grown-up chooses", () => {
  it("is plain speech with all chapters at the start, and nothing of amputation", () => {
    expect(tellingOf(state())).toEqual({
      voice: "child",
      illnessWord: "cancer",
      mentioned: ["hair-loss"],
    });
    expect(openChapters(state())).toEqual(CHAPTERS);
  });

  it("changes one thing and leaves the others", () => {
    setFacilitator({ illnessWord: "illness" });
    setFacilitator({ mentioned: [] });
    expect(tellingOf(state())).toEqual({ voice: "child", illnessWord: "illness", mentioned: [] });
  });

  it("is undone as a whole", () => {
    setFacilitator({ illnessWord: "lump", mentioned: ["amputation"], closedChapters: ["after"] });
    resetFacilitator();
    expect(state().facilitator).toEqual(FACILITATOR_DEFAULTS);
    expect(readPreferences().facilitator).toEqual(FACILITATOR_DEFAULTS);
  });

  it("stays when one starts again", () => {
    setFacilitator({ illnessWord: "lump" });
    startAgain();
    expect(state().facilitator.illnessWord).toBe("lump");
  });
});

describe("closed chapters", () => {
  it("are not there for a child; another voice has them all", () => {
    setFacilitator({ closedChapters: ["treatment", "after"] });
    expect(openChapters(state())).toEqual(["where", "why", "feel", "causes", "tests"]);
    setVoice("family");
    expect(openChapters(state())).toEqual(CHAPTERS);
  });

  it("never take the first with them", () => {
    setFacilitator({ closedChapters: CHAPTERS });
    expect(openChapters(state())).toEqual(["where"]);
    setChapter("tests");
    expect(shownChapter(state())).toBe("where");
  });

  it("fall to the first that is open, and come back when they are opened", () => {
    setChapter("treatment");
    setFacilitator({ closedChapters: ["treatment"] });
    expect(shownChapter(state())).toBe("where");
    resetFacilitator();
    expect(shownChapter(state())).toBe("treatment");
  });
});

describe("what doctors do", () => {
  const surgery = { kind: "procedure", id: "surgery", step: 1 } as const;

  it("is shut for a child with its chapter, whichever comes last", () => {
    openExhibit(surgery);
    setFacilitator({ closedChapters: ["tests"] });
    expect(state().exhibit).toEqual(surgery);
    setFacilitator({ closedChapters: ["treatment"] });
    expect(state().exhibit).toBeNull();
    setVoice("family");
    openExhibit(surgery);
    expect(state().exhibit).toEqual(surgery);
    setVoice("child");
    expect(state().exhibit).toBeNull();
  });

  it("shuts nothing else", () => {
    const cut = { kind: "cut", plane: "axial", at: 500 } as const;
    openExhibit(cut);
    setFacilitator({ closedChapters: CHAPTERS });
    expect(state().exhibit).toEqual(cut);
  });
});

describe("on the device", () => {
  const chosen: Facilitator = {
    illnessWord: "illness",
    mentioned: ["amputation"],
    closedChapters: ["why"],
  };

  it("stands beside the voice, under the one key", () => {
    setFacilitator(chosen);
    expect([...kept.keys()]).toEqual([PREFERENCES_KEY]);
    expect(readPreferences()).toEqual({ voice: "child", facilitator: chosen });
  });

  it.each([
    [
      "a word that is none",
      { ...chosen, illnessWord: "curse" },
      { ...chosen, illnessWord: "cancer" },
    ],
    [
      "subjects that are none: they stay unsaid",
      { ...chosen, mentioned: "all" },
      { ...chosen, mentioned: [] },
    ],
    [
      "chapters that are none",
      { ...chosen, closedChapters: [7] },
      { ...chosen, closedChapters: [] },
    ],
    ["no choice at all", "broken", undefined],
  ])("%s costs nothing else", (_, facilitator, expected) => {
    kept.set(PREFERENCES_KEY, JSON.stringify({ version: 1, voice: "child", facilitator }));
    expect(readPreferences().facilitator).toEqual(expected);
    expect(readPreferences().voice).toBe("child");
  });

  it("a storage that refuses is no problem", () => {
    const deny = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: deny, setItem: deny });
    setFacilitator({ illnessWord: "lump" });
    expect(state().facilitator.illnessWord).toBe("lump");
    resetFacilitator();
    expect(state().facilitator).toEqual(FACILITATOR_DEFAULTS);
  });
});
