import { useLaterWords } from "../../state/use-lazy-words.ts";
import type { Fact } from "../../domain/facts.ts";
import { useRegister } from "../register.ts";
import { EntryLink } from "./EntryLink.tsx";
import { entryIdOf } from "./page-entries.ts";

export interface FactListProps {
  readonly facts: readonly Fact[];
  readonly at: string | null;
}

export function FactList({ facts, at }: FactListProps) {
  return (
    <ul className="register-list">
      {facts.map((fact) => (
        <FactEntry key={fact.id} fact={fact} isAsked={fact.id === at} />
      ))}
    </ul>
  );
}

interface FactEntryProps {
  readonly fact: Fact;
  readonly isAsked: boolean;
}

function FactEntry({ fact, isAsked }: FactEntryProps) {
  const { t } = useLaterWords();
  const { layer, text, sources } = useRegister();
  const statement = text.statementText(layer, fact);
  return (
    <li
      id={entryIdOf(fact.id)}
      className="page-entry"
      tabIndex={-1}
      aria-current={isAsked ? "location" : undefined}
    >
      <p>
        <span lang={statement.lang} dir="auto">
          {statement.text}
        </span>
      </p>
      <p className="page-rests">
        <span className="register-id">{fact.id}</span>
        <span>{t(`pages.status.${fact.status}`)}</span>
        <span>
          {t("pages.reviewedBy", { name: fact.review?.reviewer ?? t("pages.nobodyYet") })}
        </span>
      </p>
      <p className="page-rests">
        {t("pages.restsOn")}{" "}
        {fact.sources.map((source) => {
          const { kind } = sources.sourceOf(source);
          const name = kind === "published" ? source : t(`pages.kind.${kind}`);
          return <EntryLink key={source} at={source} name={name} />;
        })}
      </p>
    </li>
  );
}
