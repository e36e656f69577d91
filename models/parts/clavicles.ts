/** Collar bones, from sternum to acromion. */
import figures from "../figures/ribs.json" with { type: "json" };
import { flatTube } from "../shapes/flat-tube.ts";
import { mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";

export interface ClaviclesOptions {
  readonly triangles: number;
}

export const CLAVICLES_DEFAULTS: ClaviclesOptions = { triangles: 200 };

/** Both. Metres, reference frame. */
export function buildClavicles({ triangles }: ClaviclesOptions = CLAVICLES_DEFAULTS): Part[] {
  const left = flatTube(figures.clavicle, { sides: 12, step: 0.007 });
  return [
    { id: "clavicle-left", mesh: left, triangles },
    { id: "clavicle-right", mesh: mirrorX(left), triangles },
  ];
}
