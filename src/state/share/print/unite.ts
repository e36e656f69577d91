import type { Manifold, ManifoldToplevel } from "manifold-3d";
import type { StructureId } from "../../../domain/anatomy.ts";
import type { Solid } from "../solids.ts";

/** A part that encloses nothing, so that it cannot be printed. */
export class NotClosedError extends Error {
  readonly ids: readonly StructureId[];
  constructor(ids: readonly StructureId[], reason: string) {
    super(`${ids.join(", ")} is not closed: ${reason}.`);
    this.ids = ids;
  }
}

/** What a printer is given. */
export interface PrintMesh {
  /** Millimetres, z up. */
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
  /** How many pieces it falls into. */
  readonly pieceCount: number;
}

/**
 * Of the whole volume. Smaller pieces are slivers where two surfaces nearly meet, far below what any printer makes;
 * a fold's sealed hollow is filled, because nothing could be got out of it.
 */
const LEAST_SHARE = 1e-5;

/**
 * Makes one of what touches or overlaps, so that no wall is inside another.
 * @throws {NotClosedError} naming the part that is not closed
 */
export function unite(
  solids: readonly Solid[],
  { Manifold: Kernel, Mesh }: ManifoldToplevel,
): PrintMesh {
  // What the kernel makes lies outside the page's own memory and is given back by hand.
  const made: Manifold[] = [];
  const keep = (manifold: Manifold): Manifold => {
    made.push(manifold);
    return manifold;
  };
  try {
    const parts = solids.map(({ ids, positions, triangles }) => {
      const mesh = new Mesh({ numProp: 3, vertProperties: positions, triVerts: triangles });
      try {
        return keep(new Kernel(mesh));
      } catch (cause) {
        throw new NotClosedError(ids, cause instanceof Error ? cause.message : String(cause));
      }
    });
    const union = parts.length === 1 ? parts[0]! : keep(Kernel.union(parts));
    const least = union.volume() * LEAST_SHARE;
    const pieces = union.decompose().map(keep);
    const solid = pieces.filter((piece) => piece.volume() > least);
    const whole = solid.length === pieces.length ? union : keep(Kernel.compose(solid));
    const { vertProperties, triVerts } = whole.getMesh();
    return {
      positions: vertProperties.slice(),
      triangles: withoutPoints(vertProperties, triVerts),
      pieceCount: solid.length,
    };
  } finally {
    for (const manifold of made) manifold.delete();
  }
}

/**
 * The triangles without those that shrank to a line: where two surfaces cross, the short numbers of a file may put
 * both ends of an edge in one place. The triangles on its two sides go together, so that the surface stays closed.
 */
function withoutPoints(positions: Float32Array, triangles: Uint32Array): Uint32Array {
  const same = (a: number, b: number): boolean =>
    [0, 1, 2].every((k) => positions[a * 3 + k] === positions[b * 3 + k]);
  const standsFor = new Map<number, number>();
  const resolve = (vertex: number): number => {
    let found = vertex;
    while (standsFor.has(found)) found = standsFor.get(found)!;
    return found;
  };
  for (let i = 0; i < triangles.length; i++) {
    const from = triangles[i]!;
    const to = triangles[i % 3 === 2 ? i - 2 : i + 1]!;
    if (!same(from, to)) continue;
    const [a, b] = [resolve(from), resolve(to)];
    if (a !== b) standsFor.set(a, b);
  }
  if (standsFor.size === 0) return triangles.slice();
  const kept: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => resolve(triangles[t + k]!));
    if (new Set(corners).size === 3) kept.push(...corners);
  }
  return Uint32Array.from(kept);
}
