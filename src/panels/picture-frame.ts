/** Which part of the picture is shown: the same that the camera of the 3D body would frame. */
import {
  isSkinRegion,
  partsOf,
  type SelectableId,
  type StructureId,
  structuresOfSubtype,
  type SubtypeId,
} from "../domain/anatomy.ts";
import { PICTURE_UNIT_M, type PictureView } from "../domain/picture.ts";
import type { View } from "../domain/view.ts";
import type { PictureFile } from "./picture-file.ts";
import { boxOf, type PictureBox, union } from "./picture-path.ts";

/** A chosen part is shown with what lies around it, units. */
const SURROUNDINGS = 0.26 / PICTURE_UNIT_M;
/** From this share of the body's height on, a type's places are shown on the whole body. */
const WHOLE_BODY_SHARE = 0.55;
/** Left free on each side, as a share of the frame. */
const MARGIN = 0.06;
/** A camera keeps the near side of a part in its frame, so it stands back by about this much more, units. */
const STANDS_BACK = 0.028 / PICTURE_UNIT_M;

interface Selection {
  readonly subtype: SubtypeId | null;
  readonly structure: SelectableId | null;
}

/** The drawn side that shows most of a view: front unless the body is seen from behind. */
export function drawnSide(view: View, structure: SelectableId | null): PictureView {
  if (view === "back") return "back";
  return structure === "skin-trunk-back" ? "back" : "front";
}

/** @param zoom 2 shows half as much. */
export function frameOf(
  picture: PictureFile,
  { subtype, structure }: Selection,
  zoom: number,
): PictureBox | null {
  const whole = boxAround(picture, (id) => isSkinRegion(id));
  const chosen = structure && boxAround(picture, (id) => partsOf(structure).includes(id));
  if (chosen) return withMargin(atLeast(chosen, SURROUNDINGS), zoom);
  const places = subtype && boxAround(picture, (id) => structuresOfSubtype(subtype).includes(id));
  if (!places || !whole) return whole && withMargin(whole, zoom);
  const share = (places.bottom - places.top) / (whole.bottom - whole.top);
  return withMargin(share > WHOLE_BODY_SHARE ? whole : atLeast(places, SURROUNDINGS), zoom);
}

const boxAround = (
  { shapes }: PictureFile,
  belongs: (id: StructureId) => boolean,
): PictureBox | null =>
  union(shapes.filter(({ id }) => belongs(id as StructureId)).map(({ rings }) => boxOf(rings)));

function around(box: PictureBox, width: number, height: number): PictureBox {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const atLeast = (box: PictureBox, size: number): PictureBox =>
  around(box, Math.max(size, box.right - box.left), Math.max(size, box.bottom - box.top));

function withMargin(box: PictureBox, zoom: number): PictureBox {
  const grown = (size: number): number => (size / (1 - MARGIN) + 2 * STANDS_BACK) / zoom;
  return around(box, grown(box.right - box.left), grown(box.bottom - box.top));
}
