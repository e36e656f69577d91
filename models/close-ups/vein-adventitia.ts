/**
 * The vein's outer coat with the bundles of muscle that run in it lengthwise. It is cut in two steps: its outer half
 * lower, so that the bundles lie open on its inner half, and each bundle sticks out a little above that.
 */
import {
  BOTTOM_M,
  type Bundle,
  BUNDLES_M,
  HALF_ACROSS_M,
  HEIGHTS,
  placeAtRest,
  TOPS_M,
} from "../../src/domain/close-ups/big-vein.ts";
import { concatenate, type Mesh } from "../shapes/mesh.ts";
import { stitch } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { steppedPrism } from "./prism.ts";
import { byDistance, type RowPoint, strip } from "./slab.ts";
import { isInRow, type RowPlace, ROWS_M, rowsBetween } from "./vein-rows.ts";

const HALF_M = HALF_ACROSS_M.adventitia;
const ROUNDING_M = 0.0008;
/** Points around a bundle; even, so that half of them lie on each side of where the coat is cut in two. */
const SIDES = 12;
const MIDDLE_M = (HEIGHTS.onMedia + HEIGHTS.outside) / 2;
const DOME_M = 0.003;
/** Little is seen of what lies inside the coat. */
const COARSER = { bundles: 4, onMedia: 2 } as const;

type Flat = readonly [across: number, height: number];

const around = ({ acrossM, heightM, halfWidthM, halfThickM }: Bundle, angle: number): Flat => [
  acrossM + halfWidthM * Math.cos(angle),
  heightM + halfThickM * Math.sin(angle),
];

/** The line between the two halves: along the cut and around one half of each bundle. */
function between(side: "under" | "over"): Flat[] {
  const sign = side === "under" ? 1 : -1;
  const arcs = BUNDLES_M.flatMap((bundle, i) => {
    const arc = Array.from({ length: SIDES / 2 + 1 }, (_, k) =>
      around(bundle, Math.PI + (sign * 2 * Math.PI * k) / SIDES),
    );
    const next = BUNDLES_M[i + 1];
    return next ? [...arc, [(bundle.acrossM + next.acrossM) / 2, MIDDLE_M] as const] : arc;
  });
  return [[-HALF_M, MIDDLE_M], ...arcs, [HALF_M, MIDDLE_M]];
}

/** @param places across where the boundary on the media has its points, the coat's own edges included */
export function adventitiaMesh(places: readonly number[]): Mesh {
  const points: Flat[] = [];
  const known = new Map<string, number>();
  const strandOf = (line: readonly Flat[]) => ({
    points: line.map(([across, height]): RowPoint => ({ at: [0, across, height], key: across })),
    indices: line.map((point) => {
      // To a nanometre: where the lines of both halves meet, they are one point.
      const key = point.map((x) => Math.round(x * 1e9)).join();
      const index = known.get(key) ?? points.push(point) - 1;
      known.set(key, index);
      return index;
    }),
  });
  const within = strandOf(places.map((across) => [across, HEIGHTS.onMedia]));
  const [under, over] = [strandOf(between("under")), strandOf(between("over"))];
  const outward = strandOf([
    [-HALF_M, HEIGHTS.outside - ROUNDING_M],
    [-HALF_M + ROUNDING_M, HEIGHTS.outside],
    ...places.slice(1, -1).map((across): Flat => [across, HEIGHTS.outside]),
    [HALF_M - ROUNDING_M, HEIGHTS.outside],
    [HALF_M, HEIGHTS.outside - ROUNDING_M],
  ]);
  const { adventitia, outerAdventitia } = TOPS_M;
  const roundedFrom = outerAdventitia - ROUNDING_M;
  const rows = ROWS_M.filter(
    (up) => up < adventitia - ROUNDING_M && Math.abs(up - outerAdventitia) > 2 * ROUNDING_M,
  );
  const heights = [BOTTOM_M, ...rows, roundedFrom, outerAdventitia, adventitia].toSorted(
    (a, b) => a - b,
  );
  const [topLevel, outerTop] = [heights.length - 1, heights.indexOf(outerAdventitia)];
  const outer = new Set(outward.indices);
  const onMedia = new Set(within.indices);
  /** What is seen has all rows of its place; a tunnel those of its bundle. */
  const placeOf = (point: number): Omit<RowPlace, "row"> => {
    const [acrossM] = points[point]!;
    if (outer.has(point) || Math.abs(acrossM) === HALF_M) return { acrossM, coarser: 1 };
    return onMedia.has(point)
      ? { acrossM, coarser: COARSER.onMedia }
      : { acrossM: nearestBundle(acrossM).acrossM, coarser: COARSER.bundles };
  };
  const triangles = [
    ...cornersOf(strip([within, under], byDistance)).map((corners) => ({ corners, top: topLevel })),
    ...cornersOf(strip([over, outward], byDistance)).map((corners) => ({ corners, top: outerTop })),
  ];
  return steppedPrism({
    triangles,
    levels: heights.length,
    at: (point, level) => {
      const [across, height] = points[point]!;
      const lowered = level === outerTop && outer.has(point) ? ROUNDING_M : 0;
      return [...placeAtRest(heights[level]!, across, height - lowered)];
    },
    isSplit: (point, level) => {
      if (level === outerTop - 1) return outer.has(point);
      const row = ROWS_M.findIndex((up) => Math.abs(up - heights[level]!) < 1e-6);
      return row >= 0 && isInRow({ row, ...placeOf(point) });
    },
  });
}

const nearestBundle = (acrossM: number): Bundle =>
  BUNDLES_M.reduce((best, next) =>
    Math.abs(next.acrossM - acrossM) < Math.abs(best.acrossM - acrossM) ? next : best,
  );

const cornersOf = (flat: readonly number[]): [number, number, number][] =>
  Array.from({ length: flat.length / 3 }, (_, t) => [
    flat[t * 3]!,
    flat[t * 3 + 1]!,
    flat[t * 3 + 2]!,
  ]);

export const bundlesMesh = (): Mesh => concatenate(BUNDLES_M.map(bundleMesh));

/** A bundle fills its hole in the coat, and its upper end is round. */
function bundleMesh(bundle: Bundle): Mesh {
  const ring = (up: number, share: number): Vec3[] =>
    Array.from({ length: SIDES }, (_, k) => {
      const [across, height] = around(
        { ...bundle, halfWidthM: bundle.halfWidthM * share, halfThickM: bundle.halfThickM * share },
        (2 * Math.PI * k) / SIDES,
      );
      return [...placeAtRest(up, across, height)];
    });
  const top = TOPS_M["muscle-bundles"];
  const dome = [0, 30, 60].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return ring(top - DOME_M * (1 - Math.sin(angle)), Math.cos(angle));
  });
  const rows = rowsBetween(
    { fromM: BOTTOM_M, toM: TOPS_M.adventitia - ROUNDING_M },
    { acrossM: bundle.acrossM, coarser: COARSER.bundles },
  );
  const tip = (up: number): Vec3 => [...placeAtRest(up, bundle.acrossM, bundle.heightM)];
  return stitch([BOTTOM_M, ...rows].map((up) => ring(up, 1)).concat(dome), tip(BOTTOM_M), tip(top));
}
