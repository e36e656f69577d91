import { useId } from "react";
import type { ActId } from "../../domain/exhibits.ts";
import { setAct } from "../../state/actions.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { usePrefersReducedMotion } from "../../state/media.ts";
import { useViewer } from "../../state/store.ts";
import { usePlay } from "./use-play.ts";
import "./act-control.css";

export interface ActControlProps {
  readonly act: ActId | "progress";
  /** What is done, as a short action. */
  readonly label: string;
  /** How long it takes from beginning to end when it plays by itself. */
  readonly seconds: number;
  /** Begins again at its end. */
  readonly isLooped?: boolean;
  /** Where it stands as a still, 1 when left out: playing from there begins at the beginning. */
  readonly still?: number;
}

/** Something that moves: by hand, or by itself when a person lets it. Never by itself at first. */
export function ActControl({ act, label, seconds, isLooped = false, still = 1 }: ActControlProps) {
  const { t, i18n } = useExhibitWords();
  const id = useId();
  const amount = useViewer((state) => state.acts[act] ?? 0);
  const isStill = usePrefersReducedMotion();
  const { isPlaying, toggle, stop } = usePlay({ act, seconds, isLooped, still });
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" }).format(amount);
  return (
    <div className="act-control">
      <label htmlFor={id}>{label}</label>
      <div className="act-row">
        {!isStill && (
          <button
            type="button"
            className="act-play"
            aria-label={
              isPlaying ? t("act.pause", { name: label }) : t("act.play", { name: label })
            }
            onClick={toggle}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={isPlaying ? "M8 5.5v13M16 5.5v13" : "M8 5.5v13l10.5-6.5z"} />
            </svg>
          </button>
        )}
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={Math.round(amount * 100)}
          aria-valuetext={t("act.amount", { percent })}
          onChange={(event) => {
            stop();
            setAct(act, event.target.valueAsNumber / 100);
          }}
        />
      </div>
    </div>
  );
}
