/** Large and small bowel as one smooth line each, with the distances at which its segments begin and end. */
import type { StructureId } from "../../src/domain/anatomy.ts";
import { type Curve, curveThrough, valuesAlong } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** A stretch of bowel from a figure file: points of x, y, z and outer radius, metres. */
export interface BowelSegment {
  readonly id: string;
  readonly points: readonly (readonly number[])[];
}

export interface BowelLine {
  readonly curve: Curve;
  /** Mean outer radius at a distance along the line, metres. */
  readonly radius: (s: number) => number;
  /** Where a segment begins and ends, metres along the line. @throws for one that is not on it. */
  readonly stretch: (id: StructureId) => readonly [from: number, to: number];
}

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
  return {
    curve,
    radius: valuesAlong(
      curve.knots,
      rows.map((r) => r[3]!),
    ),
    stretch: (id) => {
      const range = ranges.get(id);
      if (!range) throw new Error(`${id} is not part of this line.`);
      return [curve.knots[range[0]]!, curve.knots[range[1]]!];
    },
  };
}
