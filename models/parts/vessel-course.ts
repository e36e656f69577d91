/** The way a vessel takes through several structures, and where one structure gives way to the next. */
import type { StructureId } from "../../src/domain/anatomy.ts";
import { curveThrough } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";
import type { Vessel } from "../shapes/vessel-field.ts";

export interface Stretch {
  /** Left out for the root inside the vessel that is joined: that belongs to the other vessel's structure. */
  readonly id?: StructureId;
  readonly points: readonly Vec3[];
  /** Metres, one a point. */
  readonly radii: readonly number[];
  /** Width over depth, one a point; round when left out. */
  readonly flatness?: readonly number[];
  /** Nothing joins here and the section is round: a simple tube will do. */
  readonly plain?: boolean;
}

/** Each stretch ends with its last point; the next begins there. */
export type Course = readonly Stretch[];

/** The width of the vena cava's oval lies across the body. */
const ACROSS: Vec3 = [1, 0, 0];

/** x, y, z in metres and the radius in millimetres, as in the figures. */
type FigureRow = readonly number[];

/** A stretch from rows of a figure file; `mirrored` for the body's right. */
export function stretch(
  id: StructureId | undefined,
  rows: readonly FigureRow[],
  mirrored = false,
): Stretch {
  const sign = mirrored ? -1 : 1;
  return {
    ...(id === undefined ? {} : { id }),
    points: rows.map(([x, y, z]): Vec3 => [x! * sign, y!, z!]),
    radii: rows.map((row) => row[3]! / 1000),
  };
}

/** The same, where nothing joins the vessel. */
export const plainStretch = (...args: Parameters<typeof stretch>): Stretch => ({
  ...stretch(...args),
  plain: true,
});

export const curveOf = (course: Course) => curveThrough(course.flatMap(({ points }) => points));

export function toVessel(course: Course): Vessel {
  const oval = course.some(({ flatness }) => flatness);
  return {
    curve: curveOf(course),
    radii: course.flatMap(({ radii }) => radii),
    ...(oval && {
      flatness: course.flatMap(({ points, flatness }) => flatness ?? points.map(() => 1)),
      broadside: ACROSS,
    }),
  };
}

/** Where each stretch begins and ends, as distances along the course's curve in metres. */
export function spansOf(course: Course): [from: number, to: number][] {
  const { knots } = curveOf(course);
  let knot = -1;
  let from = 0;
  return course.map(({ points }) => {
    knot += points.length;
    const span: [number, number] = [from, knots[knot]!];
    [, from] = span;
    return span;
  });
}
