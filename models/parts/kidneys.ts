import type { Side } from "../../src/domain/anatomy.ts";
import figures from "../figures/organs.json" with { type: "json" };
import type { Distance } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { seriesDistance } from "../shapes/series.ts";
import { organSurface } from "./organ-surface.ts";

export interface KidneyOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const KIDNEY_DEFAULTS: KidneyOptions = { edge: 0.003, triangles: 500 };

const SERIES = { left: figures.kidneyLeft, right: figures.kidneyRight } as const;

/** Each kidney as a signed distance, metres, negative inside. */
export const kidneyDistance: Readonly<Record<Side, Distance>> = {
  left: seriesDistance(figures.kidneyLeft),
  right: seriesDistance(figures.kidneyRight),
};

/** Two beans with their hilum towards the spine, the right one lower; measured, not mirrored. */
export function buildKidneys(options: KidneyOptions = KIDNEY_DEFAULTS): Part[] {
  return (["left", "right"] as const).map((side) => {
    const [min, max] = [SERIES[side].min, SERIES[side].max] as [Triple, Triple];
    const mesh = organSurface(kidneyDistance[side], { min, max, ...options });
    return { id: `kidney-${side}`, mesh };
  });
}

type Triple = [number, number, number];
