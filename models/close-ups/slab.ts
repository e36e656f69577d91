/**
 * A layer of a wall as a closed slab, made flat and bent afterwards. Flat coordinates in metres: along the tube,
 * across (around it), and the height outward. Each of its two sheets is a list of rows across it, and a row may have
 * as many points as its place needs: fine where it is seen, coarse where the next layer covers it.
 */
import type { Mesh } from "../shapes/mesh.ts";
import { distance, type Vec3 } from "../shapes/vec.ts";

export interface RowPoint {
  readonly at: Vec3;
  /** What the rows are matched by: the place across, or along a slanting fibre. */
  readonly key: number;
}
/** Points of increasing key, from one edge of the slit to the other. */
export type Row = readonly RowPoint[];

export interface Strand {
  readonly indices: readonly number[];
  readonly points: Row;
}
/** How ill two points of neighbouring strands go together. */
export type Mismatch = (a: RowPoint, b: RowPoint) => number;

const byKey: Mismatch = (a, b) => Math.abs(a.key - b.key);
export const byDistance: Mismatch = (a, b) => distance(a.at, b.at);

/**
 * The closed surface between two sheets. Along, across, height is a left-handed frame: triangles are counter-clockwise
 * seen from outside once the slab is bent into its place.
 */
export function slab(outer: readonly Row[], inner: readonly Row[]): Mesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  const strandsOf = (rows: readonly Row[]): Strand[] =>
    rows.map((points) => ({
      points,
      indices: points.map(({ at }) => positions.push(...at) / 3 - 1),
    }));
  const zip = (pair: readonly [Strand, Strand], mismatch: Mismatch): number =>
    triangles.push(...strip(pair, mismatch));
  const [above, below] = [strandsOf(outer), strandsOf(inner)];
  const edge = (strands: readonly Strand[], end: 0 | -1): Strand => ({
    indices: strands.map(({ indices }) => indices.at(end)!),
    points: strands.map(({ points }) => points.at(end)!),
  });
  for (let i = 0; i + 1 < above.length; i++) zip([above[i]!, above[i + 1]!], byKey);
  // The same strips as the outward side of the layer within, turned about: so the two are one surface.
  for (let i = 0; i + 1 < below.length; i++)
    triangles.push(...strip([below[i]!, below[i + 1]!], byKey).toReversed());
  zip([edge(above, 0), edge(below, 0)], byDistance);
  zip([edge(below, -1), edge(above, -1)], byDistance);
  zip([above.at(-1)!, below.at(-1)!], byDistance);
  zip([below[0]!, above[0]!], byDistance);
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** Triangles of the strip between two strands that run the same way. */
export function strip([a, b]: readonly [Strand, Strand], mismatch: Mismatch): number[] {
  const triangles: number[] = [];
  let [i, j] = [0, 0];
  while (i + 1 < a.points.length || j + 1 < b.points.length) {
    const [nextA, nextB] = [a.points[i + 1], b.points[j + 1]];
    const stepA = nextA ? mismatch(nextA, b.points[j]!) : Infinity;
    const stepB = nextB ? mismatch(a.points[i]!, nextB) : Infinity;
    // Equal steps take turns, so that no slant shows in the shading.
    const isTie = Math.abs(stepA - stepB) < 1e-9;
    if (isTie ? i % 2 === 0 : stepA < stepB) {
      triangles.push(a.indices[i]!, a.indices[i + 1]!, b.indices[j]!);
      i++;
    } else {
      triangles.push(a.indices[i]!, b.indices[j + 1]!, b.indices[j]!);
      j++;
    }
  }
  return triangles;
}

/** One side of a layer, and how far the layer reaches. */
export interface Sheet {
  readonly side: "outer" | "inner";
  readonly heightM: (along: number, across: number) => number;
  readonly fromM: number;
  readonly toM: number;
  readonly halfAcrossM: number;
  /** How round the edges of the layer are. */
  readonly roundingM: number;
}

/** Where a row lies and its points around. Fibres may move a point, lower it, and say what rows are matched by. */
export interface RowPlan {
  readonly along: number;
  readonly across: readonly number[];
  readonly move?: (along: number, across: number) => readonly [number, number];
  readonly furrowM?: (along: number, across: number) => number;
  readonly keyOf?: (along: number, across: number) => number;
}

/** A row of a sheet, lowered towards the edges of its layer so that they are round. */
export function rowOf(sheet: Sheet, plan: RowPlan): Row {
  const sign = sheet.side === "outer" ? -1 : 1;
  const { along } = plan;
  return plan.across.map((across) => {
    const toEnd = Math.min(along - sheet.fromM, sheet.toM - along);
    const edge = Math.max(0, Math.min(toEnd, sheet.halfAcrossM - Math.abs(across)));
    const lowered = edgeDrop(edge, sheet.roundingM) + (plan.furrowM?.(along, across) ?? 0);
    const height = sheet.heightM(along, across) + sign * lowered;
    const [x, s] = plan.move?.(along, across) ?? [along, across];
    return { at: [x, s, height], key: plan.keyOf?.(along, across) ?? across };
  });
}

/** Equal steps between columns go the same way everywhere: a bevel along a column is then shaded evenly. */
const LEAN = 1e-3;

/** What a row has, of which a column takes one point each. */
export type LengthPlan = Omit<RowPlan, "across" | "keyOf">;

/** A sheet's points along it at one place across. The columns of a slab go from the far edge of the slit to the near. */
export const columnOf = (
  sheet: Sheet,
  { across, plans }: { readonly across: number; readonly plans: readonly LengthPlan[] },
): Row =>
  plans.flatMap((plan) =>
    rowOf(sheet, { ...plan, across: [across], keyOf: (along) => along + LEAN * across }),
  );

/** How far a rounded edge lies below the sheet at a distance from the edge. */
export function edgeDrop(fromEdgeM: number, roundingM: number): number {
  if (fromEdgeM >= roundingM) return 0;
  const rest = roundingM - fromEdgeM;
  return roundingM - Math.sqrt(roundingM * roundingM - rest * rest);
}

/** Places from one end to the other with those that a rounded edge needs; the given ones are kept where they fit between. */
export function withEdges(places: readonly number[], roundingM: number): number[] {
  const [from, to] = [places[0]!, places.at(-1)!];
  const near = [0, roundingM];
  const inner = places.filter((s) => s > from + roundingM * 1.6 && s < to - roundingM * 1.6);
  return [...near.map((d) => from + d), ...inner, ...near.toReversed().map((d) => to - d)];
}

/** Even steps from one place to another, both included. */
export const evenly = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
