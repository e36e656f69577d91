import { beforeEach, describe, expect, it } from "vitest";
import { openEntry, selectStructure, selectSubtype } from "../../src/state/actions.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";

const state = () => viewerStore.getState();

beforeEach(() => viewerStore.setState(VIEWER_DEFAULTS, true));

describe("opening an entry from anywhere", () => {
  it("opens its chapter, in the chosen type's story where that holds it", () => {
    selectStructure("femur-left");
    openEntry("bone-scan");
    expect(state()).toMatchObject({
      chapter: "tests",
      entry: "bone-scan",
      subtype: "bone",
      structure: "femur-left",
    });
  });

  it("leads to the whole story where the type's does not hold it", () => {
    selectSubtype("cutaneous");
    openEntry("bone-scan");
    expect(state()).toMatchObject({ chapter: "tests", entry: "bone-scan", subtype: null });
  });

  it("leaves an entry open that is open already", () => {
    openEntry("biopsy");
    openEntry("biopsy");
    expect(state().entry).toBe("biopsy");
  });
});
