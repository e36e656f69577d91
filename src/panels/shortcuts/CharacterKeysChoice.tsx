import { setCharacterKeys } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";

/** For whoever speaks to the computer, or whose hand strays: a way to be rid of the keys that are mere characters. */
export function CharacterKeysChoice() {
  const { t } = useLaterWords();
  const hasCharacterKeys = useViewer((state) => state.hasCharacterKeys);
  return (
    <label>
      <input
        type="checkbox"
        checked={hasCharacterKeys}
        onChange={(event) => setCharacterKeys(event.target.checked)}
      />
      {t("shortcuts.characters")}
    </label>
  );
}
