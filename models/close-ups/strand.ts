/** Long thin bodies as signed distances (metres, negative inside): hairs, vessels, bundles of muscle. */
import { type Distance, smoothMin } from "../shapes/blend.ts";
import { curveThrough } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface Strand {
  readonly points: readonly Vec3[];
  /** At each point, metres; between them it changes evenly. */
  readonly radii: readonly number[];
}

/** Where a point stands to a line: its distance from it, and how far along the nearest place is. Metres. */
export interface Nearest {
  distance: number;
  along: number;
  /** Radius of the strand there. */
  radius: number;
}

/**
 * The nearest place on a line of straight pieces.
 * @returns one and the same object at every call, to be read at once: it is asked millions of times
 */
export function nearestOn({ points, radii }: Strand): (x: number, y: number, z: number) => Nearest {
  const count = points.length - 1;
  const data = new Float64Array(count * 10);
  let run = 0;
  for (let i = 0; i < count; i++) {
    const [a, b] = [points[i]!, points[i + 1]!];
    const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const length = Math.hypot(...d);
    data.set([...a, ...d, length * length, run, radii[i]!, radii[i + 1]! - radii[i]!], i * 10);
    run += length;
  }
  const out: Nearest = { distance: 0, along: 0, radius: 0 };
  return (x, y, z) => {
    let best = Infinity;
    for (let k = 0; k < data.length; k += 10) {
      const [px, py, pz] = [x - data[k]!, y - data[k + 1]!, z - data[k + 2]!];
      const [dx, dy, dz] = [data[k + 3]!, data[k + 4]!, data[k + 5]!];
      const square = data[k + 6]!;
      const t = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / square));
      const [qx, qy, qz] = [px - t * dx, py - t * dy, pz - t * dz];
      const radius = data[k + 8]! + t * data[k + 9]!;
      const distance = Math.sqrt(qx * qx + qy * qy + qz * qz);
      if (distance - radius >= best) continue;
      best = distance - radius;
      out.distance = distance;
      out.along = data[k + 7]! + t * Math.sqrt(square);
      out.radius = radius;
    }
    return out;
  };
}

/** A smooth strand through a few points, as short straight pieces. Radii change evenly between the points. */
export function smoothStrand({ points, radii }: Strand, spacing: number): Strand {
  const curve = curveThrough(points, { spacing });
  const { knots } = curve;
  return {
    points: curve.points,
    radii: curve.points.map((_, i) => {
      const s = Math.min(knots.at(-1)!, i * curve.spacing);
      let k = 0;
      while (k < knots.length - 2 && knots[k + 1]! < s) k++;
      const t = (s - knots[k]!) / (knots[k + 1]! - knots[k]!);
      return radii[k]! + (radii[k + 1]! - radii[k]!) * t;
    }),
  };
}

/** Pieces of a strand that are looked at together, or left out together. */
const CHUNK = 6;
/** Further off than this a ball around a chunk is near enough, metres: it is never nearer than the strand. */
const FAR_M = 0.006;

interface Chunk {
  readonly near: ReturnType<typeof nearestOn>;
  readonly centre: Vec3;
  readonly reach: number;
}

function chunksOf({ points, radii }: Strand): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < points.length - 1; i += CHUNK) {
    const part = { points: points.slice(i, i + CHUNK + 1), radii: radii.slice(i, i + CHUNK + 1) };
    const centre = [0, 1, 2].map((c) => {
      const values = part.points.map((p) => p[c]!);
      return (Math.min(...values) + Math.max(...values)) / 2;
    }) as Vec3;
    const reach = Math.max(
      ...part.points.map(
        (p, k) => part.radii[k]! + Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]),
      ),
    );
    chunks.push({ near: nearestOn(part), centre, reach });
  }
  return chunks;
}

/** Strands joined with fillets of `k` metres. */
export function strands(all: readonly Strand[], k: number): Distance {
  const each = all.map(chunksOf);
  return (x, y, z) => {
    let d = Infinity;
    for (const chunks of each) {
      let one = Infinity;
      for (const { near, centre, reach } of chunks) {
        const [px, py, pz] = [x - centre[0], y - centre[1], z - centre[2]];
        const least = Math.sqrt(px * px + py * py + pz * pz) - reach;
        if (least >= one || least >= d + k) continue;
        if (least > FAR_M) one = least;
        else {
          const { distance, radius } = near(x, y, z);
          if (distance - radius < one) one = distance - radius;
        }
      }
      if (one < d + k) d = smoothMin(d, one, k);
    }
    return d;
  };
}
