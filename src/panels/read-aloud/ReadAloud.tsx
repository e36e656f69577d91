import { type ComponentType, lazy, Suspense, useSyncExternalStore } from "react";
import type { ReadAloudControlsProps } from "./ReadAloudControls.tsx";
import { deviceSpeech, onVoices } from "./voices.ts";

/** Where it cannot be fetched the words are read without it. */
const ReadAloudControls = lazy<ComponentType<ReadAloudControlsProps>>(() =>
  import("./ReadAloudControls.tsx").then(
    (file) => ({ default: file.ReadAloudControls }),
    () => ({ default: () => null }),
  ),
);

const engine = deviceSpeech();

const subscribe = (listener: () => void): (() => void) =>
  engine ? onVoices(engine, listener) : () => {};

/** Reads the words aloud. Where the device has no voices there is nothing, and nothing is fetched for it. */
export function ReadAloud() {
  const hasVoices = useSyncExternalStore(subscribe, () => (engine?.getVoices().length ?? 0) > 0);
  if (!engine || !hasVoices) return null;
  return (
    <Suspense>
      <ReadAloudControls engine={engine} />
    </Suspense>
  );
}
