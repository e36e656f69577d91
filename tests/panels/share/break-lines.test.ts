import { describe, expect, it } from "vitest";
import { breakLines } from "../../../src/panels/share/break-lines.ts";

const widthOf = (text: string): number => text.length;

describe("a caption", () => {
  it("is broken at its spaces", () => {
    expect(breakLines("one two three four", 9, widthOf)).toEqual(["one two", "three", "four"]);
  });
  it("keeps what is short on one line", () => {
    expect(breakLines("one", 9, widthOf)).toEqual(["one"]);
  });
  it("is broken within a word that is longer than a line", () => {
    expect(breakLines("a leiomyosarcoma of it", 9, widthOf)).toEqual([
      "a",
      "leiomyosa",
      "rcoma of",
      "it",
    ]);
  });
});
