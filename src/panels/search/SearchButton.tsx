import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lazily } from "../../state/lazily.ts";
import { Icon } from "../../ui/Icon.tsx";
import { DialogSlot } from "../DialogSlot.tsx";
import { useSearchKeys } from "./use-search-keys.ts";
import "./search-button.css";

const SearchDialog = lazily(async () => (await import("./SearchDialog.tsx")).SearchDialog);

/** Opens the search, by a press or by its keys; what the search needs is fetched only then. */
export function SearchButton() {
  const { t } = useTranslation();
  // Each opening is a dialog of its own: one that has just closed may not have said so yet.
  const [opening, setOpening] = useState({ serial: 0, isOpen: false });
  const close = () => setOpening(({ serial }) => ({ serial, isOpen: false }));
  const open = () => setOpening(({ serial }) => ({ serial: serial + 1, isOpen: true }));
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
      {opening.isOpen && (
        <DialogSlot key={opening.serial} className="search-missing card" onLeave={close}>
          <SearchDialog onClose={close} />
        </DialogSlot>
      )}
    </>
  );
}
