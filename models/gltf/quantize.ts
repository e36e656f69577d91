import type { Mesh } from "../shapes/mesh.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** Bits a coordinate. 13 bits over the whole body are steps of 0.17 mm. */
export const POSITION_BITS = 13;

/** One integer grid for the whole body, so that neighbours which share a border still share it. */
export interface Grid {
  readonly origin: Vec3;
  /** Metres a step, the same along every axis. */
  readonly step: number;
}

export interface QuantizedMesh {
  /** Grid steps from the origin, x, y, z per vertex. */
  readonly positions: Uint16Array;
  readonly triangles: Uint32Array;
}

export function gridAround(meshes: readonly Mesh[]): Grid {
  const min: Vec3 = [Infinity, Infinity, Infinity];
  let size = 0;
  for (const { positions } of meshes)
    positions.forEach((value, i) => {
      if (value < min[i % 3]!) min[i % 3] = value;
    });
  for (const { positions } of meshes)
    positions.forEach((value, i) => {
      size = Math.max(size, value - min[i % 3]!);
    });
  return { origin: min, step: size / (2 ** POSITION_BITS - 1) };
}

/**
 * Snaps a mesh to the grid, merges the corners of edges that collapse and drops the triangles that vanish
 * with them. Two sheets of a thin bone may come to lie on the same grid point without sharing an edge:
 * merging them would join the sheets, so one of them moves a step aside.
 */
export function quantize(mesh: Mesh, grid: Grid): QuantizedMesh {
  const cells = snap(mesh, grid);
  const remap = new Uint32Array(cells.length);
  const positions: number[] = [];
  const taken = new Map<string, number>();
  const rootOf = collapseEdges(mesh.triangles, cells);
  const placed = new Map<number, number>();
  for (let v = 0; v < cells.length; v++) {
    const root = rootOf(v);
    let at = placed.get(root);
    if (at === undefined) {
      const cell = freeCell(cells[root]!, taken);
      at = positions.length / 3;
      taken.set(cell.join(), at);
      placed.set(root, at);
      positions.push(...cell);
    }
    remap[v] = at;
  }
  const byCorners = new Map<string, [number, number, number][]>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => remap[mesh.triangles[t + k]!]!) as [
      number,
      number,
      number,
    ];
    if (new Set(corners).size < 3) continue;
    const key = corners.toSorted((x, y) => x - y).join();
    const twins = byCorners.get(key) ?? [];
    const turned = twins.findIndex((twin) => isTurned(twin, corners));
    if (turned >= 0) twins.splice(turned, 1);
    else twins.push(corners);
    byCorners.set(key, twins);
  }
  return {
    positions: Uint16Array.from(positions),
    triangles: Uint32Array.from([...byCorners.values()].flat(2)),
  };
}

/** Whether two triangles on the same corners face opposite ways. */
function isTurned(a: readonly number[], b: readonly number[]): boolean {
  const shift = b.indexOf(a[0]!);
  return b[(shift + 1) % 3] !== a[1];
}

type Cell = readonly [number, number, number];

function snap(mesh: Mesh, { origin, step }: Grid): Cell[] {
  return Array.from({ length: mesh.positions.length / 3 }, (_, v): Cell => {
    const at = (k: 0 | 1 | 2): number =>
      Math.round((mesh.positions[v * 3 + k]! - origin[k]) / step);
    return [at(0), at(1), at(2)];
  });
}

/** Finds for each vertex the first of those that it becomes one with, because edges between them vanish. */
function collapseEdges(triangles: Uint32Array, cells: readonly Cell[]): (v: number) => number {
  const parent = Uint32Array.from(cells, (_, v) => v);
  const rootOf = (v: number): number => {
    let root = v;
    while (parent[root] !== root) root = parent[root]!;
    return root;
  };
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const a = triangles[t + k]!;
      const b = triangles[t + ((k + 1) % 3)]!;
      if (!cells[a]!.every((value, axis) => value === cells[b]![axis])) continue;
      const [low, high] = [rootOf(a), rootOf(b)].toSorted((x, y) => x - y);
      parent[high!] = low!;
    }
  return rootOf;
}

const NEIGHBOURS: readonly Cell[] = [0, 1, 2].flatMap((axis) =>
  [1, -1].map((step): Cell => [0, 1, 2].map((k) => (k === axis ? step : 0)) as unknown as Cell),
);

/** The cell itself, or the first free one beside it. */
function freeCell(cell: Cell, taken: ReadonlyMap<string, number>): Cell {
  const isFree = (candidate: Cell): boolean =>
    !taken.has(candidate.join()) &&
    candidate.every((value) => value >= 0 && value < 2 ** POSITION_BITS);
  const beside = NEIGHBOURS.map((n): Cell => [cell[0] + n[0], cell[1] + n[1], cell[2] + n[2]]);
  return [cell, ...beside].find(isFree) ?? cell;
}
