/** The appendix: a blind worm from the caecum's posteromedial wall, where the taeniae meet. */
import figures from "../figures/bowel.json" with { type: "json" };
import type { Part } from "../shapes/part.ts";
import { sweep } from "../shapes/tube.ts";
import { bowelLine } from "./bowel-line.ts";

export interface AppendixOptions {
  readonly sides: number;
  /** Distance between rings, metres. */
  readonly step: number;
}

export const APPENDIX_DEFAULTS: AppendixOptions = { sides: 10, step: 0.0045 };

/** The line begins on the caecum's wall, slantwise; the worm begins where it is clear of it, metres. */
const ROOT_M = 0.0008;

export const APPENDIX = bowelLine(figures.appendix);

export function buildAppendix({ sides, step }: AppendixOptions = APPENDIX_DEFAULTS): Part[] {
  const { curve, radius } = APPENDIX;
  return [
    { id: "appendix", mesh: sweep(curve, { radius, from: ROOT_M, step, sides, end: "round" }) },
  ];
}
