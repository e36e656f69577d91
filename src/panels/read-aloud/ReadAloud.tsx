import { Suspense, useSyncExternalStore } from "react";
import { lazily } from "../../state/lazily.ts";
import { PanelBoundary } from "../PanelBoundary.tsx";
import { deviceSpeech, onVoices } from "./voices.ts";

const ReadAloudControls = lazily(
  async () => (await import("./ReadAloudControls.tsx")).ReadAloudControls,
);

const engine = deviceSpeech();

const subscribe = (listener: () => void): (() => void) =>
  engine ? onVoices(engine, listener) : () => {};

/** Reads the words aloud. Where the device has no voices there is nothing, and nothing is fetched for it. */
export function ReadAloud() {
  const hasVoices = useSyncExternalStore(subscribe, () => (engine?.getVoices().length ?? 0) > 0);
  if (!engine || !hasVoices) return null;
  return (
    // Where it cannot be fetched the words are read without it.
    <PanelBoundary isSilent>
      <Suspense>
        <ReadAloudControls engine={engine} />
      </Suspense>
    </PanelBoundary>
  );
}
