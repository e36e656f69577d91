import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/Icon.tsx";
import { useEscape } from "../ui/use-escape.ts";
import { Settings } from "./Settings.tsx";
import { VoiceChoice } from "./VoiceChoice.tsx";
import { PageLinks } from "./pages/PageLinks.tsx";
import { SearchButton } from "./search/SearchButton.tsx";
import { type Layout, useIsLow } from "./use-layout.ts";
import "./header.css";

export function Header({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation();
  const isLow = useIsLow();
  return (
    <header className="header">
      <h1 className="title">{t("title")}</h1>
      <SearchButton />
      {layout !== "phone" && <VoiceChoice />}
      {layout === "phone" || isLow ? <SettingsButton /> : <Settings />}
    </header>
  );
}

/** Where there is little room the settings wait behind a button; Escape puts them away. */
function SettingsButton() {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  useEscape(isOpen, () => setIsOpen(false));
  return (
    <div className="settings-corner">
      <button
        type="button"
        className="icon-button"
        aria-label={t("settings")}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name={isOpen ? "close" : "settings"} />
      </button>
      {isOpen && (
        <div id={id} className="settings-card card">
          <Settings />
          <PageLinks />
        </div>
      )}
    </div>
  );
}
