/**
 * Divides a surface along curved cuts into pieces that share the cuts' rings and caps, vertex for vertex:
 * neighbours meet flush, however coarse each of them becomes. Cuts need not be flat, nor in one ring.
 */
import { borderLoops, clip, loopNormal, resampleLoop, stitch } from "./clip.ts";
import { earClip, type Point2 } from "./ear-clip.ts";
import { type Mesh, vertex } from "./mesh.ts";
import { remesh, type RemeshOptions } from "./remesh.ts";
import { distance, dot, type Vec3 } from "./vec.ts";

export interface Ring {
  readonly points: readonly Vec3[];
  /** Triangles of the cap as indices into `points`, along the ring's own direction; none where it stays open. */
  readonly cap: readonly (readonly [number, number, number])[];
}

export interface CurvedCut {
  /** Zero on the cut, metres. */
  readonly height: (point: Vec3) => number;
  readonly rings: readonly Ring[];
  /** Distance between the rings' points, metres. */
  readonly spacing: number;
}

export interface CutOptions {
  /** Distance between a ring's points, metres. */
  readonly spacing: number;
  /** Spreads a ring out in the plane, to triangulate its cap; the ring stays open when left out. */
  readonly flatten?: (point: Vec3, middle: Vec3) => Point2;
}

/** The piece's own mesh ends this far before a cut; a strip leads from there to the ring. Metres. */
const MARGIN_M = 0.0009;
/** Edges grow by this share of their distance from a cut. */
const GRADING = 0.6;
/** A border belongs to a cut when it lies on it to this, metres. */
const ON_CUT_M = 1e-5;

/** Finds the rings in which a closed surface crosses the height's zero. */
export function cutSurface(
  mesh: Mesh,
  height: (point: Vec3) => number,
  { spacing, flatten }: CutOptions,
): CurvedCut {
  const piece = clip(mesh, height);
  const rings = borderLoops(piece)
    .map((loop) => loop.map((v) => vertex(piece, v)))
    .filter((points) => Math.abs(height(points[0]!)) < ON_CUT_M)
    .map((loop): Ring => {
      const length = loop.reduce((sum, p, i) => sum + distance(p, loop[(i + 1) % loop.length]!), 0);
      const points = resampleLoop(loop, Math.max(8, Math.round(length / spacing)));
      if (!flatten) return { points, cap: [] };
      const middle = [0, 1, 2].map(
        (k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length,
      ) as Vec3;
      const outline = points.map((p) => flatten(p, middle));
      const turn = outline.reduce((sum, [x, y], i) => {
        const [u, v] = outline[(i + 1) % outline.length]!;
        return sum + x * v - u * y;
      }, 0);
      return { points, cap: earClip(outline.map(([x, y]): Point2 => [turn < 0 ? -x : x, y])) };
    });
  return { height, rings, spacing };
}

export interface PieceBorder {
  readonly cut: CurvedCut;
  /** 1 keeps what lies above the cut, −1 what lies below. */
  readonly side: 1 | -1;
}

/**
 * The piece of a closed surface between cuts, in even triangles, closed by the caps of its rings.
 * The cuts' rings keep their own spacing.
 * @throws when a cut's rings are not all its borders.
 */
export function pieceBetween(
  mesh: Mesh,
  borders: readonly PieceBorder[],
  { sizeAt, project }: Pick<RemeshOptions, "sizeAt" | "project">,
): Mesh {
  const fine = borders.reduce(
    (piece, { cut, side }) => clip(piece, (p) => side * cut.height(p) - MARGIN_M),
    mesh,
  );
  const inner = remesh(fine, {
    sizeAt: (x, y, z) =>
      Math.min(
        sizeAt(x, y, z),
        ...borders.map(({ cut }) => cut.spacing + GRADING * Math.abs(cut.height([x, y, z]))),
      ),
    project,
  });
  const positions = [...inner.positions];
  const triangles = [...inner.triangles];
  const caps: number[] = [];
  const left = new Set(borders.flatMap(({ cut }) => cut.rings));
  for (const loop of borderLoops(inner)) {
    const points = loop.map((v) => vertex(inner, v));
    const ring = [...left].toSorted((a, b) => apart(a.points, points) - apart(b.points, points))[0];
    if (!ring) throw new Error("A piece has more borders than its cuts have rings.");
    left.delete(ring);
    const isTurned = dot(loopNormal(ring.points), loopNormal(points)) < 0;
    const own = ring.points.map((point) => positions.push(...point) / 3 - 1);
    for (const [a, b, c] of ring.cap)
      caps.push(...(isTurned ? [own[a]!, own[b]!, own[c]!] : [own[c]!, own[b]!, own[a]!]));
    const order = own.map((_, i) => (isTurned ? own.length - 1 - i : i));
    const near = points.map((p) => distance(p, ring.points[order[0]!]!));
    const start = near.indexOf(Math.min(...near));
    triangles.push(
      ...stitch(
        startingAt(loop, start),
        startingAt(points, start),
        order.map((i) => own[i]!),
        order.map((i) => ring.points[i]!),
      ),
    );
  }
  if (left.size > 0) throw new Error(`${left.size} rings of a cut border on nothing.`);
  return {
    positions: Float64Array.from(positions),
    triangles: Uint32Array.from([...triangles, ...caps]),
  };
}

/** How far the points of a ring lie from another ring's, on average. */
const apart = (ring: readonly Vec3[], other: readonly Vec3[]): number =>
  ring.reduce((sum, p) => sum + Math.min(...other.map((q) => distance(p, q))), 0) / ring.length;

const startingAt = <T>(items: readonly T[], start: number): T[] => [
  ...items.slice(start),
  ...items.slice(0, start),
];
