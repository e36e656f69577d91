/**
 * What can be opened on the body besides an explanation: a close-up of a place, a cut through the body, a straight
 * path inward, and what doctors do, step by step. One at a time.
 */
import { type SelectableId, type SubtypeId, systemOf } from "./anatomy.ts";
import { ENTRIES, type EntryId } from "./chapters.ts";

export const CLOSE_UPS = [
  "gut-wall",
  "skin",
  "big-vein",
  "growth-plate",
  "cell-and-virus",
] as const;
export type CloseUpId = (typeof CLOSE_UPS)[number];

/** What a close-up is made of, from within outward or from above down; also the names of its file's nodes. */
export const LAYERS_OF = {
  "gut-wall": [
    "mucosa",
    "muscularis-mucosae",
    "submucosa",
    "oblique-muscle",
    "circular-muscle",
    "longitudinal-muscle",
    "serosa",
  ],
  skin: [
    "epidermis",
    "dermis",
    "subcutaneous-fat",
    "hair",
    "hair-follicle",
    "sebaceous-gland",
    "arrector-pili",
    "small-vessels",
    "vessel-muscle",
  ],
  "big-vein": ["blood", "intima", "media", "adventitia", "muscle-bundles"],
  "growth-plate": [
    "epiphysis",
    "resting-zone",
    "proliferating-zone",
    "hypertrophic-zone",
    "calcifying-zone",
    "metaphysis",
    "shaft",
    "bone-vessels",
  ],
  "cell-and-virus": ["vessel-lining", "muscle-cells", "nuclei", "virus", "defenders", "growth"],
} as const satisfies Readonly<Record<CloseUpId, readonly string[]>>;
export type LayerId<C extends CloseUpId = CloseUpId> = (typeof LAYERS_OF)[C][number];

/** Where there is a third layer of muscle (ST-6): elsewhere the layer is not drawn. */
export const STOMACH_ONLY: LayerId = "oblique-muscle";

/** Layers that are smooth muscle or hold it: where this could start. */
export const SMOOTH_MUSCLE_LAYERS: ReadonlySet<LayerId> = new Set<LayerId>([
  "muscularis-mucosae",
  "oblique-muscle",
  "circular-muscle",
  "longitudinal-muscle",
  "arrector-pili",
  "vessel-muscle",
  "media",
  "muscle-bundles",
  "bone-vessels",
  "muscle-cells",
]);

/**
 * What a close-up can do, each an amount from 0 to 1 that a person moves by hand or lets run: 0 is how it stands
 * there at first.
 */
export const ACTS_OF = {
  "gut-wall": ["open", "squeeze"],
  skin: ["hair"],
  "big-vein": ["open", "blood"],
  "growth-plate": [],
  "cell-and-virus": ["guard"],
} as const satisfies Readonly<Record<CloseUpId, readonly string[]>>;
export type ActId = (typeof ACTS_OF)[CloseUpId][number];

export interface CloseUpScale {
  /** How many times bigger than life the whole is drawn. */
  readonly whole: number;
  /** How many times thicker than life its walls are drawn, so that their layers can be told apart (MO-2). */
  readonly walls: number;
}

/** Where the close-up of a type is taken from while no single place is chosen. */
export const TYPICAL_PLACE: Readonly<Record<SubtypeId, SelectableId>> = {
  "soft-tissue": "ileum",
  cutaneous: "skin-thigh-left",
  vascular: "inferior-vena-cava-lower",
  immunocompromised: "liver",
  bone: "femur-distal-metaphysis-left",
};

/** Planes of a cut, by the field's names: seen from above, from the front, from the side. */
export const CUT_PLANES = ["axial", "coronal", "sagittal"] as const;
export type CutPlane = (typeof CUT_PLANES)[number];

/** What doctors do, and in how many steps it is told. */
export const STEPS_OF = {
  ct: 4,
  mri: 4,
  biopsy: 4,
  "bone-scan": 4,
  surgery: 4,
  "limb-salvage": 5,
  radiation: 4,
  chemotherapy: 4,
} as const satisfies Readonly<Record<string, number>>;
export type ProcedureId = keyof typeof STEPS_OF;
export const PROCEDURES = Object.keys(STEPS_OF) as ProcedureId[];

/** The entries of the chapters that a procedure shows. Amputation has none: it is told in words only. */
export const PROCEDURE_OF_ENTRY: Readonly<Partial<Record<EntryId, ProcedureId>>> = {
  ct: "ct",
  "chest-ct": "ct",
  mri: "mri",
  biopsy: "biopsy",
  "core-needle-biopsy": "biopsy",
  "bone-scan": "bone-scan",
  surgery: "surgery",
  margins: "surgery",
  "limb-salvage": "limb-salvage",
  radiation: "radiation",
  chemotherapy: "chemotherapy",
  "chemotherapy-before": "chemotherapy",
  "chemotherapy-after": "chemotherapy",
};

/** The entries that a procedure shows, in reading order. */
export const entriesOfProcedure = (id: ProcedureId): readonly EntryId[] =>
  ENTRIES.filter((entry) => PROCEDURE_OF_ENTRY[entry] === id);

/** Sides from which a straight path goes in. */
export const CORE_SIDES = ["front", "back", "left", "right"] as const;
export type CoreSide = (typeof CORE_SIDES)[number];

export type Exhibit =
  /** Of what is chosen: which one follows from the place. */
  | { readonly kind: "close-up"; readonly layer: LayerId | null }
  | {
      readonly kind: "cut";
      readonly plane: CutPlane;
      /** Thousandths of the body: 0 at the feet, the back or the body's right side, 1000 at the other end. */
      readonly at: number;
    }
  | { readonly kind: "core"; readonly side: CoreSide }
  /** `step` counts from 0. */
  | { readonly kind: "procedure"; readonly id: ProcedureId; readonly step: number }
  /** A lump at the chosen place, as big as it is made by hand. */
  | { readonly kind: "lump" }
  /** The end of a long bone in an x-ray with a patch in it, early and clear, and what MRI shows. */
  | { readonly kind: "patch" };
export type ExhibitKind = Exhibit["kind"];

export interface ChosenPlace {
  readonly structure: SelectableId | null;
  readonly subtype: SubtypeId | null;
}

/** The place that an exhibit is about: what is chosen or, of a type alone, a typical place of it. */
export const placeOfExhibit = ({ structure, subtype }: ChosenPlace): SelectableId | null =>
  structure ?? (subtype && TYPICAL_PLACE[subtype]);

/** The close-up of what is chosen, or null where none is drawn. */
export function closeUpOf(chosen: ChosenPlace): CloseUpId | null {
  const place = placeOfExhibit(chosen);
  if (!place) return null;
  if (chosen.subtype === "immunocompromised") return "cell-and-virus";
  const system = systemOf(place);
  if (system === "digestive") return "gut-wall";
  if (system === "integumentary") return "skin";
  if (system === "venous") return "big-vein";
  return chosen.subtype === "bone" ? "growth-plate" : null;
}

const isIn = <T extends string>(list: readonly T[], value: unknown): value is T =>
  list.includes(value as T);

/** An exhibit as one word of an address: `close-up.mucosa`, `cut.axial.620`, `procedure.ct.1`. */
export function writeExhibit(exhibit: Exhibit): string {
  const { kind, ...rest } = exhibit;
  return [kind, ...Object.values(rest)].filter((part) => part !== null).join(".");
}

/** Reads what {@link writeExhibit} wrote; null for anything else, or where the chosen place has no such exhibit. */
export function readExhibit(text: string | null, chosen: ChosenPlace): Exhibit | null {
  const [kind, first, second] = (text ?? "").split(".");
  const number = /^\d{1,4}$/.test(second ?? "") ? Number(second) : 0;
  if (kind === "close-up") {
    const closeUp = closeUpOf(chosen);
    if (!closeUp) return null;
    return { kind, layer: isIn<LayerId>(LAYERS_OF[closeUp], first) ? first : null };
  }
  if (kind === "cut" && isIn(CUT_PLANES, first))
    return { kind, plane: first, at: Math.min(1000, number) };
  if (kind === "core" && isIn(CORE_SIDES, first)) return { kind, side: first };
  if (kind === "procedure" && isIn(PROCEDURES, first))
    return { kind, id: first, step: Math.min(STEPS_OF[first] - 1, number) };
  return kind === "patch" || kind === "lump" ? { kind } : null;
}
