/**
 * A length of small bowel, its layers drawn back one behind the other at the near end. Neighbours share one boundary,
 * built of the same rows; only where a layer is seen has it the points that its fibres or folds need.
 */
import {
  ENDS_M,
  HALF_ACROSS_M,
  HALF_LENGTH_M,
  HEIGHTS,
  placeAtRest,
} from "../../src/domain/close-ups/gut-wall.ts";
import { LAYERS_OF, type LayerId } from "../../src/domain/exhibits.ts";
import { mapVertices } from "../shapes/mesh.ts";
import { circularFibres, lengthwiseFibres, slantingFibres } from "./fibres.ts";
import {
  CORE_ROWS,
  FACING_ROWS,
  FOLDS,
  LINING_ROWS,
  raisedM,
  rowsOverFolds,
  wavering,
} from "./gut-folds.ts";
import type { CloseUpPart } from "./part.ts";
import { evenly, type Row, type RowPlan, rowOf, type Sheet, slab, withEdges } from "./slab.ts";

type Layer = keyof typeof ENDS_M;
type Boundary = keyof typeof HEIGHTS;

/** From within outward: each layer with the boundary on its inward and on its outward side. */
const WALL: readonly { id: Layer; within: Boundary; without: Boundary }[] = [
  { id: "mucosa", within: "hollow", without: "onMucosa" },
  { id: "muscularis-mucosae", within: "onMucosa", without: "onMuscularisMucosae" },
  { id: "submucosa", within: "onMuscularisMucosae", without: "onSubmucosa" },
  { id: "oblique-muscle", within: "onSubmucosa", without: "onOblique" },
  { id: "circular-muscle", within: "onOblique", without: "onCircular" },
  { id: "longitudinal-muscle", within: "onCircular", without: "onLongitudinal" },
  { id: "serosa", within: "onLongitudinal", without: "outside" },
];

/** Edges of layers are softly rounded by this, those of the thin coats less, the free lip of the mucosa more. */
const ROUNDING_M: Readonly<Record<Layer, number>> = {
  mucosa: 0.001,
  "muscularis-mucosae": 0.00025,
  submucosa: 0.0006,
  "oblique-muscle": 0.0002,
  "circular-muscle": 0.0006,
  "longitudinal-muscle": 0.0006,
  serosa: 0.00035,
};

/**
 * Steps around each boundary: of those that a layer covers the nearer to the outside the more, or thin coats would
 * not keep their thickness.
 */
const AROUND: Readonly<Record<Boundary, number>> = {
  hollow: 48,
  onMucosa: 12,
  onMuscularisMucosae: 12,
  onSubmucosa: 18,
  onOblique: 18,
  onCircular: 22,
  onLongitudinal: 32,
  outside: 56,
};
/** Steps around where the edge of a layer lies on a boundary or it is seen, at the far end, and of ring-wise fibres. */
const AROUND_EDGE = { seen: 56, far: 36, rings: 42 } as const;
/** Between the rows of a covered boundary: short enough to bend with a squeeze. */
const COVERED_STEP_M = 0.018;
/** How far before the end of the layer on it a boundary changes from coarse to fine. */
const UNDER_EDGE_M = 0.0012;
/** How far beyond that end the part that is seen begins. */
const BEYOND_EDGE_M = 0.0004;

const isFolded = (boundary: Boundary): boundary is keyof typeof FOLDS => boundary in FOLDS;

/** Height of a boundary, with the folds. */
function heightOf(boundary: Boundary, along: number, across: number): number {
  const raised = isFolded(boundary) ? raisedM(FOLDS[boundary], along, across) : 0;
  return HEIGHTS[boundary] - raised;
}

interface Side {
  readonly layer: Layer;
  readonly boundary: Boundary;
  readonly side: "outer" | "inner";
}

const rowsOf = ({ layer, boundary, side }: Side, plans: readonly RowPlan[]): Row[] => {
  const sheet: Sheet = {
    side,
    heightM: (along, across) => heightOf(boundary, along, across),
    fromM: -HALF_LENGTH_M,
    toM: ENDS_M[layer],
    halfAcrossM: HALF_ACROSS_M,
    roundingM: ROUNDING_M[layer],
  };
  const move: RowPlan["move"] = (along, across) => [along + wavering(along, across), across];
  return plans.map((plan) => rowOf(sheet, isFolded(boundary) ? { move, ...plan } : plan));
};

const around = (steps: number, layer: Layer): number[] =>
  withEdges(evenly(-HALF_ACROSS_M, HALF_ACROSS_M, steps), ROUNDING_M[layer]);

/** Where the submucosa comes to be seen when the slanting muscle is not drawn: outside the stomach. */
const SEEN_WITHOUT_OBLIQUE_M = ENDS_M["circular-muscle"] - UNDER_EDGE_M;

/** The rows that both neighbours of a boundary have, up to the end of the outer one. */
function sharedRows(boundary: Boundary, layer: Layer, endM: number): RowPlan[] {
  const to = endM - UNDER_EDGE_M;
  const isOnSubmucosa = boundary === "onSubmucosa";
  const seenFrom = isOnSubmucosa ? SEEN_WITHOUT_OBLIQUE_M : to;
  return [...coveredPlaces(boundary, seenFrom), ...(isOnSubmucosa ? [seenFrom] : []), to].map(
    (along) => ({
      along,
      across: around(along < seenFrom ? AROUND[boundary] : AROUND_EDGE.seen, layer),
    }),
  );
}

/** Both boundaries of a thin layer have their rows at the same places, or they would cross where it is bent. */
function coveredPlaces(boundary: Boundary, to: number): number[] {
  if (isFolded(boundary)) return rowsOverFolds(CORE_ROWS).filter((x) => x < to);
  if (boundary === "onSubmucosa" || boundary === "onOblique")
    return rowsOverFolds(FACING_ROWS).filter((x) => x < to);
  if (boundary === "onLongitudinal") return SEROSA_PLACES.slice(1, -1);
  const from = -HALF_LENGTH_M;
  return evenly(from, to, Math.ceil((to - from) / COVERED_STEP_M)).slice(1, -1);
}
const SEROSA_PLACES = evenly(-HALF_LENGTH_M, ENDS_M.serosa, 8);

/** The rows of a rounded end, from the edge inward. */
const endRows = (layer: Layer, endM: number, inward: 1 | -1, steps: number): RowPlan[] =>
  [0, 1].map((t) => ({
    along: endM + inward * t * ROUNDING_M[layer],
    across: around(steps, layer),
  }));

/** The part of a layer's outward side that the next one leaves to be seen. */
function seenRows(layer: Layer, fromM: number): RowPlan[] {
  const range = { fromM, toM: ENDS_M[layer], roundingM: ROUNDING_M[layer] };
  const sides = { halfAcrossM: HALF_ACROSS_M, roundingM: ROUNDING_M[layer] };
  if (layer === "circular-muscle") return circularFibres(range, around(AROUND_EDGE.rings, layer));
  if (layer === "longitudinal-muscle")
    return lengthwiseFibres(range, { ...sides, bundles: 50, furrowM: 0.0012 });
  if (layer === "oblique-muscle")
    return slantingFibres(range, { ...sides, bundles: 46, furrowM: 0.0005 });
  const steps = Math.max(2, Math.ceil((range.toM - fromM) / COVERED_STEP_M));
  return withEdges(evenly(fromM, range.toM, steps), range.roundingM)
    .slice(1)
    .map((along) => ({ along, across: around(AROUND_EDGE.seen, layer) }));
}

function outerSheet(index: number): Row[] {
  const { id: layer, without: boundary } = WALL[index]!;
  const cover = WALL[index + 1];
  const back = endRows(layer, -HALF_LENGTH_M, 1, AROUND_EDGE.far);
  const plans = cover
    ? [
        ...back,
        ...sharedRows(boundary, layer, ENDS_M[cover.id]),
        ...seenRows(layer, ENDS_M[cover.id] + BEYOND_EDGE_M),
      ]
    : withEdges(SEROSA_PLACES, ROUNDING_M[layer]).map((along) => ({
        along,
        across: around(AROUND_EDGE.seen, layer),
      }));
  return rowsOf({ layer, boundary, side: "outer" }, plans);
}

function innerSheet(index: number): Row[] {
  const { id: layer, within: boundary } = WALL[index]!;
  const end = ENDS_M[layer];
  const plans =
    index === 0
      ? withEdges(
          [-HALF_LENGTH_M, ...rowsOverFolds(LINING_ROWS), 0.08, 0.086, end],
          ROUNDING_M[layer],
        ).map((along) => ({ along, across: around(AROUND[boundary], layer) }))
      : [
          ...endRows(layer, -HALF_LENGTH_M, 1, AROUND_EDGE.far),
          ...sharedRows(boundary, layer, end),
          ...endRows(layer, end, -1, AROUND_EDGE.seen).toReversed(),
        ];
  return rowsOf({ layer, boundary, side: "inner" }, plans);
}

export function buildGutWall(): CloseUpPart[] {
  const meshes = new Map<LayerId, CloseUpPart>(
    WALL.map(({ id }, index) => {
      const flat = slab(outerSheet(index), innerSheet(index));
      return [id, { id, mesh: mapVertices(flat, ([x, s, h]) => [...placeAtRest(x, s, h)]) }];
    }),
  );
  return LAYERS_OF["gut-wall"].map((id) => meshes.get(id)!);
}
