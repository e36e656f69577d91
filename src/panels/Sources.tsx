import { use } from "react";
import { useTranslation } from "react-i18next";
import type { Sentence } from "../content/load.ts";
import type { FactId } from "../domain/facts.ts";

async function loadRegister() {
  const [{ factOf }, { sourceOf }] = await Promise.all([
    import("../domain/facts.ts"),
    import("../domain/sources.ts"),
  ]);
  return { factOf, sourceOf };
}

let register: ReturnType<typeof loadRegister> | null = null;

/** Fetched when somebody first asks where a sentence comes from; after a failure, tried again. */
function fetchRegister(): ReturnType<typeof loadRegister> {
  if (register) return register;
  const loading = loadRegister();
  loading.catch(() => (register = null));
  register = loading;
  return loading;
}

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
  const { factOf, sourceOf } = use(fetchRegister());
  const fact = factOf(id);
  return (
    // The register is kept in English; the texts that rest on it are not.
    <div className="fact" lang="en">
      <p>
        {fact.statement} <span className="fact-id">{id}</span>
      </p>
      <ul aria-label={t("panel.sources")}>
        {fact.sources.map((sourceId) => {
          const { citation, url } = sourceOf(sourceId);
          return (
            <li key={sourceId}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {citation}
                </a>
              ) : (
                citation
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
