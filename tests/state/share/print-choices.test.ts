import { describe, expect, it } from "vitest";
import { SKIN_REGIONS, zonesOf } from "../../../src/domain/anatomy.ts";
import { cautions, type Measured } from "../../../src/state/share/print/cautions.ts";
import {
  partsToPrint,
  printable,
  readHeightMm,
  scaleOf,
} from "../../../src/state/share/print/choices.ts";
import { thinMm } from "../../../src/state/share/print/thickness.ts";
import type { Solid } from "../../../src/state/share/solids.ts";

describe("what can be printed", () => {
  it.each([
    [{ subtype: null, structure: null }, ["skin"]],
    [{ subtype: "soft-tissue", structure: "stomach" }, ["part", "places", "skin"]],
    [{ subtype: "bone", structure: "femur-shaft-left" }, ["part", "bone", "places", "skin"]],
    [{ subtype: "bone", structure: "femur-left" }, ["part", "places", "skin"]],
    [{ subtype: "cutaneous", structure: "skin-face" }, ["skin"]],
    [{ subtype: null, structure: "heart" }, ["part", "skin"]],
  ] as const)("of %o is %o", (state, expected) => {
    expect(printable(state)).toEqual(expected);
  });

  it("is made of the right parts", () => {
    const zone = { subtype: "bone", structure: "femur-shaft-left" } as const;
    expect(partsToPrint("part", zone)).toEqual(["femur-shaft-left"]);
    expect(partsToPrint("bone", zone)).toEqual(zonesOf("femur-left"));
    expect(partsToPrint("places", zone)).toHaveLength(24);
    expect(partsToPrint("skin", zone)).toEqual(SKIN_REGIONS);
  });
});

describe("its size", () => {
  it.each([
    ["120", 120],
    [" 99,5 ", 99.5],
    ["5", 5],
    ["2000", 2000],
    ["4.9", null],
    ["2001", null],
    ["", null],
    ["-20", null],
    ["1e2", null],
    ["12 mm", null],
    ["0x20", null],
  ])("reads %o as %o", (text, mm) => {
    expect(readHeightMm(text)).toBe(mm);
  });

  it("follows from the height that is wanted", () => {
    const size = [100, 80, 250] as const;
    expect(scaleOf("life", size, null)).toBe(1);
    expect(scaleOf("quarter", size, 77)).toBe(0.25);
    expect(scaleOf("height", size, 50)).toBe(0.2);
    expect(scaleOf("height", size, null)).toBeNull();
  });
});

/** A closed box from the origin, metres. */
function box(width: number, height: number, depth: number): Solid {
  const positions = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((corner) => [
    corner & 1 ? width : 0,
    corner & 2 ? height : 0,
    corner & 4 ? depth : 0,
  ]);
  const triangles = [
    [0, 2, 3, 0, 3, 1],
    [4, 5, 7, 4, 7, 6],
    [0, 1, 5, 0, 5, 4],
    [2, 6, 7, 2, 7, 3],
    [0, 4, 6, 0, 6, 2],
    [1, 3, 7, 1, 7, 5],
  ].flat();
  return {
    ids: ["liver"],
    positions: Float32Array.from(positions),
    triangles: Uint32Array.from(triangles),
  };
}

describe("what to mind", () => {
  it("is how thin a solid is", () => {
    expect(thinMm(box(0.1, 0.002, 0.1))).toBeCloseTo(2, 3);
    expect(thinMm(box(0.03, 0.03, 0.03))).toBeCloseTo(30, 2);
  });

  const part = (sizeMm: Measured["sizeMm"], thin: number): Measured => ({
    id: "appendix",
    sizeMm,
    thinMm: thin,
  });

  it("is said when a part would be too thin, at that size only", () => {
    const measured = [part([60, 40, 20], 3)];
    expect(cautions(measured, [60, 40, 20], 1).thin).toEqual([]);
    expect(cautions(measured, [60, 40, 20], 0.3).thin).toEqual(["appendix"]);
  });

  it("is said when it fits no printer", () => {
    expect(cautions([part([300, 40, 20], 9)], [300, 40, 20], 1).isTooBig).toBe(true);
    expect(cautions([part([300, 40, 20], 9)], [300, 40, 20], 0.5).isTooBig).toBe(false);
  });

  it("is said when it fits a small child's throat, lying or standing", () => {
    const small = (sizeMm: Measured["sizeMm"]) =>
      cautions([part(sizeMm, 9)], sizeMm, 1).isSmallPart;
    expect(small([20, 20, 50])).toBe(true);
    expect(small([50, 20, 20])).toBe(true);
    expect(small([20, 20, 60])).toBe(false);
    expect(small([25, 25, 25])).toBe(false);
  });
});
