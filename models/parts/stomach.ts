/**
 * The stomach: a tapered, J-shaped sac along an axis from the fundus to the pylorus, flattened from front
 * to back, with the cardia blended into its right side. Round and exact where oesophagus and duodenum join.
 */
import figures from "../figures/stomach.json" with { type: "json" };
import { fromManifold, levelSet, toManifold } from "../shapes/kernel.ts";
import { bounds } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { curveThrough, stationAt, sweep, valuesAlong } from "../shapes/tube.ts";
import { add, scale, type Vec3 } from "../shapes/vec.ts";
import { OESOPHAGUS } from "./oesophagus.ts";
import { SMALL_BOWEL } from "./small-bowel.ts";

export interface StomachOptions {
  /** Grid of the level set, metres. */
  readonly edge: number;
  readonly triangles: number;
  /** How softly the cardia runs into the body, metres. */
  readonly fillet: number;
}

export const STOMACH_DEFAULTS: StomachOptions = { edge: 0.0045, triangles: 2400, fillet: 0.014 };

interface Sample {
  readonly centre: Vec3;
  readonly radius: number;
  /** Depth from front to back as a share of the height. */
  readonly depth: number;
}

const SAMPLE_M = 0.002;
/** How far the sac is built past its two mouths before they are cut, metres. */
const OVERSHOOT_M = 0.008;
/** Over this length towards the pylorus the section becomes round, metres. */
const ROUNDING_M = 0.07;

/** Spheres along a line of x, y, z, radius; together they are a smooth tapered tube. */
function samplesAlong(rows: readonly (readonly number[])[], depth: (toEnd: number) => number): Sample[] {
  const curve = curveThrough(rows.map(([x, y, z]): Vec3 => [x!, y!, z!]));
  const radius = valuesAlong(curve.knots, rows.map((r) => r[3]!));
  const count = Math.ceil(curve.length / SAMPLE_M);
  return Array.from({ length: count + 1 }, (_, i) => {
    const s = (curve.length * i) / count;
    return { centre: stationAt(curve, s).point, radius: radius(s), depth: depth(curve.length - s) };
  });
}

/** Signed distance, positive inside; exact where the depth is 1. */
const inside = (samples: readonly Sample[], [x, y, z]: readonly [number, number, number]): number => {
  let best = -Infinity;
  for (const { centre, radius, depth } of samples) {
    const d = Math.hypot(x - centre[0], y - centre[1], (z - centre[2]) / depth);
    if (radius - d > best) best = radius - d;
  }
  return best;
};

/** A mouth: where the sac is cut, which way leads out of it, and how wide the neighbour is there. */
interface Mouth {
  readonly point: Vec3;
  readonly outward: Vec3;
  readonly radius: number;
}

const beyond = ({ point, outward, radius }: Mouth, by: number): number[] => [...add(point, scale(outward, by)), radius];

export function buildStomach(options: StomachOptions = STOMACH_DEFAULTS): Part[] {
  const top = stationAt(OESOPHAGUS.curve, OESOPHAGUS.curve.length);
  const bottom = stationAt(SMALL_BOWEL.curve, 0);
  const cardia: Mouth = {
    point: top.point,
    outward: scale(top.tangent, -1),
    radius: OESOPHAGUS.radius(OESOPHAGUS.curve.length),
  };
  const pylorus: Mouth = { point: bottom.point, outward: bottom.tangent, radius: SMALL_BOWEL.radius(0) };

  const sac = samplesAlong([...figures.axis.slice(0, -1), beyond(pylorus, 0), beyond(pylorus, OVERSHOOT_M)], (toEnd) => {
    const t = Math.min(1, toEnd / ROUNDING_M);
    return 1 + (figures.depth - 1) * t * t * (3 - 2 * t);
  });
  const neck = samplesAlong([beyond(cardia, OVERSHOOT_M), beyond(cardia, 0), beyond(cardia, -0.006), figures.cardia], () => 1);
  const reach = 0.04;
  const centres = [...sac, ...neck].flatMap((s) => s.centre);
  const box = bounds({ positions: Float64Array.from(centres), triangles: new Uint32Array() });
  const body = levelSet(
    (p) => {
      const [a, b] = [inside(sac, p), inside(neck, p)];
      // Polynomial smooth maximum: adds nothing where the two differ by more than the fillet.
      const h = Math.max(0, options.fillet - Math.abs(a - b)) / options.fillet;
      return Math.max(a, b) + (h * h * options.fillet) / 4;
    },
    {
      min: add(box.min, [-reach, -reach, -reach]) as Vec3,
      max: add(box.max, [reach, reach, reach]) as Vec3,
      edge: options.edge,
    },
  );
  const open = [cardia, pylorus].reduce((shape, mouth) => {
    const plug = curveThrough([mouth.point, beyond(mouth, 3 * OVERSHOOT_M).slice(0, 3) as Vec3]);
    const tool = sweep(plug, { radius: () => 1.5 * mouth.radius, step: OVERSHOOT_M, sides: 24 });
    return shape.subtract(toManifold(tool));
  }, body);
  return [{ id: "stomach", mesh: fromManifold(open), triangles: options.triangles }];
}
