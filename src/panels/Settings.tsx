import { useId } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, LANGUAGE_IDS } from "../i18n/languages.ts";
import { setLanguage, setTheme } from "../state/actions.ts";
import { THEMES, useViewer } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";

/** Colours of the page, and its language as soon as there is more than one. */
export function Settings() {
  const { t } = useTranslation();
  const theme = useViewer((state) => state.theme);
  return (
    <>
      {LANGUAGE_IDS.length > 1 && <LanguageChoice />}
      <Choice
        label={t("theme.label")}
        isLabelVisible
        options={THEMES}
        nameOf={(option) => t(`theme.${option}`)}
        value={theme}
        onChange={setTheme}
      />
    </>
  );
}

function LanguageChoice() {
  const { t } = useTranslation();
  const id = useId();
  const lang = useViewer((state) => state.lang);
  return (
    <div className="language-choice">
      <label htmlFor={id}>{t("language")}</label>
      <select id={id} value={lang} onChange={(event) => setLanguage(event.target.value)}>
        {LANGUAGE_IDS.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGES[language].name}
          </option>
        ))}
      </select>
    </div>
  );
}
