import { describe, expect, it } from "vitest";
import { VIEWER_DEFAULTS, type ViewerState } from "../../src/state/store.ts";
import { isAtRest } from "../../src/state/updates.ts";

const busy: Readonly<Record<string, Partial<ViewerState>>> = {
  "a room is open": { room: "present" },
  "a child explores": { room: "explore" },
  "a family is talked with": { room: "show" },
  "a list is open": { page: "glossary" },
  "a place is marked": { marks: [{} as ViewerState["marks"][number]] },
  "a child has made something": { play: {} as NonNullable<ViewerState["play"]> },
  "a lesson runs": { lesson: {} as NonNullable<ViewerState["lesson"]> },
  "parts are asked for": { findIt: {} as NonNullable<ViewerState["findIt"]> },
  "a lump is shown": { lump: {} as NonNullable<ViewerState["lump"]> },
  "something else is to be said": { settingsProblems: [{ kind: "not-json" }] },
};

describe("a newer version may be offered", () => {
  it("where the page would come back as it is", () => {
    expect(isAtRest(VIEWER_DEFAULTS)).toBe(true);
    const look = { subtype: "bone", ageYears: 14, lens: "solid", voice: "child" } as const;
    expect(isAtRest({ ...VIEWER_DEFAULTS, ...look })).toBe(true);
  });

  it.each(Object.entries(busy))("not while %s", (_, change) => {
    expect(isAtRest({ ...VIEWER_DEFAULTS, ...change })).toBe(false);
  });
});
