import { type ComponentType, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/Icon.tsx";
import type { SearchDialogProps } from "./SearchDialog.tsx";
import { useSearchKeys } from "./use-search-keys.ts";
import "./search-button.css";

/** Opens the search, by a press or by its keys; what the search needs is fetched only then. */
export function SearchButton() {
  const { t } = useTranslation();
  // Each opening is a dialog of its own: one that has just closed may not have said so yet.
  const [opening, setOpening] = useState({ serial: 0, isOpen: false });
  const [isMissing, setIsMissing] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);
  const close = () => setOpening(({ serial }) => ({ serial, isOpen: false }));
  const open = () => {
    setOpening(({ serial }) => ({ serial: serial + 1, isOpen: true }));
    setIsMissing(false);
    import("./SearchDialog.tsx").then(
      ({ SearchDialog }) => setDialog(() => SearchDialog),
      () => {
        close();
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
      {opening.isOpen && Dialog && <Dialog key={opening.serial} onClose={close} />}
    </>
  );
}
