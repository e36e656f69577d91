import { SIDES, type LongBone } from "../../src/domain/anatomy.ts";
import { borderLoops } from "../shapes/clip.ts";
import { fromLoft } from "../shapes/loft.ts";
import { mapVertices, mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { polygonize } from "../shapes/polygonize.ts";
import { smooth } from "../shapes/smooth.ts";
import { cutZones, type ZoneCuts } from "./bone-zones.ts";
import { longBoneShape } from "./long-bone-field.ts";

export interface LongBoneOptions extends ZoneCuts {
  /** Cells of the fine mesh, metres: a twelfth of the bone's thinnest feature or less. */
  readonly edge: number;
}

/** Slope of the lobes' radial distance where a ray grazes their surface. */
const STEEPNESS = 4;
/** Evens out the marks of the cells and of the passage from shaft to lobes. */
const SMOOTHING_ROUNDS = 32;

/** A bone's fourteen zones, left and right; the right side is the mirror image. Reference frame. */
export function buildLongBone(bone: LongBone, options: LongBoneOptions): Part[] {
  const { field, frame, min, max } = longBoneShape(bone);
  const raw = polygonize(field, { min, max, edge: options.edge, steepness: STEEPNESS });
  if (borderLoops(raw).length > 0)
    throw new Error(`The ${bone}'s surface has a hole: raise STEEPNESS.`);
  const zones = cutZones(smooth(raw, { rounds: SMOOTHING_ROUNDS }), options);
  return SIDES.flatMap((side) =>
    [...zones].map(([zone, own]): Part => {
      const mesh = mapVertices(own, (point) => fromLoft(frame, point));
      return { id: `${bone}-${zone}-${side}`, mesh: side === "left" ? mesh : mirrorX(mesh) };
    }),
  );
}
