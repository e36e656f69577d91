/** Duodenum, jejunum and ileum: one line of loops from the pylorus into the caecum's medial wall. */
import figures from "../figures/bowel.json" with { type: "json" };
import type { Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { sweep } from "../shapes/tube.ts";
import { bowelLine } from "./bowel-line.ts";
import { slitOpen, wallWithLips } from "./ileocaecal-valve.ts";

export interface SmallBowelOptions {
  readonly sides: number;
  /** Distance between rings, metres. */
  readonly step: number;
}

export const SMALL_BOWEL_DEFAULTS: SmallBowelOptions = { sides: 12, step: 0.006 };

export const SMALL_BOWEL = bowelLine(figures.small);

/** How far the lips' edge is rounded, in radii. */
const LIP_ROUNDING = 0.25;

/** The ileum as a plug: its lips without the slit between them. */
export function ilealPlug({ sides, step }: SmallBowelOptions = SMALL_BOWEL_DEFAULTS): Mesh {
  const [from, to] = SMALL_BOWEL.stretch("ileum");
  const radius = wallWithLips(SMALL_BOWEL);
  const { curve } = SMALL_BOWEL;
  return sweep(curve, { radius, from, to, step, sides, end: "round", capReach: LIP_ROUNDING });
}

export function buildSmallBowel(options: SmallBowelOptions = SMALL_BOWEL_DEFAULTS): Part[] {
  const { curve, wall, stretch } = SMALL_BOWEL;
  const tubes = (["duodenum", "jejunum"] as const).map((id): Part => {
    const [from, to] = stretch(id);
    return { id, mesh: sweep(curve, { ...options, radius: wall, from, to }) };
  });
  return [...tubes, { id: "ileum", mesh: slitOpen(ilealPlug(options), SMALL_BOWEL) }];
}
