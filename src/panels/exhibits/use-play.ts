import { useCallback, useEffect, useState } from "react";
import type { ActId } from "../../domain/exhibits.ts";
import { setAct } from "../../state/actions.ts";
import { viewerStore } from "../../state/store.ts";

export interface PlayOptions {
  readonly act: ActId | "progress";
  /** From beginning to end. */
  readonly seconds: number;
  readonly isLooped: boolean;
  /** Where it stands as a still: playing from there begins at the beginning. */
  readonly still?: number;
}

/** Lets an act run from where it stands, or from its beginning when it is over. */
export function usePlay({ act, seconds, isLooped, still = 1 }: PlayOptions) {
  const [isPlaying, setIsPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return undefined;
    let frame = 0;
    let before: number | null = null;
    const step = (now: number): void => {
      // A tab that was in the background hands over seconds at once.
      const passed = before === null ? 0 : Math.min(0.1, (now - before) / 1000);
      before = now;
      const next = (viewerStore.getState().acts[act] ?? 0) + passed / seconds;
      setAct(act, isLooped ? next % 1 : next);
      if (next >= 1 && !isLooped) setIsPlaying(false);
      else frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, act, seconds, isLooped]);

  const toggle = useCallback(() => {
    const amount = viewerStore.getState().acts[act] ?? 0;
    if (!isPlaying && (amount >= 1 || amount === still)) setAct(act, 0);
    setIsPlaying(!isPlaying);
  }, [isPlaying, act, still]);
  const stop = useCallback(() => setIsPlaying(false), []);
  return { isPlaying, toggle, stop };
}
