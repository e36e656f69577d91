/**
 * Parts of the body that a child can choose from a list instead of touching them: few, and large.
 */
import { GARMENTS, type GarmentId, type SelectableId, SKIN_REGIONS } from "../anatomy.ts";
import type { Spot, Vec3 } from "./spots.ts";

const MIDLINE = [
  "head",
  "face",
  "neck",
  "chest",
  "tummy",
  "back",
  "between-legs",
  "bottom",
] as const;
const PAIRED = ["arm", "hand", "thigh", "lower-leg", "foot"] as const;

/** Places on the outside, as a child names them, from head to foot. */
export const BODY_PLACES = [
  ...MIDLINE,
  "arm-left",
  "arm-right",
  "hand-left",
  "hand-right",
  "thigh-left",
  "thigh-right",
  "lower-leg-left",
  "lower-leg-right",
  "foot-left",
  "foot-right",
] as const satisfies readonly string[];
export type BodyPlace = (typeof BODY_PLACES)[number];

const spot = (structure: Spot["structure"], pointM: Vec3, normal: Vec3): Spot => ({
  structure,
  pointM,
  normal,
});

/** Points on the skin of the base body, metres; a test finds them on the built body. Those of a pair: the body's left. */
const MIDLINE_SPOTS: Readonly<Record<(typeof MIDLINE)[number], Spot>> = {
  head: spot("skin-scalp", [0, 1.345, 0.0841], [0, 0.252, 0.968]),
  face: spot("skin-face", [0.045, 1.25, 0.0762], [0.672, -0.026, 0.74]),
  neck: spot("skin-neck", [0, 1.17, 0.0403], [0, -0.504, 0.864]),
  chest: spot("skin-trunk-front", [0, 1.06, 0.0707], [0, 0.486, 0.874]),
  tummy: spot("skin-trunk-front", [0, 0.86, 0.1072], [0, 0.051, 0.999]),
  back: spot("skin-trunk-back", [0, 0.98, -0.0937], [0, 0, -1]),
  "between-legs": spot("skin-trunk-front", [0.004, 0.665, 0.0725], [-0.015, -0.597, 0.802]),
  bottom: spot("skin-trunk-back", [0.045, 0.69, -0.1046], [0.085, 0.051, -0.995]),
};
const LEFT_SPOTS: Readonly<Record<(typeof PAIRED)[number], Spot>> = {
  arm: spot("skin-arm-left", [0.205, 0.9, 0.0262], [0.126, -0.093, 0.988]),
  hand: spot("skin-hand-left", [0.3596, 0.632, 0.0218], [-0.111, 0.02, 0.994]),
  thigh: spot("skin-thigh-left", [0.0849, 0.5363, 0.0641], [-0.057, -0.085, 0.995]),
  "lower-leg": spot("skin-lower-leg-left", [0.123, 0.23, -0.014], [-0.413, -0.289, 0.864]),
  foot: spot("skin-foot-left", [0.17, 0.04, 0.0459], [0.175, 0.924, 0.339]),
};

const mirrored = ({ structure, pointM, normal }: Spot): Spot => ({
  structure: structure.replace("-left", "-right") as Spot["structure"],
  pointM: [-pointM[0], pointM[1], pointM[2]],
  normal: [-normal[0], normal[1], normal[2]],
});

/** Where a sticker goes that is put there by its name. */
export function spotOfPlace(place: BodyPlace): Spot {
  const midline = MIDLINE.find((name) => name === place);
  if (midline) return MIDLINE_SPOTS[midline];
  const stem = PAIRED.find((name) => place.startsWith(`${name}-`))!;
  return place.endsWith("-left") ? LEFT_SPOTS[stem] : mirrored(LEFT_SPOTS[stem]);
}

/** Heights on the base body at which the trunk's names change, metres: about the end of the breastbone, and the hips. */
const CHEST_FROM_M = 0.96;
const TUMMY_FROM_M = 0.7;
const BACK_FROM_M = 0.76;

/** What a child calls the place, or null for a part inside, which has a name of its own. */
export function placeOfSpot({ structure, pointM }: Omit<Spot, "normal">): BodyPlace | null {
  const heightM = pointM[1];
  if (structure === "skin-trunk-back") return heightM >= BACK_FROM_M ? "back" : "bottom";
  if (structure === "skin-trunk-front") {
    if (heightM >= CHEST_FROM_M) return "chest";
    return heightM >= TUMMY_FROM_M ? "tummy" : "between-legs";
  }
  return BODY_PLACES.find((place) => spotOfPlace(place).structure === structure) ?? null;
}

/** What can be coloured on the outside, from the list. */
export const OUTER_PARTS: readonly (GarmentId | SelectableId)[] = [...GARMENTS, ...SKIN_REGIONS];

/** What can be seen and coloured inside, from the list: one finds these by name, the rest by touch. */
export const INNER_PARTS: readonly SelectableId[] = [
  "brain",
  "skull",
  "heart",
  "lung-left",
  "lung-right",
  "liver",
  "stomach",
  "jejunum",
  "ileum",
  "ascending-colon",
  "transverse-colon",
  "descending-colon",
  "spleen",
  "kidney-left",
  "kidney-right",
  "urinary-bladder",
  "inferior-vena-cava-middle",
  "vertebral-column",
  "ribs",
  "pelvis",
  "humerus-left",
  "humerus-right",
  "hand-bones-left",
  "hand-bones-right",
  "femur-left",
  "femur-right",
  "tibia-left",
  "tibia-right",
  "foot-bones-left",
  "foot-bones-right",
];
