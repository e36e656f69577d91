import { useLaterWords } from "../../state/use-lazy-words.ts";
import { type ReactNode, Suspense, useId, useRef } from "react";
import type { Page } from "../../domain/view.ts";
import { closePage } from "../../state/actions.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Modal } from "../../ui/Modal.tsx";
import "./page-dialog.css";

export interface PageDialogProps {
  readonly page: Page;
  readonly children: ReactNode;
}

/** A list over everything; leaving it, also by the back button, closes it. */
export function PageDialog({ page, children }: PageDialogProps) {
  const { t } = useLaterWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Modal
      className="page-dialog"
      labelledBy={id}
      onOpen={() => heading.current?.focus()}
      onClose={closePage}
    >
      <div className="page-head">
        <h2 ref={heading} id={id} tabIndex={-1}>
          {page === "shortcuts" ? t("shortcuts.heading") : t(`translation:pages.name.${page}`)}
        </h2>
        <IconButton icon="close" label={t("pages.close")} onClick={closePage} />
      </div>
      <div className="page-body">
        <Suspense fallback={<p>{t("translation:panel.loading")}</p>}>{children}</Suspense>
      </div>
    </Modal>
  );
}
