/** Notices what of a learner's progress shows in the store. */
import type { StoreApi } from "zustand/vanilla";
import {
  endRound,
  openType,
  type Progress,
  seeSlide,
  shareFoundAlone,
} from "../../domain/rooms/progress.ts";
import { isAsking } from "../present/run.ts";
import type { ViewerState } from "../store.ts";

type Watched = Pick<ViewerState, "room" | "subtype" | "lesson" | "findIt">;

/**
 * The progress with what the page shows now; the very same where that adds nothing. What is looked at in a talk with a
 * family or by a child with a companion is theirs and does not count.
 */
export function advanced(progress: Progress, { room, subtype, lesson, findIt }: Watched): Progress {
  if (room === "look") return subtype ? openType(progress, subtype) : progress;
  if (room !== "present") return progress;
  const share = findIt && shareFoundAlone(findIt);
  if (share !== null) return endRound(progress, share);
  if (!lesson || isAsking(lesson)) return progress;
  const { from, at } = lesson;
  return seeSlide(progress, { from, at, of: lesson.lesson.slides.length });
}

export interface WatchOptions {
  readonly store: StoreApi<ViewerState>;
  /** What was reached before. */
  readonly start: Progress;
  readonly onChange: (progress: Progress) => void;
}

/** Calls with each progress beyond the start. @returns a function that lets go */
export function watchProgress({ store, start, onChange }: WatchOptions): () => void {
  let progress = start;
  const look = (state: ViewerState): void => {
    const next = advanced(progress, state);
    if (next === progress) return;
    progress = next;
    onChange(progress);
  };
  look(store.getState());
  return store.subscribe(look);
}
