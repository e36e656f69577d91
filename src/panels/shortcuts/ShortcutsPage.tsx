import { Fragment } from "react";
import { isCharacterKey } from "../../state/key-chord.ts";
import { useViewer } from "../../state/store.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import { inReadingOrder } from "../present/lesson-keys.ts";
import { CharacterKeysChoice } from "./CharacterKeysChoice.tsx";
import { groupsHere, type Shortcut, type ShortcutGroup, shortcutsOf } from "./shortcut-table.ts";
import "./shortcuts.css";

/** The keys that do something in the room where one is, by what they are for. */
export function ShortcutsPage() {
  const { t } = useLaterWords();
  const here = useViewer((state) => groupsHere(state).join(" "));
  return (
    <>
      {here.split(" ").map((group) => (
        <section key={group} aria-labelledby={`shortcuts-${group}`}>
          <h3 id={`shortcuts-${group}`} className="page-letter">
            {t(`shortcuts.group.${group as ShortcutGroup}`)}
          </h3>
          <dl className="shortcut-list">
            {shortcutsOf(group as ShortcutGroup).map((shortcut) => (
              <ShortcutRow key={shortcut.id} {...shortcut} />
            ))}
          </dl>
        </section>
      ))}
      <div className="shortcut-choice">
        <CharacterKeysChoice />
      </div>
    </>
  );
}

function ShortcutRow({ id, keys }: Shortcut) {
  const { t } = useLaterWords();
  const hasCharacterKeys = useViewer((state) => state.hasCharacterKeys);
  const shown = keys.filter((key) => hasCharacterKeys || !isCharacterKey(key));
  return (
    <div className="shortcut" data-shortcut={id}>
      <dt>{t(`shortcuts.what.${id}`)}</dt>
      <dd>
        {shown.map((chord, i) => (
          <Fragment key={chord}>
            {i > 0 && ` ${t("shortcuts.or")} `}
            <Chord chord={chord} />
          </Fragment>
        ))}
        {shown.length === 0 && t("shortcuts.off")}
      </dd>
    </div>
  );
}

/** Macs have a key of their own for it. */
const isMac = (): boolean => /mac/iu.test(navigator.platform);

/** Those that have a name rather than a character. */
const NAMED = [
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "PageUp",
  "PageDown",
  "Home",
  "End",
  "Space",
  "Enter",
  "Escape",
  "Control",
  "Command",
  "Shift",
] as const;

function Chord({ chord }: { readonly chord: string }) {
  const { t } = useLaterWords();
  const nameOf = (key: string): string => {
    const own = key === "Control" && isMac() ? "Command" : inReadingOrder(key);
    const name = NAMED.find((candidate) => candidate === own);
    return name ? t(`shortcuts.key.${name}`) : own;
  };
  return chord.split("+").map((key, i) => (
    <Fragment key={key}>
      {i > 0 && "+"}
      <kbd>{nameOf(key)}</kbd>
    </Fragment>
  ));
}
