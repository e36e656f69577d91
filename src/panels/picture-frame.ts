/** Which part of the picture is shown: the same that the camera of the 3D body would frame. */
import {
  isSkinRegion,
  partsOf,
  type SelectableId,
  type StructureId,
  structuresOfSubtype,
  type SubtypeId,
} from "../domain/anatomy.ts";
import { sizesAt } from "../domain/body-sizes.ts";
import { PICTURE_UNIT_M, type PictureView } from "../domain/picture.ts";
import { AGE_MAX_YEARS, type View } from "../domain/view.ts";
import type { PictureFile } from "./picture-file.ts";
import { boxOf, type PictureBox, union } from "./picture-path.ts";

/** A chosen part is shown with what lies around it, units. */
const SURROUNDINGS = 0.26 / PICTURE_UNIT_M;
/** From this share of the body's height on, a type's places are shown on the whole body. */
const WHOLE_BODY_SHARE = 0.55;
const TALLEST = sizesAt(AGE_MAX_YEARS).statureCm / 100 / PICTURE_UNIT_M;
/** Left free on each side, as a share of the frame. */
const MARGIN = 0.06;
/** A camera keeps the near side of a part in its frame, so it stands back by about this much more, units. */
const STANDS_BACK = 0.032 / PICTURE_UNIT_M;

interface Selection {
  readonly subtype: SubtypeId | null;
  readonly structure: SelectableId | null;
  readonly lit: ReadonlySet<StructureId> | null;
}

/** The drawn side that shows most of a view: front unless the body is seen from behind. */
export function drawnSide(view: View, structure: SelectableId | null): PictureView {
  if (view === "back") return "back";
  return structure === "skin-trunk-back" ? "back" : "front";
}

/** @param zoom 2 shows half as much. */
export function frameOf(
  picture: PictureFile,
  { subtype, structure, lit }: Selection,
  zoom: number,
): PictureBox | null {
  const body = boxAround(picture, (id) => isSkinRegion(id));
  const whole = body && standing(body);
  const chosen = structure && !lit && boxAround(picture, (id) => partsOf(structure).includes(id));
  if (chosen) return withMargin(atLeast(chosen, SURROUNDINGS), zoom);
  const shown = lit ?? new Set(subtype ? structuresOfSubtype(subtype) : []);
  const places = boxAround(picture, (id) => shown.has(id));
  if (!places || !body || !whole) return whole && withMargin(whole, zoom);
  const share = (places.bottom - places.top) / (body.bottom - body.top);
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

/** Room above a body that is still growing: it fills the frame as the square root of its height. */
function standing(body: PictureBox): PictureBox {
  const height = body.bottom - body.top;
  const factor = Math.max(1, Math.sqrt(TALLEST / height));
  const box = around(body, factor * (body.right - body.left), factor * height);
  return { ...box, top: body.bottom - factor * height, bottom: body.bottom };
}

const atLeast = (box: PictureBox, size: number): PictureBox =>
  around(box, Math.max(size, box.right - box.left), Math.max(size, box.bottom - box.top));

function withMargin(box: PictureBox, zoom: number): PictureBox {
  const grown = (size: number): number => (size / (1 - MARGIN) + 2 * STANDS_BACK) / zoom;
  return around(box, grown(box.right - box.left), grown(box.bottom - box.top));
}
