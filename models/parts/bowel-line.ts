/** A stretch of gut as one smooth line with its sections, and the places where its segments begin and end. */
import type { StructureId } from "../../src/domain/anatomy.ts";
import { type Curve, curveThrough, valuesAlong } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** A segment from a figure file: points of x, y, z, mean radius and harmonics of the radius, metres. */
export interface BowelSegment {
  readonly id: string;
  readonly points: readonly (readonly number[])[];
}

export interface BowelLine {
  readonly curve: Curve;
  /** Mean outer radius at a distance along the line, metres. */
  readonly radius: (s: number) => number;
  /** Outer radius there in one direction: angle 0 is the curve's normal, 90° its binormal. */
  readonly wall: (s: number, angle: number) => number;
  /** Where a segment begins and ends, metres along the line. @throws for one that is not on it. */
  readonly stretch: (id: StructureId) => readonly [from: number, to: number];
}

/** A wall never comes nearer to its line than this share of the mean radius. */
const LEAST_SHARE = 0.25;

/** Joins segments, each of which starts at the last point of the one before. */
export function bowelLine(segments: readonly BowelSegment[], towards?: Vec3): BowelLine {
  const rows: (readonly number[])[] = [segments[0]!.points[0]!];
  const ranges = new Map<string, readonly [number, number]>();
  for (const { id, points } of segments) {
    const first = rows.length - 1;
    rows.push(...points.slice(1));
    ranges.set(id, [first, rows.length - 1]);
  }
  const points = rows.map(([x, y, z]): Vec3 => [x!, y!, z!]);
  const curve = curveThrough(points, towards ? { towards } : {});
  const [radius, ...harmonics] = Array.from({ length: rows[0]!.length - 3 }, (_, i) =>
    valuesAlong(
      curve.knots,
      rows.map((r) => r[3 + i]!),
    ),
  );
  return {
    curve,
    radius: radius!,
    wall: (s, angle) => {
      const mean = radius!(s);
      const wall = harmonics.reduce((sum, coefficient, i) => {
        const turns = (Math.floor(i / 2) + 1) * angle;
        return sum + coefficient(s) * (i % 2 === 0 ? Math.cos(turns) : Math.sin(turns));
      }, mean);
      return Math.max(LEAST_SHARE * mean, wall);
    },
    stretch: (id) => {
      const range = ranges.get(id);
      if (!range) throw new Error(`${id} is not part of this line.`);
      return [curve.knots[range[0]]!, curve.knots[range[1]]!];
    },
  };
}
