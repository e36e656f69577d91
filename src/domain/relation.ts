/**
 * What a statement of regional anatomy says, in terms that can be measured on the built body
 * (tests/relations/check.ts does). Data only: no mesh, no number of the model itself.
 *
 * Directions are the body's own: left is +x, up +y, front +z. Lengths are millimetres of the base body
 * (age 10) and grow with stature.
 */
import type { Side, StructureId } from "./anatomy.ts";
import type { SourceId } from "./sources.ts";

/** From the head down. */
// oxfmt-ignore
export const VERTEBRAE = [
  "C1", "C2", "C3", "C4", "C5", "C6", "C7",
  "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12",
  "L1", "L2", "L3", "L4", "L5",
] as const;
export type Vertebra = (typeof VERTEBRAE)[number];

export type Direction = "left" | "right" | "up" | "down" | "front" | "back";

/** One structure, or several taken as one. */
export type Parts = StructureId | readonly StructureId[];

/** A point of the body that a statement speaks of. */
export type Place =
  /** The middle of a structure's surface. */
  | { readonly centreOf: Parts }
  /** Its outermost end in a direction; `half` keeps to one half of the body. */
  | { readonly end: Direction; readonly of: Parts; readonly half?: Side }
  /** The same of one separate piece of it, counted from the top by their lower ends. */
  | { readonly end: Direction; readonly of: StructureId; readonly piece: number }
  /** Where two structures meet or come nearest. */
  | { readonly between: readonly [Parts, Parts] }
  /** The middle of the opening in a sheet that a tube passes. */
  | { readonly passage: readonly [Parts, StructureId] }
  /** Where a tube that runs downwards divides in two. */
  | { readonly fork: StructureId }
  /** Its outermost point among those that have the middle of another structure before them, `towards` there. */
  | {
      readonly end: Direction;
      readonly of: StructureId;
      readonly facing: StructureId;
      readonly towards: Direction;
    }
  /** A landmark of models/figures/landmarks.json, and its side where it has one. */
  | { readonly landmark: string; readonly side?: Side };

export type Check =
  /** The place lies at the height of these vertebrae; each reaches half-way to the next. */
  | {
      readonly kind: "level";
      readonly place: Place;
      readonly from: Vertebra;
      readonly to: Vertebra;
      /** How far beyond, in vertebrae. Half a vertebra unless said otherwise: people differ by one. */
      readonly tolerance?: number;
    }
  /** One place lies further in a direction than another, by `byMm` or more (0 unless said). */
  | {
      readonly kind: "further";
      readonly place: Place;
      readonly direction: Direction;
      readonly than: Place;
      readonly byMm?: number;
    }
  /** At least this share of its volume lies in one half of the body. */
  | { readonly kind: "half"; readonly what: Parts; readonly half: Side; readonly share: number }
  /** Wherever both are met on a line in this direction, the one lies to that side of the other. */
  | {
      readonly kind: "passes";
      readonly what: Parts;
      readonly side: Direction;
      readonly of: Parts;
      /** Share of these lines on which it does; 0.95 unless said otherwise. */
      readonly share?: number;
    }
  /** They come as near as this. */
  | { readonly kind: "touches"; readonly a: Parts; readonly b: Parts; readonly gapMm: number }
  /** They never come nearer than this. */
  | { readonly kind: "apart"; readonly a: Parts; readonly b: Parts; readonly gapMm: number }
  /** One goes on into the other: no gap, over an area not just at a point. */
  | { readonly kind: "continuous"; readonly a: Parts; readonly b: Parts }
  /** This share of its surface lies within `gapMm` of the other: it runs along it. */
  | {
      readonly kind: "along";
      readonly what: Parts;
      readonly of: Parts;
      readonly gapMm: number;
      readonly share: number;
    }
  /** This share of its surface lies inside the closed structure. */
  | {
      readonly kind: "inside";
      readonly what: Parts;
      readonly within: Parts;
      readonly share: number;
    }
  /** Seen from it, this share of all directions ends on the other: a socket, a case, a cage. */
  | { readonly kind: "enclosed"; readonly what: Parts; readonly by: Parts; readonly share: number }
  /** It lies between the two over their whole cross-section, touches both, and they never meet. */
  | {
      readonly kind: "separates";
      readonly what: StructureId;
      readonly one: StructureId;
      readonly other: StructureId;
    }
  /** A tube goes through a sheet: beyond it on both sides, and within `gapMm` of it almost all around. */
  | {
      readonly kind: "passesThrough";
      readonly what: Parts;
      readonly sheet: StructureId;
      readonly aroundDegrees: number;
      readonly gapMm: number;
    }
  /** No two share more than this of the smaller's volume. */
  | { readonly kind: "disjoint"; readonly parts: readonly StructureId[]; readonly share: number }
  /** One is longer, or has more volume, at least `times` as much. */
  | {
      readonly kind: "exceeds";
      readonly what: Parts;
      readonly than: Parts;
      readonly by: "length" | "volume";
      readonly times: number;
    }
  /** Straight out from its outer surface, ribs are met, and this share of them are these. */
  | {
      readonly kind: "underRibs";
      readonly what: StructureId;
      readonly side: Side;
      readonly ribs: readonly [number, number];
      /** How many ribs beyond count too: ribs slope, and people differ. */
      readonly tolerance: number;
      readonly share: number;
    };

/** One statement of regional anatomy. It holds when all its checks do. */
export interface Relation {
  readonly id: string;
  /** A plain sentence. */
  readonly statement: string;
  readonly source: SourceId;
  /** Page or section of the source. */
  readonly at: string;
  readonly checks: readonly Check[];
}
