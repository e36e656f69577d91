import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton.tsx";
import { useEscape } from "../ui/use-escape.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Settings, type SettingsProps } from "./Settings.tsx";
import { VoiceChoice } from "./VoiceChoice.tsx";
import { SearchButton } from "./search/SearchButton.tsx";
import { type Layout, useIsLow } from "./use-layout.ts";
import "./header.css";

export function Header({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation();
  const isLow = useIsLow();
  const hasRoom = layout !== "phone" && !isLow;
  return (
    <header className="header">
      <h1 className="title">{t("title")}</h1>
      <SearchButton />
      {layout !== "phone" && <VoiceChoice />}
      {hasRoom && <LanguageChoice />}
      <SettingsButton hasLanguage={!hasRoom} />
    </header>
  );
}

/** The settings wait behind a button; Escape puts them away. */
function SettingsButton({ hasLanguage }: SettingsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  useEscape(isOpen, () => setIsOpen(false));
  return (
    <div className="settings-corner">
      <IconButton
        icon={isOpen ? "close" : "settings"}
        label={t("settings")}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} className="settings-card card">
          <Settings hasLanguage={hasLanguage} />
        </div>
      )}
    </div>
  );
}
