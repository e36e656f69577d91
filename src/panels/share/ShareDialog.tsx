import { type ComponentType, Suspense, useId, useRef, useState } from "react";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Modal } from "../../ui/Modal.tsx";
import { PanelBoundary } from "../PanelBoundary.tsx";
import { LinkShare } from "./LinkShare.tsx";
import { ModelShare } from "./ModelShare.tsx";
import { lazily } from "../../state/lazily.ts";
import "./share.css";

const KINDS = ["link", "picture", "print", "model"] as const;
type Kind = (typeof KINDS)[number];

const WAYS: Readonly<Record<Kind, ComponentType>> = {
  link: LinkShare,
  picture: lazily(async () => (await import("./PictureShare.tsx")).PictureShare),
  print: lazily(async () => (await import("./PrintShare.tsx")).PrintShare),
  model: ModelShare,
};

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** What can be taken along of the present view. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const { t } = useShareWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<Kind>("link");
  const Way = WAYS[kind];
  return (
    <Modal ref={dialog} className="share card" labelledBy={id} onClose={onClose}>
      <div className="share-head">
        <h2 id={id}>{t("share.title")}</h2>
        <IconButton icon="close" label={t("share.close")} onClick={() => dialog.current?.close()} />
      </div>
      <div className="share-page">
        <Choice
          className="share-choice"
          label={t("share.what")}
          options={KINDS}
          nameOf={(option) => t(`share.kind.${option}`)}
          value={kind}
          onChange={setKind}
        />
        <PanelBoundary key={kind} className="share-failed">
          <Suspense fallback={<p>{t("translation:panel.loading")}</p>}>
            <Way />
          </Suspense>
        </PanelBoundary>
      </div>
    </Modal>
  );
}
