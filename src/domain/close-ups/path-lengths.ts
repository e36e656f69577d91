/** How far a ray goes through closed bodies, exactly: what an x-ray adds up. */

/** A closed surface, triangles counter-clockwise seen from outside; drawn metres. */
export interface ClosedMesh {
  readonly positions: ArrayLike<number>;
  readonly triangles: ArrayLike<number>;
}

/** A picture looking along −z: the middle of its pixels, and how large they are. */
export interface FilmFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the picture's middle shows, drawn metres. */
  readonly centreX: number;
  readonly centreY: number;
  readonly metresPerPx: number;
}

/**
 * Length of the way along z through a body behind each pixel's middle, row by row from above: drawn metres. For each
 * triangle that a pixel's ray meets, its z counts where the ray comes out in front and is taken off where it goes in
 * behind. Borders between triangles belong to exactly one of them, so a closed body never leaks.
 */
export function pathLengths(
  { positions: p, triangles }: ClosedMesh,
  { widthPx, heightPx, centreX, centreY, metresPerPx }: FilmFrame,
): Float32Array {
  const out = new Float32Array(widthPx * heightPx);
  const count = Math.floor(p.length / 3);
  const columns = new Float64Array(count);
  const rows = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    columns[v] = (p[v * 3]! - centreX) / metresPerPx + widthPx / 2 - 0.5;
    rows[v] = (centreY - p[v * 3 + 1]!) / metresPerPx + heightPx / 2 - 0.5;
  }
  /** Where an edge crosses a row: worked out from the same end for both triangles that share it, so alike to the bit. */
  const crossing = (a: number, b: number, row: number): number => {
    const [i, j] = a < b ? [a, b] : [b, a];
    return columns[i]! + ((row - rows[i]!) * (columns[j]! - columns[i]!)) / (rows[j]! - rows[i]!);
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const [ra, rb, rc] = [rows[a]!, rows[b]!, rows[c]!];
    const first = Math.max(0, Math.ceil(Math.min(ra, rb, rc)));
    const last = Math.min(heightPx - 1, Math.ceil(Math.max(ra, rb, rc)) - 1);
    if (first > last) continue;
    const [ux, uy] = [columns[b]! - columns[a]!, rb - ra];
    const [vx, vy] = [columns[c]! - columns[a]!, rc - ra];
    const area = ux * vy - uy * vx;
    if (area === 0) continue;
    const [za, zb, zc] = [p[a * 3 + 2]!, p[b * 3 + 2]!, p[c * 3 + 2]!];
    const [least, most] = [Math.min(za, zb, zc), Math.max(za, zb, zc)];
    const perColumn = ((zb - za) * vy - (zc - za) * uy) / area;
    const perRow = ((zc - za) * ux - (zb - za) * vx) / area;
    // Rows run downwards, so what faces the viewer turns clockwise here.
    const sign = area < 0 ? 1 : -1;
    for (let row = first; row <= last; row++) {
      let [from, to] = [Infinity, -Infinity];
      // An edge belongs to the rows from its upper end up to, but not with, its lower one: two edges a row.
      if (ra <= row !== rb <= row) {
        const x = crossing(a, b, row);
        from = Math.min(from, x);
        to = Math.max(to, x);
      }
      if (rb <= row !== rc <= row) {
        const x = crossing(b, c, row);
        from = Math.min(from, x);
        to = Math.max(to, x);
      }
      if (rc <= row !== ra <= row) {
        const x = crossing(c, a, row);
        from = Math.min(from, x);
        to = Math.max(to, x);
      }
      const start = Math.max(0, Math.ceil(from));
      const end = Math.min(widthPx - 1, Math.ceil(to) - 1);
      const base = za + (row - ra) * perRow - columns[a]! * perColumn;
      for (let column = start; column <= end; column++) {
        const z = Math.min(most, Math.max(least, base + column * perColumn));
        out[row * widthPx + column]! += sign * z;
      }
    }
  }
  return out;
}
