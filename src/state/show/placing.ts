/**
 * Marks that are placed by words instead of a press: the scene finds the surface while a body is drawn, the part's
 * box answers where none is.
 */
import { sideOf, type StructureId } from "../../domain/anatomy.ts";
import type { Spot, Vec3 } from "../../domain/rooms/spots.ts";
import type { PartBounds } from "../../domain/rooms/whereabouts.ts";

/** Where along the part: a third of its longest way. */
export const THIRDS = ["first", "middle", "last"] as const;
export type Third = (typeof THIRDS)[number];

export const AXES = ["x", "y", "z"] as const;
export type Axis = (typeof AXES)[number];

/** Faces of a part; inner and outer where it lies on one side of the body, left and right where it is in the middle. */
export const WAYS = ["front", "back", "inner", "outer", "left", "right"] as const;
export type Way = (typeof WAYS)[number];

export interface FormPlace {
  readonly third: Third;
  readonly way: Way;
}

/** The way that most of the part goes: upright where that is nearly the longest. */
export function longestAxis({ min, max }: PartBounds): Axis {
  const [x, y, z] = [0, 1, 2].map((k) => max[k]! - min[k]!) as [number, number, number];
  if (y >= 0.8 * Math.max(x, z)) return "y";
  return x >= z ? "x" : "z";
}

export const waysOf = (id: StructureId): readonly Way[] =>
  WAYS.filter((way) => {
    if (way === "front" || way === "back") return true;
    return (way === "inner" || way === "outer") === (sideOf(id) !== null);
  });

/** A direction of the body, length 1. @param side of the part: inner and outer depend on it */
export function directionOf(way: Way, side: "left" | "right" | null): Vec3 {
  const outward = side === "right" ? -1 : 1;
  return {
    front: [0, 0, 1],
    back: [0, 0, -1],
    outer: [outward, 0, 0],
    inner: [-outward, 0, 0],
    left: [1, 0, 0],
    right: [-1, 0, 0],
  }[way] as unknown as Vec3;
}

/**
 * The third of a box, as a share of it: from the top downwards, from the body's left to its right, and from front to
 * back, as one reads them out.
 */
export function shareOf(third: Third): number {
  return { first: 5 / 6, middle: 1 / 2, last: 1 / 6 }[third];
}

export interface PlaceRequest extends FormPlace {
  /** The chosen part, or the zones of a whole bone. */
  readonly ids: readonly StructureId[];
}

export const NUDGES = ["up", "down", "front", "back", "left", "right"] as const;
export type Nudge = (typeof NUDGES)[number];
export const NUDGE_M = 0.005;

export const NUDGE_WAYS: Readonly<Record<Nudge, Vec3>> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
};

/** Answers in spots of the base body; null where the part is not drawn. */
export interface Placer {
  readonly place: (request: PlaceRequest) => Spot | null;
  readonly nudge: (spot: Spot, nudge: Nudge) => Spot | null;
}

let placer: Placer | null = null;

/** The scene's answer from now on; what is returned takes it back. */
export function providePlacer(answer: Placer): () => void {
  placer = answer;
  return () => {
    if (placer === answer) placer = null;
  };
}

export type BoundsOf = (id: StructureId) => PartBounds | null;

/** A spot where the words say, on the surface if a body is drawn. */
export const placeByWords = (request: PlaceRequest, boundsOf: BoundsOf): Spot | null =>
  placer?.place(request) ?? placeInBox(request, boundsOf);

/** The spot a little further that way. */
export const nudgeSpot = (spot: Spot, nudge: Nudge, boundsOf: BoundsOf): Spot =>
  placer?.nudge(spot, nudge) ?? nudgeInBox(spot, nudge, boundsOf(spot.structure));

function placeInBox({ ids, third, way }: PlaceRequest, boundsOf: BoundsOf): Spot | null {
  const boxes = ids.flatMap((id) => {
    const bounds = boundsOf(id);
    return bounds ? [{ id, bounds }] : [];
  });
  const whole = boxes.length > 0 && unionOf(boxes.map(({ bounds }) => bounds));
  if (!whole) return null;
  const along = AXES.indexOf(longestAxis(whole));
  const normal = directionOf(way, sideOf(ids[0]!));
  const { min, max } = whole;
  const point = [0, 1, 2].map((k) => {
    if (k === along) return min[k]! + (max[k]! - min[k]!) * shareOf(third);
    return (min[k]! + max[k]!) / 2 + (normal[k]! * (max[k]! - min[k]!)) / 2;
  }) as unknown as Vec3;
  const away = ({ bounds }: { readonly bounds: PartBounds }) => distanceToBox(point, bounds);
  const nearest = boxes.reduce((best, next) => (away(next) < away(best) ? next : best));
  return { structure: nearest.id, pointM: within(point, nearest.bounds), normal };
}

const nudgeInBox = (spot: Spot, nudge: Nudge, bounds: PartBounds | null): Spot => {
  const moved = spot.pointM.map((v, k) => v + NUDGE_WAYS[nudge][k]! * NUDGE_M) as unknown as Vec3;
  return bounds ? { ...spot, pointM: within(moved, bounds) } : spot;
};

export const unionOf = (boxes: readonly PartBounds[]): PartBounds => ({
  min: [0, 1, 2].map((k) => Math.min(...boxes.map(({ min }) => min[k]!))) as unknown as Vec3,
  max: [0, 1, 2].map((k) => Math.max(...boxes.map(({ max }) => max[k]!))) as unknown as Vec3,
});

const within = (point: Vec3, { min, max }: PartBounds): Vec3 =>
  point.map((v, k) => Math.min(max[k]!, Math.max(min[k]!, v))) as unknown as Vec3;

const distanceToBox = (point: Vec3, bounds: PartBounds): number =>
  Math.hypot(...within(point, bounds).map((v, k) => v - point[k]!));
