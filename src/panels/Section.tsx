import { Suspense, useId, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { SectionKind, Sentence } from "../content/load.ts";
import { Sources } from "./Sources.tsx";

export interface SectionProps {
  /** Without one, the section is the summary and has no heading. */
  readonly kind?: SectionKind;
  readonly sentences: readonly Sentence[];
}

/** A few sentences, each with a quiet mark that opens what it rests on. */
export function Section({ kind, sentences }: SectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const noteIdOf = (index: number) => `${id}-${index}`;
  const showNote = (index: number) => {
    flushSync(() => setIsOpen(true));
    const note = document.getElementById(noteIdOf(index));
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: "nearest" });
  };
  return (
    <section className={kind ? "topic-section" : "topic-summary"}>
      {kind && (
        <div className="section-head">
          <h3>{t(`panel.section.${kind}`)}</h3>
          <button
            type="button"
            className="sources-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t("panel.sources")}
          </button>
        </div>
      )}
      <p>
        {sentences.map((sentence, index) => (
          <MarkedSentence
            key={noteIdOf(index)}
            text={sentence.text}
            number={index + 1}
            // The summary has no other button to close its notes with.
            onMark={() => (isOpen && !kind ? setIsOpen(false) : showNote(index))}
            isOpen={kind ? undefined : isOpen}
          />
        ))}
      </p>
      {isOpen && (
        <div id={id}>
          <Suspense fallback={<p>{t("panel.loadingSources")}</p>}>
            <Sources sentences={sentences} noteIdOf={noteIdOf} />
          </Suspense>
        </div>
      )}
    </section>
  );
}

interface MarkedSentenceProps {
  readonly text: string;
  readonly number: number;
  readonly onMark: () => void;
  readonly isOpen: boolean | undefined;
}

function MarkedSentence({ text, number, onMark, isOpen }: MarkedSentenceProps) {
  const { t } = useTranslation();
  // The mark stays on the line of the last word.
  const lastWordAt = text.lastIndexOf(" ") + 1;
  return (
    <>
      {text.slice(0, lastWordAt)}
      <span className="last-word">
        {text.slice(lastWordAt)}
        <button
          type="button"
          className="source-mark"
          aria-label={t("panel.sourceMark", { number })}
          aria-expanded={isOpen}
          onClick={onMark}
        >
          {number}
        </button>
      </span>{" "}
    </>
  );
}
