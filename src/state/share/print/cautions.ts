/** What somebody should know before they print: too thin, too big, small enough to be swallowed. */
import type { StructureId } from "../../../domain/anatomy.ts";
import type { Solid } from "../solids.ts";
import { type SizeMm, trueSizeMm } from "./plate.ts";
import { thinMm } from "./thickness.ts";

/** Two to three lines of a usual nozzle of 0.4 mm. */
const THINNEST_MM = 1;
/** What most printers at home and in schools hold along each side. */
export const PLATE_MM = 220;
/**
 * The cylinder that stands for a small child's throat: what fits into it is a small part.
 * Source: 16 CFR 1501.4, figure 1: 1.25 inches wide, up to 2.25 inches deep.
 */
const THROAT_WIDE_MM = 31.7;
const THROAT_DEEP_MM = 57.1;

/** One solid at true size. */
export interface Measured {
  readonly id: StructureId;
  readonly sizeMm: SizeMm;
  readonly thinMm: number;
}

export const measure = (solids: readonly Solid[]): Measured[] =>
  solids.map((solid) => ({
    id: solid.ids[0]!,
    sizeMm: trueSizeMm([solid]),
    thinMm: thinMm(solid),
  }));

export interface Cautions {
  /** Parts of which a tenth or more would be too thin to hold. */
  readonly thin: readonly StructureId[];
  readonly isTooBig: boolean;
  readonly isSmallPart: boolean;
}

/** @param sizeMm of all of them together at true size */
export function cautions(measured: readonly Measured[], sizeMm: SizeMm, scale: number): Cautions {
  return {
    thin: measured.filter((part) => part.thinMm * scale < THINNEST_MM).map(({ id }) => id),
    isTooBig: sizeMm.some((side) => side * scale > PLATE_MM),
    isSmallPart: measured.some((part) => fitsThroat(part.sizeMm, scale)),
  };
}

function fitsThroat(size: SizeMm, scale: number): boolean {
  const [least, middle, most] = size.map((side) => side * scale).toSorted((a, b) => a - b);
  // Across the tube a box counts with its diagonal.
  return Math.hypot(least!, middle!) <= THROAT_WIDE_MM && most! <= THROAT_DEEP_MM;
}
