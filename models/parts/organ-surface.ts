import { type Distance, toInside } from "../shapes/blend.ts";
import { simplify } from "../gltf/simplify.ts";
import { fromManifold, levelSet, type LevelSetOptions, toManifold } from "../shapes/kernel.ts";
import { type Mesh, volume } from "../shapes/mesh.ts";

export interface OrganSurfaceOptions extends LevelSetOptions {
  readonly triangles: number;
}

/**
 * The level set cuts slivers where it passes near a grid point; what this share of an edge levels is merged.
 */
const SLIVERS = 0.05;

/**
 * The closed surface of an organ given as a signed distance (metres, negative inside). Crumbs beside the
 * largest shell and bubbles within it, which a series or a cut can leave behind, are dropped.
 * @throws when nothing lies inside the box, or its surface cannot be reduced to one without handles.
 */
export function organSurface(shape: Distance, box: OrganSurfaceOptions): Mesh {
  const shells = shellsOf(fromManifold(levelSet(toInside(shape), box).simplify(box.edge * SLIVERS)));
  if (shells.length === 0) throw new Error("There is no organ in this box.");
  return reduce(
    shells.reduce((a, b) => (volume(b) > volume(a) ? b : a)),
    box.triangles,
  );
}

/**
 * Simplifies to at most `triangles`. Where sheets lie close together the simplifier may fuse an edge; the
 * next smaller target then takes another way and comes out closed.
 */
function reduce(mesh: Mesh, triangles: number): Mesh {
  const [TRIES, STEP] = [12, 0.985];
  for (let i = 0, target = triangles; i < TRIES; i++, target *= STEP) {
    const reduced = simplify(mesh, Math.round(target));
    try {
      if (toManifold(reduced).genus() === 0) return reduced;
    } catch {
      // Not closed: the next target.
    }
  }
  throw new Error(`No closed surface of about ${triangles} triangles.`);
}

/** The connected pieces of a mesh, vertices renumbered in the order of first use. */
function shellsOf(mesh: Mesh): Mesh[] {
  const { positions, triangles } = mesh;
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, v) => v);
  const root = (v: number): number => {
    while (parent[v] !== v) v = parent[v] = parent[parent[v]!]!;
    return v;
  };
  for (let t = 0; t < triangles.length; t++)
    parent[root(triangles[t]!)] = root(triangles[t % 3 === 2 ? t - 2 : t + 1]!);
  const shells = new Map<number, { remap: Map<number, number>; triangles: number[] }>();
  for (const v of triangles) {
    const key = root(v);
    let shell = shells.get(key);
    if (!shell) shells.set(key, (shell = { remap: new Map(), triangles: [] }));
    let index = shell.remap.get(v);
    if (index === undefined) shell.remap.set(v, (index = shell.remap.size));
    shell.triangles.push(index);
  }
  return [...shells.values()].map((shell) => {
    const corners = [...shell.remap.keys()];
    return {
      positions: Float64Array.from(
        corners.flatMap((v) => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!]),
      ),
      triangles: Uint32Array.from(shell.triangles),
    };
  });
}
