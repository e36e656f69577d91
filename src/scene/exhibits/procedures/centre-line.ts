/**
 * The line through the middle of a vessel, found from its surface as it stands: rings of points that lie equally far
 * from one end along the surface, and the middle of each ring. So it lies within the vessel at every age.
 */
import type { StructureId } from "../../../domain/anatomy.ts";
import type { BodyModel } from "../../load-body.ts";
import { meshOf } from "../section.ts";
import type { Vec3 } from "./body-shape.ts";

/** Between two rings, metres along the surface. */
const RING_STEP_M = 0.004;
/** Nearer to an end than this a ring would be a cap around it, not a ring around the vessel: share of a radius. */
const CAP_SHARE = 0.6;

interface Surface {
  readonly points: readonly Vec3[];
  /** Three corners each. */
  readonly faces: readonly number[];
  readonly neighbours: readonly ReadonlySet<number>[];
}

/** The middle lines of a vessel's pieces, metres, each from the end that lies farther from `towards` to the other. */
export function centreLines(model: BodyModel, id: StructureId, towards: Vec3): Vec3[][] {
  return piecesOf(surfaceOf(model, id)).flatMap((surface) => {
    const line = middleLine(surface);
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last || line.length < 2) return [];
    return [away(first, towards) >= away(last, towards) ? line : line.toReversed()];
  });
}

const away = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Corners that lie in one place are one. */
function surfaceOf(model: BodyModel, id: StructureId): Surface {
  const { positions, triangles, twins } = meshOf(model.organs, id);
  const numbers = new Map<number, number>();
  const points: Vec3[] = [];
  const faces = [...triangles].map((corner) => {
    const v = twins[corner]!;
    const known = numbers.get(v);
    if (known !== undefined) return known;
    numbers.set(v, points.length);
    points.push([positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!]);
    return points.length - 1;
  });
  return withNeighbours(points, faces);
}

function withNeighbours(points: readonly Vec3[], faces: readonly number[]): Surface {
  const neighbours = points.map(() => new Set<number>());
  faces.forEach((a, i) => {
    const b = faces[i % 3 === 2 ? i - 2 : i + 1]!;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  });
  return { points, faces, neighbours };
}

/** Parts of a surface that do not hang together, each by itself. */
function piecesOf(surface: Surface): Surface[] {
  const pieces: Surface[] = [];
  const seen = new Set<number>();
  surface.points.forEach((_, start) => {
    if (seen.has(start)) return;
    const reached = distancesFrom(surface, start);
    const own = reached.flatMap((distance, v) => (distance < Infinity ? [v] : []));
    for (const v of own) seen.add(v);
    const numbers = new Map(own.map((v, i) => [v, i]));
    const faces = surface.faces.flatMap((v) => numbers.get(v) ?? []);
    pieces.push(
      withNeighbours(
        own.map((v) => surface.points[v]!),
        faces,
      ),
    );
  });
  return pieces;
}

/** How far each point is from one along the edges, metres; a vessel has few enough to look through them all. */
function distancesFrom({ points, neighbours }: Surface, start: number): number[] {
  const distances = points.map(() => Infinity);
  const isDone = points.map(() => false);
  distances[start] = 0;
  for (;;) {
    let next = -1;
    for (let v = 0; v < points.length; v++)
      if (!isDone[v] && distances[v]! < (next < 0 ? Infinity : distances[next]!)) next = v;
    if (next < 0) return distances;
    isDone[next] = true;
    for (const v of neighbours[next]!)
      distances[v] = Math.min(distances[v]!, distances[next]! + away(points[v]!, points[next]!));
  }
}

const farthest = (distances: readonly number[]): number =>
  distances.reduce((best, distance, v) => (distance > distances[best]! ? v : best), 0);

function middleLine(surface: Surface): Vec3[] {
  const start = farthest(distancesFrom(surface, 0));
  const distances = distancesFrom(surface, start);
  const length = distances[farthest(distances)]!;
  const count = Math.max(3, Math.round(length / RING_STEP_M));
  const line: Vec3[] = [];
  for (let i = 0; i < count; i++) {
    const ring = ringAt(surface, distances, ((i + 0.5) / count) * length);
    if (!ring) continue;
    const toEnd = Math.min(ring.at, length - ring.at);
    if (toEnd > ring.radiusM * CAP_SHARE) line.push(ring.middle);
  }
  return smoothed(line);
}

interface Ring {
  readonly at: number;
  readonly middle: Vec3;
  readonly radiusM: number;
}

/** Where the surface lies at a distance from the line's start: the longest of the closed lines there. */
function ringAt({ points, faces }: Surface, distances: readonly number[], at: number): Ring | null {
  const crossings = new Map<string, { readonly point: Vec3; readonly next: string[] }>();
  const crossing = (a: number, b: number): string => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!crossings.has(key)) {
      const t = (at - distances[a]!) / (distances[b]! - distances[a]!);
      const point = points[a]!.map((v, k) => v + t * (points[b]![k]! - v)) as unknown as Vec3;
      crossings.set(key, { point, next: [] });
    }
    return key;
  };
  for (let i = 0; i < faces.length; i += 3) {
    const corners = [faces[i]!, faces[i + 1]!, faces[i + 2]!] as const;
    const isBefore = distances[corners[0]]! < at;
    // Most triangles lie on one side of the ring.
    if (isBefore === distances[corners[1]]! < at && isBefore === distances[corners[2]]! < at)
      continue;
    const cut = [0, 1, 2].flatMap((k) => {
      const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
      return distances[a]! < at !== distances[b]! < at ? [crossing(a, b)] : [];
    });
    const [one, other] = cut;
    if (one === undefined || other === undefined) continue;
    crossings.get(one)!.next.push(other);
    crossings.get(other)!.next.push(one);
  }
  let longest: Ring | null = null;
  const seen = new Set<string>();
  for (const key of crossings.keys()) {
    if (seen.has(key)) continue;
    const loop: Vec3[] = [];
    for (let edge: string | undefined = key; edge !== undefined;) {
      seen.add(edge);
      const { point, next }: { point: Vec3; next: string[] } = crossings.get(edge)!;
      loop.push(point);
      edge = next.find((other) => !seen.has(other));
    }
    const ring = ringOf(loop, at);
    if (!longest || ring.radiusM > longest.radiusM) longest = ring;
  }
  return longest;
}

/** The middle of a closed line, each stretch of it weighed by its length. */
function ringOf(loop: readonly Vec3[], at: number): Ring {
  let total = 0;
  const sum = [0, 0, 0];
  loop.forEach((point, i) => {
    const next = loop[(i + 1) % loop.length]!;
    const length = away(point, next);
    total += length;
    for (let k = 0; k < 3; k++) sum[k]! += (length * (point[k]! + next[k]!)) / 2;
  });
  const middle = (total > 0 ? sum.map((v) => v / total) : [...loop[0]!]) as unknown as Vec3;
  return { at, middle, radiusM: total / (2 * Math.PI) };
}

/** Each inner point drawn halfway to the middle of its neighbours. */
function smoothed(line: readonly Vec3[]): Vec3[] {
  return line.map((point, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (!before || !after) return point;
    return point.map((v, k) => v / 2 + (before[k]! + after[k]!) / 4) as unknown as Vec3;
  });
}
