import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StructureId } from "../../../src/domain/anatomy.ts";
import {
  markCentre,
  markRadiusM,
  MARK_SIZE_MM,
  markSize,
  MARKS_MAX,
  spotNormal,
} from "../../../src/domain/rooms/marks.ts";
import type { Spot } from "../../../src/domain/rooms/spots.ts";
import { selectStructure, startAgain } from "../../../src/state/actions.ts";
import { redo, startHistory, undo } from "../../../src/state/history.ts";
import {
  activeMark,
  changeMark,
  chooseMark,
  letGoOfMark,
  markHere,
  removeMark,
} from "../../../src/state/show/marks.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../../src/state/store.ts";

const state = () => viewerStore.getState();
const numbers = () => state().marks.map(({ id }) => id);
const spotIn = (structure: StructureId, y = 0.95): Spot => ({
  structure,
  pointM: [0.03, y, 0.06],
  normal: [0, 0, 1],
});

let stopHistory: () => void;
beforeEach(() => {
  viewerStore.setState(VIEWER_DEFAULTS, true);
  stopHistory = startHistory();
});
afterEach(() => stopHistory());

describe("a press on the chosen part", () => {
  it("adds a mark and chooses it; the next one moves it", () => {
    selectStructure("stomach");
    markHere(spotIn("stomach"));
    expect(activeMark(state())).toMatchObject({ id: 1, kind: "point", sizeMm: null, growth: null });
    markHere(spotIn("stomach", 0.93));
    expect(numbers()).toEqual([1]);
    expect(activeMark(state())?.spot.pointM[1]).toBe(0.93);
  });

  it("adds another once the chosen one is let go", () => {
    selectStructure("stomach");
    markHere(spotIn("stomach"));
    letGoOfMark();
    markHere(spotIn("stomach", 0.93));
    expect(numbers()).toEqual([1, 2]);
  });

  it("never moves a mark to another part", () => {
    selectStructure("stomach");
    markHere(spotIn("stomach"));
    selectStructure("liver");
    expect(activeMark(state())).toBeNull();
    markHere(spotIn("liver"));
    expect(state().marks.map(({ spot }) => spot.structure)).toEqual(["stomach", "liver"]);
  });

  it("adds no more than can be told apart, and loses none", () => {
    selectStructure("stomach");
    for (let i = 0; i < MARKS_MAX + 2; i++) {
      letGoOfMark();
      expect(markHere(spotIn("stomach"))).toBe(i < MARKS_MAX);
    }
    expect(numbers()).toHaveLength(MARKS_MAX);
  });
});

describe("marks", () => {
  it("of a zone stay chosen while its whole bone is", () => {
    selectStructure("femur-left");
    markHere(spotIn("femur-distal-metaphysis-left", 0.4));
    expect(activeMark(state())?.id).toBe(1);
    chooseMark(1);
    expect(state().structure).toBe("femur-left");
  });

  it("bring their part along when they are chosen", () => {
    selectStructure("stomach");
    markHere(spotIn("stomach"));
    selectStructure("femur-shaft-left");
    chooseMark(1);
    expect(state()).toMatchObject({ structure: "stomach", subtype: "soft-tissue", chosenMark: 1 });
  });

  it("give the number of a removed one to the next", () => {
    selectStructure("stomach");
    for (let i = 0; i < 3; i++) {
      letGoOfMark();
      markHere(spotIn("stomach"));
    }
    removeMark(2);
    expect(activeMark(state())?.id).toBe(3);
    letGoOfMark();
    markHere(spotIn("stomach"));
    expect(numbers()).toEqual([1, 3, 2]);
    removeMark(2);
    expect(activeMark(state())).toBeNull();
  });

  it("can be undone and done again, one by one", () => {
    selectStructure("stomach");
    markHere(spotIn("stomach"));
    changeMark(1, { sizeMm: 35 });
    undo();
    expect(state().marks[0]?.sizeMm).toBeNull();
    undo();
    expect(state().marks).toEqual([]);
    redo();
    redo();
    expect(state().marks[0]?.sizeMm).toBe(35);
  });

  it("stay when the body is looked at anew", () => {
    selectStructure("stomach");
    markHere(spotIn("stomach"));
    startAgain();
    expect(numbers()).toEqual([1]);
    expect(activeMark(state())).toBeNull();
  });
});

describe("what is drawn of a mark", () => {
  const mark = { id: 1, spot: spotIn("stomach"), kind: "point", sizeMm: 36, growth: null } as const;

  it("is as large as was said, at every age", () => {
    expect(markRadiusM(mark)).toBe(0.018);
    expect(markRadiusM({ ...mark, sizeMm: null })).toBe(0.004);
  });

  it("lies on the surface, or off it the way that it grows", () => {
    for (const ageYears of [6, 10, 20]) {
      const foot = markCentre(mark, ageYears);
      const off = (growth: "inward" | "within" | "outward") => {
        const centre = markCentre({ ...mark, growth }, ageYears);
        const normal = spotNormal(mark.spot, ageYears);
        return centre.reduce((sum, v, k) => sum + (v - foot[k]!) * normal[k]!, 0) / 0.018;
      };
      expect(off("inward")).toBeCloseTo(-0.85);
      expect(off("within")).toBeCloseTo(-0.25);
      expect(off("outward")).toBeCloseTo(0.75);
    }
  });

  it("takes any number for a size and brings it to what can be drawn", () => {
    expect(markSize(Number.NaN)).toBeNull();
    expect(markSize(Infinity)).toBeNull();
    expect(markSize(0)).toBe(MARK_SIZE_MM.min);
    expect(markSize(9000)).toBe(MARK_SIZE_MM.max);
    expect(markSize(34.6)).toBe(35);
  });
});
