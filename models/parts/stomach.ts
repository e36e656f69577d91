/**
 * The stomach, little filled: a tapered sac along an axis from the fundus under the left dome, before the
 * spleen, over body, angular incisure and antrum to the pyloric sphincter; the cardia is blended into its
 * right side below the cardiac notch. Round and exact where oesophagus and duodenum join.
 */
import { MeshoptSimplifier } from "meshoptimizer";
import figures from "../figures/stomach.json" with { type: "json" };
import { compact } from "../gltf/simplify.ts";
import { fromManifold, levelSet, type Manifold, toManifold } from "../shapes/kernel.ts";
import { bounds, type Mesh, vertex } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { curveThrough, FLAT_INSET, stationAt, sweep } from "../shapes/tube.ts";
import { add, dot, length, lerp, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { type Vessel, vesselField } from "../shapes/vessel-field.ts";
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

export const STOMACH_DEFAULTS: StomachOptions = { edge: 0.004, triangles: 2050, fillet: 0.011 };

/** How far the sac is built past its two mouths before they are cut, metres. */
const OVERSHOOT_M = 0.008;
/** Free space around the axis for the level set, metres. */
const REACH_M = 0.04;
/** Length of the pyloric sphincter before the mouth, metres. */
const SPHINCTER_M = 0.009;

/** A round tube of the field along rows of x, y, z, radius. */
const vesselAlong = (rows: readonly (readonly number[])[]): Vessel => ({
  curve: curveThrough(rows.map(([x, y, z]): Vec3 => [x!, y!, z!])),
  radii: rows.map((r) => r[3]!),
});

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
  const sac = vesselAlong([
    ...figures.axis,
    beyond(pylorus, -SPHINCTER_M),
    beyond(pylorus, 0),
    beyond(pylorus, OVERSHOOT_M),
  ]);
  const neck = vesselAlong([
    beyond(cardia, OVERSHOOT_M),
    beyond(cardia, 0),
    beyond(cardia, -0.005),
    figures.cardia,
  ]);
  const field = vesselField([sac, neck, ...figures.lobes.map(vesselAlong)], options.fillet);
  const centres = figures.axis.flatMap(([x, y, z]) => [x!, y!, z!]);
  const box = bounds({ positions: Float64Array.from(centres), triangles: new Uint32Array() });
  const body = levelSet(([x, y, z]) => -field(x, y, z), {
    min: add(box.min, [-REACH_M, -REACH_M, -REACH_M]),
    max: add(box.max, [REACH_M, REACH_M, REACH_M]),
    edge: options.edge,
  });
  const mouths = [cardia, pylorus];
  const open = fromManifold(mouths.reduce(cutAt, body));
  return [{ id: "stomach", mesh: simplifyBetween(open, mouths, options.triangles) }];
}
