/**
 * How the flat picture of the body shows each structure, decided from what is chosen: the picture in the page
 * and the one that the build writes to a file. It says the same as the 3D body with the means of a drawing:
 * lit, resting, a faint cover, or barely there.
 */
import {
  BONE_ZONE_IDS,
  COVERS,
  GARMENTS,
  type GarmentId,
  isSkinRegion,
  partsOf,
  placesIn,
  type SelectableId,
  type StructureId,
  type SubtypeId,
} from "./anatomy.ts";
import {
  clayOf,
  GARMENT_COLOURS,
  LIT_SKIN,
  SMOOTH_MUSCLE_LIT,
  SUBTYPE_COLOURS,
} from "./palette.ts";
import { SMOOTH_MUSCLE } from "./smooth-muscle.ts";
import type { Lens } from "./view.ts";

export const PICTURE_VIEWS = ["front", "back"] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

/** The whole skin as one shape: the body's own outline behind everything. Drawn, never chosen. */
export const BODY_SHAPE = "body-shape";
export type PictureId = StructureId | GarmentId | typeof BODY_SHAPE;

/** Metres that one unit of the picture's coordinates stands for. */
export const PICTURE_UNIT_M = 0.0005;

export interface PictureChoice {
  readonly subtype: SubtypeId | null;
  readonly structure: SelectableId | null;
  readonly lens: Lens;
  /** What the open chapter shows instead of the places where the chosen type starts. */
  readonly lit: ReadonlySet<StructureId> | null;
}

/**
 * chosen: it is what was asked for; place: one of the chosen type's; part: there, at rest; cover: large and
 * before other things, so only a veil; faded: not what is meant now; ground: the body's shape behind
 * everything; wash: a region of the skin that a chapter lights, behind all organs; relief: only that shape's light and shade, over the solid skin; worn: clothes on it; clear: a
 * region of the skin that can be chosen and is not drawn; absent: neither.
 */
export type PictureRole =
  | "chosen"
  | "place"
  | "part"
  | "cover"
  | "faded"
  | "ground"
  | "wash"
  | "relief"
  | "worn"
  | "clear"
  | "absent";

export interface PictureLook {
  readonly role: PictureRole;
  /** sRGB hex. */
  readonly fill: string;
  readonly line: string;
}

const longBoneZones: ReadonlySet<StructureId> = new Set(BONE_ZONE_IDS);

/** How much of the type's colour a lit place keeps: beside a chosen one, and where several are meant at once. */
const SIBLING_SHARE = 0.35;
const SOFT_SHARE = 0.7;
/** Of the colour of smooth muscle, where all of it is shown. */
const MUSCLE_SHARE = 0.8;
/** The whole skin as one place is a wash over its own colour; one region stands out. */
const SKIN_WASH = { whole: 0.3, others: 0.1, chosen: 0.8, lit: 0.6 };
/** A drawn edge is its own fill, darkened with the brown of a soft pencil. */
const PENCIL = "#3d2a20";
const PENCIL_SHARE = 0.36;

/** What a pointer can choose: what is there, and the skin where nothing else lies. */
export const canBeChosen = ({ role }: PictureLook): boolean =>
  ["chosen", "place", "part", "clear", "wash"].includes(role);

/** Total for everything that the picture holds. */
export function pictureLook(id: PictureId, choice: PictureChoice): PictureLook {
  if (id === BODY_SHAPE)
    return drawn(showsSolidSkin(choice) ? "relief" : "ground", clayOf("skin-trunk-front"));
  if (isGarment(id)) return drawn(showsSolidSkin(choice) ? "worn" : "absent", GARMENT_COLOURS[id]);
  return isSkinRegion(id) ? skinLook(id, choice) : organLook(id, choice);
}

const isGarment = (id: PictureId): id is GarmentId => GARMENTS.some((garment) => garment === id);

const showsSolidSkin = (choice: PictureChoice): boolean =>
  isOfSkin(choice) ||
  (choice.lens === "solid" &&
    choice.subtype === null &&
    choice.structure === null &&
    choice.lit === null);

/** What is meant lies on the skin's surface. */
const isOfSkin = ({ subtype, lit }: PictureChoice): boolean =>
  subtype === "cutaneous" && (lit === null || [...lit].every(isSkinRegion));

function skinLook(id: StructureId, choice: PictureChoice): PictureLook {
  const rest = clayOf(id);
  const { lit } = choice;
  if (!isOfSkin(choice)) {
    if (lit?.has(id)) return drawn("wash", mixHex(rest, LIT_SKIN, SKIN_WASH.lit));
    return drawn(showsSolidSkin(choice) ? "part" : "clear", rest);
  }
  if (lit && !choice.structure)
    return drawn(
      "place",
      mixHex(rest, SUBTYPE_COLOURS.cutaneous.fill, lit.has(id) ? SKIN_WASH.lit : 0),
    );
  const isChosen = choice.structure === id;
  const others = choice.structure ? SKIN_WASH.others : SKIN_WASH.whole;
  const wash = mixHex(rest, SUBTYPE_COLOURS.cutaneous.fill, isChosen ? SKIN_WASH.chosen : others);
  return drawn(isChosen ? "chosen" : "place", wash);
}

function organLook(id: StructureId, choice: PictureChoice): PictureLook {
  const { subtype, structure, lit } = choice;
  const rest = clayOf(id);
  if (showsSolidSkin(choice)) return drawn("absent", rest);
  if (lit) return litLook(id, lit, choice);
  if (!subtype && !structure) return drawn(COVERS.has(id) ? "cover" : "part", rest);
  const isChosen = structure !== null && partsOf(structure).includes(id);
  const isPlace = subtype !== null && placesIn(id, subtype).length > 0;
  if (subtype && isPlace) {
    const beside = structure ? SIBLING_SHARE : subtype === "immunocompromised" ? SOFT_SHARE : 1;
    const share = isChosen ? 1 : beside;
    return drawn(isChosen ? "chosen" : "place", mixHex(rest, SUBTYPE_COLOURS[subtype].fill, share));
  }
  if (isChosen) {
    // Of a whole bone its places are lit; the rest shows what they belong to.
    if (structure !== id) return drawn("part", rest);
    const fill = subtype ? mixHex(rest, SUBTYPE_COLOURS[subtype].fill, SOFT_SHARE) : rest;
    return drawn("chosen", fill);
  }
  // The rest of a long bone stays beside its lit metaphysis: without it the place means nothing.
  if (subtype === "bone" && longBoneZones.has(id)) return drawn("part", rest);
  return drawn("faded", rest);
}

/** An organ while a chapter shows places of its own. */
function litLook(
  id: StructureId,
  lit: ReadonlySet<StructureId>,
  { subtype, structure }: PictureChoice,
): PictureLook {
  const rest = clayOf(id);
  const isChosen = structure !== null && partsOf(structure).includes(id);
  if (lit.has(id)) {
    // The type's colour says "it starts here": whatever else a chapter shows keeps its own.
    const startsHere = subtype !== null && placesIn(id, subtype).length > 0;
    const own = startsHere ? SUBTYPE_COLOURS[subtype].fill : rest;
    // All smooth muscle at once is one thing, in the colour of muscle; a chosen part of it keeps the type's.
    const fill =
      lit === SMOOTH_MUSCLE && !isChosen ? mixHex(rest, SMOOTH_MUSCLE_LIT, MUSCLE_SHARE) : own;
    return drawn(isChosen ? "chosen" : "place", fill);
  }
  const isContext = isChosen || (subtype === "bone" && longBoneZones.has(id));
  return drawn(isContext ? "part" : "faded", rest);
}

const drawn = (role: PictureRole, fill: string): PictureLook => ({
  role,
  fill,
  line: mixHex(fill, PENCIL, PENCIL_SHARE),
});

function mixHex(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}
