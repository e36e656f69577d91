/**
 * Heart, aorta and veins. The veins and the heart are shaped as one surface and then cut across, so that
 * every vein joins its neighbour with a fillet and shares its section with it. The aorta is a surface of its
 * own: it touches veins that it must not melt into.
 */
import { smoothMin } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { vesselField } from "../shapes/vessel-field.ts";
import { aorticRoot, aorticRootCut, buildAorta } from "./aorta.ts";
import { ARTERY_BLEND_M, heartFields } from "./heart.ts";
import { venousCourses } from "./veins.ts";
import { buildTree } from "./vessel-tree.ts";

export interface CirculationOptions {
  /** Sampling distance, metres; under two thirds of the thinnest vein's radius. */
  readonly cellM: number;
  /** How far simplifying may move the surface, metres. */
  readonly veinToleranceM: number;
  readonly heartToleranceM: number;
}

export const CIRCULATION_DEFAULTS: CirculationOptions = {
  cellM: 0.0023,
  veinToleranceM: 0.0005,
  heartToleranceM: 0.0004,
};

/** Fillet between a vein and the one it joins. */
const VEIN_BLEND_M = 0.008;
/** Fillet between the caval veins and the atrium. */
const ATRIUM_BLEND_M = 0.008;

/** All `venous` structures, `heart` and `aorta`; every one closed, in the reference frame. */
export function buildCirculation(options: CirculationOptions = CIRCULATION_DEFAULTS): Part[] {
  const { cellM, veinToleranceM, heartToleranceM } = options;
  const { chambers, arteries } = heartFields(aorticRoot());
  const { pieces, rings } = buildTree({
    courses: venousCourses(),
    field: (vessels) => {
      const veins = vesselField(vessels, VEIN_BLEND_M);
      return (x, y, z) =>
        smoothMin(
          smoothMin(veins(x, y, z), chambers(x, y, z), ATRIUM_BLEND_M),
          arteries(x, y, z),
          ARTERY_BLEND_M,
        );
    },
    // Above it the aorta is a structure of its own.
    cuts: [{ ...aorticRootCut(), beyond: null }],
    cellM,
    toleranceM: (id) => (id === "heart" ? heartToleranceM : veinToleranceM),
  });
  pieces.set("aorta", buildAorta(rings[0]!));
  return [...pieces].map(([id, mesh]): Part => ({ id: id as Part["id"], mesh }));
}
