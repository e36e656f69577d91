import {
  type ExplorationId,
  offeredExplorations,
  type Play,
  PLAY_NOTHING,
} from "../../domain/rooms/play.ts";
import { useViewer, type ViewerState, viewerStore } from "../store.ts";
import { memoStore, useMemoState } from "./memo.ts";
import { type Session, useSession } from "./session.ts";

/** What may be offered now: the companion opens groups, and keeps chapters closed. */
export const offered = (
  { groups }: Pick<Session, "groups">,
  { facilitator }: Pick<ViewerState, "facilitator">,
): readonly ExplorationId[] =>
  offeredExplorations({ groups, closedChapters: facilitator.closedChapters });

/** What the child is asked next whether it wants to see it; null once all has been asked. */
export function useQuestion(): ExplorationId | null {
  const groups = useSession((session) => session.groups);
  const asked = useSession((session) => session.asked);
  const facilitator = useViewer((state) => state.facilitator);
  return offered({ groups }, { facilitator }).find((id) => !asked.includes(id)) ?? null;
}

export const usePlayMade = (): Play => useViewer((state) => state.play) ?? PLAY_NOTHING;

/** Whether there is something that would be gone with the room. */
export function hasMade(play: Play | null, hasMemo: boolean): boolean {
  if (hasMemo) return true;
  if (!play) return false;
  const { paint, stickers, questions } = play;
  return stickers.length > 0 || questions.length > 0 || Object.keys(paint).length > 0;
}

export function useHasMade(): boolean {
  const hasMemo = useMemoState().status === "here";
  return useViewer((state) => hasMade(state.play, hasMemo));
}

export const hasMadeNow = (): boolean =>
  hasMade(viewerStore.getState().play, memoStore.getState().status === "here");
