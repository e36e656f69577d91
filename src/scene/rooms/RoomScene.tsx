import { type ComponentType } from "react";
import type { Room } from "../../domain/view.ts";
import type { BodyModel } from "../load-body.ts";
import { lazily } from "../../state/lazily.ts";

const SCENES: Readonly<
  Record<Exclude<Room, "look">, ComponentType<{ readonly model: BodyModel }>>
> = {
  present: lazily(async () => (await import("./PresentScene.tsx")).PresentScene),
  explore: lazily(async () => (await import("./ExploreScene.tsx")).ExploreScene),
  show: lazily(async () => (await import("./ShowScene.tsx")).ShowScene),
};

export interface RoomSceneProps {
  readonly model: BodyModel;
  readonly room: keyof typeof SCENES;
}

/** What one room draws; fetched when it is entered. */
export function RoomScene({ model, room }: RoomSceneProps) {
  const Scene = SCENES[room];
  return <Scene model={model} />;
}
