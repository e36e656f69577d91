import { beforeEach, describe, expect, it } from "vitest";
import { CLOSE_UPS, closeUpOf, LAYERS_OF, PROCEDURES } from "../../../src/domain/exhibits.ts";
import { openTarget } from "../../../src/panels/search/choose.ts";
import {
  selectStructure,
  selectSubtype,
  setFacilitator,
  setVoice,
} from "../../../src/state/actions.ts";
import { shownExhibit } from "../../../src/state/selectors.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../../src/state/store.ts";

const state = () => viewerStore.getState();

beforeEach(() => viewerStore.setState(VIEWER_DEFAULTS, true));

describe("a close-up", () => {
  it.each(CLOSE_UPS)("of %s opens at a place that has it, from wherever one is", (id) => {
    for (const start of [null, "skull", "stomach", "femur-left"] as const) {
      viewerStore.setState(VIEWER_DEFAULTS, true);
      if (start) selectStructure(start);
      openTarget({ kind: "close-up", id });
      expect(state().exhibit).toEqual({ kind: "close-up", layer: null });
      expect(state().structure).not.toBeNull();
      expect(closeUpOf(state())).toBe(id);
    }
  });

  it("stays at the chosen place where that has it", () => {
    selectStructure("appendix");
    openTarget({ kind: "close-up", id: "gut-wall" });
    expect(state().structure).toBe("appendix");
  });
});

describe("a layer", () => {
  it.each(CLOSE_UPS.flatMap((of) => LAYERS_OF[of].map((id) => ({ of, id }))))(
    "$id is chosen in its close-up",
    ({ of, id }) => {
      openTarget({ kind: "layer", id });
      expect(state().exhibit).toEqual({ kind: "close-up", layer: id });
      expect(closeUpOf(state())).toBe(of);
    },
  );

  it("that the stomach alone has opens there", () => {
    for (const subtype of [null, "soft-tissue", "immunocompromised"] as const) {
      viewerStore.setState(VIEWER_DEFAULTS, true);
      if (subtype) selectSubtype(subtype);
      selectStructure("ileum");
      openTarget({ kind: "layer", id: "oblique-muscle" });
      expect(state()).toMatchObject({ structure: "stomach", exhibit: { layer: "oblique-muscle" } });
      expect(closeUpOf(state())).toBe("gut-wall");
    }
  });
});

describe("a procedure", () => {
  it.each(PROCEDURES)("%s opens at its beginning, before its entry and chapter", (id) => {
    openTarget({ kind: "procedure", id });
    const { exhibit, chapter, entry } = state();
    expect(exhibit).toEqual({ kind: "procedure", id, step: 0 });
    expect(entry).not.toBeNull();
    expect(chapter).toBe(["ct", "mri", "biopsy", "bone-scan"].includes(id) ? "tests" : "treatment");
  });

  it("stays in the story that is told, with the entry that this holds", () => {
    selectSubtype("cutaneous");
    openTarget({ kind: "procedure", id: "ct" });
    expect(state()).toMatchObject({ subtype: "cutaneous", entry: "chest-ct" });
    openTarget({ kind: "procedure", id: "bone-scan" });
    expect(state()).toMatchObject({ subtype: null, entry: "bone-scan" });
  });

  it("is not shown to a child whose chapter is closed", () => {
    openTarget({ kind: "procedure", id: "surgery" });
    setFacilitator({ closedChapters: ["treatment"] });
    expect(shownExhibit(state())).not.toBeNull();
    setVoice("child");
    expect(state().exhibit).toBeNull();
  });
});
