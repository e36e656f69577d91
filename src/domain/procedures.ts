/**
 * What doctors do, step by step, as a picture on the body: what stands around it at each step, what of it is lit or
 * taken away, and how long a step moves. Where things stand is worked out where the body's shape is.
 */
import {
  partsOf,
  type SelectableId,
  type Side,
  sideOf,
  type StructureId,
  STRUCTURES,
  structuresOf,
  structuresOfSubtype,
  type SubtypeId,
  type WholeBoneId,
  zonesOf,
} from "./anatomy.ts";
import { placeOfExhibit, type ProcedureId, STEPS_OF } from "./exhibits.ts";
import { drawnClosure, growthPlateAt } from "./growth-plates.ts";

/** What is drawn beside the body itself. */
export type PropId =
  | "table"
  | "ring"
  | "tube"
  | "slice"
  | "slices"
  | "frames"
  | "plan"
  | "needle"
  | "sample"
  | "straw"
  | "flow"
  | "camera"
  | "glow"
  | "lump"
  | "margin"
  | "piece"
  | "clear-edge"
  | "bone-piece"
  | "cut-bone"
  | "implant"
  | "mould"
  | "marks"
  | "beam"
  | "beams"
  | "visits";

/** Something that moves while a step is shown. */
export interface StepMotion {
  /** From beginning to end. */
  readonly seconds: number;
  /** How far it has gone in the still that is shown when the step is opened, 0 to 1. */
  readonly still: number;
}

interface StepPicture {
  readonly props: readonly PropId[];
  readonly motion: StepMotion | null;
}

const still = (...props: readonly PropId[]): StepPicture => ({ props, motion: null });
const moving = (seconds: number, at: number, ...props: readonly PropId[]): StepPicture => ({
  props,
  motion: { seconds, still: at },
});

const PICTURES: Readonly<Record<ProcedureId, readonly StepPicture[]>> = {
  ct: [
    still("table", "ring"),
    moving(5, 1, "table", "ring"),
    moving(4, 1, "slice"),
    moving(4, 1, "slices"),
  ],
  mri: [
    still("table", "tube"),
    moving(5, 1, "table", "tube"),
    moving(6, 1, "frames"),
    still("table", "slice"),
  ],
  biopsy: [
    still("table", "ring"),
    moving(3, 1, "plan"),
    moving(5, 1, "plan", "needle"),
    moving(5, 1, "plan", "needle", "sample"),
  ],
  "bone-scan": [
    still("straw"),
    moving(6, 1, "straw", "flow"),
    moving(6, 0.35, "table", "camera"),
    moving(3, 1, "table", "glow"),
  ],
  surgery: [
    still("lump"),
    moving(3, 1, "lump", "margin"),
    moving(5, 1, "lump", "margin"),
    still("piece", "clear-edge"),
  ],
  "limb-salvage": [
    still("lump"),
    moving(5, 1, "cut-bone", "bone-piece", "lump"),
    moving(6, 1, "cut-bone", "implant"),
    still("cut-bone", "implant"),
    moving(6, 1, "cut-bone", "implant"),
  ],
  radiation: [
    still("table", "mould", "marks"),
    moving(3, 1, "marks", "lump", "beam"),
    moving(6, 1, "lump", "beams"),
    moving(5, 0.6, "lump", "visits"),
  ],
  chemotherapy: [
    still("straw"),
    moving(6, 1, "straw", "flow"),
    still("straw", "flow"),
    still("flow"),
  ],
};

/** A step of a procedure; one beyond the last stands for the last. */
export interface StepOf {
  readonly id: ProcedureId;
  /** Counts from 0. */
  readonly step: number;
}

const pictureOf = ({ id, step }: StepOf): StepPicture =>
  PICTURES[id][Math.min(Math.max(0, step), STEPS_OF[id] - 1)]!;

export const propsAtStep = (at: StepOf): readonly PropId[] => pictureOf(at).props;

/** How the step moves; null where it stands still. */
export const motionOfStep = (at: StepOf): StepMotion | null => pictureOf(at).motion;

/** How far the step has gone when it is opened, before anybody plays it. */
export const stillOf = (at: StepOf): number => pictureOf(at).motion?.still ?? 1;

/** How many times larger the tiny piece of a biopsy is shown beside the needle. */
export const SAMPLE_LARGER = 5;

export interface ChosenPlace {
  readonly structure: SelectableId | null;
  readonly subtype: SubtypeId | null;
}

/** Where a procedure is shown while nothing is chosen: large, in the middle, of no type more than of another. */
const DEFAULT_PLACE: SelectableId = "liver";

/** The thigh bone on which saving a limb is shown: of the side that is chosen, if one is. */
export const salvagedBone = (structure: SelectableId | null): WholeBoneId =>
  `femur-${(structure && sideOf(structure)) ?? "left"}`;

/** What a procedure is about. A limb is saved at the knee's end of a thigh bone, whatever is chosen. */
export function placeOfProcedure(
  id: ProcedureId,
  { structure, subtype }: ChosenPlace,
): SelectableId {
  if (id === "limb-salvage") return zonesOf(salvagedBone(structure)).at(-3)!;
  return placeOfExhibit({ structure, subtype }) ?? DEFAULT_PLACE;
}

/** The arm with the straw: the other one when the place itself is on that side. */
export const strawSide = (place: SelectableId): Side =>
  sideOf(place) === "left" ? "right" : "left";

const BLOOD: readonly StructureId[] = ["heart", "aorta", ...structuresOf("venous")];
/** What grows fast in a healthy body and so meets the medicine too: hair, mouth, gut, bone marrow. */
const FAST_GROWING: readonly StructureId[] = [
  "skin-scalp",
  "skin-face",
  ...structuresOfSubtype("soft-tissue"),
  "pelvis",
  "vertebral-column",
  "sternum",
];

const armVeins = (side: Side): StructureId[] => [
  `subclavian-vein-${side}`,
  `brachiocephalic-vein-${side}`,
  "superior-vena-cava",
];
const legBones = (side: Side): StructureId[] => [
  ...zonesOf(`femur-${side}`),
  ...zonesOf(`tibia-${side}`),
  ...zonesOf(`fibula-${side}`),
];

const legSkin = (side: Side): StructureId[] => [`skin-thigh-${side}`, `skin-lower-leg-${side}`];
/** Of a bone's end at the knee. */
const inTheWay = (side: Side): StructureId[] => [...legSkin(side), `patella-${side}`];

export interface BodyAtStep extends StepOf, ChosenPlace {
  /** Which growth plates are open says how strongly they glow, not whether they are lit. */
  readonly ageYears?: number;
}

/** The growth plates that still take up much of the tracer, and how much: 1 open, to 0 closed. */
export function glowingPlates(ageYears: number): ReadonlyMap<StructureId, number> {
  return new Map(
    STRUCTURES.flatMap((id) => {
      const plate = growthPlateAt(id);
      const share = plate ? 1 - drawnClosure(plate, ageYears) : 0;
      return share > 0 ? [[id, share] as const] : [];
    }),
  );
}

/** What of the body is lit at a step; null where the body stays as it is. Given the same, the very same set. */
export function litAtStep(at: BodyAtStep): ReadonlySet<StructureId> | null {
  const { id, step, structure, subtype } = at;
  const key = `${id} ${step} ${structure} ${subtype}`;
  if (!known.has(key)) {
    const lit = litParts(at);
    known.set(key, lit.length > 0 ? new Set(lit) : null);
  }
  return known.get(key)!;
}

const known = new Map<string, ReadonlySet<StructureId> | null>();

function litParts({ id, step, structure, subtype }: BodyAtStep): readonly StructureId[] {
  const place = placeOfProcedure(id, { structure, subtype });
  if (id === "bone-scan")
    return [armVeins(strawSide(place)), BLOOD][step] ?? structuresOf("skeletal");
  if (id === "chemotherapy") {
    const parts = partsOf(place);
    return (
      [armVeins(strawSide(place)), BLOOD, [...BLOOD, ...parts]][step] ?? [...FAST_GROWING, ...parts]
    );
  }
  if (id !== "limb-salvage") return partsOf(place);
  const side = sideOf(place)!;
  if (step === 3) return [...legBones(side), ...legSkin(side)];
  return step < STEPS_OF[id] - 1 ? legBones(side) : [...legBones("left"), ...legBones("right")];
}

const NOTHING: ReadonlySet<StructureId> = new Set();

/**
 * What of the body is away at a step because it has been taken out, or is drawn with what happens to it instead. The
 * skin over a place that is operated on, and the kneecap, are out of the way while that is done, and come back.
 */
export function hiddenAtStep({ id, step, structure }: BodyAtStep): ReadonlySet<StructureId> {
  if (id !== "limb-salvage" || step === 0) return NOTHING;
  const bone = salvagedBone(structure);
  const key = `${bone} ${step < 3}`;
  const hidden =
    knownHidden.get(key) ??
    new Set<StructureId>([...zonesOf(bone).slice(3), ...(step < 3 ? inTheWay(sideOf(bone)!) : [])]);
  knownHidden.set(key, hidden);
  return hidden;
}

const knownHidden = new Map<string, ReadonlySet<StructureId>>();

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");
