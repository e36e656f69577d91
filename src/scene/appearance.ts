import {
  BONE_ZONE_IDS,
  COVERS,
  DEFENDERS,
  type GarmentId,
  partsOf,
  type SelectableId,
  SKIN_REGIONS,
  type SkinRegionId,
  STRUCTURES,
  type StructureId,
  structuresOfSubtype,
  type SubtypeId,
  systemOf,
} from "../domain/anatomy.ts";
import { drawnClosure, growthPlateAt } from "../domain/growth-plates.ts";
import {
  clayOf,
  CLOSED_PLATE,
  GARMENT_COLOURS,
  LIT_SKIN,
  SMOOTH_MUSCLE_LIT,
  SUBTYPE_COLOURS,
} from "../domain/palette.ts";
import type { Lens } from "../domain/view.ts";
import { litPlaces } from "../state/selectors.ts";
import { SMOOTH_MUSCLE } from "../domain/smooth-muscle.ts";
import type { ViewerState } from "../state/store.ts";

/** How a part is to be drawn. Pure data, decided from the state alone. */
export interface Look {
  /** Linear RGB, 0 to 1. */
  readonly colour: readonly [number, number, number];
  /** 0 not there, {@link GLASS} clear glass with a lit edge, 1 solid; anything between is on its way. */
  readonly presence: number;
}

export interface Choice extends Pick<ViewerState, "subtype" | "structure" | "hovered" | "lens"> {
  /** What the open chapter shows instead of the places where the chosen type starts. */
  readonly lit: ReadonlySet<StructureId> | null;
  /** What an open exhibit has taken out of the way. */
  readonly hidden: readonly StructureId[] | null;
  /** A lump is shown inside the chosen part, which is then to be seen through. */
  readonly hidesLump: boolean;
}

/** What the state has chosen and shows. */
export const choiceOf = (state: ViewerState): Choice => ({
  ...state,
  lens: shownLens(state),
  lit: litPlaces(state),
  hidden: hiddenPlaces(state),
  hidesLump: hidesLump(state),
});

export const hiddenPlaces = ({
  exhibit,
  exhibitHidden,
}: Pick<ViewerState, "exhibit" | "exhibitHidden">): readonly StructureId[] | null =>
  exhibit && exhibitHidden;

/** An exhibit shows something of its own, on the glass body. */
export const shownLens = ({ lens, exhibit }: Pick<ViewerState, "lens" | "exhibit">): Lens =>
  exhibit && lens !== "smooth-muscle" ? "glass" : lens;

export const hidesLump = ({ exhibit, lump }: Pick<ViewerState, "exhibit" | "lump">): boolean =>
  exhibit?.kind === "lump" && lump !== null && lump.growth !== "outward";

export const GLASS = 0.5;
const FAINT_GLASS = 0.22;
const MILKY_GLASS = 0.62;
/** A region of the skin that a chapter lights: coloured, and what lies under it still shows. */
const LIT_GLASS = 0.72;
/** The skin's own muscles are tiny: a film of their colour, through which all others show. */
const FILMY_GLASS = 0.56;
/** Looks solid, and lets the pointer through to what it belongs to. */
const NEARLY_SOLID = 0.95;

const defenders: ReadonlySet<StructureId> = new Set(DEFENDERS);
const longBoneZones: ReadonlySet<StructureId> = new Set(BONE_ZONE_IDS);

/** How far siblings of the chosen structure fall back towards their resting colour. */
const SIBLING_MIX = 0.65;
/** The immune type lights its places softly: several, none of them *the* place. */
const SOFT_MIX = 0.3;
/** Smooth muscle is one thing in many organs: their own colours only just tell them apart. */
const SMOOTH_MUSCLE_MIX = 0.2;
const HOVER_LIGHT = 0.22;
/** Neighbours of one colour would run into one another: each is a touch lighter or darker than the last. */
const SHADES = [1, 1.16, 0.9, 1.08, 0.96];

const skinRegions: ReadonlySet<StructureId> = new Set(SKIN_REGIONS);
const liesInside = (id: StructureId): boolean => !skinRegions.has(id);

/** Whether what is meant lies on the skin's surface, so that the skin itself is what is shown. */
export const showsSkin = ({ subtype, lit, hidesLump: isSeenThrough }: Choice): boolean =>
  subtype === "cutaneous" && !isSeenThrough && (lit === null || ![...lit].some(liesInside));

/** Something inside the body is meant, or seen through it. */
export const showsInside = (choice: Choice): boolean =>
  !showsSkin(choice) &&
  (choice.subtype !== null || choice.structure !== null || choice.lit !== null);

/** Sets rather than lists: looks are asked for every structure at once. */
const placesOf: Readonly<Record<SubtypeId, ReadonlySet<StructureId>>> = {
  "soft-tissue": new Set(structuresOfSubtype("soft-tissue")),
  cutaneous: new Set(structuresOfSubtype("cutaneous")),
  vascular: new Set(structuresOfSubtype("vascular")),
  immunocompromised: new Set(structuresOfSubtype("immunocompromised")),
  bone: new Set(structuresOfSubtype("bone")),
};

/** Whether it is meant now: a place of the chosen type, or of what the open chapter tells. */
export const isPlace = (id: StructureId, { subtype, lit }: Choice): boolean =>
  lit ? lit.has(id) : subtype !== null && placesOf[subtype].has(id);

/** Whether the chosen type starts there. */
export const startsAt = (id: StructureId, { subtype }: Choice): boolean =>
  subtype !== null && placesOf[subtype].has(id);

/** The growth plate in the middle of a chosen bone is shown with it; a long bone's are zones of it anyway. */
const isPlateOf = (id: StructureId, whole: SelectableId | null): boolean =>
  whole === "pelvis" && id.startsWith("triradiate-cartilage");

export const belongsTo = (id: StructureId, whole: SelectableId | null): boolean =>
  whole !== null && partsOf(whole).includes(id);

/** How much of an organ, vessel or bone is there. */
export function organPresence(id: StructureId, choice: Choice): number {
  const { subtype, structure, lens, hidesLump: isSeenThrough } = choice;
  if (choice.hidden?.includes(id)) return 0;
  if (showsSkin(choice)) return 0;
  if (isSeenThrough && belongsTo(id, structure)) return LIT_GLASS;
  if (!showsInside(choice)) {
    if (lens === "solid") return 0;
    return COVERS.has(id) ? FAINT_GLASS : 1;
  }
  if (belongsTo(id, structure) || isPlace(id, choice)) return 1;
  if (isPlateOf(id, structure)) return NEARLY_SOLID;
  // The rest of a long bone stays solid beside its lit metaphysis: without it the place means nothing.
  if (subtype === "bone" && longBoneZones.has(id)) return 1;
  if (subtype === "immunocompromised" && defenders.has(id)) return GLASS;
  if (COVERS.has(id)) return FAINT_GLASS;
  return systemOf(id) === "skeletal" ? 0.4 : 0.3;
}

/** How an organ, vessel or bone is drawn on a body of an age. */
export function organLook(id: StructureId, choice: Choice, ageYears: number): Look {
  return {
    colour: hovered(id, choice, organColour(id, choice, ageYears)),
    presence: organPresence(id, choice),
  };
}

const PLATES = new Map(STRUCTURES.map((id) => [id, growthPlateAt(id)] as const));

/** The colour at rest: of a growth plate that of cartilage, which pales to a faint line as it closes. */
function restColour(id: StructureId, ageYears: number): Rgb {
  const plate = PLATES.get(id);
  const rest = linear(clayOf(id));
  return plate ? mix(rest, linear(CLOSED_PLATE), drawnClosure(plate, ageYears)) : rest;
}

function organColour(id: StructureId, choice: Choice, ageYears: number): Rgb {
  const { subtype, structure, lit } = choice;
  const rest = restColour(id, ageYears);
  if (lit === SMOOTH_MUSCLE && lit.has(id) && !belongsTo(id, structure))
    return mix(linear(SMOOTH_MUSCLE_LIT), rest, SMOOTH_MUSCLE_MIX);
  if (subtype === null || subtype === "cutaneous") return rest;
  const own = linear(SUBTYPE_COLOURS[subtype].fill);
  // The type's colour says "it starts here": whatever else a chapter shows keeps its own. Of a whole bone the
  // metaphyses are lit, and the rest shows what they belong to.
  if (!isPlace(id, choice) || !placesOf[subtype].has(id))
    return structure === id && !lit ? mix(own, rest, SOFT_MIX) : rest;
  if (belongsTo(id, structure)) return own;
  const back = structure ? SIBLING_MIX : subtype === "immunocompromised" ? SOFT_MIX : 0;
  const shade = SHADES[structuresOfSubtype(subtype).indexOf(id) % SHADES.length]!;
  return scaled(mix(own, rest, back), shade);
}

/** How much of the skin is there; the same for all its regions but those that a chapter lights. */
export function skinPresence(choice: Choice): number {
  if (showsSkin(choice)) return 1;
  if (choice.lens === "solid") return showsInside(choice) ? MILKY_GLASS : 1;
  return GLASS;
}

/** How a skin region is drawn. */
export function skinLook(id: SkinRegionId, choice: Choice): Look {
  const { lit } = choice;
  const rest = linear(clayOf(id));
  const presence = choice.hidden?.includes(id) ? 0 : skinPresence(choice);
  if (presence < 1) {
    if (presence === 0 || !lit?.has(id)) return { colour: rest, presence };
    return lit === SMOOTH_MUSCLE
      ? { colour: linear(SMOOTH_MUSCLE_LIT), presence: FILMY_GLASS }
      : { colour: linear(LIT_SKIN), presence: LIT_GLASS };
  }
  if (!showsSkin(choice)) return { colour: hovered(id, choice, rest), presence };
  const own = linear(SUBTYPE_COLOURS.cutaneous.fill);
  if (lit && !choice.structure)
    return { colour: hovered(id, choice, mix(rest, own, lit.has(id) ? 0.6 : 0.05)), presence };
  if (choice.structure === id) return { colour: mix(rest, own, 0.8), presence };
  // With no region chosen the whole skin is meant: a wash of the type's colour over the skin's own.
  const wash = choice.structure === null ? 0.3 : 0.1;
  return { colour: hovered(id, choice, mix(rest, own, wash)), presence };
}

/** Clothes belong to solid skin; over glass they would only double its outline. */
export function garmentLook(id: GarmentId, choice: Choice): Look {
  return { colour: linear(GARMENT_COLOURS[id]), presence: skinPresence(choice) === 1 ? 1 : 0 };
}

/** What a pointer can reach: solid parts. Faded ones let it through. */
export const isPickable = (presence: number): boolean => presence === 1;

const hovered = (id: StructureId, choice: Choice, colour: Rgb): Rgb =>
  belongsTo(id, choice.hovered) ? mix(colour, [1, 1, 1], HOVER_LIGHT) : colour;

type Rgb = readonly [number, number, number];

const scaled = (a: Rgb, factor: number): Rgb => [a[0] * factor, a[1] * factor, a[2] * factor];

export const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

const linearOf = new Map<string, Rgb>();

/** sRGB hex to linear RGB. */
export function linear(hex: string): Rgb {
  const known = linearOf.get(hex);
  if (known) return known;
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const rgb: Rgb = [channel(1), channel(3), channel(5)];
  linearOf.set(hex, rgb);
  return rgb;
}
