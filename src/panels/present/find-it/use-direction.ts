import { useMemo } from "react";
import { partsOf, type SelectableId } from "../../../domain/anatomy.ts";
import { PICTURE_UNIT_M } from "../../../domain/picture.ts";
import { type FindItPart, idsOf } from "../../../domain/rooms/find-it.ts";
import {
  type Direction,
  directionTo,
  type Middle,
} from "../../../domain/rooms/find-it-direction.ts";
import { usePicture, type PictureFile } from "../../picture-file.ts";
import { boxOf } from "../../picture-path.ts";

/** Which way from what was pressed to the part, or null while nothing is known. */
export function useDirection(pressed: SelectableId | null, part: FindItPart): Direction | null {
  // The flat picture knows where everything lies, and is on this page anyway.
  const picture = usePicture("front", 0);
  return useMemo(() => {
    const from = picture && pressed && middleIn(picture, pressed);
    if (!from) return null;
    const places = idsOf(part).flatMap((id) => middleIn(picture, id) ?? []);
    return places.length > 0 ? directionTo(from, places) : null;
  }, [picture, pressed, part]);
}

/** Metres, in the body's own frame, at the base age. */
function middleIn({ shapes }: PictureFile, id: SelectableId): Middle | null {
  const drawn = shapes.filter((shape) => partsOf(id).some((part) => part === shape.id));
  const box = boxOf(drawn.flatMap(({ rings }) => rings));
  if (!box) return null;
  const depth = drawn.reduce((sum, shape) => sum + shape.depth, 0) / drawn.length;
  return {
    x: ((box.left + box.right) / 2) * PICTURE_UNIT_M,
    y: -((box.top + box.bottom) / 2) * PICTURE_UNIT_M,
    z: depth * PICTURE_UNIT_M,
  };
}
