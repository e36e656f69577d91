import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STRUCTURES, systemOf } from "../../../src/domain/anatomy.ts";
import {
  type Device,
  LEVEL_LOOKS,
  levelsFor,
  pixelRatioOf,
  startLevel,
  thinned,
} from "../../../src/scene/quality/levels.ts";

const screenRatio = fc.double({ min: 0.25, max: 4, noNaN: true });

describe("the levels of a screen", () => {
  it("are those that differ on it", () => {
    expect(levelsFor(3)).toEqual(["finest", "fine", "plain", "light", "lightest"]);
    expect(levelsFor(1.5)).toEqual(["finest", "plain", "light", "lightest"]);
    expect(levelsFor(1)).toEqual(["finest", "light", "lightest"]);
    // Of a page that is shown smaller than life no more pixels are drawn than are seen.
    expect(levelsFor(0.5)).toEqual(["finest", "light", "lightest"]);
    expect(pixelRatioOf("finest", 0.5)).toBe(0.5);
  });

  it("draw less and less, on any screen", () => {
    fc.assert(
      fc.property(screenRatio, (ratio) => {
        const levels = levelsFor(ratio);
        levels.slice(1).forEach((level, i) => {
          const [before, now] = [levels[i]!, level];
          const leavesOut = (what: "isCoarse" | "isThinned"): boolean =>
            !LEVEL_LOOKS[before][what] && LEVEL_LOOKS[now][what];
          const [wide, narrow] = [pixelRatioOf(before, ratio), pixelRatioOf(now, ratio)];
          const hasLess = leavesOut("isCoarse") || leavesOut("isThinned");
          expect(narrow < wide || (narrow === wide && hasLess)).toBe(true);
        });
      }),
    );
  });
});

describe("where a device starts", () => {
  const strong: Device = { screenRatio: 2, cores: 8, memoryGb: 8, isSoftware: false };
  const levelOf = (device: Device) => levelsFor(device.screenRatio)[startLevel(device)];

  it("is modest where it may be weak", () => {
    expect(levelOf(strong)).toBe("finest");
    expect(levelOf({ ...strong, cores: undefined, memoryGb: undefined })).toBe("finest");
    expect(levelOf({ ...strong, cores: 4 })).toBe("fine");
    expect(levelOf({ ...strong, memoryGb: 4 })).toBe("fine");
    expect(levelOf({ ...strong, memoryGb: 2 })).toBe("plain");
    expect(levelOf({ ...strong, isSoftware: true })).toBe("plain");
    // On a coarse screen that is all that it can show.
    expect(levelOf({ ...strong, screenRatio: 1, isSoftware: true })).toBe("finest");
  });

  it("never leaves parts out before any frame was drawn", () => {
    const device = fc.record({
      screenRatio,
      cores: fc.option(fc.integer({ min: 1, max: 64 }), { nil: undefined }),
      memoryGb: fc.option(fc.constantFrom(0.25, 0.5, 1, 2, 4, 8), { nil: undefined }),
      isSoftware: fc.boolean(),
    });
    fc.assert(
      fc.property(device, (known) => {
        expect(LEVEL_LOOKS[levelOf(known)!].isThinned).toBe(false);
      }),
    );
  });
});

describe("fewer see-through parts", () => {
  it("leave what is solid or half there, and of what is faded the bones", () => {
    const colour = [0.1, 0.2, 0.3] as const;
    for (const id of STRUCTURES) {
      for (const presence of [0.5, 1])
        expect(thinned(id, { colour, presence })).toEqual({ colour, presence });
      const isBone = systemOf(id) === "skeletal";
      expect(thinned(id, { colour, presence: 0.3 })).toEqual({
        colour,
        presence: isBone ? 0.3 : 0,
      });
    }
  });
});
