/** All close-ups: how big each is drawn, how it moves and where its labels point. */
import type { ActId, CloseUpId, CloseUpScale, LayerId } from "../exhibits.ts";
import type { Pose, Vec3 } from "./close-up.ts";
import * as bigVein from "./big-vein.ts";
import * as cellAndVirus from "./cell-and-virus.ts";
import * as growthPlate from "./growth-plate.ts";
import * as gutWall from "./gut-wall.ts";
import * as skin from "./skin.ts";

type Acts = Readonly<Partial<Record<ActId, number>>>;
type LabelPoints = Readonly<Partial<Record<LayerId, Vec3>>>;

export interface Block {
  readonly scale: CloseUpScale;
  /** A point of each layer, where it lies in the block at rest, that is seen once the block has moved so; drawn metres. */
  readonly labelPointsOf: (acts: Acts) => LabelPoints;
  /** How every point moves. @param acts 0 to 1 each; @param ageYears of the body */
  readonly poseOf: (acts: Acts, ageYears: number) => Pose;
}

const still =
  (points: LabelPoints): Block["labelPointsOf"] =>
  () =>
    points;

export const BLOCKS: Readonly<Record<CloseUpId, Block>> = {
  "gut-wall": {
    scale: gutWall.SCALE,
    labelPointsOf: gutWall.labelPointsOf,
    poseOf: gutWall.poseOf,
  },
  skin: { scale: skin.SCALE, labelPointsOf: still(skin.LABEL_POINTS), poseOf: skin.poseOf },
  "big-vein": {
    scale: bigVein.SCALE,
    labelPointsOf: bigVein.labelPointsOf,
    poseOf: bigVein.poseOf,
  },
  "growth-plate": {
    scale: growthPlate.SCALE,
    labelPointsOf: still(growthPlate.LABEL_POINTS),
    poseOf: growthPlate.poseOf,
  },
  "cell-and-virus": {
    scale: cellAndVirus.SCALE,
    labelPointsOf: still(cellAndVirus.LABEL_POINTS),
    poseOf: cellAndVirus.poseOf,
  },
};
