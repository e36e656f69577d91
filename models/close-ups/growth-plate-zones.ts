/**
 * The four zones of the growth plate as slabs with an even grid in front, on which the cells stand out of the cut:
 * single ones at rest, coins in stacks where they divide, swollen ones above, grains where the matrix hardens.
 */
import { CUT_Z, undulation, type Zone, zoneSpan } from "../../src/domain/close-ups/growth-plate.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { scattered } from "./cells.ts";
import { depthAt, halfWidthAt, middleAt, reachAt } from "./growth-plate-shape.ts";

/** Columns of cells from side to side, and points across each. */
const COLUMNS = 36;
const ACROSS = 3;
/** Zones stop this short of each other. */
const SEAM_M = 0.00012;
/** How far the cut edges are drawn back, and over which share of the height. */
const BEVEL_M = 0.0009;

interface Pattern {
  /** Points up the height, at equal steps. */
  readonly rows: number;
  /** How far the face stands out: `column` 0 to 1 across a column, `up` 0 to 1; `i` and `j` count points. */
  readonly reliefM: (at: { column: number; up: number; i: number; j: number }) => number;
}

const wave = (t: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * t);
const COINS = 5;
const SWOLLEN = 3;
const PATTERNS: Readonly<Record<Zone, Pattern>> = {
  "resting-zone": {
    rows: 6,
    reliefM: ({ i, j }) =>
      (i % 3 === 1 && j % 2 === Math.floor(i / 3) % 2 ? 0.0021 : 0) * (0.5 + scattered(i, j, 3)),
  },
  "proliferating-zone": {
    rows: COINS * 2 + 1,
    reliefM: ({ column, up }) => Math.sqrt(wave(column)) * (0.0018 + 0.0014 * wave(up * COINS)),
  },
  "hypertrophic-zone": {
    rows: SWOLLEN * 3 + 1,
    reliefM: ({ column, up }) => 0.0042 * Math.sqrt(wave(column) * wave(up * SWOLLEN)),
  },
  "calcifying-zone": {
    rows: 6,
    reliefM: ({ i, j }) => 0.0019 * scattered(i, j, 7),
  },
};

/** A slab, closed and facing outward. */
export function zoneMesh(zone: Zone): Mesh {
  const { rows, reliefM } = PATTERNS[zone];
  const [fromY, toY] = zoneSpan(zone);
  const [low, high] = [fromY + SEAM_M, toY - SEAM_M];
  const count = COLUMNS * ACROSS;
  const positions: number[] = [];
  const triangles: number[] = [];
  const add = (share: number, level: number, z: number, out = 0): number => {
    let [x, y] = [0, level];
    // The outline is that of the height where the waves bring the point to.
    for (let step = 0; step < 4; step++) {
      x = middleAt(y) + share * halfWidthAt(y);
      y = level + undulation(x, z + out);
    }
    positions.push(x, y, z + out);
    return positions.length / 3 - 1;
  };
  const behind = (share: number, level: number, part: number): number =>
    CUT_Z - part * Math.max(reachAt(share), 1e-3) * depthAt(level);

  // Upright lines of points, from side to side: in front many points each, behind two; both end in the same edges.
  const front: number[][] = [];
  const middle: number[][] = [];
  const back: number[][] = [];
  for (let i = 0; i <= count; i++) {
    const share = (2 * i) / count - 1;
    if (i === 0 || i === count) {
      // With as many points as the line beside it: a fan would turn over when the plate is squashed.
      const edge = Array.from({ length: rows }, (_, j) =>
        add(share, low + ((high - low) * j) / (rows - 1), CUT_Z - BEVEL_M),
      );
      for (const lines of [front, middle, back]) lines.push(edge);
      continue;
    }
    // None beside the edge, which is drawn back: the kink between them would fold when the plate is squashed.
    const faded = Math.min(1, (Math.min(i, count - i) - 1) / ACROSS);
    front.push(
      Array.from({ length: rows }, (_, j) => {
        const up = j / (rows - 1);
        const isEdge = j === 0 || j === rows - 1;
        const column = (i % ACROSS) / ACROSS;
        const out = isEdge ? -BEVEL_M : faded * reliefM({ column, up, i, j });
        return add(share, low + (high - low) * up, CUT_Z, out);
      }),
    );
    middle.push([low, high].map((level) => add(share, level, behind(share, level, 0.5))));
    back.push([low, high].map((level) => add(share, level, behind(share, level, 1))));
  }
  /** Joins two lines of points, the second to the right of the first as seen from outside. */
  const join = (left: readonly number[], right: readonly number[]): void => {
    let [a, b] = [0, 0];
    while (a < left.length - 1 || b < right.length - 1) {
      const isLeft =
        b === right.length - 1 ||
        (a < left.length - 1 && (a + 0.5) / (left.length - 1) <= (b + 0.5) / (right.length - 1));
      const corners = isLeft
        ? [left[a]!, right[b]!, left[a + 1]!]
        : [left[a]!, right[b]!, right[b + 1]!];
      if (new Set(corners).size === 3) triangles.push(...corners);
      if (isLeft) a++;
      else b++;
    }
  };
  const row = (lines: readonly number[][], end: "low" | "high"): number[] =>
    lines.map((line) => (end === "low" ? line[0]! : line.at(-1)!));
  for (let i = 0; i < count; i++) {
    join(front[i]!, front[i + 1]!);
    join(back[i + 1]!, back[i]!);
  }
  // Lids run from side to side: with +x up, what lies behind is on the right seen from below, on the left from above.
  for (const [near, far] of [
    [front, middle],
    [middle, back],
  ] as const) {
    join(row(near, "low"), row(far, "low"));
    join(row(far, "high"), row(near, "high"));
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}
