import { Suspense, useId, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { SectionKind, Sentence } from "../content/load.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
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
    note?.focus();
    note?.scrollIntoView({ block: "nearest" });
  };
  return (
    <section className={kind ? "topic-section" : "topic-summary"}>
      {kind && <h3>{t(`panel.section.${kind}`)}</h3>}
      <p>
        {sentences.map((sentence, index) => (
          <span key={noteIdOf(index)}>
            {sentence.text}
            <button
              type="button"
              className="source-mark"
              aria-label={t("panel.sourceMark", { number: index + 1 })}
              onClick={() => showNote(index)}
            >
              {index + 1}
            </button>{" "}
          </span>
        ))}
      </p>
      <Disclosure
        className="sources-disclosure"
        title={t("panel.sources")}
        isOpen={isOpen}
        onToggle={setIsOpen}
      >
        <Suspense fallback={<p>{t("panel.loadingSources")}</p>}>
          <Sources sentences={sentences} noteIdOf={noteIdOf} />
        </Suspense>
      </Disclosure>
    </section>
  );
}
