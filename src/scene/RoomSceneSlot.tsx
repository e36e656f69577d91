import { Suspense, useEffect } from "react";
import { setRoomStatus } from "../state/actions.ts";
import { useTries } from "../state/fetch-once.ts";
import { useViewer } from "../state/store.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import type { BodyModel } from "./load-body.ts";
import { answerPress } from "./room-stage.ts";
import { lazily } from "../state/lazily.ts";

const RoomScene = lazily(async () => (await import("./rooms/RoomScene.tsx")).RoomScene);

/** What the open room draws on the body and does with a press; a failure takes nothing else with it. */
export function RoomSceneSlot({ model }: { readonly model: BodyModel }) {
  const room = useViewer((state) => state.room);
  const tries = useTries();
  // Another room is another scene.
  useEffect(() => () => setRoomStatus("loading"), [room]);
  if (room === "look") return null;
  return (
    <ErrorBoundary
      key={room}
      tries={tries}
      onError={() => {
        setRoomStatus("failed");
        answerPress();
      }}
    >
      <Suspense>
        <RoomScene model={model} room={room} />
        <Arrived />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Comes with the scene, after it, and goes with it. */
function Arrived() {
  useEffect(() => {
    setRoomStatus("ready");
    answerPress();
  }, []);
  return null;
}
