/** Kneecaps. */
import figures from "../figures/patella.json" with { type: "json" };
import { harmonicMesh } from "../shapes/harmonic.ts";
import { mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";

export interface PatellaeOptions {
  readonly triangles: number;
}

export const PATELLAE_DEFAULTS: PatellaeOptions = { triangles: 120 };

/** Both. Metres, reference frame. */
export function buildPatellae({ triangles }: PatellaeOptions = PATELLAE_DEFAULTS): Part[] {
  const left = harmonicMesh(figures, 3);
  return [
    { id: "patella-left", mesh: left, triangles },
    { id: "patella-right", mesh: mirrorX(left), triangles },
  ];
}
