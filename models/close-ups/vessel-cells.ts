/** The muscle cells of the small vessel: whole, cut by the window or opened lengthwise. */
import { CUT_RADIUS_M } from "../../src/domain/close-ups/cell-and-virus.ts";
import {
  CELL_INNER_M,
  type CellPlace,
  HALF_SPAN,
  halfThicknessM,
  halfWidthM,
  onCell,
  vesselPoint,
  WINDOW,
} from "../../src/domain/close-ups/small-vessel.ts";
import { type Manifold, toManifold } from "../shapes/kernel.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { FLAT_INSET, stitch } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** The share of its half span to which a cell is drawn: beyond, a tip is thinner than a file's steps. */
const TIP = 0.95;
const TIP_REACH = 0.012;
/** Rings along a whole cell that can be seen, one behind the vessel and one opened. */
const RINGS = { seen: 14, behind: 11, opened: 19 } as const;

const degrees = (list: readonly number[]): number[] => list.map((d) => (d * Math.PI) / 180);
/** Around a cell's section, radians from outward: more vertices where it is seen than where it lies on the lining. */
const SECTION = degrees([-145, -100, -66, -33, 0, 33, 66, 100, 145]);
const SECTION_BEHIND = degrees([-140, -80, -27, 27, 80, 140]);

/** From one share along a cell to another, a little closer together near its tips. */
const sharesBetween = (from: number, to: number, count: number): number[] => {
  const even = (share: number): number => Math.asin(share / TIP_LENGTH);
  return Array.from({ length: count }, (_, i) => {
    const t = even(from) + ((even(to) - even(from)) * i) / (count - 1);
    return TIP_LENGTH * Math.sin(t);
  });
};
/** Longer than a cell, so that the tips' rings do not crowd. */
const TIP_LENGTH = 1.1;

interface OnSection {
  readonly share: number;
  /** From the midline along the vessel, and from the lining outward, metres. */
  readonly aside: number;
  readonly lift: number;
}

const placeOn = (cell: CellPlace, { share, aside, lift }: OnSection): Vec3 => [
  ...vesselPoint(
    onCell(cell, {
      angle: cell.middle + share * HALF_SPAN,
      aside,
      radius: CELL_INNER_M + lift,
    }),
  ),
];

/** A spindle that lies on the lining, bent around it, between two shares of its half span; flat where it is cut. */
function spindle(cell: CellPlace, from: number, to: number): Mesh {
  const behind = cell.middle > 3;
  const full = behind ? RINGS.behind : RINGS.seen;
  const count = Math.max(4, Math.round((full * (to - from)) / (2 * TIP)));
  const ring = (share: number, inset = 0): Vec3[] => {
    const [wide, thick] = [halfWidthM(share), halfThicknessM(share)];
    return (behind ? SECTION_BEHIND : SECTION).map((a) =>
      placeOn(cell, {
        share,
        aside: wide * Math.sin(a) * (1 - inset),
        lift: thick * (1 + Math.cos(a) * (1 - inset)),
      }),
    );
  };
  const rings = sharesBetween(from, to, count).map((share) => ring(share));
  const isCut = (share: number): boolean => Math.abs(share) < TIP;
  if (isCut(from)) rings.unshift(ring(from, FLAT_INSET));
  if (isCut(to)) rings.push(ring(to, FLAT_INSET));
  const end = (share: number, beyond: number): Vec3 =>
    placeOn(cell, {
      share: isCut(share) ? share : share + beyond,
      aside: 0,
      lift: halfThicknessM(share) * (isCut(share) ? 1 : 0.8),
    });
  return stitch(rings, end(from, -TIP_REACH), end(to, TIP_REACH));
}

/** Whether the window has taken a cell's middle, and its nucleus with it. */
export const isMiddleGone = ({ row, middle }: CellPlace): boolean =>
  row >= WINDOW.fromRow && middle > WINDOW.below && middle < WINDOW.above;

/** A cell, or what the window has left of it: one piece or two. */
export function muscleCell(cell: CellPlace): Mesh[] {
  if (cell.row < WINDOW.fromRow || cell.middle > 3) return [spindle(cell, -TIP, TIP)];
  const below = (WINDOW.below - cell.middle) / HALF_SPAN;
  const above = (WINDOW.above - cell.middle) / HALF_SPAN;
  const pieces: Mesh[] = [];
  if (below > -TIP) pieces.push(spindle(cell, -TIP, Math.min(TIP, below)));
  if (above < TIP) pieces.push(spindle(cell, Math.max(-TIP, above), TIP));
  return pieces;
}

/** Across the half that is left of an opened cell, radians from outward, from the bottom to under the rim. */
const BOWL = degrees([-180, -138, -98]);
const FACE = [-0.94, -0.5, 0, 0.5, 0.94];
/** How far the cut face is dished. */
const DISH_M = 0.0009;

/** A cell cut in half lengthwise, its inner half: its cut face follows the vessel's round. */
export function openedCell(cell: CellPlace): Manifold {
  const rings = sharesBetween(-TIP, TIP, RINGS.opened).map((share) => {
    const [wide, thick] = [halfWidthM(share), halfThicknessM(share)];
    const rim = Math.min(CUT_RADIUS_M - CELL_INNER_M, thick * 1.1);
    const bowl = (a: number): Vec3 =>
      placeOn(cell, { share, aside: wide * Math.sin(a), lift: rim * (1 + Math.cos(a)) });
    const dish = (DISH_M * thick) / halfThicknessM(0);
    const face = FACE.map((t) =>
      placeOn(cell, { share, aside: wide * t, lift: rim - dish * (1 - t * t) }),
    );
    return [
      ...BOWL.map(bowl),
      ...face,
      ...BOWL.slice(1)
        .map((a) => bowl(-a))
        .toReversed(),
    ];
  });
  const tip = (share: number): Vec3 =>
    placeOn(cell, { share, aside: 0, lift: halfThicknessM(share) * 0.6 });
  return toManifold(stitch(rings, tip(-TIP - TIP_REACH), tip(TIP + TIP_REACH)));
}
