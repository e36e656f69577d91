import { useTranslation } from "react-i18next";
import type { Sentence } from "../content/types.ts";
import type { FactId } from "../domain/facts.ts";
import { SourceName } from "./SourceName.tsx";
import { useRegister } from "./register.ts";

export interface SourcesProps {
  readonly sentences: readonly Sentence[];
  /** The element id of the note to a sentence, by its place in the section. */
  readonly noteIdOf: (index: number) => string;
}

/** What each sentence of a section rests on: the facts of the register and where they come from. */
export function Sources({ sentences, noteIdOf }: SourcesProps) {
  return (
    <ol className="sources">
      {sentences.map((sentence, index) => (
        <li key={noteIdOf(index)} id={noteIdOf(index)} tabIndex={-1}>
          {sentence.facts.map((id) => (
            <FactNote key={id} id={id} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function FactNote({ id }: { readonly id: FactId }) {
  const { t } = useTranslation();
  const { layer, facts, text } = useRegister();
  const fact = facts.factOf(id);
  const statement = text.statementText(layer, fact);
  return (
    <div className="fact">
      <p>
        <span lang={statement.lang} dir="auto">
          {statement.text}
        </span>{" "}
        <span className="fact-id">{id}</span>
      </p>
      <ul aria-label={t("panel.sources")}>
        {fact.sources.map((sourceId) => (
          <li key={sourceId}>
            <SourceName id={sourceId} />
          </li>
        ))}
      </ul>
    </div>
  );
}
