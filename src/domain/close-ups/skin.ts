/**
 * Skin, magnified: its figures in life, the sizes that it is drawn with, and how a hair stands up in it.
 * Frame of the block: drawn metres, y up out of the skin, the cut face looks towards +z. Hairs lean towards +x.
 */
import type { ActId, CloseUpScale, LayerId } from "../exhibits.ts";
import type { Pose, Vec3 } from "./close-up.ts";
import { bend, lift, type Move, thicken } from "./skin-moves.ts";

export const SCALE: CloseUpScale = { whole: 40, walls: 40 };

const MM_PER_M = 1000;
/** Millimetres of life to drawn metres. */
const drawnM = (lifeMm: number): number => (lifeMm * SCALE.whole) / MM_PER_M;

/** medical-facts §5 Walls: about 0.1 mm (g). */
export const EPIDERMIS_MM = 0.1;
/** medical-facts §5 Walls: dermis of adolescents 1.0–2.0 mm, whole skin 1.1–2.2 mm [A5]; whole at six 1.0–1.5 (d). */
export const DERMIS_MM = 1.2;
/** How much of the fat beneath is shown; it goes on deeper. Display choice. */
export const FAT_MM = 2.3;
/** How much the skin is shown of, from side to side and from front to back. Display choice. */
const WIDTH_MM = 5;
const DEPTH_MM = 3.3;
/** Depth of a hair's root, in the upper fat. Display choice within (g): hair of the thigh, growing. */
const ROOT_DEPTH_MM = 1.55;
/** From upright. Display choice: hairs lean 30 to 35 degrees where the skin is as thin as here. */
export const LEAN_RADIANS = (32 * Math.PI) / 180;
/** Share of the way from mouth to root at which the muscle holds the follicle: a third to a half (A2). */
export const BULGE_SHARE = 0.47;

export const EPIDERMIS_M = drawnM(EPIDERMIS_MM);
export const DERMIS_M = drawnM(DERMIS_MM);
export const FAT_M = drawnM(FAT_MM);
/** Rete ridges below and above the middle of the border between epidermis and dermis. Display choice. */
export const RIDGE_M = 0.0011;

/** Height of the skin's surface. */
export const SURFACE_Y = 0.068;
/** Where the block is cut in front. */
export const CUT_Z = 0.05;
export const BLOCK = {
  minX: -drawnM(WIDTH_MM) / 2,
  maxX: drawnM(WIDTH_MM) / 2,
  minZ: CUT_Z - drawnM(DEPTH_MM),
  maxZ: CUT_Z,
  minY: SURFACE_Y - EPIDERMIS_M - DERMIS_M - FAT_M,
} as const;

/** Where hairs come out of the skin. The first stands in the cut, half of it in front of the cut face. */
export const MOUTHS: readonly Vec3[] = [
  [0.003, SURFACE_Y, CUT_Z + 0.0022],
  [-0.02, SURFACE_Y, -0.045],
  [0.042, SURFACE_Y, -0.026],
];
/** From the deepest point of a follicle to its mouth, along it. */
export const FOLLICLE_M = drawnM(ROOT_DEPTH_MM) / Math.cos(LEAN_RADIANS);
/** How much of a hair is shown above the skin. */
export const HAIR_ABOVE_M = 0.044;

/** A point by its place along a follicle (metres from its deepest point), beside it (towards +x) and in front of it. */
export function besideFollicle(mouth: Vec3, along: number, beside: number, front = 0): Vec3 {
  const up = along - FOLLICLE_M;
  const [sin, cos] = [Math.sin(LEAN_RADIANS), Math.cos(LEAN_RADIANS)];
  return [mouth[0] + up * sin + beside * cos, mouth[1] + up * cos - beside * sin, mouth[2] + front];
}

export const BULGE_ALONG_M = FOLLICLE_M * (1 - BULGE_SHARE);
/** Ends of the muscle that lifts a hair: at the follicle's bulge, and in the upper dermis. */
export const muscleEnds = (mouth: Vec3): { readonly low: Vec3; readonly high: Vec3 } => ({
  low: besideFollicle(mouth, BULGE_ALONG_M, 0.0075),
  high: [mouth[0] + 0.046, mouth[1] - 0.0095, mouth[2]],
});

/** A point on the visible face of each layer, at rest. */
export const LABEL_POINTS: Readonly<Partial<Record<LayerId, Vec3>>> = {
  epidermis: [0.07, SURFACE_Y - 0.0022, CUT_Z],
  dermis: [0.022, SURFACE_Y - 0.043, CUT_Z],
  "subcutaneous-fat": [0.024, SURFACE_Y - 0.115, CUT_Z + 0.003],
  hair: [-0.0045, SURFACE_Y - 0.012, CUT_Z + 0.0034],
  "hair-follicle": [-0.0383, SURFACE_Y - 0.056, CUT_Z + 0.0036],
  "sebaceous-gland": [0.0126, SURFACE_Y - 0.012, CUT_Z + 0.011],
  "arrector-pili": [0.029, SURFACE_Y - 0.019, CUT_Z + 0.005],
  "small-vessels": [0.064, SURFACE_Y - 0.037, CUT_Z + 0.0029],
  "vessel-muscle": [0.06, SURFACE_Y - 0.054, CUT_Z + 0.004],
};

/** How far a hair turns when it stands up. Display choice: nearly upright. */
const STAND_RADIANS = (20 * Math.PI) / 180;
/** How high the goose bump is, and how deep the dimple over the muscle's upper end. Display choices. */
const BUMP_M = 0.0068;
const DIMPLE_M = 0.003;
/** How much thicker the muscle gets. Display choice, somewhat more than what keeps its volume. */
const THICKEN_SHARE = 0.3;

/**
 * How the block stands when the muscle has pulled by `hair`: it shortens and thickens, the follicle bends about its
 * mouth, the hair stands up out of a small bump. One movement of the whole block, so that nothing parts or crosses.
 * Age makes no difference.
 */
export function poseOf(acts: Readonly<Partial<Record<ActId, number>>>, _ageYears: number): Pose {
  const pull = Math.min(1, Math.max(0, acts.hair ?? 0));
  if (pull === 0) return () => {};
  const moves: Move[] = [];
  for (const mouth of MOUTHS) {
    const { low, high } = muscleEnds(mouth);
    moves.push(
      thicken({ from: low, to: high, share: THICKEN_SHARE * pull, reachM: 0.008 }),
      lift({ at: high, by: [-0.9 * DIMPLE_M * pull, -DIMPLE_M * pull, 0], reachM: 0.013 }),
      bend({
        root: besideFollicle(mouth, 0, 0),
        lean: LEAN_RADIANS,
        follicleM: FOLLICLE_M,
        tipM: FOLLICLE_M + HAIR_ABOVE_M,
        turn: STAND_RADIANS * pull,
        bump: BUMP_M * pull,
      }),
    );
  }
  return (p, at) => {
    for (const move of moves) move(p, at);
  };
}
