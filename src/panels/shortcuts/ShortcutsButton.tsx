import { openPage } from "../../state/actions.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import { HELP_KEY } from "./help-key.ts";

export function ShortcutsButton({ className }: { readonly className: string }) {
  const { t } = useLaterWords();
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-keyshortcuts={HELP_KEY}
      onClick={() => openPage("shortcuts")}
    >
      {t("shortcuts.heading")}
    </button>
  );
}
