/** Where the open room tells the rest of the scene what a pointer does in it, and what is drawn over the parts. */
import type { Ray } from "three";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { GarmentId, StructureId } from "../domain/anatomy.ts";
import { viewerStore } from "../state/store.ts";

/** What a press does in the room. @returns false where the press is to choose a part, as it does elsewhere. */
export type RoomPress = (ray: Ray) => boolean;

interface RoomStage {
  readonly press: RoomPress | null;
  /** Colours that parts have instead of their own, sRGB hex; null for none. */
  readonly paint: Readonly<Partial<Record<StructureId | GarmentId, string>>> | null;
}

export const roomStage = createStore<RoomStage>(() => ({ press: null, paint: null }));

export const setRoomPress = (press: RoomPress | null): void => roomStage.setState({ press });
export const setRoomPaint = (paint: RoomStage["paint"]): void => roomStage.setState({ paint });
export const useRoomPaint = (): RoomStage["paint"] => useStore(roomStage, ({ paint }) => paint);

/** A press that came before the room's scene did, and what had been chosen then. */
let early: { readonly answer: () => void; readonly at: string } | null = null;

const place = (): string => {
  const { room, roomAt, structure } = viewerStore.getState();
  return `${room} ${roomAt} ${structure}`;
};

/** Answers a press now or, where the room's scene is still on its way, once it is here. */
export function whenRoomStands(answer: () => void): void {
  const { room, roomStatus } = viewerStore.getState();
  if (room === "look" || roomStatus !== "loading") answer();
  else early = { answer, at: place() };
}

/** The last press that came too early is answered, unless a person has gone elsewhere meanwhile. */
export function answerPress(): void {
  const press = early;
  early = null;
  if (press?.at === place()) press.answer();
}
