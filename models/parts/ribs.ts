/**
 * Twelve pairs of ribs with their costal cartilages: the upper seven reach the sternum, the next three
 * join the cartilage above, the last two end free.
 */
import figures from "../figures/ribs.json" with { type: "json" };
import { smoothStep } from "../shapes/blend.ts";
import { type FlatStation, flatTube } from "../shapes/flat-tube.ts";
import { fromManifold, Manifold, toManifold } from "../shapes/kernel.ts";
import { mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";

export interface RibsOptions {
  /** Vertices round a rib, and metres between rings. */
  readonly sides: number;
  readonly step: number;
  readonly triangles: number;
}

export const RIBS_DEFAULTS: RibsOptions = { sides: 10, step: 0.009, triangles: 4500 };

/**
 * Middles of cartilages 8 to 10, which no reference has: from the measured tip of the rib in an even bow
 * up to the cartilage above, where it lies in the figures (Gray's Anatomy, 42nd ed., costal margin).
 */
const COSTAL_MARGIN: Readonly<Record<number, readonly (readonly number[])[]>> = {
  8: [
    [0.1235, 1.2455, 0.084],
    [0.106, 1.2565, 0.101],
    [0.086, 1.2785, 0.1125],
  ],
  9: [
    [0.1365, 1.2125, 0.034],
    [0.129, 1.2205, 0.062],
    [0.1155, 1.2465, 0.0895],
  ],
  10: [
    [0.1395, 1.1835, 0.01],
    [0.1385, 1.1895, 0.032],
    [0.1315, 1.2145, 0.0545],
  ],
};
/** Half-height and half-thickness there, metres; thinner where it joins. */
const MARGIN_HALF = [0.0062, 0.0046] as const;

/**
 * Room for the subclavian vein and the costoclavicular ligament: the first rib's front lies this much
 * lower than measured, metres, from its bend forward.
 */
const FIRST_RIB = { fromZ: -0.02, toZ: 0.01, lower: 0.004 } as const;

function lowered({ rib, bone, cartilage }: (typeof figures.ribs)[number]): FlatStation[] {
  // The cartilage's own first band is slanted where it meets the rib.
  const stations: FlatStation[] = [...bone, ...cartilage.slice(1)];
  if (rib !== 1) return stations;
  return stations.map(({ point, ...rest }) => {
    const [x, y, z] = point as [number, number, number];
    const drop = FIRST_RIB.lower * smoothStep(FIRST_RIB.fromZ, FIRST_RIB.toZ, z);
    return { ...rest, point: [x, y - drop, z] };
  });
}

function stationsOf(rib: (typeof figures.ribs)[number]): FlatStation[] {
  const margin = (COSTAL_MARGIN[rib.rib] ?? []).map((point) => ({
    point,
    half: MARGIN_HALF,
    up: [0, 1, 0],
  }));
  return [...lowered(rib), ...margin];
}

/** Metres, reference frame; ribs 7 to 10 of a side are one closed surface, the others one each. */
export function buildRibs({ sides, step, triangles }: RibsOptions = RIBS_DEFAULTS): Part[] {
  const tubes = figures.ribs.map((rib) => flatTube(stationsOf(rib), { sides, step }));
  const both = [...tubes, ...tubes.map(mirrorX)].map(toManifold);
  return [{ id: "ribs", mesh: fromManifold(Manifold.union(both)), triangles }];
}
