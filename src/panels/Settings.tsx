import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type Language, LANGUAGES, OFFERED_LANGUAGES } from "../i18n/languages.ts";
import { setLanguage, setTheme } from "../state/actions.ts";
import { THEMES, useViewer } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { FacilitatorButton } from "./facilitator/FacilitatorButton.tsx";

/** Language and colours of the page. */
export function Settings() {
  const { t } = useTranslation();
  const theme = useViewer((state) => state.theme);
  return (
    <>
      <LanguageChoice />
      <Choice
        label={t("theme.label")}
        isLabelVisible
        options={THEMES}
        nameOf={(option) => t(`theme.${option}`)}
        value={theme}
        onChange={setTheme}
      />
      <FacilitatorButton className="settings-button" />
    </>
  );
}

function LanguageChoice() {
  const { t } = useTranslation();
  const id = useId();
  const lang = useViewer((state) => state.lang);
  // One that an address asked for is among them too.
  const options = OFFERED_LANGUAGES.includes(lang)
    ? OFFERED_LANGUAGES
    : [...OFFERED_LANGUAGES, lang];
  return (
    <div className="language-choice">
      <label htmlFor={id}>{t("language")}</label>
      <select
        id={id}
        value={lang}
        onChange={(event) => setLanguage(event.target.value as Language)}
      >
        {options.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGES[language].name}
          </option>
        ))}
      </select>
    </div>
  );
}
