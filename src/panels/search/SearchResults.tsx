/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- no native element lists
   what is found under a box; the keys are the box's, which keeps the focus. */
import { useLaterWords } from "../../state/use-lazy-words.ts";
import { SubtypeMark } from "../SubtypeMark.tsx";
import type { Findable } from "./findable.ts";
import type { AnswerGroup } from "./use-answer.ts";

export interface SearchResultsProps {
  readonly id: string;
  readonly groups: readonly AnswerGroup[];
  readonly optionIdOf: (findable: Findable) => string;
  readonly active: Findable | undefined;
  readonly onTake: (findable: Findable) => void;
}

/** What was found, kind by kind. The focus stays in the box, which says what is active here. */
export function SearchResults({ id, groups, optionIdOf, active, onTake }: SearchResultsProps) {
  const { t } = useLaterWords();
  return (
    <div
      id={id}
      className="search-results"
      role="listbox"
      tabIndex={-1}
      aria-label={t("search.found")}
    >
      {groups.map(({ kind, items, total }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className="search-kind">
            <span>{kind === "start" ? t("search.start") : t(`search.kind.${kind}`)}</span>
            {total > items.length && (
              <span>{t("search.some", { shown: items.length, total })}</span>
            )}
          </div>
          {items.map((findable) => (
            <div
              key={findable.key}
              id={optionIdOf(findable)}
              role="option"
              tabIndex={-1}
              aria-selected={findable === active}
              className="search-option"
              // The focus stays in the box.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(findable)}
            >
              <Option findable={findable} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Its name; with a type its sign, with a part of something larger what that is. */
function Option({ findable: { target, name, beside } }: { readonly findable: Findable }) {
  return (
    <>
      {target.kind === "type" && <SubtypeMark subtype={target.id} />}
      <span>{name}</span>
      {beside && <span className="search-beside">{beside}</span>}
    </>
  );
}
