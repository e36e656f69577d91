import { type ComponentType, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/Icon.tsx";
import type { SearchDialogProps } from "./SearchDialog.tsx";
import { useSearchKeys } from "./use-search-keys.ts";
import "./search-button.css";

/** Opens the search, by a press or by its keys; what the search needs is fetched only then. */
export function SearchButton() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);
  const open = () => {
    setIsOpen(true);
    setIsMissing(false);
    import("./SearchDialog.tsx").then(
      ({ SearchDialog }) => setDialog(() => SearchDialog),
      () => {
        setIsOpen(false);
        setIsMissing(true);
      },
    );
  };
  useSearchKeys(open);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-label={t("search.open")}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        title={t("search.open")}
        onClick={open}
      >
        <Icon name="search" />
        <span className="search-button-word">{t("search.open")}</span>
      </button>
      {isMissing && (
        <p role="alert" className="search-missing card">
          {t("panel.failed")}
        </p>
      )}
      {isOpen && Dialog && <Dialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
