import type { EntryId } from "../../domain/chapters.ts";
import { PROCEDURE_OF_ENTRY } from "../../domain/exhibits.ts";
import { openExhibit } from "../../state/actions.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { takeFocusBack } from "./return-focus.ts";
import "./procedure.css";

/** Shows what an entry tells on the body, step by step; nothing for an entry that has no such picture. */
export function WatchButton({ entry }: { readonly entry: EntryId }) {
  const { t } = useExhibitWords();
  const id = PROCEDURE_OF_ENTRY[entry];
  if (!id) return null;
  return (
    <button
      ref={(element) => takeFocusBack("procedure", element)}
      type="button"
      className="button watch-button"
      onClick={() => openExhibit({ kind: "procedure", id, step: 0 })}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8 5.5v13l10.5-6.5z" />
      </svg>
      <span>{t("procedure.watch")}</span>
    </button>
  );
}
