import { useLaterWords } from "../../state/use-lazy-words.ts";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { CharacterKeysChoice } from "../shortcuts/CharacterKeysChoice.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { choose } from "./choose.ts";
import type { Findable } from "./findable.ts";
import { optionAfter } from "./option-keys.ts";
import { QUERY_LENGTH_MAX } from "./search-index.ts";
import { useAnswer } from "./use-answer.ts";
import "./search.css";

export interface SearchDialogProps {
  readonly onClose: () => void;
}

/** One box over everything that can be found. What is typed stays here and is gone when it closes. */
export function SearchDialog({ onClose }: SearchDialogProps) {
  const { t } = useLaterWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const answer = useAnswer(query);
  const options = answer.groups.flatMap(({ items }) => items);
  const optionIdOf = ({ key }: Findable) => `${id}-${key}`;
  // The best is ready for Enter as soon as something was asked; another only until the answer changes.
  const [chosen, setChosen] = useState<{ readonly query: string; readonly key: string } | null>(
    null,
  );
  const active =
    (chosen?.query === query && options.find(({ key }) => key === chosen.key)) ||
    (answer.isFound ? options[0] : undefined);

  const take = (findable: Findable) => {
    dialog.current?.close();
    choose(findable);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (active) take(active);
    }
    const next = optionAfter(event, { options, active });
    if (!next) return;
    event.preventDefault();
    setChosen({ query, key: next.key });
    document.getElementById(optionIdOf(next))?.scrollIntoView({ block: "nearest" });
  };

  return (
    <Modal
      ref={dialog}
      className="search card"
      label={t("translation:search.open")}
      onClose={onClose}
    >
      <div className="search-head">
        <label htmlFor={`${id}-box`}>{t("search.ask")}</label>
        <div className="search-box">
          <Icon name="search" />
          <input
            id={`${id}-box`}
            type="text"
            inputMode="search"
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={QUERY_LENGTH_MAX}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={options.length > 0 ? `${id}-list` : undefined}
            aria-activedescendant={active && optionIdOf(active)}
            aria-describedby={`${id}-status`}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <IconButton
          icon="close"
          label={t("search.close")}
          onClick={() => dialog.current?.close()}
        />
      </div>
      <output id={`${id}-status`} className="search-status">
        {answer.status}
      </output>
      {options.length > 0 && (
        <SearchResults
          id={`${id}-list`}
          groups={answer.groups}
          optionIdOf={optionIdOf}
          active={active}
          onTake={take}
        />
      )}
      <SearchKeys />
    </Modal>
  );
}

/** For those with a keyboard: which keys there are, and a way to be rid of those that are mere characters. */
function SearchKeys() {
  const { t } = useLaterWords();
  return (
    <div className="search-keys">
      <p>{t("search.keys")}</p>
      <CharacterKeysChoice />
    </div>
  );
}
