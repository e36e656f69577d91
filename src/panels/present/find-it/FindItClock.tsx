import { useEffect, useState } from "react";
import { usePresentWords } from "../../../state/use-lazy-words.ts";

const SECOND_MS = 1000;

/** Counts up, quietly and only where it is asked for: nobody is timed. */
export function FindItClock() {
  const { t } = usePresentWords();
  const [startedAtMs, setStartedAtMs] = useState<number | null>(null);
  const [nowMs, setNowMs] = useState(0);

  useEffect(() => {
    if (startedAtMs === null) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [startedAtMs]);

  const toggle = (isShown: boolean): void => {
    setNowMs(Date.now());
    setStartedAtMs(isShown ? Date.now() : null);
  };
  return (
    <div className="find-it-clock">
      <label>
        <input
          type="checkbox"
          checked={startedAtMs !== null}
          onChange={(event) => toggle(event.target.checked)}
        />
        <span>{t("findIt.clock")}</span>
      </label>
      {startedAtMs !== null && (
        <span role="timer" aria-live="off">
          {asMinutes(nowMs - startedAtMs)}
        </span>
      )}
    </div>
  );
}

function asMinutes(elapsedMs: number): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / SECOND_MS));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
