/** Space parted into rounded cells of about the same size, for tissue that is built of many small pieces. */

/** A number from 0 to 1 that belongs to a place on a grid. */
export function scattered(i: number, j: number, k: number): number {
  let h = Math.imul(i, 374761393) ^ Math.imul(j, 668265263) ^ Math.imul(k, 2147483589);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

export interface CellsOptions {
  /** Metres, along each axis. */
  readonly size: readonly [number, number, number];
  /** How far from its regular place a cell may lie, as a share of its size. */
  readonly jitter: number;
  /** In the plane of x and y only. */
  readonly isFlat?: boolean;
  /** How soft the distance turns where more than two cells meet, as a share of their size; 0, the default, is an edge. */
  readonly soft?: number;
}

/** How far a point lies from the border of its cell: 0 there, to about half a cell's width in its middle. Metres. */
export function cells({
  size: [sx, sy, sz],
  jitter,
  isFlat = false,
  soft = 0,
}: CellsOptions): (x: number, y: number, z: number) => number {
  const least = isFlat ? Math.min(sx, sy) : Math.min(sx, sy, sz);
  const distances = new Float64Array(27);
  return (x, y, z) => {
    let count = 0;
    const [u, v, w] = [x / sx, y / sy, z / sz];
    const [j, k] = [Math.floor(v), isFlat ? 0 : Math.floor(w)];
    let [first, second] = [Infinity, Infinity];
    for (let c = isFlat ? 0 : -1; c <= (isFlat ? 0 : 1); c++)
      for (let b = -1; b <= 1; b++)
        for (let a = -1; a <= 1; a++) {
          const [q, r] = [j + b, k + c];
          // Every other row is set off by half a cell, as in a wall of bricks.
          const shift = (q & 1) / 2;
          const p = Math.floor(u - shift) + a;
          const dx = p + 0.5 + shift + jitter * (scattered(p, q, r) - 0.5) - u;
          const dy = q + 0.5 + jitter * (scattered(p + 71, q, r) - 0.5) - v;
          const dz = isFlat ? 0 : r + 0.5 + jitter * (scattered(p, q + 37, r) - 0.5) - w;
          const d = Math.sqrt(dx * dx + dy * dy + dz * dz);
          distances[count++] = d;
          if (d < first) [first, second] = [d, first];
          else if (d < second) second = d;
        }
    if (soft === 0) return ((second - first) / 2) * least;
    // All but the first count, the nearer the more; at a corner of cells this comes out below 0.
    let sum = -Math.exp((second - first) / soft);
    for (let i = 0; i < count; i++) sum += Math.exp((second - distances[i]!) / soft);
    return Math.max(0, (second - soft * Math.log(sum) - first) / 2) * least;
  };
}
