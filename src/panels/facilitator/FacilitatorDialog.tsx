import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { resetFacilitator } from "../../state/actions.ts";
import { FacilitatorFields } from "./FacilitatorFields.tsx";
import "./facilitator.css";

export interface FacilitatorDialogProps {
  readonly onClose: () => void;
}

/** What a child hears and reads, for the grown-up to choose. Each change holds at once. */
export function FacilitatorDialog({ onClose }: FacilitatorDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // Leaving the page closes it; it is open already where effects run twice.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  // Escape puts this away and nothing that lies under it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") event.stopPropagation();
  };
  // A press beside the dialog is one on its backdrop.
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return createPortal(
    // By keyboard it is Escape that does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="facilitator card"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className="facilitator-page">
        <h2 id={id}>{t("grownUp.title")}</h2>
        <p>{t("grownUp.intro")}</p>
        <FacilitatorFields />
        <p className="facilitator-note">{t("grownUp.kept")}</p>
        <div className="facilitator-end">
          <button type="button" className="facilitator-reset" onClick={resetFacilitator}>
            {t("grownUp.reset")}
          </button>
          <button type="button" className="button" onClick={close}>
            {t("grownUp.done")}
          </button>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
