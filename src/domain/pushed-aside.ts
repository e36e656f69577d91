/**
 * How many times farther from a lump's centre something comes to lie when the lump has grown there, `distance` being
 * how far it lay before; same unit as `radius`. Tissue hardly lets itself be compressed, so the volume within each
 * sphere around the centre stays what it was, plus the lump: nothing ends up inside the lump, and far away nothing
 * moves.
 */
export function pushedAside(distance: number, radius: number): number {
  if (radius === 0) return 1;
  return Math.cbrt(1 + (radius / Math.max(distance, radius * 1e-3)) ** 3);
}
