import { useEffect } from "react";
import { dismissSettingsProblems } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import { useRoomWords } from "../../state/use-lazy-words.ts";
import "../../ui/notice.css";

/** Tells whoever set the page up what of the settings file is not understood. The page works without it. */
export function SettingsNotice() {
  const { t, i18n } = useRoomWords();
  const problems = useViewer((state) => state.settingsProblems);
  const entries = problems.flatMap((problem) => ("entry" in problem ? [problem.entry] : []));
  useEffect(() => console.warn("settings.json:", problems), [problems]);
  return (
    <div className="notice card">
      <output>
        {entries.length > 0
          ? t("settingsFile.entries", {
              entries: new Intl.ListFormat(i18n.language).format(entries),
            })
          : t("settingsFile.unreadable")}
      </output>
      <button type="button" className="button" onClick={dismissSettingsProblems}>
        {t("settingsFile.understood")}
      </button>
    </div>
  );
}
