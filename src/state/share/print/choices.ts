/** What can be printed of what is chosen, and how big. */
import {
  isSkinRegion,
  partsOf,
  SKIN_REGIONS,
  type StructureId,
  structuresOfSubtype,
  wholeBoneOf,
} from "../../../domain/anatomy.ts";
import type { ViewerState } from "../../store.ts";
import type { SizeMm } from "./plate.ts";

export type PrintWhat = "part" | "bone" | "places" | "skin";

/** Nearest to what is chosen first; the body's outside is always there. */
export function printable({
  subtype,
  structure,
}: Pick<ViewerState, "subtype" | "structure">): readonly PrintWhat[] {
  const choices: PrintWhat[] = [];
  const bone = structure && wholeBoneOf(structure);
  // A patch of skin encloses nothing: it is printed with all of it.
  if (structure && !partsOf(structure).some(isSkinRegion)) choices.push("part");
  if (bone && bone !== structure) choices.push("bone");
  if (subtype && subtype !== "cutaneous") choices.push("places");
  return [...choices, "skin"];
}

/** The parts of a choice that {@link printable} has named. */
export function partsToPrint(
  what: PrintWhat,
  { subtype, structure }: Pick<ViewerState, "subtype" | "structure">,
): readonly StructureId[] {
  const bone = structure && wholeBoneOf(structure);
  if (what === "part" && structure) return partsOf(structure);
  if (what === "bone" && bone) return partsOf(bone);
  if (what === "places" && subtype) return structuresOfSubtype(subtype);
  return SKIN_REGIONS;
}

export const PRINT_SIZES = ["life", "half", "quarter", "height"] as const;
export type PrintSize = (typeof PRINT_SIZES)[number];

const SCALES = { life: 1, half: 1 / 2, quarter: 1 / 4 } as const;

/** Below it nothing can be made out, above it no printer goes. */
export const HEIGHT_MIN_MM = 5;
export const HEIGHT_MAX_MM = 2000;

/** Whole or decimal, with a point or a comma; null where that is no height to print. */
export function readHeightMm(text: string): number | null {
  const trimmed = text.trim().replace(",", ".");
  const mm = /^\d+(\.\d+)?$/u.test(trimmed) ? Number(trimmed) : Number.NaN;
  return mm >= HEIGHT_MIN_MM && mm <= HEIGHT_MAX_MM ? mm : null;
}

/** By how much true size is multiplied; null while no height is given. */
export function scaleOf(
  size: PrintSize,
  trueSizeMm: SizeMm,
  heightMm: number | null,
): number | null {
  if (size !== "height") return SCALES[size];
  return heightMm === null ? null : heightMm / trueSizeMm[2];
}
