import { useLaterWords } from "../../state/use-lazy-words.ts";
import type { Fact } from "../../domain/facts.ts";
import { SourceName } from "../SourceName.tsx";
import { useRegister } from "../register.ts";
import { EntryLink } from "./EntryLink.tsx";
import { entryIdOf } from "./page-entries.ts";
import { factsBySource } from "./register-index.ts";

export interface SourceListProps {
  /** Those that the reader is shown. */
  readonly facts: readonly Fact[];
  readonly at: string | null;
}

export function SourceList({ facts, at }: SourceListProps) {
  const { t } = useLaterWords();
  const { sources } = useRegister();
  const bySource = factsBySource(facts);
  return (
    <ul className="register-list">
      {sources.SOURCE_IDS.map((id) => (
        <li
          key={id}
          id={entryIdOf(id)}
          className="page-entry"
          tabIndex={-1}
          aria-current={id === at ? "location" : undefined}
        >
          <p>
            <SourceName id={id} />
          </p>
          <p className="page-rests">
            {sources.sourceOf(id).kind === "published" && <span className="register-id">{id}</span>}
            <span>{t(`pages.kind.${sources.sourceOf(id).kind}`)}</span>
          </p>
          {bySource.has(id) && (
            <p className="page-rests">
              {t("pages.bears")}{" "}
              {bySource.get(id)?.map((fact) => (
                <EntryLink key={fact} at={fact} />
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
