/** Moves loops of a tube apart where their walls would run into each other: two measured walls may. */
import { curveThrough, stationAt, valuesAlong } from "../shapes/tube.ts";
import { add, distance, scale, sub, type Vec3 } from "../shapes/vec.ts";

export interface PartedOptions {
  /** Kept free between the walls of loops, metres. */
  readonly clearance: number;
  /** Stretches nearer than this many radii along the tube are one bend, not two loops. */
  readonly apart: number;
}

const STEP_M = 0.003;
const ROUNDS = 40;
/** Share of an overlap that a round mends on either side. */
const SHARE = 0.35;

/**
 * @param points x, y, z, mean radius and first harmonic (cosine, sine), metres
 * @returns the points with x, y, z moved, by a millimetre or two where loops ran into each other
 */
export function parted(
  points: readonly (readonly number[])[],
  { clearance, apart }: PartedOptions,
): number[][] {
  const out = points.map((p) => [...p]);
  for (let round = 0; round < ROUNDS; round++) {
    const curve = curveThrough(out.map(([x, y, z]): Vec3 => [x!, y!, z!]));
    const along = (k: number): ((s: number) => number) =>
      valuesAlong(
        curve.knots,
        out.map((p) => p[k] ?? 0),
      );
    const [radius, cosine, sine] = [along(3), along(4), along(5)];
    const count = Math.ceil(curve.length / STEP_M);
    const balls = Array.from({ length: count + 1 }, (_, i) => {
      const s = (curve.length * i) / count;
      const { point, normal, binormal } = stationAt(curve, s);
      // The wall's own middle: the first harmonic shifts it off the axis.
      const shift = add(scale(normal, cosine(s)), scale(binormal, sine(s)));
      return { s, centre: add(point, shift), radius: radius(s) };
    });
    const moves = out.map((): Vec3 => [0, 0, 0]);
    const push = (s: number, by: Vec3): void => {
      let i = 0;
      while (i < out.length - 2 && curve.knots[i + 1]! < s) i++;
      const share = (s - curve.knots[i]!) / (curve.knots[i + 1]! - curve.knots[i]!);
      for (const [k, w] of [
        [i, 1 - share],
        [i + 1, share],
      ] as const) {
        const moved = scale(by, w);
        // Balls stand closer than points: the largest push counts, not their sum.
        if (Math.hypot(...moved) > Math.hypot(...moves[k]!)) moves[k] = moved;
      }
    };
    let worst = 0;
    balls.forEach((a, i) => {
      for (let j = i + 1; j < balls.length; j++) {
        const b = balls[j]!;
        const wide = a.radius + b.radius;
        if (b.s - a.s < apart * (wide / 2)) continue;
        const gap = distance(a.centre, b.centre);
        if (gap >= wide + clearance) continue;
        const short = wide + clearance - gap;
        worst = Math.max(worst, short);
        const way = scale(sub(b.centre, a.centre), (SHARE * short) / gap);
        push(a.s, scale(way, -1));
        push(b.s, way);
      }
    });
    if (worst < 1e-4) break;
    out.forEach((p, i) => {
      if (i === 0 || i === out.length - 1) return;
      for (let k = 0; k < 3; k++) p[k]! += moves[i]![k]!;
    });
  }
  return out;
}
