/**
 * Where the walls of the big vein have points lengthwise. They are the same all along, so a row at each end would do,
 * but a lump that grows at the window's rim must be able to dent them: they have the more rows the nearer they are to it.
 */
import { HALF_ACROSS_M } from "../../src/domain/close-ups/big-vein.ts";
import { lumpPlace } from "../../src/domain/close-ups/lump-places.ts";

/** Lumps of all kinds begin at one height. */
const LUMP_UP_M = lumpPlace("big-vein", "within")!.centreM[1];
const EVERY_M = 0.008;
const BELOW_LUMP = 10;
/**
 * All the way up. None is level with the middle of a lump: what lies so near it would be spread all over its front in
 * shreds, where it is to be seen.
 */
export const ROWS_M: readonly number[] = Array.from(
  { length: 24 },
  (_, row) => LUMP_UP_M + (row - BELOW_LUMP + 0.5) * EVERY_M,
);
/** How far around from the rim every row, every second, and so on, is kept. */
const KEPT: readonly (readonly [fromRimM: number, every: number])[] = [
  [0.04, 1],
  [0.075, 2],
  [0.13, 4],
  [Infinity, 8],
];

export interface RowPlace {
  /** Index in {@link ROWS_M}. */
  readonly row: number;
  readonly acrossM: number;
  /** How many times fewer rows there are, where little is seen of them. */
  readonly coarser: number;
}

/** Whether there is a point of a row at a place around the wall. */
export function isInRow({ row, acrossM, coarser }: RowPlace): boolean {
  const fromRimM = acrossM + HALF_ACROSS_M.intima;
  const [, every] = KEPT.find(([toM]) => fromRimM < toM)!;
  return (row - BELOW_LUMP) % (every * coarser) === 0;
}

/** Whether a place on the rim lies where a lump begins, and is left without points for the same reason. */
export const isAtLump = (up: number, acrossM: number): boolean =>
  acrossM < 0 && Math.abs(up - LUMP_UP_M) < 0.8 * EVERY_M;

/** Heights at a place around the wall, between two heights and clear of them; metres. */
export function rowsBetween(
  { fromM, toM }: { readonly fromM: number; readonly toM: number },
  place: Omit<RowPlace, "row">,
): number[] {
  const clearM = 0.002;
  return ROWS_M.filter(
    (up, row) => up > fromM + clearM && up < toM - clearM && isInRow({ row, ...place }),
  );
}
