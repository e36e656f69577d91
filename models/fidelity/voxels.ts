/**
 * Volume and overlap of surfaces that need not be closed: references come as open, doubled and nested sheets.
 * Both are rasterised into one grid; what a flood from outside cannot reach is inside.
 */
import { bounds, concatenate, type Mesh, triangleCount, vertex } from "../shapes/mesh.ts";
import { distance, type Vec3 } from "../shapes/vec.ts";

/** Cells of the grid: edges of half a millimetre for a vein, two for the liver, eight for the whole skin. */
const CELLS = 1e6;
const SMALLEST_EDGE_M = 0.0005;

/** What gapes between the sheets of one organ, metres. */
const CRACK_M = 0.004;

export interface Grid {
  readonly origin: Vec3;
  readonly edge: number;
  readonly size: Vec3;
  readonly gap: number;
}

/**
 * A grid around all the meshes with free cells on every side.
 * @param gap metres; cracks between sheets and openings up to this width are no way in.
 */
export function gridAround(meshes: readonly Mesh[], gap = CRACK_M): Grid {
  const { min, max } = bounds(concatenate(meshes));
  const span = [0, 1, 2].map((k) => max[k]! - min[k]!) as Vec3;
  const edge = Math.max(SMALLEST_EDGE_M, Math.cbrt((span[0] * span[1] * span[2]) / CELLS));
  const free = Math.ceil(gap / 2 / edge) + 3;
  return {
    origin: min.map((v) => v - free * edge) as Vec3,
    edge,
    size: span.map((v) => Math.ceil(v / edge) + 2 * free) as Vec3,
    gap,
  };
}

/** How much of each cell is filled: 1 inside, a half where the outer surface runs, 0 outside. */
export class Filling {
  readonly cells: Float32Array;
  readonly #grid: Grid;

  constructor(mesh: Mesh, grid: Grid) {
    this.#grid = grid;
    this.cells = fill(mesh, grid);
  }

  /** Cubic metres. */
  get volume(): number {
    let sum = 0;
    for (const share of this.cells) sum += share;
    return sum * this.#grid.edge ** 3;
  }

  /** Whether a point of the surface looks outward, and not into a hollow of its own. */
  isOuter(point: Vec3): boolean {
    const { origin, edge, size } = this.#grid;
    const at = [0, 1, 2].map((k) => Math.floor((point[k]! - origin[k]!) / edge)) as Vec3;
    return this.cells[(at[0] * size[1] + at[1]) * size[2] + at[2]]! < 1;
  }
}

/** Dice's coefficient of two fillings of one grid: 1 where they are the same, 0 where they do not meet. */
export function overlap(a: Filling, b: Filling): number {
  let shared = 0;
  let total = 0;
  for (let i = 0; i < a.cells.length; i++) {
    shared += Math.min(a.cells[i]!, b.cells[i]!);
    total += a.cells[i]! + b.cells[i]!;
  }
  return (2 * shared) / total;
}

const SHEET = 1;
const NEAR = 2;
const OUTSIDE = 3;
const RIM = 4;

/**
 * The flood keeps half a gap's width away from the sheets, and is then let on as far as it stayed away.
 * Cells of the grid's rim are never reached, so that no step leaves it.
 */
function fill(mesh: Mesh, grid: Grid): Float32Array {
  const marks = rasterise(withCaps(mesh), grid);
  markRim(marks, grid);
  const strides = [grid.size[1] * grid.size[2], grid.size[2], 1] as const;
  const steps = strides.flatMap((stride) => [stride, -stride]);
  const spreadFrom = (front: number[], onto: number, as: number, rounds: number): void => {
    for (let round = 0; round < rounds && front.length > 0; round++) {
      const next: number[] = [];
      for (const at of front)
        for (const step of steps)
          if (marks[at + step] === onto) {
            marks[at + step] = as;
            next.push(at + step);
          }
      front = next;
    }
  };
  const all = (mark: number): number[] => {
    const found: number[] = [];
    for (let at = marks.indexOf(mark); at >= 0; at = marks.indexOf(mark, at + 1)) found.push(at);
    return found;
  };
  const away = Math.round(grid.gap / 2 / grid.edge);
  spreadFrom(all(SHEET), 0, NEAR, away);
  const corner = strides[0] + strides[1] + strides[2];
  marks[corner] = OUTSIDE;
  spreadFrom([corner], 0, OUTSIDE, Infinity);
  spreadFrom(all(OUTSIDE), NEAR, OUTSIDE, away);
  const filled = new Float32Array(marks.length);
  marks.forEach((mark, at) => {
    if (mark === OUTSIDE || mark === RIM) return;
    const isEdge = mark === SHEET && steps.some((step) => marks[at + step] === OUTSIDE);
    filled[at] = isEdge ? 0.5 : 1;
  });
  return filled;
}

function markRim(marks: Uint8Array, { size: [sx, sy, sz] }: Grid): void {
  for (let i = 0; i < sx; i++)
    for (let j = 0; j < sy; j++) {
      const row = (i * sy + j) * sz;
      if (i === 0 || j === 0 || i === sx - 1 || j === sy - 1) marks.fill(RIM, row, row + sz);
      else marks[row] = marks[row + sz - 1] = RIM;
    }
}

/** The mesh with a fan over every open rim: a segment of bowel is a tube that ends where the next begins. */
function withCaps(mesh: Mesh): Mesh {
  const rims = rimsOf(mesh);
  const positions = [...mesh.positions];
  const triangles = [...mesh.triangles];
  for (const rim of rims) {
    const middle = [0, 0, 0];
    for (const [a] of rim)
      for (let k = 0; k < 3; k++) middle[k]! += mesh.positions[a * 3 + k]! / rim.length;
    for (const [a, b] of rim) triangles.push(a, b, positions.length / 3);
    positions.push(...middle);
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** Edges that belong to one triangle alone, those that hang together as one rim. */
function rimsOf({ triangles }: Mesh): [number, number][][] {
  const edges = new Map<string, [number, number]>();
  for (let t = 0; t < triangles.length; t++) {
    const [a, b] = [triangles[t]!, triangles[t % 3 === 2 ? t - 2 : t + 1]!];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!edges.delete(key)) edges.set(key, [a, b]);
  }
  const rimOf = new Map<number, [number, number][]>();
  for (const edge of edges.values()) {
    const [mine, other] = edge.map((v) => rimOf.get(v) ?? []) as [
      [number, number][],
      [number, number][],
    ];
    const rim = mine === other ? [...mine, edge] : [...mine, ...other, edge];
    for (const ends of rim) for (const v of ends) rimOf.set(v, rim);
  }
  return [...new Set(rimOf.values())];
}

function rasterise(mesh: Mesh, { origin, edge, size }: Grid): Uint8Array {
  const marks = new Uint8Array(size[0] * size[1] * size[2]);
  for (let t = 0; t < triangleCount(mesh); t++) {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t * 3 + k]!)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    const longest = Math.max(distance(a, b), distance(b, c), distance(c, a));
    const steps = Math.ceil((longest / edge) * 2) + 1;
    for (let i = 0; i <= steps; i++)
      for (let j = 0; j <= steps - i; j++) {
        let at = 0;
        for (let k = 0; k < 3; k++) {
          const p = a[k]! + ((b[k]! - a[k]!) * i + (c[k]! - a[k]!) * j) / steps;
          at = at * size[k]! + Math.floor((p - origin[k]!) / edge);
        }
        marks[at] = SHEET;
      }
  }
  return marks;
}
