/** Below this difference a value has arrived. */
export const ARRIVED = 0.004;

/** Moves every value a share of the way to its target; whether any is still on its way. */
export function approach(values: Float32Array, targets: Float32Array, share: number): boolean {
  let moving = false;
  for (let i = 0; i < values.length; i++) {
    const rest = targets[i]! - values[i]!;
    if (Math.abs(rest) <= ARRIVED) values[i] = targets[i]!;
    else {
      values[i]! += rest * share;
      moving = true;
    }
  }
  return moving;
}

/** The share of the way that a frame takes. A tab that was in the background hands over seconds at once. */
export const shareOf = (delta: number, fadeSeconds: number): number =>
  fadeSeconds === 0 ? 1 : 1 - Math.exp((-4 * Math.min(delta, 0.1)) / fadeSeconds);
