import { beforeEach, describe, expect, it } from "vitest";
import {
  closeExhibit,
  openExhibit,
  selectStructure,
  selectSubtype,
  setAct,
  setExhibitLit,
  setFacilitator,
  setLump,
  setVoice,
  startAgain,
  stepBack,
  toggleLayer,
  toggleSubtype,
} from "../../src/state/actions.ts";
import { showsLump } from "../../src/state/exhibits/shows-lump.ts";
import { litPlaces } from "../../src/state/selectors.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";

const state = () => viewerStore.getState();
const CLOSE_UP = { kind: "close-up", layer: null } as const;
const LUMP = { sizeMm: 30, growth: "within" } as const;

beforeEach(() => viewerStore.setState(VIEWER_DEFAULTS, true));

describe("an exhibit", () => {
  it("of a type alone chooses a typical place of it", () => {
    selectSubtype("vascular");
    openExhibit(CLOSE_UP);
    expect(state()).toMatchObject({ structure: "inferior-vena-cava-lower", exhibit: CLOSE_UP });
  });

  it("goes first on the way back, before what is chosen does", () => {
    selectStructure("stomach");
    openExhibit(CLOSE_UP);
    stepBack();
    expect(state()).toMatchObject({ structure: "stomach", exhibit: null });
    stepBack();
    expect(state().structure).toBeNull();
  });

  it("follows to another place: the same close-up keeps its layer, another begins anew, none closes it", () => {
    selectStructure("ileum");
    openExhibit(CLOSE_UP);
    toggleLayer("circular-muscle");
    setAct("squeeze", 0.5);
    selectStructure("stomach");
    expect(state()).toMatchObject({
      exhibit: { layer: "circular-muscle" },
      acts: { squeeze: 0.5 },
    });
    setLump(LUMP);
    selectStructure("femoral-vein-left");
    expect(state()).toMatchObject({ exhibit: CLOSE_UP, acts: {}, lump: null });
    selectStructure("skull");
    expect(state().exhibit).toBeNull();
  });

  it("of another kind stays while the body is asked about", () => {
    const cut = { kind: "cut", plane: "axial", at: 500 } as const;
    openExhibit(cut);
    selectStructure("liver");
    expect(state().exhibit).toEqual(cut);
    toggleSubtype("bone");
    expect(state().exhibit).toBeNull();
  });

  it("lets go of a layer that is chosen again, and of no layer while none is open", () => {
    selectStructure("ileum");
    toggleLayer("serosa");
    expect(state().exhibit).toBeNull();
    openExhibit(CLOSE_UP);
    toggleLayer("serosa");
    toggleLayer("serosa");
    expect(state().exhibit).toEqual(CLOSE_UP);
  });

  it("lights what it says on the body, and only while it is open", () => {
    selectStructure("inferior-vena-cava-lower");
    const lit = ["skin-thigh-left"] as const;
    setExhibitLit(lit);
    expect(litPlaces(state())).toBeNull();
    openExhibit(CLOSE_UP);
    expect([...litPlaces(state())!]).toEqual(lit);
    expect(litPlaces(state())).toBe(litPlaces({ ...state() }));
  });

  it("is gone with everything that was done in it when one starts again", () => {
    selectStructure("ileum");
    openExhibit(CLOSE_UP);
    setAct("open", 1);
    setLump(LUMP);
    startAgain();
    expect(state()).toMatchObject({ exhibit: null, acts: {}, lump: null });
  });
});

describe("what an exhibit can do", () => {
  it("goes from 0 to 1 and no further", () => {
    setAct("open", 7);
    setAct("squeeze", -1);
    setAct("hair", Number.NaN);
    expect(state().acts).toEqual({ open: 1, squeeze: 0 });
  });
});

describe("a lump", () => {
  it("is not shown to a child unless the grown-up wants it", () => {
    expect(showsLump(state())).toBe(true);
    setVoice("child");
    expect(showsLump(state())).toBe(false);
    setFacilitator({ mentioned: ["lump-picture"] });
    expect(showsLump(state())).toBe(true);
  });

  it("goes with the exhibit, so that its size is nowhere afterwards", () => {
    selectStructure("ileum");
    openExhibit({ kind: "lump" });
    setLump(LUMP);
    closeExhibit();
    expect(state().lump).toBeNull();
  });
});
