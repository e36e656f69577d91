import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type Language, LANGUAGES, OFFERED_LANGUAGES } from "../i18n/languages.ts";
import { setLanguage } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";

export interface LanguageChoiceProps {
  /** The chosen language's name says enough where there is little room. */
  readonly isLabelVisible?: boolean;
}

export function LanguageChoice({ isLabelVisible = false }: LanguageChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const lang = useViewer((state) => state.lang);
  // One that an address asked for is among them too.
  const options = OFFERED_LANGUAGES.includes(lang)
    ? OFFERED_LANGUAGES
    : [...OFFERED_LANGUAGES, lang];
  return (
    <div className="language-choice">
      <label htmlFor={id} className={isLabelVisible ? "choice-label" : "visually-hidden"}>
        {t("language")}
      </label>
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
