/** Shoulder blades: thin blade, spine with acromion, coracoid process, socket for the humeral head. */
import figures from "../figures/scapula.json" with { type: "json" };
import { toInside } from "../shapes/blend.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import { medialBounds, medialDistance } from "../shapes/medial.ts";
import { mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { largest } from "../shapes/largest.ts";
import { smooth } from "../shapes/smooth.ts";

export interface ScapulaeOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const SCAPULAE_DEFAULTS: ScapulaeOptions = { edge: 0.0022, triangles: 560 };

const BLEND_M = 0.004;
const SMOOTHING_ROUNDS = 14;

/** Both. Metres, reference frame. */
export function buildScapulae(options: ScapulaeOptions = SCAPULAE_DEFAULTS): Part[] {
  const shape = medialDistance(figures.scapula, BLEND_M);
  const box = medialBounds(figures.scapula, 2 * options.edge);
  const solid = fromManifold(largest(levelSet(toInside(shape), { ...box, edge: options.edge })));
  const left = smooth(solid, { rounds: SMOOTHING_ROUNDS });
  const { triangles } = options;
  return [
    { id: "scapula-left", mesh: left, triangles },
    { id: "scapula-right", mesh: mirrorX(left), triangles },
  ];
}
