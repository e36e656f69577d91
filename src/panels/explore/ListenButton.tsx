import { Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { useViewer } from "../../state/store.ts";
import { useReadAloudWords } from "../../state/use-lazy-words.ts";
import type { SpokenItem } from "../read-aloud/reader-types.ts";
import { Reader } from "../read-aloud/reader.ts";
import { plainText } from "../read-aloud/spoken-text.ts";
import { deviceSpeech, onVoices, voiceFor } from "../read-aloud/voices.ts";
import { RoomIcon } from "./RoomIcon.tsx";

export interface ListenButtonProps {
  readonly text: string;
  readonly lang: string;
}

const engine = deviceSpeech();

/** Reads the text aloud in one of the device's own voices; nothing where it has none for the language. */
export function ListenButton({ text, lang }: ListenButtonProps) {
  const hasVoice = useSyncExternalStore(
    (listener) => (engine ? onVoices(engine, listener) : () => {}),
    () => engine !== null && voiceFor(engine.getVoices(), lang) !== null,
  );
  // Another text is another reader: the one before falls silent with it.
  return (
    engine &&
    hasVoice && (
      <Suspense>
        <Listen key={text} engine={engine} text={text} lang={lang} />
      </Suspense>
    )
  );
}

function Listen({
  engine: speech,
  text,
  lang,
}: ListenButtonProps & { readonly engine: SpeechSynthesis }) {
  const { t } = useReadAloudWords();
  const rate = useViewer((state) => state.readingRate);
  const [reader] = useState(() => {
    const item: SpokenItem = { at: {}, text: plainText(text), lang };
    return new Reader({
      engine: speech,
      createUtterance: (words) => new SpeechSynthesisUtterance(words),
      list: () => [item],
      rate,
      wishes: navigator.languages,
    });
  });
  const isSpeaking = useSyncExternalStore(reader.subscribe, reader.getState).status === "speaking";
  useEffect(() => () => reader.stop(), [reader]);
  return (
    <button
      type="button"
      className="explore-listen"
      aria-label={isSpeaking ? t("readAloud.stop") : t("readAloud.listen")}
      onClick={() => (isSpeaking ? reader.stop() : reader.play())}
    >
      <RoomIcon name={isSpeaking ? "quiet" : "ear"} />
    </button>
  );
}
