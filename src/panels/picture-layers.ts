import { isSelectable, type StructureId } from "../domain/anatomy.ts";
import {
  canBeChosen,
  type PictureChoice,
  type PictureLook,
  pictureLook,
  type PictureRole,
} from "../domain/picture.ts";
import type { PictureFile, PictureShape } from "./picture-file.ts";
import { boxOf, thicknessOf, writeCurves } from "./picture-path.ts";

export interface DrawnShape extends PictureShape {
  /** For the `d` of a path. */
  readonly curves: string;
  /** Units. */
  readonly thickness: number;
  readonly middleY: number;
}

export interface LookedShape extends DrawnShape {
  readonly look: PictureLook;
}

export const drawShapes = ({ shapes }: PictureFile): DrawnShape[] =>
  shapes.map((shape) => {
    const box = boxOf(shape.rings);
    return {
      ...shape,
      curves: writeCurves(shape.rings),
      thickness: thicknessOf(shape.rings),
      middleY: box ? (box.top + box.bottom) / 2 : 0,
    };
  });

/** What is meant lies over what is not, whichever is nearer: a part is never hidden when it is asked for. */
const RANK: Readonly<Record<PictureRole, number>> = {
  clear: 0,
  ground: 0,
  faded: 1,
  part: 2,
  cover: 3,
  place: 4,
  chosen: 5,
  absent: 6,
};

/** The shapes that are there, the farthest back first. */
export const layersOf = (shapes: readonly DrawnShape[], choice: PictureChoice): LookedShape[] =>
  shapes
    .map((shape) => ({ ...shape, look: pictureLook(shape.id, choice) }))
    .filter(({ look }) => look.role !== "absent")
    .toSorted((a, b) => RANK[a.look.role] - RANK[b.look.role]);

export type ControlShape = LookedShape & { readonly id: StructureId };

/** Those of them that can be chosen; clothes cannot. */
export const controlsOf = (layers: readonly LookedShape[]): ControlShape[] =>
  layers.filter(
    (shape): shape is ControlShape => isSelectable(shape.id) && canBeChosen(shape.look),
  );
