import type { Mesh } from "./mesh.ts";

/**
 * Counts the directed edges that lack their opposite or occur twice, vertices at the same place counted as
 * one: 0 for a closed, oriented surface that nowhere touches itself.
 */
export function openEdges(mesh: Mesh): number {
  const { triangles } = weld(mesh);
  const count = new Map<number, number>();
  const key = (a: number, b: number): number => a * 2 ** 24 + b;
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const edge = key(triangles[t + k]!, triangles[t + ((k + 1) % 3)]!);
      count.set(edge, (count.get(edge) ?? 0) + 1);
    }
  let open = 0;
  for (const [edge, n] of count)
    if (n !== 1 || count.get(key(edge % 2 ** 24, Math.floor(edge / 2 ** 24))) !== 1) open++;
  return open;
}

/** The same surface with vertices at the same place made one: patches and quantized meshes repeat them. */
export function weld(mesh: Mesh): Mesh {
  const seen = new Map<string, number>();
  const positions: number[] = [];
  const remap = new Uint32Array(mesh.positions.length / 3);
  for (let v = 0; v < remap.length; v++) {
    const place = mesh.positions.subarray(v * 3, v * 3 + 3);
    const key = place.join();
    let index = seen.get(key);
    if (index === undefined) {
      index = positions.length / 3;
      seen.set(key, index);
      positions.push(...place);
    }
    remap[v] = index;
  }
  return {
    positions: Float64Array.from(positions),
    triangles: mesh.triangles.map((v) => remap[v]!),
  };
}
