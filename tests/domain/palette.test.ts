/** The five colours must stay apart for everyone. */
import { describe, expect, it } from "vitest";
import { SUBTYPES } from "../../src/domain/anatomy.ts";
import { PAPER, SUBTYPE_COLOURS, SUBTYPE_SHAPES, clayOf } from "../../src/domain/palette.ts";
import {
  ciede2000,
  contrast,
  lab,
  linear,
  smallestDifference,
  VISION,
} from "../matchers/colour.ts";

/** 2.3 is just noticeable side by side; these must be told apart at a glance, across the page. */
const LEAST_DIFFERENCE = { fill: 14, onLight: 9.5, onDark: 12 } as const;

const all = (use: keyof typeof LEAST_DIFFERENCE) => SUBTYPES.map((id) => SUBTYPE_COLOURS[id][use]);

describe("the measure itself", () => {
  it("agrees with published CIEDE2000 pairs (Sharma 2005)", () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3);
  });
});

describe("the five colours", () => {
  for (const vision of Object.keys(VISION)) {
    for (const use of ["fill", "onLight", "onDark"] as const) {
      it(`${use} stay apart with ${vision}`, () => {
        expect(smallestDifference(all(use), vision)).toBeGreaterThan(LEAST_DIFFERENCE[use]);
      });
    }
  }

  it("can be read as text on their page", () => {
    for (const colour of all("onLight")) expect(contrast(colour, PAPER.light)).toBeGreaterThan(4.5);
    for (const colour of all("onDark")) expect(contrast(colour, PAPER.dark)).toBeGreaterThan(4.5);
  });

  it("each come with a shape of their own", () => {
    expect(new Set(Object.values(SUBTYPE_SHAPES)).size).toBe(SUBTYPES.length);
  });
});

describe("clay", () => {
  it("sets growth plates apart from bone", () => {
    const plate = clayOf("femur-distal-physis-left");
    const bone = clayOf("femur-distal-metaphysis-left");
    expect(ciede2000(lab(linear(plate)), lab(linear(bone)))).toBeGreaterThan(8);
  });
});
