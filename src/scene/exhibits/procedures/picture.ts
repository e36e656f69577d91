/** A step of a procedure as something that can be drawn: built from the body as it stands, then only moved. */
import type { Group } from "three";
import type { SelectableId } from "../../../domain/anatomy.ts";
import type { ExhibitFocus } from "../../exhibit-stage.ts";
import type { BodyModel } from "../../load-body.ts";
import type { CorePath } from "../core.ts";
import type { PropKit } from "./prop-kit.ts";

export interface PictureOptions {
  readonly model: BodyModel;
  readonly kit: PropKit;
  /** Counts from 0. */
  readonly step: number;
  /** What the procedure is about. */
  readonly place: SelectableId;
  /** Whether a lump may be drawn; without it its place is pointed out softly. */
  readonly hasLump: boolean;
  /** The body's age when a limb was operated on; the body may have grown since. */
  readonly operatedAtYears: number;
}

export interface Picture {
  /** World, metres. What stands around the body, by name. */
  readonly object: Group;
  readonly focus: ExhibitFocus;
  /** A straight way in that is shown, if there is one: it is told layer by layer. */
  readonly path?: CorePath;
  /** Moves everything to how it stands when that much of the step has passed, 0 to 1. Allocates nothing. */
  readonly show: (progress: number) => void;
}

export type Painter = (options: PictureOptions) => Picture;

/** The part of the way between two moments that has passed, 0 to 1, with a soft start and end. */
export function eased(progress: number, from = 0, to = 1): number {
  const t = Math.min(1, Math.max(0, (progress - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

export const mixed = (a: number, b: number, t: number): number => a + (b - a) * t;
