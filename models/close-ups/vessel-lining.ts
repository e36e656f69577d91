/** The lining of the small vessel: a thin pipe, a little longer than what is wound around it, with a window cut out. */
import {
  LINING_INNER_M,
  LINING_OUTER_M,
  ROW_M,
  ROWS,
  vesselPoint,
  WINDOW,
} from "../../src/domain/close-ups/small-vessel.ts";
import type { Mesh } from "../shapes/mesh.ts";

const BEYOND_M = 0.01;
const AROUND = 34;
const ALONG = 10;
/** A narrow band beside each cut keeps the cut face's direction out of the wall's shading. */
const BAND_M = 0.0003;
/** Wider where the band runs on around the whole pipe, or it would show as a crease there. */
const WINDOW_BAND_M = 0.002;

const END_M = ((ROWS + 1) / 2) * ROW_M + BEYOND_M;
const FROM_M = (WINDOW.fromRow - (ROWS - 1) / 2) * ROW_M + ROW_M / 2;

/** About evenly from `a` to `b`, `steps` of them, both ends left out. */
const between = (a: number, b: number, steps: number): number[] =>
  Array.from({ length: steps - 1 }, (_, i) => a + ((b - a) * (i + 1)) / steps);

/** Where vertices lie along the axis: those from `first` on meet the window. */
function alongPlaces(): { places: number[]; first: number } {
  const left = Math.round((ALONG * (FROM_M + END_M)) / (2 * END_M));
  const solid = [
    -END_M,
    -END_M + BAND_M,
    ...between(-END_M + BAND_M, FROM_M - WINDOW_BAND_M, left),
    FROM_M - WINDOW_BAND_M,
  ];
  const open = [FROM_M, ...between(FROM_M, END_M - BAND_M, ALONG - left), END_M - BAND_M, END_M];
  return { places: [...solid, ...open], first: solid.length };
}

/** Angles once around, beginning with those in the window: `open` of them from its lower to its upper edge. */
function anglesAround(): { angles: number[]; open: number } {
  const [below, above] = [WINDOW.below + WINDOW.rim, WINDOW.above - WINDOW.rim];
  const band = BAND_M / LINING_INNER_M;
  const steps = Math.round((AROUND * (above - below)) / (2 * Math.PI));
  const inWindow = [below, ...between(below, above, steps), above];
  const [from, to] = [above + band, below - band + 2 * Math.PI];
  return {
    angles: [...inWindow, from, ...between(from, to, AROUND - steps), to],
    open: inWindow.length,
  };
}

/** Closed and oriented: an outer and an inner sheet and, wherever they end, the face between them. */
export function liningMesh(): Mesh {
  const { places, first } = alongPlaces();
  const { angles, open } = anglesAround();
  const n = angles.length;
  const isThere = (i: number, k: number): boolean =>
    i >= 0 && i + 1 < places.length && !(i >= first && k < open - 1);
  const positions: number[] = [];
  const indexOf = new Map<string, number>();
  const at = (i: number, k: number, sheet: "inner" | "outer"): number => {
    const key = `${i} ${k % n} ${sheet}`;
    let index = indexOf.get(key);
    if (index === undefined) {
      index = positions.length / 3;
      indexOf.set(key, index);
      const radius = sheet === "inner" ? LINING_INNER_M : LINING_OUTER_M;
      positions.push(...vesselPoint({ along: places[i]!, angle: angles[k % n]!, radius }));
    }
    return index;
  };
  const triangles: number[] = [];
  const quad = (a: number, b: number, c: number, d: number): void => {
    triangles.push(a, b, c, a, c, d);
  };
  /** The face between the sheets along one edge of the grid, which the outer sheet runs from `a` to `b`. */
  const rim = (a: readonly [number, number], b: readonly [number, number]): void =>
    quad(at(...b, "outer"), at(...a, "outer"), at(...a, "inner"), at(...b, "inner"));
  for (let i = 0; i + 1 < places.length; i++)
    for (let k = 0; k < n; k++) {
      if (!isThere(i, k)) continue;
      // Along, around, outward is right-handed.
      quad(
        at(i, k, "outer"),
        at(i + 1, k, "outer"),
        at(i + 1, k + 1, "outer"),
        at(i, k + 1, "outer"),
      );
      quad(
        at(i, k, "inner"),
        at(i, k + 1, "inner"),
        at(i + 1, k + 1, "inner"),
        at(i + 1, k, "inner"),
      );
      if (!isThere(i, (k + n - 1) % n)) rim([i, k], [i + 1, k]);
      if (!isThere(i + 1, k)) rim([i + 1, k], [i + 1, k + 1]);
      if (!isThere(i, (k + 1) % n)) rim([i + 1, k + 1], [i, k + 1]);
      if (!isThere(i - 1, k)) rim([i, k + 1], [i, k]);
    }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}
