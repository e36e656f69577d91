/** The way a vessel takes through several structures, and where one structure gives way to the next. */
import { MeshoptSimplifier } from "meshoptimizer";
import type { StructureId } from "../../src/domain/anatomy.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Cut } from "../shapes/sever.ts";
import { curveThrough, stationAt } from "../shapes/tube.ts";
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

/** How far a cut reaches, in radii: past the widest oval, short of the neighbouring branch. */
const CUT_REACH = 1.75;
const LEAST_REACH_M = 0.01;

/** The cuts between the course's structures, square to its axis. */
export function cutsOf(course: Course): Cut[] {
  const curve = curveOf(course);
  let knot = -1;
  return course.slice(0, -1).map((part, i): Cut => {
    knot += part.points.length;
    const { point, tangent } = stationAt(curve, curve.knots[knot]!);
    return {
      point,
      along: tangent,
      reach: Math.max(LEAST_REACH_M, part.radii.at(-1)! * CUT_REACH),
      behind: part.id,
      beyond: course[i + 1]!.id,
    };
  });
}

await MeshoptSimplifier.ready;

/** Corners of the section at a cut. */
export const RING_CORNERS = 10;

/** Fewer triangles, the surface moved by no more than the tolerance; an open border stays as it is. */
export function simplifyOpen(mesh: Mesh, toleranceM: number): Mesh {
  const [triangles] = MeshoptSimplifier.simplify(
    mesh.triangles,
    Float32Array.from(mesh.positions),
    3,
    0,
    toleranceM,
    ["LockBorder", "ErrorAbsolute"],
  );
  return { positions: mesh.positions, triangles };
}
