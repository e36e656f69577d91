/**
 * The small vessel of the close-up of cells: where its axis runs, and how its muscle cells are wound around it. A place
 * on it is told by the distance along its axis, the angle around it (0 towards the viewer, a quarter turn upward) and
 * the distance from the axis: `along`, `angle`, `radius`; metres as drawn and radians.
 */
import type { Vec3 } from "./close-up.ts";

/**
 * Times bigger than life. An arteriole is 10–100 µm across (g), with one or two layers of muscle cells (MedCell, Blood
 * vessels lab: Arteriole; University of Aberdeen, A short review of histology); a smooth muscle cell is 3–10 µm thick
 * and 20–200 µm long, shortest in the walls of small vessels.
 */
export const TIMES = 2000;

const drawnM = (um: number): number => (um * TIMES) / 1e6;

/** Micrometres of life, chosen from the ranges above. */
export const VESSEL_UM = {
  lumenAcross: 40,
  /** Endothelium and what it stands on, in life about 0.5 to 1 µm. */
  lining: 1,
  /** A choice: the cells lie on the lining without touching it. */
  gap: 0.4,
  cellThick: 5.5,
  /** At its middle, with its share of the seams beside it. */
  cellWide: 8.5,
} as const;

export const LINING_INNER_M = drawnM(VESSEL_UM.lumenAcross / 2);
export const LINING_OUTER_M = LINING_INNER_M + drawnM(VESSEL_UM.lining);
export const CELL_INNER_M = LINING_OUTER_M + drawnM(VESSEL_UM.gap);
export const CELL_THICK_M = drawnM(VESSEL_UM.cellThick);
export const CELL_OUTER_M = CELL_INNER_M + CELL_THICK_M;

/** A cell ends where the next row's are widest, so that rows lie half a cell's width apart. */
export const ROW_M = drawnM(VESSEL_UM.cellWide) / 2;
export const ROWS = 23;
/** Half of what a cell spans around the vessel: two of them make a ring. */
export const HALF_SPAN = Math.PI / 2;
/** How far the winding climbs in one turn. Two rows, so that the cells still fit where a turn ends. */
const CLIMB_M = -2 * ROW_M;

/** Choices of the picture: how the vessel lies in it. */
const TILT = 0.15;
const TURN = 0.1;
const BEND_RADIUS_M = 0.42;
const MIDDLE: Vec3 = [0.002, -0.014, -0.012];

/** Along the axis at its middle, towards the viewer, and upward: a right-handed frame of along, up, front. */
const ALONG: Vec3 = [
  Math.cos(TURN) * Math.cos(TILT),
  Math.sin(TILT),
  Math.sin(TURN) * Math.cos(TILT),
];
const FRONT: Vec3 = [-Math.sin(TURN), 0, Math.cos(TURN)];
const UP: Vec3 = [
  FRONT[1] * ALONG[2] - FRONT[2] * ALONG[1],
  FRONT[2] * ALONG[0] - FRONT[0] * ALONG[2],
  FRONT[0] * ALONG[1] - FRONT[1] * ALONG[0],
];

export interface VesselPlace {
  /** Metres along the axis from its middle, increasing to the viewer's right. */
  readonly along: number;
  readonly angle: number;
  readonly radius: number;
}

/** The unit vector away from the axis. */
export function outwardAt(along: number, angle: number): Vec3 {
  const turn = along / BEND_RADIUS_M;
  const [a, u, f] = [
    Math.sin(angle) * Math.sin(turn),
    Math.sin(angle) * Math.cos(turn),
    Math.cos(angle),
  ];
  return [0, 1, 2].map((k) => a * ALONG[k]! + u * UP[k]! + f * FRONT[k]!) as unknown as Vec3;
}

/** The unit vector along the axis. */
export function forwardAt(along: number): Vec3 {
  const turn = along / BEND_RADIUS_M;
  return [0, 1, 2].map(
    (k) => Math.cos(turn) * ALONG[k]! - Math.sin(turn) * UP[k]!,
  ) as unknown as Vec3;
}

/** Where a place on the vessel lies; metres as drawn. */
export function vesselPoint({ along, angle, radius }: VesselPlace): Vec3 {
  const turn = along / BEND_RADIUS_M;
  const a = BEND_RADIUS_M * Math.sin(turn);
  const u = BEND_RADIUS_M * (Math.cos(turn) - 1);
  const out = outwardAt(along, angle);
  return [0, 1, 2].map(
    (k) => MIDDLE[k]! + a * ALONG[k]! + u * UP[k]! + radius * out[k]!,
  ) as unknown as Vec3;
}

/** Between neighbouring cells where they come nearest. */
const SEAM_M = drawnM(0.2);

/** Half the width of a cell at a share of its half span from its middle (0) to its tip (1), metres. */
export function halfWidthM(share: number): number {
  const t = Math.min(1, Math.abs(share));
  const soft = (1 + Math.cos(Math.PI * t)) / 2;
  const straight = 1.02 - Math.hypot(t, 0.2);
  return (ROW_M - SEAM_M) * (0.55 * soft + 0.45 * Math.max(0, straight));
}
/** Half the thickness there: a tip is flatter than the middle, yet less so than it is narrow. */
export const halfThicknessM = (share: number): number =>
  (CELL_THICK_M / 2) * Math.sqrt(halfWidthM(share) / halfWidthM(0));

/** The middle of a cell: even rows lie in front and behind, odd rows above and below. */
export interface CellPlace {
  readonly row: number;
  /** Along the axis where the winding passes the front, metres. */
  readonly frontM: number;
  /** Around the vessel, radians. */
  readonly middle: number;
}

export const MUSCLE_CELLS: readonly CellPlace[] = Array.from({ length: ROWS }, (_, row) => {
  const frontM = (row - (ROWS - 1) / 2) * ROW_M;
  const middles = row % 2 === 0 ? [0, Math.PI] : [-Math.PI / 2, Math.PI / 2];
  return middles.map((middle): CellPlace => ({ row, frontM, middle }));
}).flat();

/** The place on a cell at an angle around the vessel, `aside` metres along it from the cell's midline. */
export const onCell = (
  cell: CellPlace,
  {
    angle,
    aside,
    radius,
  }: { readonly angle: number; readonly aside: number; readonly radius: number },
): VesselPlace => ({
  along: cell.frontM + aside + (CLIMB_M * angle) / (2 * Math.PI),
  angle,
  radius,
});

/**
 * From this row on the vessel is opened to its right end between these angles. The lining is cut less far back, so that
 * its rim shows.
 */
export const WINDOW = { fromRow: 15, below: -0.9, above: 1.2, rim: 0.09 } as const;

/** Rows whose front cells are cut in half lengthwise, so that what lies inside shows. */
export const OPEN_ROWS = [2, 4, 6, 8, 10, 12] as const;
