import { useLaterWords } from "../../state/use-lazy-words.ts";
import { glossaryText, type WordText } from "../../content/glossary.ts";
import { useViewer } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { EntryLink } from "./EntryLink.tsx";
import { byLetter } from "./letters.ts";
import { entryIdOf, goTo, useAskedEntry } from "./page-entries.ts";
import "./glossary-page.css";

const letterIdOf = (letter: string): string => `page-letter-${letter}`;

/** All difficult words with what they mean, in the current voice. */
export function GlossaryPage() {
  const { t } = useLaterWords();
  const layer = useContent("glossary");
  const words = glossaryText(layer, useTelling());
  const at = useAskedEntry();
  const groups = byLetter(words, layer.lang);
  return (
    <>
      <nav className="page-letters" aria-label={t("pages.jump")}>
        <ul>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <button type="button" onClick={() => goTo(letterIdOf(letter))}>
                {letter}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, entries }) => (
        // Without a name: a landmark for each letter would hide the others.
        <section key={letter}>
          <h3 id={letterIdOf(letter)} className="page-letter" tabIndex={-1}>
            {letter}
          </h3>
          <dl className="word-list">
            {entries.map((word) => (
              <WordEntry key={word.id} word={word} isAsked={word.id === at} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

interface WordEntryProps {
  readonly word: WordText;
  readonly isAsked: boolean;
}

function WordEntry({ word, isAsked }: WordEntryProps) {
  const { t } = useLaterWords();
  const isForChild = useViewer((state) => state.voice === "child");
  const { sentence, lang } = word.meaning;
  return (
    <div
      id={entryIdOf(word.id)}
      className="page-entry"
      tabIndex={-1}
      aria-current={isAsked ? "location" : undefined}
    >
      <dt lang={word.nameLang}>{word.name}</dt>
      <dd>
        <span lang={lang}>{sentence.text}</span>
        {/* What it rests on is written for grown-ups. */}
        {!isForChild && (
          <span className="page-rests">
            {t("pages.restsOn")}{" "}
            {sentence.facts.map((id) => (
              <EntryLink key={id} at={id} />
            ))}
          </span>
        )}
      </dd>
    </div>
  );
}
