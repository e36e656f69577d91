import { Suspense, useId, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Sentence } from "../content/types.ts";
import { MarkedSentence } from "./MarkedSentence.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { Sources } from "./Sources.tsx";
import { useWordMarks } from "./words/use-word-marks.ts";
import { useWordNote } from "./words/use-word-note.ts";

export interface SectionProps {
  readonly heading?: string;
  readonly headingLevel?: 4 | 5;
  /** The one sentence that stands for the rest, larger. */
  readonly isLead?: boolean;
  readonly sentences: readonly Sentence[];
}

/** A few sentences, each with a quiet mark that opens what it rests on; difficult words explain themselves. */
export function Section({ heading, headingLevel = 4, isLead = false, sentences }: SectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const [isOpen, setIsOpen] = useState(false);
  const texts = sentences.map(({ text }) => text);
  const marks = useWordMarks();
  const marked = marks?.mark(texts) ?? texts.map((text) => [{ text, word: null }]);
  const wordNote = useWordNote(texts.join(" "));
  const word = wordNote.word && marks?.wordOf(wordNote.word);
  const noteIdOf = (index: number) => `${id}-${index}`;
  const showNote = (index: number) => {
    flushSync(() => setIsOpen(true));
    const note = document.getElementById(noteIdOf(index));
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: "nearest" });
  };
  return (
    <section className={isLead ? "topic-summary" : "topic-section"}>
      {heading && (
        <div className="section-head">
          <Heading id={`${id}-heading`}>{heading}</Heading>
          <button
            id={`${id}-button`}
            type="button"
            className="sources-button"
            // In a list of buttons it says whose sources.
            aria-labelledby={`${id}-button ${id}-heading`}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t("panel.sources")}
          </button>
        </div>
      )}
      <p>
        {marked.map((pieces, index) => (
          <MarkedSentence
            key={noteIdOf(index)}
            pieces={pieces}
            openWord={wordNote.word}
            wordNoteId={wordNote.id}
            onWord={wordNote.toggle}
            number={index + 1}
            // Without a heading there is no other button to close the notes with.
            onMark={() => (isOpen && !heading ? setIsOpen(false) : showNote(index))}
            isOpen={heading ? undefined : isOpen}
          />
        ))}
      </p>
      {marks && word && <marks.Note id={wordNote.id} word={word} onClose={wordNote.close} />}
      {isOpen && (
        <div id={id}>
          <PanelBoundary className="sources">
            <Suspense fallback={<p>{t("panel.loadingSources")}</p>}>
              <Sources sentences={sentences} noteIdOf={noteIdOf} />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
    </section>
  );
}
