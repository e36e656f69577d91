/**
 * What a clinician marks on the body while talking with a family. It could be somebody's: it lives in memory only, is
 * in no address, storage, title or message, and goes with the page.
 */
import { grow } from "../growth.ts";
import { LUMP_OFF_SURFACE, type LumpGrowth, type LumpSizes } from "../lump.ts";
import { type Spot, spotAtAge, type Vec3 } from "./spots.ts";

/** A place, or a patch of surface around it. */
export const MARK_KINDS = ["point", "area"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  /** Counts up from 1; also what stands beside it in the picture. */
  readonly id: number;
  readonly spot: Spot;
  readonly kind: MarkKind;
  /** Across, millimetres; null where nothing is said of it. */
  readonly sizeMm: number | null;
  /** Into the hollow, within the wall or outward; null where nothing is said of it. */
  readonly growth: LumpGrowth | null;
}

export const MARK_SIZE_MM: LumpSizes = { min: 2, max: 200, step: 1, start: 20 };
/** More than this on one body are no longer told apart. */
export const MARKS_MAX = 8;

/** Marks go by themselves after this long without any use of the page. */
export const MARKS_FORGOTTEN_MINUTES = [5, 10, 20] as const;
export type ForgottenMinutes = (typeof MARKS_FORGOTTEN_MINUTES)[number];

/** What is drawn while no size is said: enough to be seen, too little to be taken for a size. */
const DRAWN_MM: Readonly<Record<MarkKind, number>> = { point: 8, area: 40 };

/** Half of what is drawn across, metres: true to size at every age. */
export const markRadiusM = ({ kind, sizeMm }: Pick<Mark, "kind" | "sizeMm">): number =>
  (sizeMm ?? DRAWN_MM[kind]) / 2000;

/** Along the normal, metres: the growth of a surface is asked about on this length. */
const STEP_M = 0.002;

/** Outward at the spot on the body of an age, length 1. @param ageYears 6 to 20 */
export function spotNormal({ pointM, normal }: Spot, ageYears: number): Vec3 {
  const foot = grow(pointM, ageYears);
  const tip = grow(add(pointM, normal, STEP_M), ageYears);
  const way = foot.map((value, k) => tip[k]! - value);
  const length = Math.hypot(...way) || 1;
  return way.map((value) => value / length) as unknown as Vec3;
}

/**
 * The middle of what is drawn of a mark, metres: on the surface of its part, or off it the way that it grows.
 * @param ageYears 6 to 20
 */
export function markCentre(mark: Mark, ageYears: number): Vec3 {
  const foot = spotAtAge(mark.spot, ageYears);
  if (mark.kind === "area" || mark.growth === null) return foot;
  const offM = LUMP_OFF_SURFACE[mark.growth] * markRadiusM(mark);
  return add(foot, spotNormal(mark.spot, ageYears), offM);
}

const add = (point: Vec3, way: Vec3, length: number): Vec3 => [
  point[0] + way[0] * length,
  point[1] + way[1] * length,
  point[2] + way[2] * length,
];

/** The lowest number that no mark has, so that numbers stay small and none is given twice. */
export function freeMarkId(marks: readonly Mark[]): number {
  let id = 1;
  while (marks.some((mark) => mark.id === id)) id++;
  return id;
}

/** A size that a person typed or slid to, brought to where it can be drawn; null for what is no number. */
export function markSize(typed: number): number | null {
  if (!Number.isFinite(typed)) return null;
  return Math.min(MARK_SIZE_MM.max, Math.max(MARK_SIZE_MM.min, Math.round(typed)));
}
