import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { WordId } from "../../content/words.ts";

/** Which word of a passage is explained, in a note that takes the focus and gives it back. */
export function useWordNote(passage: string) {
  const id = useId();
  const mark = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<{ readonly word: WordId; readonly passage: string } | null>(
    null,
  );
  // Another text in the same place has no open word yet.
  const word = open?.passage === passage ? open.word : null;
  const close = () => {
    const hadFocus = document.getElementById(id)?.contains(document.activeElement);
    setOpen(null);
    if (hadFocus) mark.current?.focus({ preventScroll: true });
  };
  const toggle = (asked: WordId, from: HTMLElement) => {
    if (asked === word) return close();
    mark.current = from;
    flushSync(() => setOpen({ word: asked, passage }));
    const note = document.getElementById(id);
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: "nearest" });
  };
  return { id, word, close, toggle };
}
