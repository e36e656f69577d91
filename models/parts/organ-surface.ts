import { type Distance, toInside } from "../shapes/blend.ts";
import { simplify } from "../gltf/simplify.ts";
import { fromManifold, levelSet, type LevelSetOptions, toManifold } from "../shapes/kernel.ts";
import { type Mesh, vertex, vertexCount, volume } from "../shapes/mesh.ts";
import { smooth } from "../shapes/smooth.ts";
import { add, cross, length, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";

export interface OrganSurfaceOptions extends LevelSetOptions {
  readonly triangles: number;
}

/**
 * The level set cuts slivers where it passes near a grid point; what this share of an edge levels is merged.
 */
const SLIVERS = 0.05;
/** Where a grid joins two sheets that nearly touch, one a little finer parts them: edges to try, as shares. */
const GRIDS = [1, 0.95, 0.9, 0.85, 0.8, 0.7] as const;
/** Takes the grid's facets off creases and sharp edges. */
const SMOOTHING_ROUNDS = 4;

/**
 * The closed surface of an organ given as a signed distance (metres, negative inside). Crumbs beside the
 * largest shell and bubbles within it, which a series or a cut can leave behind, are dropped.
 * @throws when nothing lies inside the box, or its surface cannot be reduced to one without handles.
 */
export function organSurface(shape: Distance, box: OrganSurfaceOptions): Mesh {
  for (const finer of GRIDS) {
    const edge = box.edge * finer;
    const field = levelSet(toInside(shape), { ...box, edge }).simplify(edge * SLIVERS);
    const shells = shellsOf(fromManifold(field));
    if (shells.length === 0) throw new Error("There is no organ in this box.");
    const organ = shells.reduce((a, b) => (volume(b) > volume(a) ? b : a));
    if (euler(organ) !== 2) continue;
    const reduced = reduce(smooth(organ, { rounds: SMOOTHING_ROUNDS }), box.triangles);
    if (reduced) return reduced;
  }
  throw new Error(`No closed surface of about ${box.triangles} triangles.`);
}

/**
 * Simplifies to at most `triangles`. Where sheets lie close together the simplifier may fuse an edge; the
 * next smaller target then takes another way and comes out closed.
 */
function reduce(mesh: Mesh, triangles: number): Mesh | null {
  const [TRIES, STEP] = [6, 0.985];
  for (let i = 0, target = triangles; i < TRIES; i++, target *= STEP) {
    const reduced = repaired(simplify(mesh, Math.round(target)));
    if (reduced && isBall(reduced)) return reduced;
  }
  return null;
}

/** The kernel splits corners and edges that two sheets share; null when there is more to mend. */
function repaired(mesh: Mesh): Mesh | null {
  try {
    return parted(fromManifold(toManifold(mesh)));
  } catch {
    return null;
  }
}

/** Euler's number of a closed mesh: 2 for a ball, 2 less for each handle. */
const euler = ({ positions, triangles }: Mesh): number =>
  positions.length / 3 - triangles.length / 6;

/** Whether a mesh is one closed, oriented surface without handles, no edge of which is used twice. */
function isBall(mesh: Mesh): boolean {
  const { triangles } = mesh;
  const count = vertexCount(mesh);
  const edges = new Set<number>();
  for (let t = 0; t < triangles.length; t++)
    edges.add(triangles[t]! * count + triangles[t % 3 === 2 ? t - 2 : t + 1]!);
  if (edges.size !== triangles.length) return false;
  for (const edge of edges)
    if (!edges.has((edge % count) * count + Math.floor(edge / count))) return false;
  return euler(mesh) === 2;
}

/** Corners nearer than this count as one place, metres. */
const SAME_PLACE_M = 2e-5;
/** How far corners of touching sheets are drawn apart, metres: more than a quantization step. */
const PARTED_M = 1e-4;

/**
 * Draws corners that share their place, where two sheets of the surface touch, a little into the organ:
 * what welds vertices by position would otherwise sew the sheets together.
 */
function parted(mesh: Mesh): Mesh {
  const { triangles } = mesh;
  const positions = mesh.positions.slice();
  const corners = new Map<string, number[]>();
  for (let v = 0; v < vertexCount(mesh); v++) {
    const key = vertex(mesh, v)
      .map((c) => Math.round(c / SAME_PLACE_M))
      .join();
    corners.set(key, [...(corners.get(key) ?? []), v]);
  }
  const touching = new Map(
    [...corners.values()]
      .filter((list) => list.length > 1)
      .flat()
      .map((v) => [v, [0, 0, 0] as Vec3]),
  );
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, triangles[t + k]!)) as [Vec3, Vec3, Vec3];
    for (let k = 0; k < 3; k++) {
      const normal = touching.get(triangles[t + k]!);
      if (normal) touching.set(triangles[t + k]!, add(normal, cross(sub(b, a), sub(c, a))));
    }
  }
  for (const [v, normal] of touching)
    if (length(normal) > 0)
      positions.set(add(vertex(mesh, v), scale(normalize(normal), -2 * PARTED_M)), v * 3);
  return { positions, triangles };
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
