/** Where a cut goes, from which side it is seen, and what the camera frames of it. Pure; metres, radians. */
import { isSkinRegion, partsOf, type SelectableId } from "../../domain/anatomy.ts";
import type { CutPlane, Exhibit } from "../../domain/exhibits.ts";
import type { View } from "../../domain/view.ts";
import { type CutFacing, cutPositionM } from "../../state/exhibits/cut-result.ts";
import type { ExhibitFocus } from "../exhibit-stage.ts";
import { AZIMUTH } from "../facing.ts";
import { atLeast, type Box, union } from "../framing.ts";
import type { BodyModel } from "../load-body.ts";
import type { BodySection, Section } from "./section.ts";
import { onPlane } from "./section.ts";
import type { Plane } from "./section-loops.ts";
import { areaOf, type Polygon } from "./section-polygons.ts";

export type Cut = Extract<Exhibit, { kind: "cut" }>;
type Named = Exclude<View, "free">;

const AXIS: Readonly<Record<CutPlane, Plane["axis"]>> = { sagittal: 0, axial: 1, coronal: 2 };
/** The way ends so far within the body, so that there is a face at either end. */
const WITHIN_M = 0.002;

/** Where the plane's way begins and ends. */
export function cutRange({ skin }: BodyModel, plane: CutPlane): readonly [number, number] {
  const axis = AXIS[plane];
  const boxes = skin.ids.map((id) => skin.boundsOf(id)!);
  return [
    Math.min(...boxes.map(({ min }) => min[axis])) + WITHIN_M,
    Math.max(...boxes.map(({ max }) => max[axis])) - WITHIN_M,
  ];
}

export const planeOfCut = (model: BodyModel, { plane, at }: Cut): Plane => ({
  axis: AXIS[plane],
  at: cutPositionM(cutRange(model, plane), at),
});

/** Thousandths of each plane's way at the middle of a structure or bone. */
export function middleOf(
  model: BodyModel,
  structure: SelectableId,
): Readonly<Record<CutPlane, number>> {
  const boxes = partsOf(structure).flatMap(
    (id) => (isSkinRegion(id) ? model.skin.boundsOf(id) : model.organs.boundsOf(id)) ?? [],
  );
  const box = union(boxes)!;
  const at = (plane: CutPlane): number => {
    const [from, to] = cutRange(model, plane);
    const middle = (box.min[AXIS[plane]] + box.max[AXIS[plane]]) / 2;
    return Math.min(1000, Math.max(0, Math.round(((middle - from) / (to - from)) * 1000)));
  };
  return { axial: at("axial"), coronal: at("coronal"), sagittal: at("sagittal") };
}

/** The side that is taken away: the viewer's, as far as the plane can be seen from there. */
export function facingOf(plane: CutPlane, view: Named): CutFacing {
  if (plane === "axial") return "above";
  if (plane === "coronal") return view === "back" ? "back" : "front";
  return view === "right" ? "right" : "left";
}

/** 1 where the viewer stands on the side to which the plane's axis points, −1 on the other. */
export const sideOfFacing = (facing: CutFacing): 1 | -1 =>
  facing === "back" || facing === "right" ? -1 : 1;

/** Nearly face on, and aslant enough to see that a body stands behind it. */
const ASLANT = 0.3;
/** From straight above. */
const AXIAL_POLAR = 0.62;
const UPRIGHT_POLAR = Math.PI / 2 - 0.16;
/** Below a cut across, so much of the body is kept in the picture. */
const BELOW_M = 0.14;
/** Room for names. */
const ASIDE_M = 0.05;
/** Faces smaller than this share of the largest do not matter for a cut across. */
const LARGE_SHARE = 0.4;
/** A chosen part is shown with so much around it. */
const AROUND_M = 0.34;

interface Seen {
  readonly section: BodySection;
  readonly plane: Plane;
  readonly facing: CutFacing;
  /** Where the camera counts its turn from, radians. */
  readonly azimuth: number;
  /** Parts of what is chosen. */
  readonly chosen: readonly Section[];
}

/** What the camera is to frame; null beside the body. */
export function cutFocus({ section, plane, facing, azimuth, chosen }: Seen): ExhibitFocus | null {
  if (!section.body) return null;
  const whole = boxOf(plane, section.body.polygons);
  if (facing === "above") {
    // Not so small that arms and hands, spread as they are, are in the picture too.
    const { polygons } = section.body;
    const large = areaOf(polygons.slice(0, 1)) * LARGE_SHARE;
    const { min, max } = boxOf(
      plane,
      polygons.filter((polygon) => areaOf([polygon]) > large),
    );
    return {
      box: {
        min: [min[0] - ASIDE_M, min[1] - BELOW_M, min[2]],
        max: [max[0] + ASIDE_M, max[1], max[2]],
      },
      turn: 0,
      polar: AXIAL_POLAR,
    };
  }
  const near = union(chosen.map((part) => boxOf(plane, part.polygons)));
  const from = {
    front: ASLANT,
    back: Math.PI + ASLANT,
    left: AZIMUTH.left - ASLANT,
    right: AZIMUTH.right + ASLANT,
  };
  return {
    box: near ? atLeast(near, AROUND_M) : whole,
    turn: from[facing] - azimuth,
    polar: UPRIGHT_POLAR,
  };
}

function boxOf(plane: Plane, polygons: readonly Polygon[]): Box {
  return union(
    polygons.map(({ outline }) => {
      const min: [number, number] = [Infinity, Infinity];
      const max: [number, number] = [-Infinity, -Infinity];
      outline.forEach((value, i) => {
        min[i % 2] = Math.min(min[i % 2]!, value);
        max[i % 2] = Math.max(max[i % 2]!, value);
      });
      return { min: onPlane(plane, min), max: onPlane(plane, max) };
    }),
  )!;
}
