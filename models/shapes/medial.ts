/**
 * Shapes from inside: a skeleton of nodes, each the middle of a ball, joined by tapering rods and by slabs
 * (the hull of two or three balls). A few dozen numbers hold a flat or branching bone.
 */
import { type Distance, smoothMin } from "./blend.ts";

export interface MedialShape {
  /** x, y, z and radius of each ball, metres. */
  readonly nodes: readonly (readonly number[])[];
  /** Pairs (rods) and triples (slabs) of nodes. */
  readonly links: readonly (readonly number[])[];
}

type Ball = readonly number[];

/** Distance to a rod: along the segment the radius changes linearly. */
function rod(a: Ball, b: Ball): Distance {
  const [ax, ay, az, ra] = a as [number, number, number, number];
  const [bx, by, bz, rb] = b as [number, number, number, number];
  const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
  const inverse = 1 / (dx * dx + dy * dy + dz * dz);
  return (x, y, z) => {
    const [px, py, pz] = [x - ax, y - ay, z - az];
    const t = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) * inverse));
    return (
      Math.sqrt((px - t * dx) ** 2 + (py - t * dy) ** 2 + (pz - t * dz) ** 2) - ra - t * (rb - ra)
    );
  };
}

/** Distance to a slab: to the nearest point of the triangle, less the radius interpolated there. */
function slab(a: Ball, b: Ball, c: Ball): Distance {
  const [ax, ay, az, ra] = a as [number, number, number, number];
  const [ux, uy, uz, ru] = a.map((v, k) => b[k]! - v) as [number, number, number, number];
  const [vx, vy, vz, rv] = a.map((v, k) => c[k]! - v) as [number, number, number, number];
  const uu = ux * ux + uy * uy + uz * uz;
  const vv = vx * vx + vy * vy + vz * vz;
  const uv = ux * vx + uy * vy + uz * vz;
  const inverse = 1 / (uu * vv - uv * uv);
  const edges = [rod(a, b), rod(b, c), rod(c, a)] as const;
  return (x, y, z) => {
    const [px, py, pz] = [x - ax, y - ay, z - az];
    const pu = px * ux + py * uy + pz * uz;
    const pv = px * vx + py * vy + pz * vz;
    const s = (vv * pu - uv * pv) * inverse;
    const t = (uu * pv - uv * pu) * inverse;
    if (s < 0 || t < 0 || s + t > 1)
      return Math.min(edges[0](x, y, z), edges[1](x, y, z), edges[2](x, y, z));
    const [ex, ey, ez] = [px - s * ux - t * vx, py - s * uy - t * vy, pz - s * uz - t * vz];
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - ra - s * ru - t * rv;
  };
}

/** One link's distance with a ball around it, so that far links cost little. */
interface Piece {
  readonly shape: Distance;
  readonly centre: readonly number[];
  readonly reach: number;
}

function pieceOf({ nodes }: MedialShape, link: readonly number[]): Piece {
  const balls = link.map((i) => nodes[i]!);
  const centre = [0, 1, 2].map((k) => balls.reduce((sum, b) => sum + b[k]!, 0) / balls.length);
  const reach = Math.max(
    ...balls.map(
      (b) => Math.hypot(b[0]! - centre[0]!, b[1]! - centre[1]!, b[2]! - centre[2]!) + b[3]!,
    ),
  );
  const shape =
    link.length === 2 ? rod(balls[0]!, balls[1]!) : slab(balls[0]!, balls[1]!, balls[2]!);
  return { shape, centre, reach };
}

/** Side of the cells that remember which links are near, metres. */
const CELL_M = 0.01;

/**
 * All links joined with fillets of about `blend` metres; negative inside. Far from the surface (beyond a
 * cell's diagonal) only the sign and the order of magnitude hold.
 */
export function medialDistance(shape: MedialShape, blend: number): Distance {
  const pieces = shape.links.map((link) => pieceOf(shape, link));
  const diagonal = CELL_M * Math.sqrt(3);
  const cells = new Map<number, { near: Distance[]; far: number }>();
  const cellAt = (i: number, j: number, k: number): { near: Distance[]; far: number } => {
    const key = ((i + 512) * 1024 + (j + 512)) * 1024 + (k + 512);
    const known = cells.get(key);
    if (known) return known;
    const [x, y, z] = [(i + 0.5) * CELL_M, (j + 0.5) * CELL_M, (k + 0.5) * CELL_M];
    const distances = pieces.map(({ shape: piece, centre, reach }) => {
      const bound = Math.hypot(x - centre[0]!, y - centre[1]!, z - centre[2]!) - reach;
      return bound > 3 * diagonal ? bound : piece(x, y, z);
    });
    const least = Math.min(...distances);
    const near =
      least > diagonal + blend
        ? []
        : pieces.filter((_, n) => distances[n]! < least + diagonal + blend).map((p) => p.shape);
    const cell = { near, far: least - diagonal / 2 };
    cells.set(key, cell);
    return cell;
  };
  return (x, y, z) => {
    const { near, far } = cellAt(
      Math.floor(x / CELL_M),
      Math.floor(y / CELL_M),
      Math.floor(z / CELL_M),
    );
    if (near.length === 0) return far;
    let d = Infinity;
    for (const piece of near) d = smoothMin(d, piece(x, y, z), blend);
    return d;
  };
}

/** Where the shape lies, metres, with a margin. */
export function medialBounds(
  { nodes }: MedialShape,
  margin: number,
): { min: [number, number, number]; max: [number, number, number] } {
  const side = (sign: number, k: number): number =>
    sign * Math.max(...nodes.map((n) => sign * n[k]! + n[3]! + margin));
  return {
    min: [side(-1, 0), side(-1, 1), side(-1, 2)],
    max: [side(1, 0), side(1, 1), side(1, 2)],
  };
}
