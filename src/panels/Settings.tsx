import { Suspense } from "react";
import { setTheme } from "../state/actions.ts";
import { THEMES, useViewer } from "../state/store.ts";
import { useLaterWords } from "../state/use-lazy-words.ts";
import { Choice } from "../ui/Choice.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { FacilitatorButton } from "./facilitator/FacilitatorButton.tsx";
import { QualityChoice } from "./quality/QualityChoice.tsx";
import { PageLinks } from "./pages/PageLinks.tsx";
import { ShortcutsButton } from "./shortcuts/ShortcutsButton.tsx";
import { OfflineNote } from "./updates/OfflineNote.tsx";

export interface SettingsProps {
  /** Where it has no place of its own on the page. */
  readonly hasLanguage: boolean;
}

/** What is chosen once rather than again and again, and the ways to the lists. */
export function Settings({ hasLanguage }: SettingsProps) {
  const { t } = useLaterWords();
  const theme = useViewer((state) => state.theme);
  return (
    <>
      {hasLanguage && <LanguageChoice isLabelVisible />}
      <Choice
        label={t("theme.label")}
        isLabelVisible
        options={THEMES}
        nameOf={(option) => t(`theme.${option}`)}
        value={theme}
        onChange={setTheme}
      />
      <QualityChoice />
      <FacilitatorButton className="settings-button" />
      <Suspense>
        <ShortcutsButton className="settings-button" />
      </Suspense>
      <PageLinks />
      <Suspense>
        <OfflineNote />
      </Suspense>
    </>
  );
}
