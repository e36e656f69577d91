/** What the radiograph shows of each structure: its tissue, and how much it is pointed out. Decided from the state. */
import type { SkinRegionId, StructureId } from "../domain/anatomy.ts";
import {
  ATTENUATION_PER_M,
  contrastPerM,
  cortexOf,
  isBone,
  ossification,
} from "../domain/x-ray.ts";
import { SUBTYPE_COLOURS } from "../domain/palette.ts";
import { FILM } from "../domain/radiograph.ts";
import { belongsTo, type Choice, isPlace, showsSkin, startsAt } from "./appearance.ts";

/** Numbers a structure has in the table that the shader reads: two texels of four. */
export const TABLE_ROWS = 2;

/** How strongly something is pointed out, 0 to 1. */
export interface Highlight {
  /** In the type's colour, which says "it starts here". */
  readonly type: number;
  /** In plain light: chosen, told of by a chapter or under the pointer, and not a place where the type starts. */
  readonly plain: number;
}

/** Little: of a large organ even a little of each metre is much. */
const SIBLING = 0.15;
/** A chosen place among others of its type: lighter than they are, and outlined. */
const CHOSEN = 0.35;
const HOVER = 0.45;
/** The rest of a chosen bone, beside its places. */
const WHOLE = 0.3;
const TOLD = 0.75;
/** The whole skin, with no region of it chosen. */
const WASH = 0.5;

const most = (...values: readonly number[]): number => Math.max(0, ...values);

export function organHighlight(id: StructureId, choice: Choice): Highlight {
  const { structure, lit } = choice;
  const isHovered = belongsTo(id, choice.hovered);
  const hover = isHovered ? HOVER : 0;
  const isChosen = belongsTo(id, structure);
  if (isPlace(id, choice) && startsAt(id, choice)) {
    if (structure === null || lit) return { type: 1, plain: hover };
    return { type: isChosen ? 1 : SIBLING, plain: most(hover, isChosen ? CHOSEN : 0) };
  }
  if (isPlace(id, choice)) return { type: 0, plain: most(hover, TOLD) };
  if (!isChosen || lit) return { type: 0, plain: hover };
  return { type: 0, plain: most(hover, structure === id ? TOLD : WHOLE) };
}

export function skinHighlight(id: SkinRegionId, choice: Choice): Highlight {
  const { structure, lit } = choice;
  const hover = belongsTo(id, choice.hovered) ? HOVER : 0;
  if (!showsSkin(choice)) return { type: 0, plain: most(hover, lit?.has(id) ? 1 : 0) };
  if (structure !== null) return { type: structure === id ? 1 : WASH / 3, plain: hover };
  if (lit) return { type: lit.has(id) ? 1 : WASH / 3, plain: hover };
  return { type: WASH, plain: hover };
}

/** The eight numbers of an organ, vessel or bone. */
export function organRow(id: StructureId, choice: Choice, ageYears: number): readonly number[] {
  const { type, plain } = organHighlight(id, choice);
  const cortex = cortexOf(id);
  const tissue = [contrastPerM(id, ageYears), Number(isBone(id))];
  const shell = cortex ? [cortex.radiusM, ossification(id, ageYears)] : [1, 0];
  return [...tissue, ...shell, type, plain, 0, 0];
}

/** The eight numbers of a region of the skin, which encloses all else. */
export function skinRow(id: SkinRegionId, choice: Choice): readonly number[] {
  const { type, plain } = skinHighlight(id, choice);
  return [ATTENUATION_PER_M.softTissue, 0, 1, 0, type, plain, 0, 0];
}

/** sRGB, 0 to 1. */
type Colour = readonly [number, number, number];

export function colourOf(hex: string): Colour {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** The colour that says "it starts here", as it stands on a dark ground. */
export const typeColour = ({ subtype }: Choice): Colour =>
  colourOf(subtype ? SUBTYPE_COLOURS[subtype].onDark : FILM.light);

export const FILM_GROUND = colourOf(FILM.ground);
export const FILM_LIGHT = colourOf(FILM.light);
