import { useTranslation } from "react-i18next";
import { setTheme } from "../state/actions.ts";
import { THEMES, useViewer } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { FacilitatorButton } from "./facilitator/FacilitatorButton.tsx";
import { PageLinks } from "./pages/PageLinks.tsx";

export interface SettingsProps {
  /** Where it has no place of its own on the page. */
  readonly hasLanguage: boolean;
}

/** What is chosen once rather than again and again, and the ways to the lists. */
export function Settings({ hasLanguage }: SettingsProps) {
  const { t } = useTranslation();
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
      <FacilitatorButton className="settings-button" />
      <PageLinks />
    </>
  );
}
