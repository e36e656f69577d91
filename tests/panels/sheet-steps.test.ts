import { describe, expect, it } from "vitest";
import { neighbour, settle } from "../../src/panels/sheet-steps.ts";

const heightsPx = [80, 400, 800] as const;

describe("a sheet that is let go", () => {
  it("settles on the nearest step", () => {
    expect(settle({ heightPx: 120, speedPxPerMs: 0, heightsPx })).toBe("peek");
    expect(settle({ heightPx: 300, speedPxPerMs: 0.1, heightsPx })).toBe("half");
    expect(settle({ heightPx: 700, speedPxPerMs: -0.1, heightsPx })).toBe("full");
  });

  it("follows a flick", () => {
    expect(settle({ heightPx: 120, speedPxPerMs: 1, heightsPx })).toBe("half");
    expect(settle({ heightPx: 430, speedPxPerMs: 1, heightsPx })).toBe("full");
    expect(settle({ heightPx: 700, speedPxPerMs: -1, heightsPx })).toBe("half");
    expect(settle({ heightPx: 300, speedPxPerMs: -1, heightsPx })).toBe("peek");
  });

  it("stays at the ends", () => {
    expect(settle({ heightPx: 900, speedPxPerMs: 2, heightsPx })).toBe("full");
    expect(settle({ heightPx: 20, speedPxPerMs: -2, heightsPx })).toBe("peek");
    expect(neighbour("full", 1)).toBe("full");
    expect(neighbour("peek", -1)).toBe("peek");
    expect(neighbour("half", 1)).toBe("full");
  });
});
