import { useRef, useSyncExternalStore } from "react";
import { READING_RATES, type ReadingRate } from "../../domain/view.ts";
import { setReadingRate } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import { useReadAloudWords } from "../../state/use-lazy-words.ts";
import { useTopic } from "../use-topic.ts";
import { useReader } from "./use-reader.ts";
import { onVoices, voiceFor } from "./voices.ts";
import "./read-aloud.css";

const RATE_NAMES = {
  0.6: "verySlow",
  0.8: "slow",
  1: "normal",
  1.25: "fast",
} as const satisfies Readonly<Record<ReadingRate, string>>;

/** What the first button does, and its sign in a box of 24 by 24. */
const PLAY = { silent: "listen", speaking: "pause", paused: "goOn" } as const;
const SIGNS = {
  listen: "M8 5.5 18.5 12 8 18.5z",
  goOn: "M8 5.5 18.5 12 8 18.5z",
  pause: "M9 6v12M15 6v12",
  stop: "M7 7h10v10H7z",
} as const;

export interface ReadAloudControlsProps {
  readonly engine: SpeechSynthesis;
}

/** Play, pause, stop and speed; or, where none of the device's own voices knows the language, a sentence. */
export function ReadAloudControls({ engine }: ReadAloudControlsProps) {
  const { t } = useReadAloudWords();
  const { lang } = useTopic();
  const hasVoice = useSyncExternalStore(
    (listener) => onVoices(engine, listener),
    () => voiceFor(engine.getVoices(), lang) !== null,
  );
  const bar = useRef<HTMLFieldSetElement>(null);
  const { reader, status } = useReader(engine, bar);
  if (!hasVoice) return <p className="read-aloud-none">{t("readAloud.noVoice")}</p>;
  const play = PLAY[status];
  return (
    <fieldset ref={bar} className="read-aloud" data-is-on={status !== "silent"}>
      <legend className="visually-hidden">{t("readAloud.label")}</legend>
      <button
        type="button"
        className="read-aloud-button"
        onClick={() => (status === "speaking" ? reader.pause() : reader.play())}
      >
        <Sign name={play} />
        {t(`readAloud.${play}`)}
      </button>
      {status !== "silent" && (
        <button
          ref={handFocusBack}
          type="button"
          className="read-aloud-button"
          onClick={() => reader.stop()}
        >
          <Sign name="stop" />
          {t("readAloud.stop")}
        </button>
      )}
      <RateChoice />
    </fieldset>
  );
}

/** The stop button goes when there is nothing to stop; its focus goes to the one before it. */
const handFocusBack = (button: HTMLButtonElement) => () => {
  const before = button.previousElementSibling;
  if (document.activeElement === button && before instanceof HTMLElement) before.focus();
};

function Sign({ name }: { readonly name: keyof typeof SIGNS }) {
  return (
    <svg className="icon read-aloud-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  );
}

function RateChoice() {
  const { t } = useReadAloudWords();
  const rate = useViewer((state) => state.readingRate);
  return (
    <label className="read-aloud-rate">
      <span>{t("readAloud.speed")}</span>
      <select
        value={rate}
        onChange={(event) => setReadingRate(Number(event.target.value) as ReadingRate)}
      >
        {READING_RATES.map((option) => (
          <option key={option} value={option}>
            {t(`readAloud.rate.${RATE_NAMES[option]}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
