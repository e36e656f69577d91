/**
 * Where a lump begins in each close-up, and which way it grows: in smooth muscle, at a place where the block is cut, so
 * that it is seen. Frame of the block at rest, metres as drawn.
 */
import type { CloseUpId, CloseUpScale, LayerId } from "../exhibits.ts";
import type { LumpGrowth } from "../lump.ts";
import * as bigVein from "./big-vein.ts";
import type { Vec3 } from "./close-up.ts";
import * as growthPlate from "./growth-plate.ts";
import * as gutWall from "./gut-wall.ts";
import * as skin from "./skin.ts";

export interface LumpPlace {
  /** The layer that it begins in, and moves along with. */
  readonly layer: LayerId;
  readonly centreM: Vec3;
  /** Unit vector of the direction of growth. */
  readonly towards: Vec3;
  /** How far its centre moves that way while it grows, in radii of the lump. */
  readonly offRadii: number;
  /** But never further than this: what covers it would come to lie behind its centre. */
  readonly atMostM: number;
  /** Real millimetres to a drawn metre. */
  readonly mmPerDrawnM: number;
}

/** Where a lump of a size has its centre, before the block moves; metres as drawn. */
export function lumpCentreM(place: LumpPlace, radiusM: number): Vec3 {
  const offM = Math.min(place.offRadii * radiusM, place.atMostM);
  return place.centreM.map((v, k) => v + place.towards[k]! * offM) as unknown as Vec3;
}

const plus = (a: Vec3, b: Vec3, times: number): Vec3 => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];
const away = (from: Vec3, to: Vec3): Vec3 => {
  const apart = plus(to, from, -1);
  return plus([0, 0, 0], apart, 1 / Math.hypot(...apart));
};

/** Which way a lump's centre moves, and how far at most. */
interface Way {
  readonly towards: Vec3;
  readonly atMostM: number;
}

/** A place in a block, before it is known how large a lump grows there and where to. */
interface Start extends Readonly<Record<LumpGrowth, Way>> {
  readonly scale: CloseUpScale;
  readonly layer: LayerId;
  readonly centreM: Vec3;
}

/** How far behind a cut face a lump begins: half of it is seen there. */
const BEHIND_CUT_M = 0.0014;
/** What covers a lump keeps at least this in front of its centre. */
const COVER_M = 0.0008;

interface WallPlace {
  readonly scale: CloseUpScale;
  readonly layer: LayerId;
  /** A point of the wall at a height above its middle. */
  readonly at: (heightM: number) => Vec3;
  readonly heightM: number;
  /** Heights of the wall's two faces. */
  readonly hollow: number;
  readonly outside: number;
}

/** A lump in the wall of something hollow. `within` it comes to bulge as far to one side as to the other. */
function inWall({ scale, layer, at, heightM, hollow, outside }: WallPlace): Start {
  const centreM = at(heightM);
  const inward = away(centreM, at(heightM - COVER_M));
  const outward = away(centreM, at(heightM + COVER_M));
  return {
    scale,
    layer,
    centreM,
    inward: { towards: inward, atMostM: heightM - hollow - COVER_M },
    within: { towards: heightM < 0 ? outward : inward, atMostM: Math.abs(heightM) },
    outward: { towards: outward, atMostM: outside - heightM - COVER_M },
  };
}

/** In the ring muscle where it is cut, on the side that is seen first. */
function gutStart(): Start {
  const along = gutWall.ENDS_M["circular-muscle"] - BEHIND_CUT_M;
  const across = 0.66 * gutWall.HALF_ACROSS_M;
  const { onOblique, onCircular, hollow, outside } = gutWall.HEIGHTS;
  return inWall({
    scale: gutWall.SCALE,
    layer: "circular-muscle",
    at: (heightM) => gutWall.placeAtRest(along, across, heightM),
    heightM: (onOblique + onCircular) / 2,
    hollow,
    outside,
  });
}

/** In the media at the window's rim, on the side whose cut face is turned to the viewer. */
function veinStart(): Start {
  const across = BEHIND_CUT_M - bigVein.HALF_ACROSS_M.media;
  const { hollow, onIntima, onMedia, outside } = bigVein.HEIGHTS;
  return inWall({
    scale: bigVein.SCALE,
    layer: "media",
    at: (heightM) => bigVein.placeAtRest(-0.02, across, heightM),
    heightM: (onIntima + onMedia) / 2,
    hollow,
    outside,
  });
}

/** How far a muscle's middle hangs below the line between its ends, metres. */
const SAG_M = 0.0035;
/** How far a lump may go down into the fat. */
const INTO_FAT_M = 0.02;

/** In the middle of the muscle whose hair stands in the cut face. */
function skinStart(): Start {
  const { low, high } = skin.muscleEnds(skin.MOUTHS[0]!);
  const way = away(low, high);
  const middle = plus(low, plus(high, low, -1), 0.5);
  const centreM = plus(middle, [way[1], -way[0], 0], SAG_M);
  const underEpidermis = skin.SURFACE_Y - skin.EPIDERMIS_M;
  return {
    scale: skin.SCALE,
    layer: "arrector-pili",
    centreM,
    inward: {
      towards: [0, -1, 0],
      atMostM: centreM[1] - (underEpidermis - skin.DERMIS_M) + INTO_FAT_M,
    },
    within: { towards: [0, 1, 0], atMostM: 0 },
    outward: {
      towards: [0, 1, 0],
      atMostM: underEpidermis - skin.RIDGE_M - centreM[1] - COVER_M,
    },
  };
}

/** In the metaphysis, above the plate and to the bone's outer side; a display choice, in metres. */
const IN_METAPHYSIS = { acrossM: 0.036, abovePlateM: 0.024 } as const;
/** Deeper than the hollows of the spongy bone's cut face. */
const BEHIND_SPONGY_M = 0.003;
/** Where the marrow's cavity begins, and how far a lump goes towards it or towards the cortex. */
const MARROW_ABOVE_PLATE_M = 0.054;
const TO_MARROW_M = 0.03;
const TO_CORTEX_M = 0.02;

/** In the spongy bone behind its cut face: the plate below it is what it grows away from. */
function plateStart(): Start {
  const { acrossM, abovePlateM } = IN_METAPHYSIS;
  const z = growthPlate.CUT_Z - BEHIND_SPONGY_M;
  const centreM: Vec3 = [acrossM, growthPlate.PLATE_TOP_Y + abovePlateM, z];
  return {
    scale: growthPlate.SCALE,
    layer: "metaphysis",
    centreM,
    inward: {
      towards: away(centreM, [0, growthPlate.PLATE_TOP_Y + MARROW_ABOVE_PLATE_M, z]),
      atMostM: TO_MARROW_M,
    },
    within: { towards: [1, 0, 0], atMostM: 0 },
    outward: { towards: [1, 0, 0], atMostM: TO_CORTEX_M },
  };
}

/** The close-up of cells has none: there the growth is a layer of its own. */
const STARTS: Readonly<Record<CloseUpId, Start | null>> = {
  "gut-wall": gutStart(),
  skin: skinStart(),
  "big-vein": veinStart(),
  "growth-plate": plateStart(),
  "cell-and-virus": null,
};

/** How far off a lump's centre moves, in radii: what it grows away from is still pushed a little. */
const OFF_RADII = 0.6;

/** Where a lump begins in a close-up and which way it goes; null where a close-up shows none. */
export function lumpPlace(closeUp: CloseUpId, growth: LumpGrowth): LumpPlace | null {
  const start = STARTS[closeUp];
  if (!start) return null;
  const { layer, centreM, scale } = start;
  const mmPerDrawnM = 1000 / scale.whole;
  return { layer, centreM, ...start[growth], offRadii: OFF_RADII, mmPerDrawnM };
}
