import { useEffect } from "react";
import { partsOf } from "../../domain/anatomy.ts";
import { frameOf } from "../../domain/rooms/find-it.ts";
import { useViewer } from "../../state/store.ts";
import { setExhibitFocus } from "../exhibit-stage.ts";
import { union } from "../framing.ts";
import type { BodyModel } from "../load-body.ts";
import { setRoomPaint } from "../room-stage.ts";

/** Wax yellow: the colour of no type and of no bone. */
const LIT_BONE = "#f4cf58";

/** The quiz on the 3D body: the camera comes close to parts that are too small on the whole of it. */
export function FindItScene({ model }: { readonly model: BodyModel }) {
  const ageYears = useViewer((state) => state.ageYears);
  // The same list for all questions of a place: the camera stays where a person has turned it.
  const framed = useViewer(({ findIt }) => {
    const part = findIt?.queue[0];
    return part ? frameOf(part) : null;
  });

  useEffect(() => {
    const boxes = framed?.flatMap(partsOf).map((id) => model.organs.boundsOf(id)) ?? [];
    const box = union(boxes.filter((bounds) => bounds !== null));
    setExhibitFocus(box && { box });
    return () => setExhibitFocus(null);
  }, [model, framed, ageYears]);

  // Around a bone's lit places its other zones stay solid: only a colour tells which are meant.
  const litBones = useViewer(({ subtype, exhibitLit }) => (subtype === "bone" ? exhibitLit : null));
  useEffect(() => {
    setRoomPaint(litBones && Object.fromEntries(litBones.map((id) => [id, LIT_BONE])));
    return () => setRoomPaint(null);
  }, [litBones]);

  return null;
}
