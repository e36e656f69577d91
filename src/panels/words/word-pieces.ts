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

const OPENING = /[([«“‘¿¡]+$/u;
const CLOSING = /^[)\].,;:!?»”’…]+/u;

const plain = (text = ""): readonly Piece[] => (text ? [{ text, word: null }] : []);

/**
 * The pieces in runs, each of which stays on one line where it holds a difficult word: brackets and stops that touch
 * the word go with it. A browser may break a line on both sides of a button, whatever stands there.
 */
export function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs = pieces.map((piece, i) => {
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    if (piece.word !== null) {
      const opening = before?.word === null ? OPENING.exec(before.text)?.[0] : undefined;
      const closing = after?.word === null ? CLOSING.exec(after.text)?.[0] : undefined;
      return [...plain(opening), piece, ...plain(closing)];
    }
    const text = before?.word ? piece.text.replace(CLOSING, "") : piece.text;
    return plain(after?.word ? text.replace(OPENING, "") : text);
  });
  return runs.filter(({ length }) => length > 0);
}
