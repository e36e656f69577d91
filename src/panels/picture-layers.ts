import { boneZoneOf, isSelectable, type StructureId } from "../domain/anatomy.ts";
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
  readonly shadeCurves: string;
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
      shadeCurves: writeCurves(shape.shade),
      thickness: thicknessOf(shape.rings),
      middleY: box ? (box.top + box.bottom) / 2 : 0,
    };
  });

/** What is meant lies over what is faded, whichever is nearer; what is alike keeps the painter's order. */
const RANK: Readonly<Record<PictureRole, number>> = {
  clear: 0,
  ground: 0,
  wash: 0.5,
  faded: 1,
  part: 2,
  place: 2,
  chosen: 2,
  cover: 3,
  relief: 4,
  worn: 5,
  absent: 6,
};

/** The shapes that are there, the farthest back first. */
export const layersOf = (shapes: readonly DrawnShape[], choice: PictureChoice): LookedShape[] =>
  shapes
    .map((shape) => ({ ...shape, look: pictureLook(shape.id, choice) }))
    .filter(({ look }) => look.role !== "absent")
    .toSorted((a, b) => rankOf(a) - rankOf(b));

/** Nothing hides what was asked for. The zones of a bone fit into one another: none of them would be hidden. */
const rankOf = ({ id, look: { role } }: LookedShape): number =>
  role === "chosen" && !(isSelectable(id) && boneZoneOf(id)) ? RANK.cover : RANK[role];

export type ControlShape = LookedShape & { readonly id: StructureId };

/** Those of them that can be chosen; clothes cannot. */
export const controlsOf = (layers: readonly LookedShape[]): ControlShape[] =>
  layers.filter(
    (shape): shape is ControlShape => isSelectable(shape.id) && canBeChosen(shape.look),
  );
