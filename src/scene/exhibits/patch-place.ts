/** Where the patch lies, and which piece of the body the pictures show: the knee from the front, at the age shown. */
import type { BoneZoneId } from "../../domain/anatomy.ts";
import { type Box, union } from "../framing.ts";
import type { BodyModel } from "../load-body.ts";
import type { Patch } from "./patch-field.ts";
import { meshOf, sectionOf } from "./section.ts";

type Vec3 = readonly [number, number, number];

export const PATCH_BONE = "femur-distal-metaphysis-left" satisfies BoneZoneId;

/** A picture's piece of the plane of x and y, metres: row by row from above, as seen from the front. */
export interface Frame {
  /** The picture's upper corner on the side of smaller x. */
  readonly x: number;
  readonly y: number;
  /** Width of a square picture point. */
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

export interface PatchPlace {
  readonly frame: Frame;
  /** What the frame shows, for the camera. */
  readonly box: Box;
  readonly centre: Vec3;
  readonly early: Patch;
  readonly clear: Patch;
  /** A ring around each, metres. */
  readonly ringM: { readonly early: number; readonly clear: number };
}

const COLUMNS = 230;
const ROWS = 290;
/** The picture's height, in heights of the bone's end at the knee. */
const HEIGHT = 5.4;
/** Share of the height that lies above the growth plate. */
const ABOVE = 0.52;
/** How far up the metaphysis and towards the body's left the patch lies, in shares of its height and width. */
const UP = 0.85;
const ASIDE = 0.16;
/** A cloud by shares of the bone's width; `off` from the patch's middle. */
interface Share {
  readonly reach: number;
  readonly amount: number;
  readonly off: Vec3;
}

/** Less than half of the spongy bone has gone, which an x-ray hardly shows (BO-15). */
const EARLY: readonly Share[] = [
  { reach: 0.105, amount: 0.36, off: [0, 0, 0] },
  { reach: 0.06, amount: 0.14, off: [0.07, 0.1, 0.02] },
];
/** Most of it has gone, and of the cortex on one side. */
const CLEAR: readonly Share[] = [
  { reach: 0.3, amount: 0.94, off: [0, 0, 0] },
  { reach: 0.13, amount: 0.34, off: [0.33, 0.08, 0] },
  { reach: 0.14, amount: 0.4, off: [0.02, 0.62, 0.05] },
  { reach: 0.11, amount: 0.3, off: [-0.32, -0.2, 0] },
];

export function patchPlace(model: BodyModel): PatchPlace {
  const { min, max } = model.organs.boundsOf(PATCH_BONE)!;
  const end = model.organs.boundsOf("femur-distal-epiphysis-left")!;
  const y = min[1] + (max[1] - min[1]) * UP;
  // Across the bone at that height: z and x.
  const outline = sectionOf(null, meshOf(model.organs, PATCH_BONE), { axis: 1, at: y })!
    .polygons[0]!.outline;
  const [z, x] = [0, 1].map((k) => rangeOf(outline.filter((_, i) => i % 2 === k))) as [
    Range,
    Range,
  ];
  const width = x.high - x.low;
  const centre: Vec3 = [(x.low + x.high) / 2 + width * ASIDE, y, (z.low + z.high) / 2];
  const patchOf = (shares: readonly Share[]): Patch =>
    shares.map(({ reach, amount, off }) => ({
      centre: centre.map((value, k) => value + off[k]! * width) as unknown as Vec3,
      // Along the bone it reaches farther.
      reach: [reach * width, reach * width * 1.3, reach * width],
      amount,
    }));
  const height = (end.max[1] - end.min[1]) * HEIGHT;
  const step = height / ROWS;
  const middle = (end.min[0] + end.max[0]) / 2;
  const frame: Frame = {
    x: middle - (COLUMNS * step) / 2,
    y: end.max[1] + height * ABOVE,
    step,
    columns: COLUMNS,
    rows: ROWS,
  };
  const half = (COLUMNS * step) / 2;
  return {
    frame,
    box: union([
      {
        min: [middle - half, frame.y - height, min[2]],
        max: [middle + half, frame.y, max[2]],
      },
    ])!,
    centre,
    early: patchOf(EARLY),
    clear: patchOf(CLEAR),
    ringM: { early: width * 0.3, clear: width * 0.78 },
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

const rangeOf = (values: Float64Array): Range => ({
  low: Math.min(...values),
  high: Math.max(...values),
});
