/** Rectum and anal canal: smooth, without haustra; along the sacrum, wide at the ampulla, then bent back. */
import type { Part } from "../shapes/part.ts";
import { sweep } from "../shapes/tube.ts";
import { COLON_DEFAULTS, colonAngles, colonSides, LARGE_BOWEL } from "./colon.ts";

export interface RectumOptions {
  /** Distance between rings, metres. */
  readonly step: number;
}

export const RECTUM_DEFAULTS: RectumOptions = { step: 0.0085 };

export function buildRectum({ step }: RectumOptions = RECTUM_DEFAULTS): Part[] {
  const { curve, wall, stretch } = LARGE_BOWEL;
  return (["rectum", "anal-canal"] as const).map((id): Part => {
    const [from, to] = stretch(id);
    const mesh = sweep(curve, {
      radius: wall,
      from,
      to,
      step,
      sides: colonSides(COLON_DEFAULTS),
      angles: colonAngles(COLON_DEFAULTS),
      end: id === "anal-canal" ? "round" : "flat",
      capReach: 0.45,
    });
    return { id, mesh };
  });
}
