import { useTranslation } from "react-i18next";
import type { Piece } from "../content/glossary.ts";
import type { WordId } from "../content/words.ts";
import { runsOf, splitLastWord } from "./words/word-pieces.ts";

export interface MarkedSentenceProps {
  /** Those that are a difficult word are buttons that explain it. */
  readonly pieces: readonly Piece[];
  /** The one that is explained now, and the id of the note that does so. */
  readonly openWord: WordId | null;
  readonly wordNoteId: string;
  readonly onWord: (word: WordId, mark: HTMLElement) => void;
  /** Of the mark that leads to what the sentence rests on. */
  readonly number: number;
  readonly onMark: () => void;
  /** Whether the mark opens and closes the notes by itself. */
  readonly isOpen: boolean | undefined;
}

/** A sentence and, behind its last word, the quiet mark that opens its sources. */
export function MarkedSentence({ pieces, number, onMark, isOpen, ...words }: MarkedSentenceProps) {
  const { t } = useTranslation();
  // The mark stays on the line of the last word.
  const [before, lastWord] = splitLastWord(pieces);
  return (
    <>
      <span data-sentence>
        <Pieces {...words} pieces={before} />
        <span className="unbroken">
          <Pieces {...words} pieces={lastWord} />
          <button
            type="button"
            className="source-mark"
            aria-label={t("panel.sourceMark", { number })}
            aria-expanded={isOpen}
            onClick={onMark}
          >
            {number}
          </button>
        </span>
      </span>{" "}
    </>
  );
}

type PiecesProps = Pick<MarkedSentenceProps, "pieces" | "openWord" | "wordNoteId" | "onWord">;

function Pieces({ pieces, ...words }: PiecesProps) {
  return runsOf(pieces).map((run) => {
    const texts = run.map((piece) => <PieceText key={piece.text} {...words} piece={piece} />);
    const word = run.find((piece) => piece.word)?.word;
    return run.length > 1 ? (
      <span key={word} className="unbroken">
        {texts}
      </span>
    ) : (
      texts
    );
  });
}

type PieceTextProps = Omit<PiecesProps, "pieces"> & { readonly piece: Piece };

function PieceText({ piece: { text, word }, openWord, wordNoteId, onWord }: PieceTextProps) {
  if (!word) return text;
  return (
    <button
      type="button"
      className="word-mark"
      aria-expanded={word === openWord}
      aria-controls={word === openWord ? wordNoteId : undefined}
      onClick={(event) => onWord(word, event.currentTarget)}
    >
      {text}
    </button>
  );
}
