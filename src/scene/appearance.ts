import {
  boneZoneOf,
  DEFENDERS,

  type GarmentId,
  SKIN_REGIONS,
  type StructureId,
  structuresOfSubtype,
  systemOf,
} from "../domain/anatomy.ts";
import { clayOf, GARMENT_COLOUR, SUBTYPE_COLOURS } from "../domain/palette.ts";
import type { ViewerState } from "../state/store.ts";

/** How a part is to be drawn. Pure data, decided from the state alone. */
export interface Look {
  /** Linear RGB, 0 to 1. */
  readonly colour: readonly [number, number, number];
  /** 0 not there, {@link GLASS} clear glass with a lit edge, 1 solid; anything between is on its way. */
  readonly presence: number;
}

export type Choice = Pick<ViewerState, "subtype" | "structure" | "hovered" | "lens">;

export const GLASS = 0.5;
const FAINT_GLASS = 0.22;
const MILKY_GLASS = 0.62;

/** Large covers that would hide what lies behind them: always glass unless chosen themselves. */
const COVERS: ReadonlySet<StructureId> = new Set<StructureId>([
  "skull",
  "mandible",
  "ribs",
  "sternum",
  "scapula-left",
  "scapula-right",
  "clavicle-left",
  "clavicle-right",
  "lung-left",
  "lung-right",
  "diaphragm",
]);

const defenders: ReadonlySet<StructureId> = new Set(DEFENDERS);

/** How far siblings of the chosen structure fall back towards their resting colour. */
const SIBLING_MIX = 0.65;
/** The immune type lights its places softly: several, none of them *the* place. */
const SOFT_MIX = 0.3;
const HOVER_LIGHT = 0.22;
/** Neighbours of one colour would run into one another: each is a touch lighter or darker than the last. */
const SHADES = [1, 1.16, 0.9, 1.08, 0.96];

/** Whether the subtype lies on the skin's surface, so that the skin itself is what is shown. */
const showsSkin = ({ subtype }: Choice): boolean => subtype === "cutaneous";

/** Something inside the body is chosen. */
export const showsInside = ({ subtype, structure }: Choice): boolean =>
  subtype !== "cutaneous" && (subtype !== null || structure !== null);

export function isLit(id: StructureId, choice: Choice): boolean {
  const { subtype, structure } = choice;
  if (structure === id) return true;
  return subtype !== null && structuresOfSubtype(subtype).includes(id);
}

/** How an organ, vessel or bone is drawn. */
export function organLook(id: StructureId, choice: Choice): Look {
  const { subtype, structure, lens } = choice;
  const rest = linear(clayOf(id));
  if (showsSkin(choice) || (lens === "solid" && !showsInside(choice))) return { colour: rest, presence: 0 };
  if (!showsInside(choice)) {
    const look = { colour: rest, presence: COVERS.has(id) ? FAINT_GLASS : 1 };
    return hovered(id, choice, look);
  }
  if (isLit(id, choice)) {
    if (subtype === null || !structuresOfSubtype(subtype).includes(id)) {
      return hovered(id, choice, { colour: subtype ? mix(linear(SUBTYPE_COLOURS[subtype].fill), rest, SOFT_MIX) : rest, presence: 1 });
    }
    const own = linear(SUBTYPE_COLOURS[subtype].fill);
    const back = structure !== null && structure !== id ? SIBLING_MIX : subtype === "immunocompromised" ? SOFT_MIX : 0;
    const shade = structure === id ? 1 : SHADES[structuresOfSubtype(subtype).indexOf(id) % SHADES.length]!;
    return hovered(id, choice, { colour: scaled(mix(own, rest, back), shade), presence: 1 });
  }
  // The rest of a long bone stays solid beside its lit metaphysis: without it the place means nothing.
  if (subtype === "bone" && boneZoneOf(id)) return hovered(id, choice, { colour: rest, presence: 1 });
  if (subtype === "immunocompromised" && defenders.has(id)) return { colour: rest, presence: GLASS };
  return { colour: rest, presence: COVERS.has(id) ? FAINT_GLASS : systemOf(id) === "skeletal" ? 0.4 : 0.3 };
}

/** How a skin region is drawn. */
export function skinLook(id: (typeof SKIN_REGIONS)[number], choice: Choice): Look {
  const rest = linear(clayOf(id));
  if (showsSkin(choice)) {
    const own = linear(SUBTYPE_COLOURS.cutaneous.fill);
    if (choice.structure === id) return { colour: own, presence: 1 };
    // With no region chosen the whole skin is meant: a wash of the type's colour over the skin's own.
    const wash = choice.structure === null ? 0.45 : 0.12;
    return hovered(id, choice, { colour: mix(rest, own, wash), presence: 1 });
  }
  if (choice.lens === "solid") {
    const presence = showsInside(choice) ? MILKY_GLASS : 1;
    return presence === 1 ? hovered(id, choice, { colour: rest, presence }) : { colour: rest, presence };
  }
  return { colour: rest, presence: GLASS };
}

/** Clothes belong to solid skin; over glass they would only double its outline. */
export function garmentLook(_id: GarmentId, choice: Choice): Look {
  const solid = showsSkin(choice) || (choice.lens === "solid" && !showsInside(choice));
  return { colour: linear(GARMENT_COLOUR), presence: solid ? 1 : 0 };
}

/** What a pointer can reach: solid parts. Faded ones let it through. */
export const isPickable = (look: Look): boolean => look.presence === 1;

function hovered(id: StructureId, choice: Choice, look: Look): Look {
  return choice.hovered === id ? { ...look, colour: mix(look.colour, [1, 1, 1], HOVER_LIGHT) } : look;
}

type Rgb = readonly [number, number, number];

const scaled = (a: Rgb, factor: number): Rgb => [a[0] * factor, a[1] * factor, a[2] * factor];

const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** sRGB hex to linear RGB. */
function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

