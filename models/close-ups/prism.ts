/** An upright body of a flat outline whose parts end at different heights: a cut that goes down in steps. */
import type { Mesh } from "../shapes/mesh.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { type Mismatch, type Strand, strip } from "./slab.ts";

export interface Plan {
  /** Corners of each flat triangle, counter-clockwise seen from above, and at which of the levels it ends. */
  readonly triangles: readonly {
    readonly corners: readonly [number, number, number];
    readonly top: number;
  }[];
  /** How many levels there are; 0 is the bottom. */
  readonly levels: number;
  /** Where a point of the plan lies at a level. */
  readonly at: (point: number, level: number) => Vec3;
  /** Whether the wall has a vertex there, at a level where nothing ends. */
  readonly isSplit: (point: number, level: number) => boolean;
}

/** Equal steps always go the same way: a bevel between two walls is then shaded evenly. */
const leaning: Mismatch = (a, b) => Math.abs(a.key - b.key + 0.01);

/** Walls go up wherever a triangle reaches higher than its neighbour. Closed; triangles face outward. */
export function steppedPrism({ triangles, levels, at, isSplit }: Plan): Mesh {
  const topBeside = new Map<string, number>();
  const ends = new Set<number>();
  for (const { corners, top } of triangles)
    corners.forEach((a, k) => {
      topBeside.set(`${a} ${corners[(k + 1) % 3]}`, top);
      ends.add(a * levels).add(a * levels + top);
    });
  const index = new Map<number, number>();
  const positions: number[] = [];
  const vertexAt = (point: number, level: number): number => {
    const key = point * levels + level;
    let vertex = index.get(key);
    if (vertex === undefined) {
      vertex = positions.push(...at(point, level)) / 3 - 1;
      index.set(key, vertex);
    }
    return vertex;
  };
  /** A wall's upright edge: both walls that meet in it have the same vertices. */
  const upright = (point: number, from: number, to: number): Strand => {
    const kept = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(
      (level) => ends.has(point * levels + level) || isSplit(point, level),
    );
    return {
      indices: kept.map((level) => vertexAt(point, level)),
      points: kept.map((level) => ({ at: at(point, level), key: level })),
    };
  };
  const faces: number[] = [];
  for (const { corners, top } of triangles) {
    const [a, b, c] = corners;
    faces.push(vertexAt(a, top), vertexAt(b, top), vertexAt(c, top));
    faces.push(vertexAt(a, 0), vertexAt(c, 0), vertexAt(b, 0));
    corners.forEach((from, k) => {
      const to = corners[(k + 1) % 3]!;
      const start = topBeside.get(`${to} ${from}`) ?? 0;
      if (start < top)
        faces.push(...strip([upright(to, start, top), upright(from, start, top)], leaning));
    });
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(faces) };
}
