/**
 * Builds vessels that branch. Around junctions the surface is the contour of one smooth signed distance, so
 * that joints are filleted; on plain stretches it is an economical tube that starts from the very ring in
 * which the junction was cut.
 */
import { MeshoptSimplifier } from "meshoptimizer";
import type { Distance } from "../shapes/blend.ts";
import { bridge, circleAt } from "../shapes/bridge.ts";
import { contour } from "../shapes/contour.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { capFaces, cornersOf, type Cut, sever, welded } from "../shapes/sever.ts";
import { stationAt, valuesAlong } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";
import type { Vessel } from "../shapes/vessel-field.ts";
import { type Course, curveOf, spansOf, toVessel } from "./vessel-course.ts";

await MeshoptSimplifier.ready;

export interface TreeOptions {
  readonly courses: readonly Course[];
  /** What to contour, given the vessels without their plain stretches. Metres, negative inside. */
  readonly field: (vessels: readonly Vessel[]) => Distance;
  /** Cuts besides those between the courses' stretches. */
  readonly cuts?: readonly Cut[];
  /** The ring that the first course starts from, when it continues another tree. */
  readonly start?: readonly Vec3[] | undefined;
  /** Sampling distance of the contour, metres. */
  readonly cellM: number;
  /** How far simplifying may move a piece's surface, metres. */
  readonly toleranceM: (id: string) => number;
}

/** Corners of a section: fewer where the vessel is thin. */
const sidesOf = (radius: number): number => (radius < 0.004 ? 8 : 10);
/** How far a cut reaches: past the widest oval, short of the neighbouring branch. */
const CUT_REACH_RADII = 1.75;
const LEAST_REACH_M = 0.01;
/** A plain stretch shows in the contour this far past its cut. */
const STUB_M = 0.008;

/** Where two stretches of a course meet. */
interface Joint {
  /** Undefined where two plain stretches meet: nothing to cut. */
  readonly cut: Cut | undefined;
  ring?: readonly Vec3[];
}

export interface Tree {
  /** Every structure of the courses as a closed mesh, by id. */
  readonly pieces: Map<string, Mesh>;
  /** The rings of the additional cuts, in their order. */
  readonly rings: readonly (readonly Vec3[])[];
}

export function buildTree(options: TreeOptions): Tree {
  const { courses, field, cellM, toleranceM, start } = options;
  const joints = courses.map(jointsOf);
  const cuts = joints.flat().flatMap(({ cut }) => (cut ? [cut] : []));
  const vessels = courses.map((course) => ({ ...toVessel(course), parts: contouredParts(course) }));
  const surface = contour(field(vessels), {
    inside: vessels.flatMap(({ curve, parts }) =>
      parts.map(([from, to]) => stationAt(curve, (from + to) / 2).point),
    ),
    cell: cellM,
  });
  const { pieces, rings } = sever(surface, [...cuts, ...(options.cuts ?? [])], {
    ringCorners: 10,
    reduce: (piece, name) => simplifyOpen(piece, toleranceM(name)),
  });
  for (const joint of joints.flat()) if (joint.cut) joint.ring = rings[cuts.indexOf(joint.cut)]!;

  const soup = new Map([...pieces].map(([id, mesh]) => [id, [...cornersOf(mesh)]]));
  courses.forEach((course, c) => {
    course.forEach(({ id, plain }, i) => {
      if (id && plain)
        soup.set(id, [
          ...(soup.get(id) ?? []),
          ...plainStretch(course, i, joints[c]!, c === 0 ? start : undefined),
        ]);
    });
  });
  return {
    pieces: new Map([...soup].map(([id, triangles]) => [id, welded(triangles)])),
    rings: rings.slice(cuts.length),
  };
}

/** Wall and caps of a course's plain stretch; `start` is the ring that the first one continues. */
function plainStretch(
  course: Course,
  i: number,
  joints: readonly Joint[],
  start?: readonly Vec3[],
): Vec3[][] {
  const curve = curveOf(course);
  const [from, to] = spansOf(course)[i]!;
  const [before, after] = [joints[i - 1], joints[i]];
  const radiusAt = valuesAlong(
    curve.knots,
    course.flatMap(({ radii }) => radii),
  );
  const sides = sidesOf(radiusAt((from + to) / 2));
  const [first, last] = [i === 0 ? start : before?.ring, after?.ring];
  const wall = bridge({ curve, from, to, radiusAt, sides, first, last });
  if (first && !before?.cut?.open) wall.push(...capFaces(first.toReversed()));
  if (last && !after?.cut?.open) wall.push(...capFaces(last));
  return wall;
}

function jointsOf(course: Course): Joint[] {
  const curve = curveOf(course);
  const spans = spansOf(course);
  return course.slice(0, -1).map((part, i): Joint => {
    const next = course[i + 1]!;
    const station = stationAt(curve, spans[i]![1]);
    const radius = part.radii.at(-1)!;
    if (part.plain && next.plain)
      return { cut: undefined, ring: circleAt(station, { radius, sides: sidesOf(radius) }) };
    return {
      cut: {
        point: station.point,
        along: station.tangent,
        reach: Math.max(LEAST_REACH_M, radius * CUT_REACH_RADII),
        behind: part.plain ? null : part.id,
        beyond: next.plain ? null : next.id,
        open: part.id === next.id,
      },
    };
  });
}

/** The parts of a course's curve that the contour must show. */
function contouredParts(course: Course): [number, number][] {
  const spans = spansOf(course);
  const total = spans.at(-1)![1];
  const parts: [number, number][] = [];
  course.forEach(({ plain }, i) => {
    if (plain) return;
    const [from, to] = [Math.max(0, spans[i]![0] - STUB_M), Math.min(total, spans[i]![1] + STUB_M)];
    const previous = parts.at(-1);
    if (previous && from <= previous[1]) previous[1] = to;
    else parts.push([from, to]);
  });
  return parts;
}

/** Fewer triangles, the surface moved by no more than the tolerance; an open border stays as it is. */
function simplifyOpen(mesh: Mesh, toleranceM: number): Mesh {
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
