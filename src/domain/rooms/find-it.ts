/** Find it: a quiz on the body. Pure: which parts, in which level, and what of the body is shown while one is asked for. */
import {
  isSelectable,
  partsOf,
  type SelectableId,
  type Side,
  sideOf,
  type StructureId,
  type SubtypeId,
  subtypeOf,
} from "../anatomy.ts";

/** Whole organs and bones; parts of gut, veins and skin; small parts, segments and zones of bones. */
export const FIND_IT_LEVELS = ["large", "parts", "fine"] as const;
export type FindItLevel = (typeof FIND_IT_LEVELS)[number];

/** What is asked for: a part without its side, for either side is right. */
type WithoutSide<T extends string> = T extends `${infer Stem}-${Side}` ? Stem : T;
export type FindItPart = WithoutSide<SelectableId>;

export const FIND_IT_PARTS = {
  large: [
    "brain",
    "heart",
    "liver",
    "stomach",
    "kidney",
    "spleen",
    "urinary-bladder",
    "pelvis",
    "vertebral-column",
    "femur",
    "humerus",
    "hand-bones",
  ],
  parts: [
    "duodenum",
    "ascending-colon",
    "transverse-colon",
    "descending-colon",
    "rectum",
    "superior-vena-cava",
    "internal-jugular-vein",
    "femoral-vein",
    "great-saphenous-vein",
    "skin-scalp",
    "skin-trunk-back",
    "skin-thigh",
  ],
  fine: [
    "caecum",
    "appendix",
    "sigmoid-colon",
    "inferior-vena-cava-lower",
    "inferior-vena-cava-middle",
    "inferior-vena-cava-upper",
    "renal-vein",
    "femur-distal-metaphysis",
    "femur-distal-physis",
    "tibia-proximal-metaphysis",
    "humerus-proximal-metaphysis",
    "radius-distal-metaphysis",
  ],
} as const satisfies Readonly<Record<FindItLevel, readonly FindItPart[]>>;

export const isFindItLevel = (value: unknown): value is FindItLevel =>
  FIND_IT_LEVELS.includes(value as FindItLevel);

export const levelOf = (part: FindItPart): FindItLevel | null =>
  FIND_IT_LEVELS.find((level) => partsOfLevel(level).includes(part)) ?? null;

export const partsOfLevel = (level: FindItLevel): readonly FindItPart[] => FIND_IT_PARTS[level];

/** What can be chosen on the body for a part: itself, or its two sides. */
export const idsOf = (part: FindItPart): readonly SelectableId[] =>
  isSelectable(part) ? [part] : [`${part}-left`, `${part}-right`].filter(isSelectable);

/** The one that is shown where no side is meant. */
export const shownOf = (part: FindItPart): SelectableId => idsOf(part)[0]!;

/** Whether a press on it has found the part: on either side, and on any zone of a whole bone. */
export const isOf = (part: FindItPart, pressed: SelectableId): boolean =>
  idsOf(part).some((id) => id === pressed || partsOf(id).includes(pressed as StructureId));

/** The part that a press has found, as it is shown: all of a bone on that side. */
export const pressedOf = (part: FindItPart, pressed: SelectableId): SelectableId =>
  idsOf(part).find((id) => id === pressed || partsOf(id).includes(pressed as StructureId)) ??
  shownOf(part);

/** The part without its side. */
export const withoutSide = (id: SelectableId): FindItPart =>
  (sideOf(id) ? id.replace(/-(?:left|right)$/u, "") : id) as FindItPart;

/**
 * The type whose places stand out while the part is asked for, so that a small one can be reached through what
 * lies before it; null where the body stands there as it is.
 */
export const stageOf = (part: FindItPart): SubtypeId | null =>
  levelOf(part) === "large" ? null : subtypeOf(shownOf(part));

const BELLY_VEINS: readonly SelectableId[] = [
  "inferior-vena-cava-lower",
  "inferior-vena-cava-middle",
  "inferior-vena-cava-upper",
  "renal-vein-left",
  "renal-vein-right",
  "common-iliac-vein-left",
  "common-iliac-vein-right",
];
const FRAMES: Readonly<Partial<Record<FindItPart, readonly SelectableId[]>>> = {
  "inferior-vena-cava-lower": BELLY_VEINS,
  "inferior-vena-cava-middle": BELLY_VEINS,
  "inferior-vena-cava-upper": BELLY_VEINS,
  "renal-vein": BELLY_VEINS,
  "femur-distal-metaphysis": ["femur-left"],
  "femur-distal-physis": ["femur-left"],
  "tibia-proximal-metaphysis": ["tibia-left"],
  "humerus-proximal-metaphysis": ["humerus-left"],
  "radius-distal-metaphysis": ["radius-left"],
};

/** What the camera comes close to for parts too small to be pressed on the whole body; null for all others. */
export const frameOf = (part: FindItPart): readonly SelectableId[] | null => FRAMES[part] ?? null;
