/** Smoothing of closed meshes without shrinking them (Taubin 1995). */
import { type Mesh, vertexCount } from "./mesh.ts";

export interface SmoothOptions {
  readonly rounds: number;
}

/** Taubin's pair of steps: the second, outward, gives back what the first takes from the volume. */
const INWARD = 0.5;
const OUTWARD = -0.52;

/** Each vertex moves towards the mean of its neighbours, then away. Triangles stay as they are. */
export function smooth(mesh: Mesh, { rounds }: SmoothOptions): Mesh {
  const n = vertexCount(mesh);
  const count = new Float64Array(n);
  for (const v of mesh.triangles) count[v]!++;
  let positions = mesh.positions;
  const step = (share: number): void => {
    // On a closed mesh each neighbour is met twice, once in either triangle of the edge.
    const sum = new Float64Array(n * 3);
    for (let t = 0; t < mesh.triangles.length; t += 3)
      for (let k = 0; k < 3; k++) {
        const v = mesh.triangles[t + k]!;
        const [a, b] = [mesh.triangles[t + ((k + 1) % 3)]!, mesh.triangles[t + ((k + 2) % 3)]!];
        for (let c = 0; c < 3; c++)
          sum[v * 3 + c]! += positions[a * 3 + c]! + positions[b * 3 + c]!;
      }
    positions = positions.map((value, i) => {
      const neighbours = count[Math.floor(i / 3)]!;
      return neighbours === 0 ? value : value + share * (sum[i]! / (2 * neighbours) - value);
    });
  };
  for (let round = 0; round < rounds; round++) {
    step(INWARD);
    step(OUTWARD);
  }
  return { positions, triangles: mesh.triangles };
}
