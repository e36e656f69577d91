/** Collar bones, from sternum to acromion. */
import figures from "../figures/ribs.json" with { type: "json" };
import { type FlatStation, flatTube } from "../shapes/flat-tube.ts";
import { mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface ClaviclesOptions {
  readonly triangles: number;
}

export const CLAVICLES_DEFAULTS: ClaviclesOptions = { triangles: 220 };

/**
 * Room over the first rib for the subclavian vein: our shoulders hang lower than the measured ones, so between
 * sternum and acromion the bone bows up by this much, metres.
 */
const BOW_M = 0.006;

const [first, last] = [figures.clavicle[0]!.point[0]!, figures.clavicle.at(-1)!.point[0]!];
const stations = figures.clavicle.map((station): FlatStation => {
  const [x, y, z] = station.point as Vec3;
  const share = Math.max(0, Math.sin((Math.PI * (x - first)) / (last - first))) ** 0.7;
  return { ...station, point: [x, y + BOW_M * share, z] };
});

/** Both. Metres, reference frame. */
export function buildClavicles({ triangles }: ClaviclesOptions = CLAVICLES_DEFAULTS): Part[] {
  const left = flatTube(stations, { sides: 12, step: 0.007 });
  return [
    { id: "clavicle-left", mesh: left, triangles },
    { id: "clavicle-right", mesh: mirrorX(left), triangles },
  ];
}
