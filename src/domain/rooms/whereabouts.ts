/**
 * Where on its part a mark is, without a word of any language: which third, which face, which side, what it is close
 * to. Worked out on the base body, so that a mark is told alike at every age but for its growth plate.
 *
 * "Close to" is within {@link CLOSE_M}, two fingers of a child of ten: of a place where two parts meet through the
 * air; of a joint along the limb, as skin lies around it; of a growth plate as much farther from the joint than where
 * the bone's wide part begins.
 */
import { boneZoneOf, type LongBone, type Side, sideOf, type StructureId } from "../anatomy.ts";
import type { FactId } from "../facts.ts";
import {
  type GrowthPlate,
  growthPlateAt,
  growthPlatesOf,
  type PlateState,
  plateStateAt,
  SEXES,
} from "../growth-plates.ts";
import { type Joint, jointM, jointsOf, type LandmarkId, meetingsOf } from "./landmarks.ts";
import type { Mark } from "./marks.ts";
import { type Along, type Face, type Looks, shapeOf } from "./part-shape.ts";
import type { Spot, Vec3 } from "./spots.ts";

/** Of one part, metres, base body: an entry of body.json. */
export interface PartBounds {
  readonly min: Vec3;
  readonly max: Vec3;
}

export interface PlateNearby {
  /** Among girls and boys of the age together: open or closed only where it is so in both. */
  readonly state: PlateState;
  readonly fact: FactId;
}

export interface Whereabouts {
  readonly structure: StructureId;
  /** The body's side it is on; null where the part has none or the mark is in the midline. */
  readonly side: Side | null;
  /** Null where a third of the part means nothing. */
  readonly along: Along | null;
  /** Null where the surface looks between two directions, or none is told of the part. */
  readonly face: Face | null;
  readonly near: LandmarkId | null;
  /** The growth plate that it is in or, beside {@link near}, close to. */
  readonly plate: PlateNearby | null;
}

export interface WhereaboutsOptions {
  /** Of the body, 6 to 20. */
  readonly ageYears: number;
  /** Of the mark's part: `mark.spot.structure`. */
  readonly bounds: PartBounds;
}

export const CLOSE_M = 0.03;
/** Nearer than this to the midline is neither side. */
const MIDLINE_M = 0.01;
/** A part shorter than this is told of as a whole, and one shorter than {@link MIDDLE_M} has no middle. */
const LONG_M = 0.03;
const MIDDLE_M = 0.06;
/** A surface looks to where at least so much of its normal points: within 45°. */
const LOOKS = Math.SQRT1_2;

/** Tubes in the midline that bend a little to a side: it would say nothing of the mark. */
const WITHOUT_SIDE: ReadonlySet<StructureId> = new Set<StructureId>([
  "oesophagus",
  "anal-canal",
  "inferior-vena-cava-lower",
  "inferior-vena-cava-middle",
  "inferior-vena-cava-upper",
  "superior-vena-cava",
  "aorta",
]);

export function whereabouts(
  { spot }: Pick<Mark, "spot">,
  { ageYears, bounds }: WhereaboutsOptions,
): Whereabouts {
  const isMetaphysis = boneZoneOf(spot.structure)?.zone.endsWith("-metaphysis") ?? false;
  const joint = isMetaphysis && isCloseToPlate(spot, bounds) ? jointOfZone(spot.structure) : null;
  const near = isMetaphysis ? joint : landmarkOf(spot);
  const third = alongOf(spot, bounds);
  // What is close to an end is not told to be in the middle.
  const along = near && third === "middle" ? null : third;
  return {
    structure: spot.structure,
    side: sideOfSpot(spot),
    along,
    face: faceOf(spot, along),
    near,
    plate: isMetaphysis && !joint ? null : plateOf(spot.structure, ageYears),
  };
}

function sideOfSpot({ structure, pointM: [x] }: Spot): Side | null {
  const own = sideOf(structure);
  if (own) return own;
  if (WITHOUT_SIDE.has(structure) || Math.abs(x) <= MIDLINE_M) return null;
  return x > 0 ? "left" : "right";
}

const AXES = { across: 0, height: 1, depth: 2 } as const;
const NAMES = {
  height: ["lower", "middle", "upper"],
  across: ["inner", "middle", "outer"],
  depth: ["back", "middle", "front"],
} as const satisfies Readonly<Record<keyof typeof AXES, readonly Along[]>>;

function alongOf({ structure, pointM }: Spot, { min, max }: PartBounds): Along | null {
  const { along } = shapeOf(structure);
  if (!along) return null;
  const k = AXES[along.axis];
  const lengthM = max[k] - min[k];
  const thirds = [min[k] + lengthM / 3, max[k] - lengthM / 3] as const;
  const [low, high] = along.cutsM ?? thirds;
  const names = NAMES[along.axis];
  // Across, the left is the far end on the body's left and the near one on its right.
  const isMirrored = along.axis === "across" && sideOf(structure) === "right";
  const third = pointM[k] < low ? 0 : pointM[k] > high ? 2 : 1;
  const name = names[isMirrored ? 2 - third : third]!;
  if (along.told && !along.told.includes(name)) return null;
  if (lengthM < LONG_M || (name === "middle" && lengthM < MIDDLE_M)) return null;
  return name;
}

const LOOKS_AT: Readonly<Record<Looks, (normal: Vec3, x: number) => number>> = {
  front: ([, , z]) => z,
  back: ([, , z]) => -z,
  top: ([, y]) => y,
  underside: ([, y]) => -y,
  inner: ([nx], x) => (Math.abs(x) > MIDLINE_M ? -nx * Math.sign(x) : 0),
  outer: ([nx], x) => (Math.abs(x) > MIDLINE_M ? nx * Math.sign(x) : 0),
};

function faceOf({ structure, pointM: [x], normal }: Spot, along: Along | null): Face | null {
  const faces = shapeOf(structure).faces ?? {};
  const seen = (Object.keys(faces) as Looks[]).find((looks) => LOOKS_AT[looks](normal, x) > LOOKS);
  const isSaid =
    (seen === "top" && along === "upper") || (seen === "underside" && along === "lower");
  return seen && !isSaid ? faces[seen]! : null;
}

const JOINTS_OF_BONE: Readonly<Record<LongBone, readonly [proximal: Joint, distal: Joint]>> = {
  femur: ["hip", "knee"],
  tibia: ["knee", "ankle"],
  fibula: ["knee", "ankle"],
  humerus: ["shoulder", "elbow"],
  radius: ["elbow", "wrist"],
  ulna: ["elbow", "wrist"],
};

function jointOfZone(structure: StructureId): Joint | null {
  const part = boneZoneOf(structure);
  return part && JOINTS_OF_BONE[part.bone][part.zone.startsWith("proximal") ? 0 : 1];
}

/** Where the wide part begins is no nearer to the middle of its joint than this: the box around it may hold that. */
const PLATE_FROM_JOINT_M = 0.015;

function isCloseToPlate({ structure, pointM }: Spot, { min, max }: PartBounds): boolean {
  const joint = jointOfZone(structure);
  const side = sideOf(structure);
  if (!joint || !side) return false;
  const middle = jointM(joint, side);
  const beginning = middle.map((v, k) => Math.min(max[k]!, Math.max(min[k]!, v)));
  const beginsM = Math.max(PLATE_FROM_JOINT_M, distanceM(middle, beginning));
  return distanceM(middle, pointM) <= beginsM + CLOSE_M;
}

function plateOf(structure: StructureId, ageYears: number): PlateNearby | null {
  const part = boneZoneOf(structure);
  const plate = part?.zone.endsWith("-metaphysis")
    ? growthPlatesOf(structure).find(({ id }) => id === physisBeside(part.bone, part.zone))
    : growthPlateAt(structure);
  return plate ? { state: stateOf(plate, ageYears), fact: plate.fact } : null;
}

const physisBeside = (bone: LongBone, zone: string): string =>
  `${bone}-${zone.replace("metaphysis", "physis")}`;

function stateOf(plate: GrowthPlate, ageYears: number): PlateState {
  const states = new Set(SEXES.map((sex) => plateStateAt(plate, sex, ageYears)));
  return states.size === 1 ? [...states][0]! : "closing";
}

function landmarkOf(spot: Spot): LandmarkId | null {
  const side = sideOf(spot.structure);
  const meetings = meetingsOf(spot.structure, side).map(({ id, pointsM }) => ({
    id,
    farM: Math.min(...pointsM.map((point) => distanceM(point, spot.pointM))),
  }));
  const joints = jointsOf(spot.structure).map((id) => ({
    id,
    farM: side ? alongLimbM(spot.pointM, id, side) : Infinity,
  }));
  const [nearest] = [...meetings, ...joints].toSorted((a, b) => a.farM - b.farM);
  return nearest && nearest.farM <= CLOSE_M ? nearest.id : null;
}

const LEG: ReadonlySet<Joint> = new Set(["hip", "knee", "ankle"]);

/** How far a point is from a joint along the limb, as the limb lies on the base body. */
function alongLimbM(point: Vec3, joint: Joint, side: Side): number {
  const [from, to] = LEG.has(joint)
    ? (["hip", "ankle"] as const)
    : (["shoulder", "wrist"] as const);
  const [start, end, middle] = [jointM(from, side), jointM(to, side), jointM(joint, side)];
  const lengthM = distanceM(start, end);
  return Math.abs(
    point.reduce((sum, v, k) => sum + ((v - middle[k]!) * (end[k]! - start[k]!)) / lengthM, 0),
  );
}

const distanceM = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((v, k) => v - b[k]!));
