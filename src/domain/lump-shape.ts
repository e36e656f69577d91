/**
 * The shape of a lump: rounded and softly lobed, as if by hand, the same each time. Its mean radius is 1, so that a
 * size in millimetres is its true size.
 */
import { unitBall } from "./unit-ball.ts";

export interface LumpMesh {
  /** x, y, z per vertex, around the origin; in mean radii. */
  readonly positions: Float32Array;
  /** Counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
}

/** How far the surface strays from its mean radius: root of the mean square. At most 8 % anywhere. */
const STRAY = 0.033;

/** Soft swellings: where, how high beside one another, and how wide (how far off in cosine one has faded to 1/e). */
const LOBES: readonly (readonly [number, number, number, number, number])[] = [
  [0.62, 0.41, 0.67, 1, 0.42],
  [-0.71, 0.22, 0.67, 0.8, 0.34],
  [0.15, -0.86, 0.49, 0.9, 0.5],
  [-0.31, 0.93, -0.2, 0.75, 0.45],
  [0.83, -0.12, -0.55, 0.7, 0.36],
  [-0.6, -0.38, -0.7, 1, 0.55],
  [0.22, 0.52, -0.83, 0.55, 0.3],
];

function swelling(x: number, y: number, z: number): number {
  let high = 0;
  for (const [lx, ly, lz, height, width] of LOBES) {
    const cosine = (x * lx + y * ly + z * lz) / Math.hypot(lx, ly, lz);
    high += height * Math.exp((cosine - 1) / width);
  }
  return high;
}

/**
 * A closed surface of genus 0.
 * @param detail how often its edges are halved: 20 × 4^`detail` triangles; from 4 on its volume is a unit ball's to
 * within 0.5 %
 */
export function lumpMesh(detail: number): LumpMesh {
  const { positions, triangles } = unitBall(2 ** detail);
  const count = positions.length / 3;
  const high = Array.from({ length: count }, (_, v) =>
    swelling(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!),
  );
  const mean = high.reduce((sum, h) => sum + h, 0) / count;
  const spread = Math.sqrt(high.reduce((sum, h) => sum + (h - mean) ** 2, 0) / count);
  return {
    positions: Float32Array.from(
      positions,
      (value, i) => value * (1 + (STRAY * (high[Math.floor(i / 3)]! - mean)) / spread),
    ),
    triangles,
  };
}
