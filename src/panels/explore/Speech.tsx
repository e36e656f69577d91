import { useEffect, useRef } from "react";
import { sessionStore } from "../../state/explore/session.ts";
import { ListenButton } from "./ListenButton.tsx";

export interface SpeechProps {
  readonly text: string;
  /** Of the text, which may be told in another language than was asked for. */
  readonly lang: string;
  /** What it is about, above it. */
  readonly name?: string;
}

/** One thing that is said to the child, in large letters, and read aloud where the device can. */
export function Speech({ text, lang, name }: SpeechProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Nothing has been pressed yet.
    if (sessionStore.getState().trail.length === 0) return;
    // The button that was pressed may be gone: the focus goes on with what it led to.
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === null) place.current?.focus();
  }, [text]);
  return (
    <div className="explore-speech">
      <div ref={place} className="explore-words" lang={lang} tabIndex={-1} aria-live="polite">
        {name && <h2 className="explore-name">{name}</h2>}
        <p className="explore-said">{text}</p>
      </div>
      <ListenButton text={name ? `${name}. ${text}` : text} lang={lang} />
    </div>
  );
}
