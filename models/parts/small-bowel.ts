/** Duodenum, jejunum and ileum: one line of loops from the pylorus to the caecum's medial wall. */
import figures from "../figures/bowel.json" with { type: "json" };
import type { Part } from "../shapes/part.ts";
import { sweep } from "../shapes/tube.ts";
import { bowelLine } from "./bowel-line.ts";

export interface SmallBowelOptions {
  readonly sides: number;
  /** Distance between rings, metres. */
  readonly step: number;
}

export const SMALL_BOWEL_DEFAULTS: SmallBowelOptions = { sides: 12, step: 0.006 };

export const SMALL_BOWEL = bowelLine(figures.small);

export function buildSmallBowel({ sides, step }: SmallBowelOptions = SMALL_BOWEL_DEFAULTS): Part[] {
  const { curve, wall, stretch } = SMALL_BOWEL;
  return (["duodenum", "jejunum", "ileum"] as const).map((id): Part => {
    const [from, to] = stretch(id);
    const mesh = sweep(curve, { radius: wall, from, to, step, sides });
    return { id, mesh };
  });
}
