import { describe, expect, it } from "vitest";
import { pseudoText } from "../../../src/domain/pseudo-text.ts";
import { plainText, withoutBareHeadings } from "../../../src/panels/read-aloud/spoken-text.ts";

describe("the text for a voice", () => {
  it("has single spaces and none around", () => {
    expect(plainText(" The lump\n  is taken out. ")).toBe("The lump is taken out.");
  });

  it("has no marks that turn letters around", () => {
    expect(plainText(pseudoText("The lump is taken out."))).toBe("The lump is taken out.");
  });
});

describe("headings", () => {
  const kept = (levels: readonly (number | null)[]) =>
    withoutBareHeadings(levels.map((level) => ({ level }))).map(({ level }) => level);

  it.each([
    ["stay above a sentence", [3, 4, null], [3, 4, null]],
    ["go when another of their rank follows", [3, 4, 4, null], [3, 4, null]],
    ["go when a higher one follows", [5, 4, null], [4, null]],
    ["go at the end", [null, 3, 4], [null]],
    ["go with those under them", [4, 5, 5, 4, null], [4, null]],
    ["are none without a sentence", [3, 4], []],
  ] as const)("%s", (_, levels, expected) => {
    expect(kept(levels)).toEqual(expected);
  });
});
