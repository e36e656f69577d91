/** What each worksheet asks for, and what is drawn around it. */
import {
  type SelectableId,
  type Side,
  structuresOf,
  structuresOfSubtype,
  type StructureId,
  SUBTYPES,
  type SubtypeId,
} from "../../../domain/anatomy.ts";

export const WORKSHEET_SETS = ["digestive", "veins", "bones", "skin", "types"] as const;
export type WorksheetSet = (typeof WORKSHEET_SETS)[number];
export const isWorksheetSet = (value: unknown): value is WorksheetSet =>
  WORKSHEET_SETS.includes(value as WorksheetSet);

/** A line to write on. */
export interface WorksheetItem {
  /** What the line points at. */
  readonly structure: SelectableId;
  /** Where a type is to be named instead of the part. */
  readonly subtype?: SubtypeId;
}

export interface WorksheetPlan {
  readonly items: readonly WorksheetItem[];
  /** Drawn as outlines beside what is asked for. */
  readonly around: readonly StructureId[];
  /** Whether the picture shows what is asked for and little else, or the whole body. */
  readonly isClose: boolean;
}

const parts = (...structures: readonly SelectableId[]): WorksheetItem[] =>
  structures.map((structure) => ({ structure }));

const onBothSides = (stem: string): StructureId[] =>
  (["left", "right"] as const).map((side: Side) => `${stem}-${side}` as StructureId);

/** One place of each type, as far from the others as the body allows. */
const PLACE_OF_TYPE: Readonly<Record<SubtypeId, SelectableId>> = {
  "soft-tissue": "descending-colon",
  cutaneous: "skin-arm-left",
  vascular: "femoral-vein-right",
  immunocompromised: "liver",
  bone: "femur-distal-metaphysis-left",
};

export const WORKSHEETS: Readonly<Record<WorksheetSet, WorksheetPlan>> = {
  digestive: {
    items: parts(
      "oesophagus",
      "stomach",
      "duodenum",
      "jejunum",
      "ileum",
      "caecum",
      "ascending-colon",
      "transverse-colon",
      "descending-colon",
      "sigmoid-colon",
      "rectum",
    ),
    around: structuresOf("digestive"),
    isClose: true,
  },
  veins: {
    items: parts(
      "internal-jugular-vein-right",
      "subclavian-vein-left",
      "superior-vena-cava",
      "hepatic-veins",
      "renal-vein-left",
      "inferior-vena-cava-middle",
      "common-iliac-vein-right",
      "femoral-vein-left",
      "great-saphenous-vein-left",
      "popliteal-vein-right",
    ),
    around: [...structuresOf("venous"), "heart"],
    isClose: false,
  },
  bones: {
    items: parts(
      "skull",
      "clavicle-right",
      "ribs",
      "humerus-left",
      "radius-right",
      "ulna-left",
      "vertebral-column",
      "pelvis",
      "femur-right",
      "patella-left",
      "tibia-right",
      "fibula-left",
    ),
    around: structuresOf("skeletal"),
    isClose: false,
  },
  skin: {
    items: parts(
      "skin-scalp",
      "skin-face",
      "skin-neck",
      "skin-arm-left",
      "skin-trunk-front",
      "skin-hand-right",
      "skin-thigh-left",
      "skin-lower-leg-right",
      "skin-foot-left",
    ),
    around: structuresOf("integumentary").filter((id) => id !== "skin-trunk-back"),
    isClose: false,
  },
  types: {
    items: SUBTYPES.map((subtype) => ({ structure: PLACE_OF_TYPE[subtype], subtype })),
    around: [
      ...structuresOfSubtype("soft-tissue"),
      ...onBothSides("femoral-vein"),
      ...structuresOf("skeletal").filter((id) => id.startsWith("femur-")),
      "liver",
    ],
    isClose: false,
  },
};
