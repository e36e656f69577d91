import { type Distance, toInside } from "../shapes/blend.ts";
import { simplify } from "../gltf/simplify.ts";
import { fromManifold, levelSet, type LevelSetOptions } from "../shapes/kernel.ts";
import { type Mesh, vertexCount, volume } from "../shapes/mesh.ts";
import { smooth } from "../shapes/smooth.ts";

export interface OrganSurfaceOptions extends LevelSetOptions {
  readonly triangles: number;
}

/**
 * The level set cuts slivers where it passes near a grid point; what this share of an edge levels is merged.
 */
const SLIVERS = 0.05;
/**
 * Where a grid joins two sheets that nearly touch, one a little finer parts them, or a surface drawn a hair
 * further out fills the gap: edges to try, as shares, and how far out, metres.
 */
const TRIES = [
  [1, 0],
  [0.92, 0],
  [1, 0.0003],
  [0.92, 0.0003],
  [1, 0.0006],
  [0.85, 0],
  [0.85, 0.0004],
  [0.92, 0.0009],
  [0.75, 0.0004],
] as const;
/** Takes the grid's facets off creases and sharp edges. */
const SMOOTHING_ROUNDS = 4;

/**
 * The closed surface of an organ given as a signed distance (metres, negative inside). Crumbs beside the
 * largest shell and bubbles within it, which a series or a cut can leave behind, are dropped.
 * @throws when nothing lies inside the box, or its surface cannot be reduced to one without handles.
 */
export function organSurface(shape: Distance, box: OrganSurfaceOptions): Mesh {
  for (const [finer, outwards] of TRIES) {
    const edge = box.edge * finer;
    const grown: Distance = outwards === 0 ? shape : (x, y, z) => shape(x, y, z) - outwards;
    const field = levelSet(toInside(grown), { ...box, edge }).simplify(edge * SLIVERS);
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
 * Simplifies to at most `triangles`. Where sheets lie close together the simplifier may make a handle; the
 * next smaller target then takes another way and comes out without.
 */
function reduce(mesh: Mesh, triangles: number): Mesh | null {
  const [TARGETS, STEP] = [6, 0.985];
  for (let i = 0, target = triangles; i < TARGETS; i++, target *= STEP) {
    const reduced = simplify(mesh, Math.round(target));
    if (isBall(reduced)) return reduced;
  }
  return null;
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
