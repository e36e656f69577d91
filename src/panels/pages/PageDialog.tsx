import {
  type KeyboardEvent,
  type ReactNode,
  Suspense,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
} from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Page } from "../../domain/view.ts";
import { closePage } from "../../state/actions.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./page-dialog.css";

export interface PageDialogProps {
  readonly page: Page;
  readonly children: ReactNode;
}

/** A list over everything: the browser keeps the focus in it and gives it back. */
export function PageDialog({ page, children }: PageDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useDialog(() => heading.current?.focus());
  // Escape puts this away and nothing that lies under it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") event.stopPropagation();
  };
  return createPortal(
    // By keyboard it is Escape that does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} className="page-dialog" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="page-head">
        <h2 ref={heading} id={id} tabIndex={-1}>
          {t(`pages.name.${page}`)}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t("pages.close")}
          title={t("pages.close")}
          onClick={closePage}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="page-body">
        <Suspense fallback={<p>{t("panel.loading")}</p>}>{children}</Suspense>
      </div>
    </dialog>,
    document.body,
  );
}

/** Open as long as it is drawn: leaving it, also by the back button, closes it and so gives the focus back. */
function useDialog(onOpen: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const tellOpen = useEffectEvent(onOpen);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const onClosed = () => {
      // Where effects run twice it is open again by now.
      if (!element.open) closePage();
    };
    const onPress = (event: MouseEvent) => event.target === element && element.close();
    element.addEventListener("close", onClosed);
    element.addEventListener("click", onPress);
    element.showModal();
    tellOpen();
    return () => {
      element.removeEventListener("close", onClosed);
      element.removeEventListener("click", onPress);
      element.close();
    };
  }, []);
  return dialog;
}
