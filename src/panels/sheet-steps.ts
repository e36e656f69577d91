/** The sheet's three heights on a phone. */
const SHEET_STEPS = ["peek", "half", "full"] as const;
export type SheetStep = (typeof SHEET_STEPS)[number];

/** Faster than this and a flick decides, not the place where the finger let go; CSS pixels per ms. */
const FLICK_PX_PER_MS = 0.5;

export interface SheetRelease {
  readonly heightPx: number;
  /** Upwards is positive. */
  readonly speedPxPerMs: number;
  /** Of each step, in the order of {@link SHEET_STEPS}. */
  readonly heightsPx: readonly [number, number, number];
}

/** The step a dragged sheet settles on: the next one in the flick's direction, else the nearest. */
export function settle({ heightPx, speedPxPerMs, heightsPx }: SheetRelease): SheetStep {
  if (speedPxPerMs > FLICK_PX_PER_MS) {
    return SHEET_STEPS[heightsPx.findIndex((step) => step > heightPx)] ?? "full";
  }
  if (speedPxPerMs < -FLICK_PX_PER_MS) {
    return SHEET_STEPS[heightsPx.findLastIndex((step) => step < heightPx)] ?? "peek";
  }
  const distances = heightsPx.map((step) => Math.abs(step - heightPx));
  return SHEET_STEPS[distances.indexOf(Math.min(...distances))] ?? "half";
}

/** One step up (+1) or down (-1); stays at the ends. */
export function neighbour(step: SheetStep, by: 1 | -1): SheetStep {
  return SHEET_STEPS[SHEET_STEPS.indexOf(step) + by] ?? step;
}
