import figures from "../figures/organs.json" with { type: "json" };
import { type Distance, smoothSubtract, smoothUnion, taperedCapsule } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { seriesDistance } from "../shapes/series.ts";
import { organSurface } from "./organ-surface.ts";

export interface SpleenOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const SPLEEN_DEFAULTS: SpleenOptions = { edge: 0.0035, triangles: 540 };

/**
 * Notches of the upper border, left over from the lobules that the organ grew from: one to three, up to a
 * few centimetres deep in nature (Gray's Anatomy, 42nd ed., spleen). The measured one is joined by two,
 * pressed in across the border; metres.
 */
const NOTCHES = smoothUnion(
  [
    taperedCapsule({
      from: [0.09, 1.3, 0.0],
      to: [0.15, 1.303, -0.001],
      fromRadius: 0.005,
      toRadius: 0.004,
    }),
    taperedCapsule({
      from: [0.08, 1.322, -0.026],
      to: [0.14, 1.325, -0.03],
      fromRadius: 0.005,
      toRadius: 0.004,
    }),
  ],
  0.004,
);

/** The spleen as a signed distance, metres, negative inside. */
export const spleenDistance: Distance = smoothSubtract(
  seriesDistance(figures.spleen),
  NOTCHES,
  0.004,
);

/** Crescent against the left dome of the diaphragm, hollow towards stomach and kidney; measured. */
export function buildSpleen(options: SpleenOptions = SPLEEN_DEFAULTS): Part[] {
  const [min, max] = [figures.spleen.min, figures.spleen.max] as [Triple, Triple];
  const mesh = organSurface(spleenDistance, { min, max, ...options });
  return [{ id: "spleen", mesh }];
}

type Triple = [number, number, number];
