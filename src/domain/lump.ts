/**
 * A lump: how big it is, which way it grows and what it does to its neighbours. Nothing is torn or eaten: what lies
 * around it is pushed aside, which is why a lump can stay unnoticed for long.
 */

import type { CloseUpId } from "./exhibits.ts";

/** Into the hollow of an organ, within its wall, or outward. */
export const LUMP_GROWTHS = ["inward", "within", "outward"] as const;
export type LumpGrowth = (typeof LUMP_GROWTHS)[number];

/** How far a lump's middle lies from the surface of its place, in its own radii; outward is positive. */
export const LUMP_OFF_SURFACE: Readonly<Record<LumpGrowth, number>> = {
  inward: -0.85,
  within: -0.25,
  outward: 0.75,
};

export interface Lump {
  /** Across, millimetres. */
  readonly sizeMm: number;
  readonly growth: LumpGrowth;
}

export interface LumpSizes {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The size that is shown first. */
  readonly start: number;
}

/** On the body, millimetres. */
export const LUMP_SIZE_MM: LumpSizes = { min: 4, max: 100, step: 1, start: 20 };

/** In a close-up a lump is no bigger than still leaves room for its neighbours in the picture. */
export const LUMP_SIZE_IN_MM: Readonly<Record<CloseUpId, LumpSizes>> = {
  "gut-wall": { min: 1, max: 12, step: 0.5, start: 4 },
  skin: { min: 0.5, max: 2.5, step: 0.1, start: 1 },
  "big-vein": { min: 1, max: 12, step: 0.5, start: 4 },
  "growth-plate": { min: 4, max: 30, step: 1, start: 12 },
  "cell-and-virus": { min: 1, max: 1, step: 1, start: 1 },
};

export const LUMP_DEFAULTS: Lump = { sizeMm: LUMP_SIZE_MM.start, growth: "within" };

/** Things of everyday life by the millimetres across at which they are a fair picture of a size, smallest first. */
export const COMPARISONS = [
  { id: "poppy-seed", sizeMm: 1 },
  { id: "pinhead", sizeMm: 2 },
  { id: "lentil", sizeMm: 4.5 },
  { id: "pea", sizeMm: 8 },
  { id: "marble", sizeMm: 16 },
  { id: "grape", sizeMm: 22 },
  { id: "walnut", sizeMm: 32 },
  { id: "table-tennis-ball", sizeMm: 40 },
  { id: "egg", sizeMm: 50 },
  { id: "tennis-ball", sizeMm: 67 },
  { id: "orange", sizeMm: 80 },
  { id: "grapefruit", sizeMm: 100 },
] as const;
export type ComparisonId = (typeof COMPARISONS)[number]["id"];

/** The thing whose size is nearest, by ratio: a centimetre more matters to a pea and not to an orange. */
export function comparisonOf(sizeMm: number): ComparisonId {
  const far = ({ sizeMm: own }: { readonly sizeMm: number }) => Math.abs(Math.log(sizeMm / own));
  return COMPARISONS.reduce((best, next) => (far(next) < far(best) ? next : best)).id;
}
