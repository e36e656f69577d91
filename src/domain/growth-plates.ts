/**
 * When each growth plate closes. Closing is told as a range of years, one for girls and one for boys: a
 * child's age never says whether that child's own plate has closed.
 */
import { LONG_BONES, type LongBone, type SelectableId, wholeBoneOf } from "./anatomy.ts";
import type { FactId } from "./facts.ts";
import type { SourceId } from "./sources.ts";
import { AGE_MAX_YEARS } from "./view.ts";

/** Without its side: both sides close alike. */
export type GrowthPlateId = `${LongBone}-${PlateEnd}-physis` | "triradiate-cartilage";
const PLATE_ENDS = ["proximal", "distal"] as const;
type PlateEnd = (typeof PLATE_ENDS)[number];

export const SEXES = ["girls", "boys"] as const;
export type Sex = (typeof SEXES)[number];

/** The years between which the plate closes. */
export interface ClosingRange {
  readonly fromYears: number;
  /** Null where only the beginning is published; grown up it is closed all the same (GP-14). */
  readonly toYears: number | null;
}

export interface GrowthPlate extends Readonly<Record<Sex, ClosingRange>> {
  readonly id: GrowthPlateId;
  /** The statement of the register that holds the ranges. */
  readonly fact: FactId;
  /** Where the ranges come from; the register names those of the share of growth too. */
  readonly sources: readonly SourceId[];
}

/**
 * - `open`: at this age it has closed in none;
 * - `closing`: within the range, so it has closed in some and not in others;
 * - `closed`: at this age it has closed in all.
 */
export type PlateState = "open" | "closing" | "closed";

type Years = readonly [from: number, to: number | null];
const plate = (
  fact: FactId,
  girls: Years,
  boys: Years,
  ...sources: readonly SourceId[]
): Omit<GrowthPlate, "id"> => ({
  girls: { fromYears: girls[0], toYears: girls[1] },
  boys: { fromYears: boys[0], toYears: boys[1] },
  fact,
  sources,
});

const RANGES: Readonly<Record<GrowthPlateId, Omit<GrowthPlate, "id">>> = {
  "femur-proximal-physis": plate("GP-1", [12, 16], [14, 19], "K1"),
  "femur-distal-physis": plate("GP-2", [14, 18], [16, 20], "K1", "K3"),
  "tibia-proximal-physis": plate("GP-3", [13, 17], [15, 19], "SBS"),
  "tibia-distal-physis": plate("GP-4", [14, 16], [15, 19], "K1", "K4"),
  "fibula-proximal-physis": plate("GP-5", [12, 17], [15, 20], "SBS"),
  "fibula-distal-physis": plate("GP-6", [12, 16], [14, 19], "K4"),
  "humerus-proximal-physis": plate("GP-7", [12, 19], [15.75, 20], "K7"),
  "humerus-distal-physis": plate("GP-8", [11, 15], [12, 17], "SBS"),
  "radius-proximal-physis": plate("GP-9", [11.5, 13], [14, 17], "SBS"),
  "radius-distal-physis": plate("GP-10", [14, 17], [16, 20], "SBS"),
  "ulna-proximal-physis": plate("GP-11", [12, null], [13, null], "K8"),
  "ulna-distal-physis": plate("GP-12", [15, 17], [17, 20], "SBS"),
  "triradiate-cartilage": plate("GP-16", [12, 14], [14, 16], "K11", "K12"),
};

/** Long bones first, each from the end nearer the trunk, then the hip socket's. */
export const GROWTH_PLATES: readonly GrowthPlate[] = Object.entries(RANGES).map(([id, ranges]) => ({
  id: id as GrowthPlateId,
  ...ranges,
}));

const PLATES_OF_BONE: ReadonlyMap<string, readonly GrowthPlate[]> = new Map(
  LONG_BONES.map((bone) => [bone, GROWTH_PLATES.filter(({ id }) => id.startsWith(`${bone}-`))]),
);
const TRIRADIATE = GROWTH_PLATES.filter(({ id }) => id === "triradiate-cartilage");

/** The growth plates of the bone that something is, belongs to, or is a plate of; none for all else. */
export function growthPlatesOf(id: SelectableId): readonly GrowthPlate[] {
  const bone = wholeBoneOf(id);
  if (bone) return PLATES_OF_BONE.get(bone.replace(/-(?:left|right)$/u, ""))!;
  return id === "pelvis" || id.startsWith("triradiate-cartilage") ? TRIRADIATE : [];
}

/** The plate that a structure is, or null. */
export const growthPlateAt = (id: string): GrowthPlate | null =>
  GROWTH_PLATES.find((entry) => id === `${entry.id}-left` || id === `${entry.id}-right`) ?? null;

/** How far a plate has come among girls or boys of an age. */
export function plateStateAt(entry: GrowthPlate, sex: Sex, ageYears: number): PlateState {
  const { fromYears, toYears } = entry[sex];
  if (ageYears < fromYears) return "open";
  return ageYears < (toYears ?? AGE_MAX_YEARS) ? "closing" : "closed";
}

/**
 * How far a plate is drawn as closed, 0 open to 1 closed, smooth in age: the mean of girls and boys, like
 * the body itself. For looks only; what is said is {@link plateStateAt}.
 */
export function drawnClosure(entry: GrowthPlate, ageYears: number): number {
  const shares = SEXES.map((sex) => {
    const { fromYears, toYears } = entry[sex];
    const t = (ageYears - fromYears) / ((toYears ?? AGE_MAX_YEARS) - fromYears);
    const within = Math.min(1, Math.max(0, t));
    return within * within * (3 - 2 * within);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
