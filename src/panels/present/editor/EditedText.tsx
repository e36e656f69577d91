import { useEffect, useEffectEvent, useId, useState } from "react";

/** After so long without a key what was written is taken over, as one change that can be undone. */
const PAUSE_MS = 500;

export interface EditedTextProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly lang: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for words. They are taken over at a pause and when the field is left. */
export function EditedText({
  label,
  value,
  maxLength,
  lang,
  isLong = false,
  onChange,
}: EditedTextProps) {
  const id = useId();
  // Null while nothing was written that has not been taken over.
  const [draft, setDraft] = useState<string | null>(null);
  const takeOver = useEffectEvent((text: string) => {
    setDraft(null);
    if (text !== value) onChange(text);
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => takeOver(draft), PAUSE_MS);
    // Another tab or window may never come back.
    const onHide = () => takeOver(draft);
    addEventListener("pagehide", onHide);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", onHide);
    };
  }, [draft]);
  const Field = isLong ? "textarea" : "input";
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Field
        id={id}
        lang={lang}
        dir="auto"
        maxLength={maxLength}
        value={draft ?? value}
        {...(isLong && { rows: 3 })}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft === null) return;
          setDraft(null);
          if (draft !== value) onChange(draft);
        }}
      />
    </div>
  );
}
