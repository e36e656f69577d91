import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  openExhibit,
  selectStructure,
  setAge,
  setHovered,
  setLens,
  setVoice,
  setView,
} from "../../src/state/actions.ts";
import { forgetInHistory, redo, startHistory, undo } from "../../src/state/history.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";

const state = viewerStore.getState;
let stop: () => void;
let nowMs = 0;

beforeEach(() => {
  nowMs = 0;
  vi.spyOn(performance, "now").mockImplementation(() => nowMs);
  viewerStore.setState(VIEWER_DEFAULTS, true);
  stop = startHistory();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe("undo and redo", () => {
  it("go back and on again, step by step, through whatever was changed", () => {
    selectStructure("stomach");
    setLens("solid");
    setVoice("child");
    openExhibit({ kind: "close-up", layer: null });
    undo();
    expect(state().exhibit).toBeNull();
    expect(state().voice).toBe("child");
    undo();
    undo();
    expect(state()).toMatchObject({ structure: "stomach", lens: "glass", voice: "family" });
    undo();
    expect(state().structure).toBeNull();
    undo();
    for (let i = 0; i < 4; i++) redo();
    expect(state()).toMatchObject({
      structure: "stomach",
      lens: "solid",
      voice: "child",
      exhibit: { kind: "close-up" },
    });
    redo();
    expect(state().voice).toBe("child");
  });

  it("take a slider that was dragged as one step, and two drags as two", () => {
    for (const age of [11, 12, 13, 14]) {
      nowMs += 100;
      setAge(age);
    }
    nowMs += 5000;
    setAge(15);
    undo();
    expect(state().ageYears).toBe(14);
    undo();
    expect(state().ageYears).toBe(VIEWER_DEFAULTS.ageYears);
  });

  it("two choices made quickly stay two", () => {
    selectStructure("stomach");
    selectStructure("liver");
    undo();
    expect(state().structure).toBe("stomach");
  });

  it("what is done anew takes the place of what was undone", () => {
    selectStructure("stomach");
    undo();
    selectStructure("liver");
    redo();
    expect(state().structure).toBe("liver");
    undo();
    expect(state().structure).toBeNull();
  });

  it("know nothing of a pointer that rests, or of a body that was turned by hand", () => {
    selectStructure("stomach");
    setHovered("liver");
    setView("free");
    undo();
    expect(state().structure).toBeNull();
  });

  it("what must be forgotten does not come back", () => {
    const spot = { structure: "liver", pointM: [0, 1, 0], normal: [0, 0, 1] } as const;
    const mark = { id: 1, spot, kind: "point", sizeMm: 37, growth: null } as const;
    selectStructure("liver");
    viewerStore.setState({ marks: [mark] });
    setLens("solid");
    viewerStore.setState({ marks: [] });
    forgetInHistory({ marks: [] });
    for (let i = 0; i < 6; i++) {
      undo();
      expect(state().marks).toEqual([]);
    }
    for (let i = 0; i < 6; i++) {
      redo();
      expect(state().marks).toEqual([]);
    }
  });

  it("take no step that leads nowhere after something was forgotten", () => {
    const spot = { structure: "liver", pointM: [0, 1, 0], normal: [0, 0, 1] } as const;
    selectStructure("liver");
    viewerStore.setState({
      marks: [{ id: 1, spot, kind: "point", sizeMm: 37, growth: null }],
    });
    viewerStore.setState({ marks: [] });
    const marks = state().marks;
    forgetInHistory({ marks });
    undo();
    expect(state().structure).toBeNull();
  });

  it("forget all when they stop", () => {
    selectStructure("stomach");
    stop();
    undo();
    expect(state().structure).toBe("stomach");
    stop = startHistory();
  });
});
