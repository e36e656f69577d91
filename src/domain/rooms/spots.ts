/**
 * A point on the body that a person chose: it stays on its part as the body grows.
 */
import type { StructureId } from "../anatomy.ts";
import { grow } from "../growth.ts";

export type Vec3 = readonly [number, number, number];

export interface Spot {
  readonly structure: StructureId;
  /** On the part's surface, metres, on the body at its base age. */
  readonly pointM: Vec3;
  /** Outward, length 1. */
  readonly normal: Vec3;
}

/** Where the spot is on the body at an age, metres. @param ageYears 6 to 20 */
export const spotAtAge = ({ pointM }: Spot, ageYears: number): Vec3 => grow(pointM, ageYears);
