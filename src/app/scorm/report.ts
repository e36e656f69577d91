/** Tells a learning platform about the progress of a visit, from its begin to its end. */
import type { StoreApi } from "zustand/vanilla";
import { isComplete, isPassed, type Progress } from "../../domain/rooms/progress.ts";
import { readProgress, writeProgress } from "../../state/progress/kept-progress.ts";
import { watchProgress } from "../../state/progress/watch-progress.ts";
import type { ViewerState } from "../../state/store.ts";
import type { Session } from "./session.ts";

export interface ReportOptions {
  readonly session: Session;
  readonly store: StoreApi<ViewerState>;
  /** Milliseconds by a clock that only goes on. */
  readonly now: () => number;
}

export interface Report {
  /** Has stored what is known now: a page in the background may be ended without a word. */
  readonly save: () => void;
  readonly end: () => void;
}

export function reportProgress({ session, store, now }: ReportOptions): Report {
  const startMs = now();
  let progress: Progress = readProgress(session.kept);
  const save = (): void =>
    session.tell(
      {
        isComplete: isComplete(progress),
        isPassed: isPassed(progress),
        share: progress.bestRound,
        timeMs: now() - startMs,
      },
      writeProgress(progress),
    );
  save();
  const stop = watchProgress({
    store,
    start: progress,
    onChange(next) {
      progress = next;
      save();
    },
  });
  return {
    save,
    end() {
      stop();
      save();
      session.end();
    },
  };
}
