/** Kneecaps. */
import figures from "../figures/patella.json" with { type: "json" };
import { harmonicMesh } from "../shapes/harmonic.ts";
import { mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface PatellaeOptions {
  readonly triangles: number;
}

export const PATELLAE_DEFAULTS: PatellaeOptions = { triangles: 120 };

/** The atlas leaves a joint space of 14 mm; real cartilage fills about 8 (two layers of 4 mm). Half the rest. */
const CLOSER_M = 0.003;

/** Both. Metres, reference frame. */
export function buildPatellae({ triangles }: PatellaeOptions = PATELLAE_DEFAULTS): Part[] {
  const [x, y, z] = figures.centre as Vec3;
  const left = harmonicMesh({ ...figures, centre: [x, y, z - CLOSER_M] }, 3);
  return [
    { id: "patella-left", mesh: left, triangles },
    { id: "patella-right", mesh: mirrorX(left), triangles },
  ];
}
