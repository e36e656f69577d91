/** Rectum and anal canal: smooth, without haustra; along the sacrum, wide at the ampulla, then bent back. */
import type { Part } from "../shapes/part.ts";
import { sweep } from "../shapes/tube.ts";
import { COLON_DEFAULTS, LARGE_BOWEL } from "./colon.ts";

export interface RectumOptions {
  readonly sides: number;
  /** Distance between rings, metres. */
  readonly step: number;
}

export const RECTUM_DEFAULTS: RectumOptions = { sides: COLON_DEFAULTS.sides, step: 0.008 };

export function buildRectum({ sides, step }: RectumOptions = RECTUM_DEFAULTS): Part[] {
  const { curve, radius, stretch } = LARGE_BOWEL;
  return (["rectum", "anal-canal"] as const).map((id): Part => {
    const [from, to] = stretch(id);
    const end = id === "anal-canal" ? "round" : "flat";
    return { id, mesh: sweep(curve, { radius, from, to, step, sides, end, capReach: 0.45 }) };
  });
}
