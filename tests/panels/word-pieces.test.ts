import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/content/glossary.ts";
import { splitLastWord } from "../../src/panels/words/word-pieces.ts";

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
