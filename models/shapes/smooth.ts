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
        const v = mesh.triangles[t + k]! * 3;
        const a = mesh.triangles[t + ((k + 1) % 3)]! * 3;
        const b = mesh.triangles[t + ((k + 2) % 3)]! * 3;
        for (let c = 0; c < 3; c++) sum[v + c]! += positions[a + c]! + positions[b + c]!;
      }
    const next = positions.slice();
    for (let v = 0; v < n; v++)
      if (count[v]! > 0)
        for (let i = v * 3; i < v * 3 + 3; i++)
          next[i]! += share * (sum[i]! / (2 * count[v]!) - next[i]!);
    positions = next;
  };
  for (let round = 0; round < rounds; round++) {
    step(INWARD);
    step(OUTWARD);
  }
  return { positions, triangles: mesh.triangles };
}
