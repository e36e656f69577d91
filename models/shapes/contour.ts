/**
 * The surface of a signed distance as a mesh, found by walking along it (surface nets, Gibson 1998), so that
 * a thin tree of vessels through the whole body costs what its surface costs, not what its box costs:
 * manifold's `levelSet` would sample some 40 million points for the veins at 2 mm.
 */
import type { Distance } from "./blend.ts";
import type { Mesh } from "./mesh.ts";
import type { Vec3 } from "./vec.ts";

export interface ContourOptions {
  /** Points inside, one at least in each piece; the walk starts where a ray from each along +x leaves the shape. */
  readonly inside: readonly Vec3[];
  /** Edge of a cell, metres. Details thinner than two cells are lost or torn. */
  readonly cell: number;
}

/**
 * Cells are numbered in a block of this many along x, y and z around the first point: tall, since people
 * stand, and small enough for the numbers to stay 30-bit integers, which maps find much faster.
 */
const SPAN = [512, 2048, 512] as const;
const PROJECTION_STEPS = 3;
const LONGEST_RAY_CELLS = 200;

/** Corner i of a cell lies at (i & 1, i >> 1 & 1, i >> 2 & 1). */
const EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
];

/** The four edges of each face of a cell, going round, with the corner that each shares with the next. */
const FACES: readonly (readonly { readonly edge: number; readonly corner: number }[])[] = [
  [0, 1, 3, 2],
  [4, 6, 7, 5],
  [0, 4, 5, 1],
  [2, 3, 7, 6],
  [0, 2, 6, 4],
  [1, 5, 7, 3],
].map((ring) =>
  ring.map((corner, i) => {
    const before = ring[(i + 3) % 4]!;
    return {
      edge: EDGES.findIndex(
        ([a, b]) => (a === before && b === corner) || (a === corner && b === before),
      ),
      corner,
    };
  }),
);

/**
 * The surface may pass through a cell more than once; each patch gets a vertex of its own, or two sheets
 * that come close would share edges (dual marching cubes, Nielson 2004). Patches are given by the edges
 * that they pierce. On a face pierced four times, inside corners are kept apart.
 */
function findPatches(isInside: readonly boolean[]): number[][] {
  const group = Array.from({ length: 12 }, (_, edge) => edge);
  const join = (a: number, b: number): void => {
    const [from, to] = [group[a]!, group[b]!];
    group.forEach((g, edge) => {
      if (g === from) group[edge] = to;
    });
  };
  const pierced = EDGES.map(([a, b]) => isInside[a] !== isInside[b]);
  for (const face of FACES) {
    const hit = face.filter(({ edge }) => pierced[edge]);
    if (hit.length === 2) join(hit[0]!.edge, hit[1]!.edge);
    else if (hit.length === 4)
      face.forEach(({ edge, corner }, i) => {
        if (isInside[corner]) join(edge, face[(i + 1) % 4]!.edge);
      });
  }
  const patches = new Map<number, number[]>();
  pierced.forEach((hit, edge) => {
    if (hit) patches.set(group[edge]!, [...(patches.get(group[edge]!) ?? []), edge]);
  });
  return [...patches.values()];
}

/** By which corners lie inside, corner i as bit i. */
const PATCHES: readonly (readonly (readonly number[])[])[] = Array.from(
  { length: 256 },
  (_, bits) => findPatches(Array.from({ length: 8 }, (__, corner) => ((bits >> corner) & 1) === 1)),
);

/**
 * The zero surface of `shape` around the given points, each piece once. Closed and oriented; vertices lie on
 * the surface to about a micrometre.
 * @throws when a point lies outside the shape, or the shape reaches further than 250 cells
 * (y: 1,000) from the first of them.
 */
export function contour(shape: Distance, { inside, cell }: ContourOptions): Mesh {
  const [ox, oy, oz] = inside[0]!;
  const cornerValues = new Map<number, number>();
  const keyOf = (i: number, j: number, k: number): number =>
    ((i + SPAN[0] / 2) * SPAN[1] + j + SPAN[1] / 2) * SPAN[2] + k + SPAN[2] / 2;
  const valueAt = (i: number, j: number, k: number): number => {
    const key = keyOf(i, j, k);
    let value = cornerValues.get(key);
    if (value === undefined) {
      value = shape(ox + i * cell, oy + j * cell, oz + k * cell);
      // A zero would belong to neither side.
      if (value === 0) value = 1e-9;
      cornerValues.set(key, value);
    }
    return value;
  };

  const cells = new Map<number, { first: number; patches: (typeof PATCHES)[number] }>();
  const visited = new Set<number>();
  const queue: Vec3[] = [];
  const positions: number[] = [];
  const corners = new Float64Array(8);
  const visit = (i: number, j: number, k: number): void => {
    const key = keyOf(i, j, k);
    if (visited.has(key)) return;
    visited.add(key);
    if ([i, j, k].some((c, axis) => Math.abs(c) >= SPAN[axis]! / 2 - 2))
      throw new Error("The shape is too large for its cells.");
    let bits = 0;
    for (let c = 0; c < 8; c++) {
      corners[c] = valueAt(i + (c & 1), j + ((c >> 1) & 1), k + (c >> 2));
      if (corners[c]! < 0) bits |= 1 << c;
    }
    const patches = PATCHES[bits]!;
    if (patches.length === 0) return;
    queue.push([i, j, k]);
    cells.set(key, { first: positions.length / 3, patches });
    for (const patch of patches) {
      const mean: Vec3 = [0, 0, 0];
      for (const edge of patch) {
        const [a, b] = EDGES[edge]!;
        const t = corners[a]! / (corners[a]! - corners[b]!);
        mean[0] += (a & 1) * (1 - t) + (b & 1) * t;
        mean[1] += ((a >> 1) & 1) * (1 - t) + ((b >> 1) & 1) * t;
        mean[2] += (a >> 2) * (1 - t) + (b >> 2) * t;
      }
      const n = patch.length;
      positions.push(
        ...onSurface([
          ox + (i + mean[0] / n) * cell,
          oy + (j + mean[1] / n) * cell,
          oz + (k + mean[2] / n) * cell,
        ]),
      );
    }
  };

  /** Newton steps down the cell's mean slope, never further than half a cell in all. */
  const onSurface = (start: Vec3): Vec3 => {
    const c = corners;
    const slope = [
      c[1]! - c[0]! + c[3]! - c[2]! + c[5]! - c[4]! + c[7]! - c[6]!,
      c[2]! - c[0]! + c[3]! - c[1]! + c[6]! - c[4]! + c[7]! - c[5]!,
      c[4]! - c[0]! + c[5]! - c[1]! + c[6]! - c[2]! + c[7]! - c[3]!,
    ].map((v) => v / (4 * cell));
    const square = slope[0]! ** 2 + slope[1]! ** 2 + slope[2]! ** 2;
    if (square < 0.04) return start;
    let travelled = 0;
    for (let step = 0; step < PROJECTION_STEPS; step++) {
      const d = shape(
        start[0] + slope[0]! * travelled,
        start[1] + slope[1]! * travelled,
        start[2] + slope[2]! * travelled,
      );
      travelled -= d / square;
    }
    travelled = Math.min(cell / 2, Math.max(-cell / 2, travelled));
    return [
      start[0] + slope[0]! * travelled,
      start[1] + slope[1]! * travelled,
      start[2] + slope[2]! * travelled,
    ];
  };

  for (const [x, y, z] of inside) {
    const [i, j, k] = [x - ox, y - oy, z - oz].map((v) => Math.round(v / cell)) as Vec3;
    if (valueAt(i, j, k) > 0) throw new Error("The walk must start inside the shape.");
    let first = i;
    while (valueAt(first + 1, j, k) < 0)
      if (++first - i > LONGEST_RAY_CELLS) throw new Error("The ray never leaves the shape.");
    visit(first, j, k);
  }
  for (const [i, j, k] of queue)
    for (let di = -1; di <= 1; di++)
      for (let dj = -1; dj <= 1; dj++)
        for (let dk = -1; dk <= 1; dk++) visit(i + di, j + dj, k + dk);

  // Every grid edge that pierces the surface joins the four cells around it; each cell answers for the
  // three edges at its first corner.
  const triangles: number[] = [];
  /** The vertex of the cell's patch that the given one of its edges pierces. */
  const cellAt = (i: number, j: number, k: number, edge: number): number => {
    const { first, patches } = cells.get(keyOf(i, j, k))!;
    return patches.length === 1 ? first : first + patches.findIndex((p) => p.includes(edge));
  };
  for (const [i, j, k] of queue) {
    const here = valueAt(i, j, k) < 0;
    const quad = (a: number, b: number, c: number, d: number): void => {
      // The shorter diagonal, or a ridge would show where none is.
      const [p, q, r, s] = here ? [a, b, c, d] : [d, c, b, a];
      if (squared(p, r) <= squared(q, s)) triangles.push(p, q, r, p, r, s);
      else triangles.push(q, s, p, q, r, s);
    };
    if (here !== valueAt(i + 1, j, k) < 0)
      quad(
        cellAt(i, j - 1, k - 1, 3),
        cellAt(i, j, k - 1, 2),
        cellAt(i, j, k, 0),
        cellAt(i, j - 1, k, 1),
      );
    if (here !== valueAt(i, j + 1, k) < 0)
      quad(
        cellAt(i - 1, j, k - 1, 7),
        cellAt(i - 1, j, k, 5),
        cellAt(i, j, k, 4),
        cellAt(i, j, k - 1, 6),
      );
    if (here !== valueAt(i, j, k + 1) < 0)
      quad(
        cellAt(i - 1, j - 1, k, 11),
        cellAt(i, j - 1, k, 10),
        cellAt(i, j, k, 8),
        cellAt(i - 1, j, k, 9),
      );
  }
  function squared(a: number, b: number): number {
    return [0, 1, 2].reduce(
      (sum, c) => sum + (positions[a * 3 + c]! - positions[b * 3 + c]!) ** 2,
      0,
    );
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}
