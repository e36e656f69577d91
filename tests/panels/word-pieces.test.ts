import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/content/glossary.ts";
import { runsOf, splitLastWord } from "../../src/panels/words/word-pieces.ts";

const plain = (text: string): Piece => ({ text, word: null });
const cell = (text: string): Piece => ({ text, word: "cell" });
const textsOf = (pieces: readonly Piece[]) =>
  splitLastWord(pieces).map((part) => part.map(({ text }) => text).join(""));

describe("the last word", () => {
  it("is what follows the last space", () => {
    expect(textsOf([plain("It is near the knee.")])).toEqual(["It is near the ", "knee."]);
    expect(textsOf([plain("One "), cell("cell"), plain(" is small.")])).toEqual([
      "One cell is ",
      "small.",
    ]);
  });

  it("is a whole difficult word, with the stop behind it", () => {
    expect(textsOf([plain("It is in a "), cell("smooth cell"), plain(".")])).toEqual([
      "It is in a ",
      "smooth cell.",
    ]);
  });

  it("may be everything", () => {
    expect(textsOf([cell("cell wall")])).toEqual(["", "cell wall"]);
    expect(textsOf([plain("Sonography.")])).toEqual(["", "Sonography."]);
    expect(textsOf([])).toEqual(["", ""]);
  });
});

describe("what stays on one line", () => {
  const runs = (...pieces: Piece[]) => runsOf(pieces).map((run) => run.map(({ text }) => text));

  it("is a difficult word with the brackets and stops that touch it", () => {
    expect(runs(plain("The shin bone ("), cell("tibia"), plain(") is long."))).toEqual([
      ["The shin bone "],
      ["(", "tibia", ")"],
      [" is long."],
    ]);
    expect(runs(cell("cell"), plain(", "), cell("gene"), plain("."))).toEqual([
      ["cell", ","],
      [" "],
      ["gene", "."],
    ]);
  });

  it("is nothing besides", () => {
    expect(runs(plain("A "), cell("cell"), plain(" (small)."))).toEqual([
      ["A "],
      ["cell"],
      [" (small)."],
    ]);
    expect(runs()).toEqual([]);
  });
});
