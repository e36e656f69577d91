/**
 * The stomach: a tapered, J-shaped sac along an axis from the fundus to the pylorus, flattened from front
 * to back, with the cardia blended into its right side. Round and exact where oesophagus and duodenum join.
 */
import { MeshoptSimplifier } from "meshoptimizer";
import figures from "../figures/stomach.json" with { type: "json" };
import { compact } from "../gltf/simplify.ts";
import { fromManifold, levelSet, type Manifold, toManifold } from "../shapes/kernel.ts";
import { bounds, type Mesh, vertex } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { curveThrough, FLAT_INSET, stationAt, sweep, valuesAlong } from "../shapes/tube.ts";
import { add, dot, length, lerp, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { OESOPHAGUS } from "./oesophagus.ts";
import { SMALL_BOWEL } from "./small-bowel.ts";

await MeshoptSimplifier.ready;

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
function samplesAlong(
  rows: readonly (readonly number[])[],
  depth: (toEnd: number) => number,
): Sample[] {
  const curve = curveThrough(rows.map(([x, y, z]): Vec3 => [x!, y!, z!]));
  const radius = valuesAlong(
    curve.knots,
    rows.map((r) => r[3]!),
  );
  const count = Math.ceil(curve.length / SAMPLE_M);
  return Array.from({ length: count + 1 }, (_, i) => {
    const s = (curve.length * i) / count;
    return { centre: stationAt(curve, s).point, radius: radius(s), depth: depth(curve.length - s) };
  });
}

/** Signed distance, positive inside; exact where the depth is 1. */
const inside = (
  samples: readonly Sample[],
  [x, y, z]: readonly [number, number, number],
): number => {
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

const beyond = ({ point, outward, radius }: Mouth, by: number): number[] => [
  ...add(point, scale(outward, by)),
  radius,
];

/** Takes away what was built past a mouth, leaving a flat disc there. */
function cutAt(sac: Manifold, mouth: Mouth): Manifold {
  const plug = curveThrough([mouth.point, beyond(mouth, 3 * OVERSHOOT_M).slice(0, 3) as Vec3]);
  const tool = sweep(plug, { radius: () => 1.5 * mouth.radius, step: OVERSHOOT_M, sides: 24 });
  return sac.subtract(toManifold(tool));
}

/**
 * Fewer triangles, but every vertex of the mouths' rims stays, so that the neighbours fit: the discs are
 * taken off, the open rims locked, and the discs put back.
 */
function simplifyBetween(mesh: Mesh, mouths: readonly Mouth[], triangles: number): Mesh {
  const isDisc = (corner: Vec3): boolean =>
    mouths.some(({ point, outward, radius }) => {
      const offset = sub(corner, point);
      return Math.abs(dot(offset, outward)) < 1e-5 && length(offset) < 1.3 * radius;
    });
  const wall: number[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = mesh.triangles.subarray(t, t + 3);
    if (![...corners].every((v) => isDisc(vertex(mesh, v)))) wall.push(...corners);
  }
  const [simple] = MeshoptSimplifier.simplify(
    Uint32Array.from(wall),
    Float32Array.from(mesh.positions),
    3,
    triangles * 3,
    1,
    ["LockBorder"],
  );
  const next = new Map<number, number>();
  const edges = new Set<string>();
  for (let t = 0; t < simple.length; t += 3)
    for (let k = 0; k < 3; k++) edges.add(`${simple[t + k]},${simple[t + ((k + 1) % 3)]}`);
  for (const edge of edges) {
    const [a, b] = edge.split(",").map(Number) as [number, number];
    if (!edges.has(`${b},${a}`)) next.set(b, a);
  }
  const positions = [...mesh.positions];
  const closed = [...simple];
  while (next.size > 0) {
    const rim: number[] = [];
    for (let v = next.keys().next().value!; next.has(v);) {
      rim.push(v);
      const w = next.get(v)!;
      next.delete(v);
      v = w;
    }
    const at = positions.length / 3;
    const points = rim.map((v) => vertex(mesh, v));
    const centre = scale(
      points.reduce((sum, p) => add(sum, p), [0, 0, 0]),
      1 / rim.length,
    );
    // As in a swept tube, a narrow rim keeps the disc's direction out of the wall's shading.
    for (const p of points) positions.push(...lerp(p, centre, FLAT_INSET));
    positions.push(...centre);
    rim.forEach((v, k) => {
      const n = (k + 1) % rim.length;
      closed.push(v, rim[n]!, at + n, v, at + n, at + k, at + k, at + n, at + rim.length);
    });
  }
  return compact({ positions: Float64Array.from(positions), triangles: Uint32Array.from(closed) });
}

export function buildStomach(options: StomachOptions = STOMACH_DEFAULTS): Part[] {
  const top = stationAt(OESOPHAGUS.curve, OESOPHAGUS.curve.length);
  const bottom = stationAt(SMALL_BOWEL.curve, 0);
  const cardia: Mouth = {
    point: top.point,
    outward: scale(top.tangent, -1),
    radius: OESOPHAGUS.radius(OESOPHAGUS.curve.length),
  };
  // The small bowel leaves along its own direction: that is out of the stomach.
  const pylorus: Mouth = {
    point: bottom.point,
    outward: bottom.tangent,
    radius: SMALL_BOWEL.radius(0),
  };
  const sac = samplesAlong(
    [
      ...figures.axis.slice(0, -1),
      beyond(pylorus, -0.007),
      beyond(pylorus, 0),
      beyond(pylorus, OVERSHOOT_M),
    ],
    (toEnd) => {
      const t = Math.min(1, Math.max(0, toEnd - 0.015) / ROUNDING_M);
      return 1 + (figures.depth - 1) * t * t * (3 - 2 * t);
    },
  );
  const neck = samplesAlong(
    [beyond(cardia, OVERSHOOT_M), beyond(cardia, 0), beyond(cardia, -0.005), figures.cardia],
    () => 1,
  );
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
      min: add(box.min, [-reach, -reach, -reach]),
      max: add(box.max, [reach, reach, reach]),
      edge: options.edge,
    },
  );
  const mouths = [cardia, pylorus];
  const open = fromManifold(mouths.reduce(cutAt, body));
  return [{ id: "stomach", mesh: simplifyBetween(open, mouths, options.triangles) }];
}
