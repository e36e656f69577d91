import figures from "../figures/organs.json" with { type: "json" };
import type { Distance } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { seriesDistance } from "../shapes/series.ts";
import { organSurface } from "./organ-surface.ts";

export interface SpleenOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const SPLEEN_DEFAULTS: SpleenOptions = { edge: 0.0035, triangles: 600 };

/** The spleen as a signed distance, metres, negative inside. */
export const spleenDistance: Distance = seriesDistance(figures.spleen);

/** Crescent against the left dome of the diaphragm, hollow towards stomach and kidney; measured. */
export function buildSpleen(options: SpleenOptions = SPLEEN_DEFAULTS): Part[] {
  const [min, max] = [figures.spleen.min, figures.spleen.max] as [Triple, Triple];
  const mesh = organSurface(spleenDistance, { min, max, ...options });
  return [{ id: "spleen", mesh }];
}

type Triple = [number, number, number];
