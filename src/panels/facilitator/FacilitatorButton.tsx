import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { lazily } from "../../state/lazily.ts";
import { DialogSlot } from "../DialogSlot.tsx";

const FacilitatorDialog = lazily(
  async () => (await import("./FacilitatorDialog.tsx")).FacilitatorDialog,
);

export interface FacilitatorButtonProps {
  readonly className: string;
}

/** Opens what the grown-up beside a child can choose. It is fetched then. */
export function FacilitatorButton({ className }: FacilitatorButtonProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    // Safari gives a pressed button no focus to come back to.
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {t("grownUp.title")}
      </button>
      {isOpen && (
        <DialogSlot className="chapter-failed" onLeave={close}>
          <FacilitatorDialog onClose={close} />
        </DialogSlot>
      )}
    </>
  );
}
