/** From the body's metres to millimetres on a printer's plate. */
import type { Solid } from "../solids.ts";

const MM_PER_M = 1000;

/** Millimetres across, deep and high as it stands on the plate. */
export type SizeMm = readonly [width: number, depth: number, height: number];

interface Bounds {
  readonly min: readonly number[];
  readonly max: readonly number[];
}

function boundsOf(solids: readonly Solid[]): Bounds {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of solids)
    positions.forEach((value, i) => {
      const k = i % 3;
      min[k] = Math.min(min[k]!, value);
      max[k] = Math.max(max[k]!, value);
    });
  return { min, max };
}

/** How big they are at true size. */
export function trueSizeMm(solids: readonly Solid[]): SizeMm {
  const { min, max } = boundsOf(solids);
  const [x, y, z] = [0, 1, 2].map((k) => (max[k]! - min[k]!) * MM_PER_M);
  return [x!, z!, y!];
}

/**
 * As they lie in the body, standing on the plate's middle: millimetres, z up, the front towards −y.
 * @param scale 1 for true size
 */
export function onPlate(solids: readonly Solid[], scale: number): Solid[] {
  const { min, max } = boundsOf(solids);
  const [middleX, middleZ] = [(min[0]! + max[0]!) / 2, (min[2]! + max[2]!) / 2];
  const floor = min[1]!;
  const mm = MM_PER_M * scale;
  return solids.map(({ ids, positions, triangles }) => {
    const placed = new Float32Array(positions.length);
    for (let i = 0; i < positions.length; i += 3) {
      placed[i] = (positions[i]! - middleX) * mm;
      placed[i + 1] = (middleZ - positions[i + 2]!) * mm;
      placed[i + 2] = (positions[i + 1]! - floor) * mm;
    }
    return { ids, positions: placed, triangles };
  });
}
