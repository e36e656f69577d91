import { useId, useRef } from "react";
import { useMemoState } from "../../../state/explore/memo.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { Modal } from "../../../ui/Modal.tsx";
import { PrintSheet } from "./PrintSheet.tsx";
import { usePictureFile } from "./use-picture-file.ts";
import { useTaken } from "./use-taken.ts";
import "./take-along.css";

export interface TakeAlongDialogProps {
  readonly onClose: () => void;
}

/** What was made, as a picture, on paper, and as a sound. Nothing is sent anywhere. */
export function TakeAlongDialog({ onClose }: TakeAlongDialogProps) {
  const { t } = useExploreWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const taken = useTaken();
  const memo = useMemoState();
  const file = usePictureFile(taken);
  return (
    <Modal
      ref={dialog}
      className="explore-dialog take-along card"
      labelledBy={id}
      onClose={onClose}
    >
      <h2 id={id}>{t("explore.takeAlong.open")}</h2>
      <div className="take-along-preview" aria-busy={file.status === "drawing"}>
        {file.status === "here" ? (
          <img src={file.url} alt={t("explore.takeAlong.preview")} />
        ) : (
          <output>{t(`explore.takeAlong.${file.status}`)}</output>
        )}
      </div>
      <div className="explore-answers">
        {file.status === "here" && (
          <a
            className="explore-answer is-first"
            href={file.url}
            download={`${t("explore.takeAlong.fileName")}.png`}
          >
            {t("explore.takeAlong.picture")}
          </a>
        )}
        <button
          type="button"
          className="explore-answer"
          aria-disabled={file.status === "drawing"}
          onClick={() => file.status !== "drawing" && print()}
        >
          {t("explore.takeAlong.print")}
        </button>
        {memo.url && (
          <a
            className="explore-answer"
            href={memo.url}
            download={`${t("explore.takeAlong.soundName")}.${memo.extension}`}
          >
            {t("explore.takeAlong.sound")}
          </a>
        )}
        <button
          type="button"
          className="explore-answer is-quiet"
          onClick={() => dialog.current?.close()}
        >
          {t("explore.takeAlong.close")}
        </button>
      </div>
      <p className="explore-hint">{t("explore.takeAlong.note")}</p>
      <PrintSheet taken={taken} bodyUrl={file.status === "here" ? file.bodyUrl : null} />
    </Modal>
  );
}
