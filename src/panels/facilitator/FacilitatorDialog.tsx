import { useLaterWords } from "../../state/use-lazy-words.ts";
import { useId, useRef } from "react";
import { resetFacilitator } from "../../state/actions.ts";
import { Modal } from "../../ui/Modal.tsx";
import { FacilitatorFields } from "./FacilitatorFields.tsx";
import "./facilitator.css";

export interface FacilitatorDialogProps {
  readonly onClose: () => void;
}

/** What a child hears and reads, for the grown-up to choose. Each change holds at once. */
export function FacilitatorDialog({ onClose }: FacilitatorDialogProps) {
  const { t } = useLaterWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Modal ref={dialog} className="facilitator card" labelledBy={id} onClose={onClose}>
      <div className="facilitator-page">
        <h2 id={id}>{t("translation:grownUp.title")}</h2>
        <p>{t("grownUp.intro")}</p>
        <FacilitatorFields />
        <p className="facilitator-note">{t("grownUp.kept")}</p>
        <div className="facilitator-end">
          <button type="button" className="facilitator-reset" onClick={resetFacilitator}>
            {t("grownUp.reset")}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t("grownUp.done")}
          </button>
        </div>
      </div>
    </Modal>
  );
}
