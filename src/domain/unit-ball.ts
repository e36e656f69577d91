/** An even closed mesh of the unit sphere, to be shaped by moving its vertices. */

const GOLDEN = (1 + Math.sqrt(5)) / 2;
const CORNERS: readonly (readonly [number, number, number])[] = [
  [-1, GOLDEN, 0],
  [1, GOLDEN, 0],
  [-1, -GOLDEN, 0],
  [1, -GOLDEN, 0],
  [0, -1, GOLDEN],
  [0, 1, GOLDEN],
  [0, -1, -GOLDEN],
  [0, 1, -GOLDEN],
  [GOLDEN, 0, -1],
  [GOLDEN, 0, 1],
  [-GOLDEN, 0, -1],
  [-GOLDEN, 0, 1],
];
const FACES: readonly (readonly [number, number, number])[] = [
  [0, 11, 5],
  [0, 5, 1],
  [0, 1, 7],
  [0, 7, 10],
  [0, 10, 11],
  [1, 5, 9],
  [5, 11, 4],
  [11, 10, 2],
  [10, 7, 6],
  [7, 1, 8],
  [3, 9, 4],
  [3, 4, 2],
  [3, 2, 6],
  [3, 6, 8],
  [3, 8, 9],
  [4, 9, 5],
  [2, 4, 11],
  [6, 2, 10],
  [8, 6, 7],
  [9, 8, 1],
];

export interface BallMesh {
  /** x, y, z per vertex, each at distance 1 from the origin; the icosahedron's corners are among them. */
  readonly positions: Float64Array;
  /** Counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
}

/** The unit sphere as an icosahedron whose edges are parted into `parts`: 20 × parts² triangles. */
export function unitBall(parts: number): BallMesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  const seen = new Map<string, number>();
  /** Corners by number, and how much each counts. Neighbouring faces find the same vertex for the same weights. */
  const vertexAt = (weights: readonly (readonly [number, number])[]): number => {
    const used = weights.filter(([, w]) => w > 0).toSorted(([a], [b]) => a - b);
    const key = used.join(";");
    let index = seen.get(key);
    if (index === undefined) {
      index = positions.length / 3;
      seen.set(key, index);
      const sum = [0, 1, 2].map((k) =>
        used.reduce((s, [corner, w]) => s + w * CORNERS[corner]![k]!, 0),
      );
      const far = Math.hypot(...sum);
      positions.push(...sum.map((v) => v / far));
    }
    return index;
  };
  for (const [a, b, c] of FACES) {
    const at = (i: number, j: number): number =>
      vertexAt([
        [a, parts - i - j],
        [b, i],
        [c, j],
      ]);
    for (let i = 0; i < parts; i++)
      for (let j = 0; i + j < parts; j++) {
        triangles.push(at(i, j), at(i + 1, j), at(i, j + 1));
        if (i + j < parts - 1) triangles.push(at(i + 1, j), at(i + 1, j + 1), at(i, j + 1));
      }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}
