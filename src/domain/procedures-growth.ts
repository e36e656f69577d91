/** How a thigh bone with an implant keeps up with the other one while a child grows. */
import { sizesAt } from "./body-sizes.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS } from "./view.ts";

/** How much an implant is lengthened in the step that shows it, where that much growth is left. Metres. */
export const LENGTHENED_M = 0.02;
/** Share of the thigh bone's growth at the plate that went with the piece (GP-2); the rest is at the hip (GP-1). */
export const DISTAL_SHARE = 0.7;
/** Healthy bone that is taken out beyond the bone's end, metres. */
export const BONE_MARGIN_M = 0.02;

export interface YearsOfGrowth {
  readonly fromYears: number;
  readonly toYears: number;
}

const femurM = (ageYears: number): number => sizesAt(ageYears).femurCm / 100;

/**
 * Between which ages the knee's end of a thigh bone grows by {@link LENGTHENED_M}: from the body's age on or, where
 * too little growth is left, from the last age at which it is not.
 */
export function yearsOfGrowth(ageYears: number): YearsOfGrowth {
  const grownM = LENGTHENED_M / DISTAL_SHARE;
  const fromYears = Math.min(ageYears, ageAtLength(femurM(AGE_MAX_YEARS) - grownM));
  return { fromYears, toYears: ageAtLength(femurM(fromYears) + grownM) };
}

/** The first age at which a thigh bone is that long, by halving: the table only ever rises. */
function ageAtLength(lengthM: number): number {
  let [from, to] = [AGE_MIN_YEARS, AGE_MAX_YEARS];
  for (let i = 0; i < 40; i++) {
    const middle = (from + to) / 2;
    if (femurM(middle) < lengthM) from = middle;
    else to = middle;
  }
  return to;
}

/** Heights on a thigh bone as it stands, metres above the floor. */
export interface FemurHeights {
  readonly topY: number;
  /** Upper edge of the zone beside the growth plate at the knee. */
  readonly metaphysisTopY: number;
  readonly bottomY: number;
}

export interface Salvage {
  /** Where the bone is cut, metres above the floor. */
  readonly cutY: number;
  /** Length of the piece that is taken out, and so of the implant when it is put in. Metres. */
  readonly removedM: number;
  /** By how much the implant has been lengthened since, metres. */
  readonly lengthenedM: number;
}

/**
 * The bone that is left and the implant together are as long as the other thigh bone at every age: what is left grows
 * at the hip, and the implant is lengthened by what the knee's end would have grown.
 */
export function salvageAt({
  heights: { topY, metaphysisTopY, bottomY },
  ageYears,
  operatedAtYears,
}: {
  readonly heights: FemurHeights;
  readonly ageYears: number;
  readonly operatedAtYears: number;
}): Salvage {
  const lengthM = topY - bottomY;
  // The whole bone stretches evenly in the model, so what it was follows from its length in the table.
  const before = femurM(operatedAtYears) / femurM(ageYears);
  const removedM = (metaphysisTopY - bottomY) * before + BONE_MARGIN_M;
  const lengthenedM = DISTAL_SHARE * lengthM * (1 - before);
  return { cutY: bottomY + removedM + lengthenedM, removedM, lengthenedM };
}
