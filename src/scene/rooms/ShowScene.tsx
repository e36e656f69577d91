import { useFrame, useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { partsOf } from "../../domain/anatomy.ts";
import { setHovered } from "../../state/actions.ts";
import { activeMark, markHere } from "../../state/show/marks.ts";
import { providePlacer } from "../../state/show/placing.ts";
import { atRightOf } from "../../state/show/sides.ts";
import { setAtRight } from "../../state/show/talk.ts";
import { useViewer, viewerStore } from "../../state/store.ts";
import { choiceOf } from "../appearance.ts";
import { useRestingAge } from "../exhibits/use-resting-age.ts";
import type { BodyModel } from "../load-body.ts";
import { pick } from "../picking.ts";
import { setRoomPress, type RoomPress } from "../room-stage.ts";
import { spotAt } from "../spot-picking.ts";
import { MarkMeshes } from "./show/MarkMeshes.tsx";
import { createPlacer } from "./show/placer.ts";
import { useShownMark } from "./show/use-shown-mark.ts";

/** The marks of a talk on the body; a press on the chosen part marks it there. */
export function ShowScene({ model }: { readonly model: BodyModel }) {
  const marks = useViewer((state) => state.marks);
  const active = useViewer(activeMark);
  const camera = useThree((state) => state.camera);
  const ageYears = useRestingAge(model);

  useEffect(() => {
    setRoomPress(pressOn(model));
    return () => setRoomPress(null);
  }, [model]);
  useEffect(() => providePlacer(createPlacer(model)), [model]);
  useShownMark(ageYears);

  useFrame(() => {
    // The camera's own way to the right, in the world.
    const { elements } = camera.matrixWorld;
    setAtRight(atRightOf(Math.atan2(-elements[2], elements[0])));
  });

  return marks.map((mark) => (
    <MarkMeshes
      key={mark.id}
      model={model}
      mark={mark}
      isChosen={mark.id === active?.id}
      ageYears={ageYears}
    />
  ));
}

function pressOn(model: BodyModel): RoomPress {
  return (ray) => {
    const state = viewerStore.getState();
    const hit = pick(model, ray, choiceOf(state));
    if (!hit || !state.structure || !partsOf(state.structure).includes(hit.id)) return false;
    const spot = spotAt(model, ray, (id) => id === hit.id);
    if (spot) markHere(spot);
    // Its name would lie over the mark.
    setHovered(null);
    return spot !== null;
  };
}
