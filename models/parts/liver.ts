import figures from "../figures/organs.json" with { type: "json" };
import { type Distance, smoothSubtract } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { seriesDistance } from "../shapes/series.ts";
import { vesselField } from "../shapes/vessel-field.ts";
import { organSurface } from "./organ-surface.ts";
import { inferiorVenaCava } from "./vena-cava.ts";
import { toVessel } from "./vessel-course.ts";

export interface LiverOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const LIVER_DEFAULTS: LiverOptions = { edge: 0.0045, triangles: 1500 };

/**
 * Line of the falciform ligament, which parts the left lobe from the right on the front: it runs from the
 * notch of the lower edge upwards, slightly to the right (Human Reference Atlas, falciform ligament).
 */
const FALCIFORM = { x: -0.022, y: 1.27, slope: 0.12, depth: 0.003, halfWidth: 0.008 } as const;

/**
 * The groove in which the inferior vena cava runs over the back of the liver: how far its wall keeps from
 * the vein, and how round its edge is, metres.
 */
const CAVAL_GROOVE = { room: 0.0015, edge: 0.006 } as const;
const cava = vesselField([toVessel(inferiorVenaCava())], CAVAL_GROOVE.edge);

const measured = seriesDistance(figures.liver);

/** The liver as a signed distance, metres, negative inside: neighbours keep clear of it. */
export const liverDistance: Distance = smoothSubtract(
  (x, y, z) => {
    const off = (x - FALCIFORM.x - (y - FALCIFORM.y) * FALCIFORM.slope) / FALCIFORM.halfWidth;
    const front = 1 / (1 + Math.exp(-(z - 0.045) / 0.015));
    return measured(x, y, z) + FALCIFORM.depth * front * Math.exp(-off * off);
  },
  (x, y, z) => cava(x, y, z) - CAVAL_GROOVE.room,
  CAVAL_GROOVE.edge,
);

/** Wedge with the right dome, the sharp lower edge and the tapering left lobe; measured. */
export function buildLiver(options: LiverOptions = LIVER_DEFAULTS): Part[] {
  const [min, max] = [figures.liver.min, figures.liver.max] as [Triple, Triple];
  const mesh = organSurface(liverDistance, { min, max, ...options });
  return [{ id: "liver", mesh }];
}

type Triple = [number, number, number];
