/**
 * In which directions a part can be told of: what runs along it, which of its faces have a name, and what it is made
 * of, for the words of growth. What is not here has no direction that would help: coils of gut that move about, small
 * parts, and parts that lie so that neither end is the upper one.
 */
import {
  boneZoneOf,
  isSkinRegion,
  type Side,
  sideOf,
  type StructureId,
  systemOf,
} from "../anatomy.ts";

/** Upper to lower; towards the midline or away from it; front to back. */
export const ALONGS = ["upper", "middle", "lower", "inner", "outer", "front", "back"] as const;
export type Along = (typeof ALONGS)[number];

export const FACES = [
  "front",
  "back",
  "inner",
  "outer",
  "top",
  "underside",
  "palm",
  "hand-back",
  "foot-top",
  "sole",
] as const;
export type Face = (typeof FACES)[number];

/** `hollow` has a wall around something; into, within and out of it are told accordingly. */
export const SUBSTANCES = ["hollow", "bone", "skin", "solid"] as const;
export type Substance = (typeof SUBSTANCES)[number];

/** A structure without its side. */
export type PartStem = StructureId extends infer Id
  ? Id extends `${infer Stem}-${Side}`
    ? Stem
    : Id
  : never;

/** Where a surface looks: out along one of the body's directions. */
export type Looks = "front" | "back" | "inner" | "outer" | "top" | "underside";

export interface Lengthwise {
  readonly axis: "height" | "across" | "depth";
  /** Where its thirds part, metres on the base body, lower first; without it the thirds of its bounds. */
  readonly cutsM?: readonly [number, number];
  /** Those worth telling, where not all are. */
  readonly told?: readonly Along[];
}

export interface PartShape {
  readonly along?: Lengthwise;
  readonly faces?: Readonly<Partial<Record<Looks, Face>>>;
}

const UPRIGHT: Lengthwise = { axis: "height" };
const FRONT_BACK = { front: "front", back: "back" } as const;
const LIMB = { ...FRONT_BACK, inner: "inner", outer: "outer" } as const;
const ALL_ROUND = { ...FRONT_BACK, top: "top", underside: "underside" } as const;
/** The hands hang with the palms to the front. */
const HAND = { front: "palm", back: "hand-back" } as const;
const FOOT = { top: "foot-top", underside: "sole" } as const;
/** Below it the fingers are apart. */
const FINGERS: Lengthwise = { axis: "height", cutsM: [0.615, 0.615], told: ["lower"] };

const SHAPES: Readonly<Partial<Record<PartStem, PartShape>>> = {
  oesophagus: { along: UPRIGHT, faces: FRONT_BACK },
  stomach: { along: UPRIGHT, faces: FRONT_BACK },
  caecum: { along: { axis: "height", told: ["upper", "lower"] }, faces: FRONT_BACK },
  "ascending-colon": { along: UPRIGHT, faces: FRONT_BACK },
  "transverse-colon": { faces: FRONT_BACK },
  "descending-colon": { along: UPRIGHT, faces: FRONT_BACK },
  rectum: { along: UPRIGHT, faces: FRONT_BACK },
  "inferior-vena-cava-lower": { faces: FRONT_BACK },
  "inferior-vena-cava-middle": { faces: FRONT_BACK },
  "inferior-vena-cava-upper": { faces: FRONT_BACK },
  "superior-vena-cava": { faces: FRONT_BACK },
  "internal-jugular-vein": { along: UPRIGHT },
  "common-iliac-vein": { faces: FRONT_BACK },
  "external-iliac-vein": { faces: FRONT_BACK },
  "femoral-vein": { along: UPRIGHT },
  "popliteal-vein": { along: UPRIGHT },
  // In the thigh, at the knee, in the lower leg.
  "great-saphenous-vein": { along: { axis: "height", cutsM: [0.31, 0.4] } },
  skull: { along: UPRIGHT, faces: FRONT_BACK },
  // Lumbar, thoracic and cervical vertebrae, in the middle of the discs L1/T12 and T1/C7.
  "vertebral-column": { along: { axis: "height", cutsM: [0.91, 1.142] }, faces: FRONT_BACK },
  ribs: { along: UPRIGHT, faces: { ...FRONT_BACK, outer: "outer" } },
  sternum: { along: UPRIGHT },
  pelvis: { along: UPRIGHT, faces: FRONT_BACK },
  sacrum: { along: UPRIGHT, faces: FRONT_BACK },
  clavicle: { along: { axis: "across" } },
  scapula: { along: UPRIGHT, faces: FRONT_BACK },
  "hand-bones": { along: FINGERS, faces: HAND },
  "foot-bones": { along: { axis: "depth" }, faces: FOOT },
  "skin-scalp": { faces: { front: "front", back: "back", top: "top" } },
  "skin-face": { along: UPRIGHT },
  "skin-neck": { along: UPRIGHT, faces: FRONT_BACK },
  // Chest, upper and lower belly.
  "skin-trunk-front": { along: UPRIGHT },
  // Upper back, lower back, buttocks.
  "skin-trunk-back": { along: { axis: "height", cutsM: [0.74, 0.95] } },
  // Forearm, around the elbow, upper arm.
  "skin-arm": { along: { axis: "height", cutsM: [0.82, 0.89] }, faces: LIMB },
  "skin-hand": { along: FINGERS, faces: HAND },
  "skin-thigh": { along: UPRIGHT, faces: LIMB },
  "skin-lower-leg": { along: UPRIGHT, faces: LIMB },
  "skin-foot": { along: { axis: "depth" }, faces: FOOT },
  spleen: { along: UPRIGHT, faces: LIMB },
  thymus: { along: UPRIGHT, faces: FRONT_BACK },
  "lymph-nodes-neck": { along: UPRIGHT },
  liver: { along: UPRIGHT, faces: ALL_ROUND },
  "urinary-bladder": { faces: ALL_ROUND },
  heart: { along: UPRIGHT, faces: FRONT_BACK },
  aorta: { along: UPRIGHT },
  brain: { along: { axis: "depth" }, faces: { top: "top", underside: "underside" } },
  kidney: { along: UPRIGHT, faces: LIMB },
  lung: { along: UPRIGHT, faces: LIMB },
};

const SHAFT: PartShape = { along: UPRIGHT, faces: LIMB };
const METAPHYSIS: PartShape = { faces: LIMB };

export const stemOfPart = (id: StructureId): PartStem =>
  (sideOf(id) ? id.replace(/-(?:left|right)$/u, "") : id) as PartStem;

export function shapeOf(id: StructureId): PartShape {
  const zone = boneZoneOf(id)?.zone;
  if (zone === "shaft") return SHAFT;
  if (zone?.endsWith("-metaphysis")) return METAPHYSIS;
  return SHAPES[stemOfPart(id)] ?? {};
}

const HOLLOW_CONTEXT: ReadonlySet<StructureId> = new Set(["urinary-bladder", "heart", "aorta"]);

export function substanceOf(id: StructureId): Substance {
  if (isSkinRegion(id)) return "skin";
  const system = systemOf(id);
  if (system === "skeletal") return "bone";
  return system === "digestive" || system === "venous" || HOLLOW_CONTEXT.has(id)
    ? "hollow"
    : "solid";
}
