import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { SELECTABLES, SUBTYPES, subtypeOf } from "../../src/domain/anatomy.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS, CHAPTERS, VIEWS, VOICES } from "../../src/domain/view.ts";
import {
  requestCamera,
  retryModel,
  selectStructure,
  selectSubtype,
  setAge,
  setChapter,
  setModelStatus,
  setView,
  setVoice,
  startAgain,
  stepBack,
  toggleSubtype,
} from "../../src/state/actions.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";

const state = () => viewerStore.getState();

beforeEach(() => viewerStore.setState(VIEWER_DEFAULTS, true));

describe("choosing", () => {
  it("a structure brings its subtype along", () => {
    selectStructure("inferior-vena-cava-middle");
    expect(state()).toMatchObject({ subtype: "vascular", structure: "inferior-vena-cava-middle" });
  });

  it("a place of the immune type stays with it while it is looked at", () => {
    toggleSubtype("immunocompromised");
    selectStructure("ileum");
    expect(state().subtype).toBe("immunocompromised");
    toggleSubtype("soft-tissue");
    selectStructure("ileum");
    expect(state().subtype).toBe("soft-tissue");
  });

  it("a whole bone brings the bone type along, whatever was looked at before", () => {
    selectSubtype("vascular");
    selectStructure("ulna-right");
    expect(state()).toMatchObject({ subtype: "bone", structure: "ulna-right" });
  });

  it("a structure where nothing starts shows no subtype", () => {
    selectSubtype("bone");
    selectStructure("heart");
    expect(state()).toMatchObject({ subtype: null, structure: "heart" });
  });

  it("the chosen subtype again lets go of it", () => {
    toggleSubtype("bone");
    toggleSubtype("bone");
    expect(state().subtype).toBeNull();
  });

  it("goes back from structure to subtype to the whole body", () => {
    selectStructure("tibia-proximal-metaphysis-right");
    stepBack();
    expect(state()).toMatchObject({ subtype: "bone", structure: null });
    stepBack();
    expect(state()).toMatchObject({ subtype: null, structure: null });
    stepBack();
    expect(state()).toEqual(VIEWER_DEFAULTS);
  });

  it("goes back to the type from wherever one came to it", () => {
    for (const [id, subtype] of [
      ["femur-shaft-left", "bone"],
      ["femur-left", "bone"],
      ["spleen", "immunocompromised"],
      ["heart", null],
    ] as const) {
      viewerStore.setState(VIEWER_DEFAULTS, true);
      selectStructure(id);
      stepBack();
      expect(state()).toMatchObject({ structure: null, subtype });
    }
  });

  it("keeps place, view and chapter when the voice changes", () => {
    selectStructure("stomach");
    setView("back");
    setChapter("why");
    const before = state();
    for (const voice of VOICES) {
      setVoice(voice);
      expect(state()).toEqual({ ...before, voice });
    }
  });
});

describe("the body", () => {
  it("stays between the youngest and the oldest age", () => {
    for (const [asked, got] of [
      [-3, AGE_MIN_YEARS],
      [Infinity, AGE_MAX_YEARS],
      [12.34, 12.3],
    ] as const) {
      setAge(asked);
      expect(state().ageYears).toBe(got);
    }
    setAge(Number.NaN);
    expect(state().ageYears).toBe(12.3);
  });

  it("starts again from the front with nothing chosen; voice and look stay", () => {
    viewerStore.setState({ voice: "child", theme: "dark", lens: "solid" });
    selectStructure("liver");
    setView("free");
    setAge(7);
    startAgain();
    expect(state()).toMatchObject({
      structure: null,
      subtype: null,
      view: "front",
      ageYears: VIEWER_DEFAULTS.ageYears,
      voice: "child",
      theme: "dark",
      lens: "solid",
    });
  });

  it("tells a repeated camera request from an old one", () => {
    requestCamera("closer");
    const first = state().camera;
    requestCamera("closer");
    expect(state().camera).not.toEqual(first);
  });

  it("asks for the model anew on a second try", () => {
    setModelStatus({ kind: "failed", reason: "missing" });
    retryModel();
    expect(state()).toMatchObject({ model: { kind: "idle" }, modelAttempt: 1 });
  });
});

describe("any sequence of actions", () => {
  const steps = fc.oneof(
    fc.constantFrom(...SELECTABLES).map((id) => () => selectStructure(id)),
    fc.constantFrom(...SUBTYPES).map((id) => () => toggleSubtype(id)),
    fc.constantFrom(...SUBTYPES).map((id) => () => selectSubtype(id)),
    fc.constantFrom(...CHAPTERS).map((id) => () => setChapter(id)),
    fc.constantFrom(...VIEWS).map((id) => () => setView(id)),
    fc.constant(stepBack),
    fc.constant(startAgain),
    fc.double().map((age) => () => setAge(age)),
  );

  it("leaves structure and subtype in agreement", () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (sequence) => {
        viewerStore.setState(VIEWER_DEFAULTS, true);
        for (const step of sequence) step();
        const { structure, subtype, ageYears } = state();
        if (structure) expect(subtype).toBe(subtypeOf(structure, subtype));
        expect(ageYears >= AGE_MIN_YEARS && ageYears <= AGE_MAX_YEARS).toBe(true);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it("is always at most two steps back from the whole body", () => {
    for (const id of SELECTABLES) {
      viewerStore.setState(VIEWER_DEFAULTS, true);
      selectStructure(id);
      stepBack();
      expect(state()).toMatchObject({ structure: null, subtype: subtypeOf(id) });
      stepBack();
      expect(state()).toMatchObject({ structure: null, subtype: null });
    }
  });
});
