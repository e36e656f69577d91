/**
 * What a mark can be close to: a joint of the limb, or the place where two parts meet. Positions are those of the base
 * body, metres; of what is paired the left one stands for both.
 */
import type { Side, StructureId } from "../anatomy.ts";
import { REFERENCE } from "../body-sizes.ts";
import { referenceToBase } from "../growth.ts";
import { type PartStem, stemOfPart } from "./part-shape.ts";
import type { Vec3 } from "./spots.ts";

export const JOINTS = ["hip", "knee", "ankle", "shoulder", "elbow", "wrist"] as const;
export type Joint = (typeof JOINTS)[number];

interface MeetingPlace {
  /** Those that are told of it. */
  readonly of: readonly PartStem[];
  readonly pointsM: readonly Vec3[];
  readonly isPaired?: true;
}

/** The ends of the drawn gut and veins; tests/domain/rooms/whereabouts.test.ts holds them against the model. */
const MEETING_PLACES = {
  "stomach-entrance": { of: ["oesophagus", "stomach"], pointsM: [[0.015, 0.966, -0.004]] },
  "stomach-exit": { of: ["stomach", "duodenum"], pointsM: [[-0.002, 0.92, 0.054]] },
  "duodenum-end": { of: ["duodenum", "jejunum"], pointsM: [[0.031, 0.926, 0.03]] },
  "ileum-end": { of: ["ileum", "caecum", "ascending-colon"], pointsM: [[-0.028, 0.787, 0.044]] },
  "appendix-root": { of: ["caecum"], pointsM: [[-0.043, 0.758, 0.024]] },
  "appendix-start": { of: ["appendix"], pointsM: [[-0.043, 0.758, 0.024]] },
  "bend-by-liver": {
    of: ["ascending-colon", "transverse-colon"],
    pointsM: [[-0.042, 0.899, 0.042]],
  },
  "bend-by-spleen": {
    of: ["transverse-colon", "descending-colon"],
    pointsM: [[0.07, 0.943, 0.019]],
  },
  "sigmoid-start": { of: ["descending-colon", "sigmoid-colon"], pointsM: [[0.038, 0.736, 0.044]] },
  "rectum-start": { of: ["sigmoid-colon", "rectum"], pointsM: [[-0.002, 0.742, -0.011]] },
  "anal-start": { of: ["rectum"], pointsM: [[0.001, 0.684, -0.038]] },
  "iliac-meeting": {
    of: ["inferior-vena-cava-lower", "common-iliac-vein"],
    pointsM: [[-0.008, 0.797, 0.005]],
  },
  "kidney-veins": {
    of: ["inferior-vena-cava-lower", "inferior-vena-cava-middle"],
    pointsM: [
      [0.001, 0.889, 0.008],
      [-0.028, 0.887, -0.005],
    ],
  },
  "belly-vein": {
    of: ["renal-vein"],
    pointsM: [
      [0.001, 0.889, 0.008],
      [-0.028, 0.887, -0.005],
    ],
  },
  kidney: {
    of: ["renal-vein"],
    pointsM: [
      [0.041, 0.883, -0.001],
      [-0.038, 0.89, -0.009],
    ],
  },
  "liver-veins": {
    of: ["inferior-vena-cava-middle", "inferior-vena-cava-upper"],
    pointsM: [[-0.02, 0.984, -0.005]],
  },
  "liver-veins-mouth": { of: ["hepatic-veins"], pointsM: [[-0.02, 0.984, -0.005]] },
  heart: {
    of: ["inferior-vena-cava-upper", "superior-vena-cava"],
    pointsM: [
      [-0.011, 1.012, -0.014],
      [-0.023, 1.062, 0.009],
    ],
  },
  "chest-veins-meeting": {
    of: ["superior-vena-cava", "brachiocephalic-vein"],
    pointsM: [[-0.018, 1.105, 0.014]],
  },
  "neck-and-arm-meeting": {
    of: ["brachiocephalic-vein", "internal-jugular-vein", "subclavian-vein"],
    pointsM: [[0.029, 1.128, 0.01]],
    isPaired: true,
  },
  "hip-veins-meeting": {
    of: ["common-iliac-vein", "external-iliac-vein"],
    pointsM: [[0.041, 0.752, 0]],
    isPaired: true,
  },
  groin: {
    of: ["external-iliac-vein", "femoral-vein"],
    pointsM: [[0.043, 0.713, 0.029]],
    isPaired: true,
  },
  "leg-veins-meeting": {
    of: ["femoral-vein", "great-saphenous-vein"],
    pointsM: [[0.044, 0.675, 0.051]],
    isPaired: true,
  },
} as const satisfies Readonly<Record<string, MeetingPlace>>;

export type Meeting = keyof typeof MEETING_PLACES;
export const MEETINGS = Object.keys(MEETING_PLACES) as Meeting[];
export type LandmarkId = Joint | Meeting;

const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
const onSide = (point: Vec3, side: Side): Vec3 => (side === "left" ? point : mirrored(point));

const JOINT_POINTS = new Map<Joint, Vec3>();

/** The middle of a joint, metres, base body. */
export function jointM(joint: Joint, side: Side): Vec3 {
  const known = JOINT_POINTS.get(joint) ?? referenceToBase(REFERENCE[joint]);
  JOINT_POINTS.set(joint, known);
  return onSide(known, side);
}

/** The meeting places that a part is told of. */
export function meetingsOf(
  id: StructureId,
  side: Side | null,
): readonly { readonly id: Meeting; readonly pointsM: readonly Vec3[] }[] {
  const stem = stemOfPart(id);
  return MEETINGS.flatMap((meeting) => {
    const { of, pointsM, isPaired }: MeetingPlace = MEETING_PLACES[meeting];
    if (!of.includes(stem)) return [];
    return {
      id: meeting,
      pointsM: isPaired && side ? pointsM.map((point) => onSide(point, side)) : pointsM,
    };
  });
}

/** The joints that skin and veins of a limb are told of: those that their own words do not name. */
const JOINTS_OF: Readonly<Partial<Record<PartStem, readonly Joint[]>>> = {
  "skin-arm": ["shoulder", "wrist"],
  "skin-hand": ["wrist"],
  "hand-bones": ["wrist"],
  "skin-thigh": ["knee"],
  "femoral-vein": ["knee"],
  "great-saphenous-vein": ["ankle"],
};
export const jointsOf = (id: StructureId): readonly Joint[] => JOINTS_OF[stemOfPart(id)] ?? [];
