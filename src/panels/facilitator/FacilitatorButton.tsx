import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import "./facilitator-button.css";

const FacilitatorDialog = lazy(async () => ({
  default: (await import("./FacilitatorDialog.tsx")).FacilitatorDialog,
}));

export interface FacilitatorButtonProps {
  readonly className: string;
}

/** Opens what the grown-up beside a child can choose. */
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
        <Suspense>
          <FacilitatorDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
