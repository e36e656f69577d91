import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import { createPortal } from "react-dom";

export interface ModalProps {
  readonly className: string;
  /** Names it, where no heading in it does. */
  readonly label?: string;
  /** The id of the heading that names it. */
  readonly labelledBy?: string;
  readonly onOpen?: () => void;
  readonly onClose: () => void;
  readonly ref?: Ref<HTMLDialogElement>;
  readonly children: ReactNode;
}

/**
 * A native dialog over everything, open as long as it is drawn: the browser keeps the focus in it and gives it back.
 * Escape and a press beside it close it, and nothing that lies under it.
 */
export function Modal({
  className,
  label,
  labelledBy,
  onOpen,
  onClose,
  ref,
  children,
}: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useImperativeHandle(ref, () => dialog.current!);
  const tellOpen = useEffectEvent(() => onOpen?.());
  const tellClosed = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const onClosed = () => {
      // Where effects run twice it is open again by now.
      if (!element.open) tellClosed();
    };
    // What is beside a dialog is its backdrop, and that is the dialog itself.
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") event.stopPropagation();
  };
  return createPortal(
    // By keyboard it is Escape that does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      onKeyDown={onKeyDown}
    >
      {children}
    </dialog>,
    document.body,
  );
}
