import { type ComponentType, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FacilitatorDialogProps } from "./FacilitatorDialog.tsx";
import "./facilitator-button.css";

export interface FacilitatorButtonProps {
  readonly className: string;
}

/** Opens what the grown-up beside a child can choose. It is fetched then; where it cannot be, a press tries again. */
export function FacilitatorButton({ className }: FacilitatorButtonProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [Dialog, setDialog] = useState<ComponentType<FacilitatorDialogProps> | null>(null);
  const open = () =>
    import("./FacilitatorDialog.tsx").then(
      ({ FacilitatorDialog }) => setDialog(() => FacilitatorDialog),
      () => null,
    );
  const close = () => {
    setDialog(null);
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
        onClick={() => void open()}
      >
        {t("grownUp.title")}
      </button>
      {Dialog && <Dialog onClose={close} />}
    </>
  );
}
