/** Everything that explaining words where they stand needs besides the words; fetched after the text is here. */
import { glossaryText, markWords, type Piece, type WordText } from "../../content/glossary.ts";
import type { Layer } from "../../content/layers.ts";
import { type WordId, WORDS } from "../../content/words.ts";
import type { Telling } from "../../domain/telling.ts";
import { WordNote } from "./WordNote.tsx";

export interface WordMarks {
  /** Each sentence in pieces; a word is marked where it first stands. */
  readonly mark: (sentences: readonly string[]) => readonly (readonly Piece[])[];
  readonly wordOf: (id: WordId) => WordText | undefined;
  readonly Note: typeof WordNote;
}

export function wordMarks(layer: Layer<"glossary">, telling: Telling): WordMarks {
  const told = new Map(glossaryText(layer, telling).map((word) => [word.id, word]));
  const untold = WORDS.filter((id) => !told.has(id));
  return {
    mark(sentences) {
      const without = new Set(untold);
      return sentences.map((sentence) => {
        const pieces = markWords(sentence, layer, without);
        for (const { word } of pieces) if (word) without.add(word);
        return pieces;
      });
    },
    wordOf: (id) => told.get(id),
    Note: WordNote,
  };
}
