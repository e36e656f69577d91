import type { Side } from "../../src/domain/anatomy.ts";
import figures from "../figures/organs.json" with { type: "json" };
import { type Distance, smoothSubtract } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { seriesDistance } from "../shapes/series.ts";
import { vesselField } from "../shapes/vessel-field.ts";
import { organSurface } from "./organ-surface.ts";
import { renalVein } from "./renal-veins.ts";
import { toVessel } from "./vessel-course.ts";

export interface KidneyOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const KIDNEY_DEFAULTS: KidneyOptions = { edge: 0.003, triangles: 500 };

const SERIES = { left: figures.kidneyLeft, right: figures.kidneyRight } as const;

/**
 * The renal sinus, which the series of low degree leaves as a shallow dent: hollowed out around the renal vein,
 * so that the vein enters the hilum. How far its wall keeps from the vein, and how round its lips are, metres.
 */
const SINUS = { room: 0.001, lips: 0.005 } as const;

function withSinus(side: Side): Distance {
  const vein = vesselField([toVessel(renalVein(side))], SINUS.lips);
  return smoothSubtract(
    seriesDistance(SERIES[side]),
    (x, y, z) => vein(x, y, z) - SINUS.room,
    SINUS.lips,
  );
}

/** Each kidney as a signed distance, metres, negative inside. */
export const kidneyDistance: Readonly<Record<Side, Distance>> = {
  left: withSinus("left"),
  right: withSinus("right"),
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
