/** The outline of the bone's end that the growth plate's block is cut from. Drawn metres. */
import {
  BOTTOM_Y,
  CUT_Z,
  PLATE_BOTTOM_Y,
  TOP_Y,
  WIDTH_M,
} from "../../src/domain/close-ups/growth-plate.ts";
import { type Distance, smoothMax } from "../shapes/blend.ts";
import { valuesAlong } from "../shapes/tube.ts";

/**
 * Half the bone's width by height, as a share of the width at its widest, and how deep the half behind the cut is.
 * Display choices after the outline of a ten-year-old's thigh bone: straight shaft, flare, condyles.
 */
const PROFILE: readonly (readonly [y: number, halfWidth: number, depth: number])[] = [
  [BOTTOM_Y - 0.02, 0.4, 0.05],
  [BOTTOM_Y, 0.44, 0.07],
  [-0.074, 0.485, 0.082],
  [-0.052, 0.5, 0.084],
  [PLATE_BOTTOM_Y, 0.492, 0.078],
  [-0.008, 0.482, 0.074],
  [0.004, 0.462, 0.069],
  [0.018, 0.402, 0.058],
  [0.036, 0.322, 0.049],
  [0.058, 0.265, 0.043],
  [0.082, 0.24, 0.04],
  [TOP_Y + 0.02, 0.228, 0.038],
];
const heights = PROFILE.map(([y]) => y);
/** Half the width at a height. */
export const halfWidthAt = valuesAlong(
  heights,
  PROFILE.map(([, share]) => share * WIDTH_M),
);
export const depthAt = valuesAlong(
  heights,
  PROFILE.map(([, , depth]) => depth),
);
/** Middle of the bone: the shaft leans outwards, the inner condyle reaches further in. */
export const middleAt = valuesAlong(
  [BOTTOM_Y, PLATE_BOTTOM_Y, 0.04, TOP_Y],
  [-0.003, -0.002, 0.001, 0.006],
);

/** Between the two condyles. */
const NOTCH = { x: 0.002, upM: 0.03, wideM: 0.0155 } as const;
/** How much further down the inner condyle reaches. */
const INNER_M = 0.002;
/** Power of the outline seen from above: 2 is an ellipse. */
const FULLNESS = 2.3;

/** How far behind the cut the bone reaches, as a share of its depth, at a share of its half width. */
export const reachAt = (share: number): number =>
  (1 - Math.min(1, Math.abs(share)) ** FULLNESS) ** (1 / FULLNESS);

/** Distance in front of the cut face; `inward` is how far the point lies within the bone's outline. Metres. */
export type Face = (x: number, y: number, z: number, inward: number) => number;

/** The bone's end, whole in height, in front cut off at `front`. */
export function boneEnd(front: Face): Distance {
  return (x, y, z) => {
    const [width, depth] = [halfWidthAt(y), depthAt(y)];
    const u = Math.abs(x - middleAt(y)) / width;
    const v = Math.abs(z - CUT_Z) / depth;
    const round = (u ** FULLNESS + v ** FULLNESS) ** (1 / FULLNESS);
    // The way to the outline, corrected for how much narrower it is one way than the other.
    const slope =
      round > 1e-6
        ? Math.hypot((u / round) ** (FULLNESS - 1) / width, (v / round) ** (FULLNESS - 1) / depth)
        : 1 / depth;
    let d = (round - 1) / Math.max(slope, 1e-6);
    const side = (x - NOTCH.x) / NOTCH.wideM;
    const floor =
      BOTTOM_Y +
      NOTCH.upM * Math.exp(-0.5 * side * side) +
      INNER_M * Math.max(0, Math.min(1, side + 1)) +
      0.09 * (z - CUT_Z < -0.035 ? (z - CUT_Z + 0.035) ** 2 * 10 : 0);
    if (y < PLATE_BOTTOM_Y) d = smoothMax(d, (floor - y) * 0.8, 0.026);
    return smoothMax(smoothMax(d, y - TOP_Y, 0.0016), front(x, y, z, -d), 0.0016);
  };
}
