import { useId, useRef } from "react";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { QrCode } from "../../ui/QrCode.tsx";

export interface LargeCodeProps {
  readonly link: string;
  readonly onClose: () => void;
}

/** The code over the whole screen, to be scanned from the last row of a class. */
export function LargeCode({ link, onClose }: LargeCodeProps) {
  const { t } = useShareWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Modal ref={dialog} className="large-code" labelledBy={id} onClose={onClose}>
      <div className="share-head">
        <h2 id={id}>{t("share.link.largeTitle")}</h2>
        <IconButton icon="close" label={t("share.close")} onClick={() => dialog.current?.close()} />
      </div>
      <QrCode text={link} label={t("share.link.code")} />
      <p className="large-code-link" dir="ltr">
        {link}
      </p>
    </Modal>
  );
}
