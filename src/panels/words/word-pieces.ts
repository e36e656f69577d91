import type { Piece } from "../../content/glossary.ts";

/**
 * The pieces before the last word of a sentence, and the last word with what belongs to it: a difficult word stays
 * whole.
 */
export function splitLastWord(
  pieces: readonly Piece[],
): readonly [readonly Piece[], readonly Piece[]] {
  const at = pieces.findLastIndex(({ text, word }) => word === null && text.includes(" "));
  const last = pieces[at];
  if (!last) return [[], pieces];
  const cut = last.text.lastIndexOf(" ") + 1;
  return [
    [...pieces.slice(0, at), { text: last.text.slice(0, cut), word: null }],
    [{ text: last.text.slice(cut), word: null }, ...pieces.slice(at + 1)],
  ];
}
