/**
 * Measures the limbs and trunk of the Human Reference Atlas male's skin as a few smooth sections:
 * `npx tsx models/measure/skin.ts DIR` reads DIR/hra-male/skin.glb and writes models/figures/skin.json.
 *
 * A section is cut square to the limb's axis; its outline is a radius about a centre, a Fourier series of
 * low order fitted by least squares over the arc that is there. The penalty grows with the fourth power
 * of the order, so arcs left open where a limb joins the trunk close smoothly, and muscle relief and all
 * that is an adult's fades. Order 3 is enough for a mannequin; head, hands and feet are designed, not
 * measured, for the reference is a grown man.
 */
import { writeFileSync } from "node:fs";
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { add, dot, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { readReference } from "./reference.ts";

const ORDER = 3;
/** Weight of the smoothness penalty against the outline's length. */
const SMOOTHNESS = 2e-4;
/** The library's frame has its origin near the hips; the project's has the floor at y = 0. */
const FLOOR_M = 0.915;

interface Axis {
  readonly origin: Vec3;
  /** Across, across, along. */
  readonly u: Vec3;
  readonly v: Vec3;
  readonly w: Vec3;
}

interface Station {
  readonly at: number;
  readonly centre: readonly [number, number];
  /** Mean radius, then cosine and sine of each order; angle 0 along u, a quarter turn along v. Metres. */
  readonly radius: readonly number[];
}

interface SliceOptions {
  readonly axis: Axis;
  readonly stations: readonly number[];
  readonly belongs: (point: Vec3) => boolean;
  /** Left–right symmetric about the plane u = 0. */
  readonly symmetric?: boolean;
}

function slice(
  mesh: Mesh,
  axis: Axis,
  at: number,
  belongs: (p: Vec3) => boolean,
): [number, number, number][] {
  const corner = (i: number): Vec3 => [
    mesh.positions[i * 3]!,
    mesh.positions[i * 3 + 1]! + FLOOR_M,
    mesh.positions[i * 3 + 2]!,
  ];
  const points: [number, number, number][] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const p = [0, 1, 2].map((k) => corner(mesh.triangles[t + k]!));
    const h = p.map((q) => dot(sub(q, axis.origin), axis.w) - at);
    const ends: Vec3[] = [];
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const)
      if (h[i]! < 0 !== h[j]! < 0)
        ends.push(add(p[i]!, scale(sub(p[j]!, p[i]!), h[i]! / (h[i]! - h[j]!))));
    if (ends.length !== 2 || !ends.every(belongs)) continue;
    const middle = sub(scale(add(ends[0]!, ends[1]!), 0.5), axis.origin);
    points.push([dot(middle, axis.u), dot(middle, axis.v), Math.hypot(...sub(ends[1]!, ends[0]!))]);
  }
  return points;
}

const middle = ([a, b]: [number, number]): number => (a + b) / 2;

function fit(points: readonly [number, number, number][], at: number, symmetric: boolean): Station {
  const range = (k: 0 | 1): [number, number] => {
    const values = points.map((p) => p[k]);
    return [Math.min(...values), Math.max(...values)];
  };
  const centre: [number, number] = [symmetric ? 0 : middle(range(0)), middle(range(1))];
  const size = 2 * ORDER + 1;
  const normal = Array.from({ length: size }, () => new Float64Array(size + 1));
  const total = points.reduce((sum, p) => sum + p[2], 0);
  const sides = symmetric ? [1, -1] : [1];
  for (const [u, v, weight] of points)
    for (const side of sides) {
      const [du, dv] = [side * u - centre[0], v - centre[1]];
      const angle = Math.atan2(dv, du);
      const radius = Math.hypot(du, dv);
      const basis = Array.from({ length: size }, (_, k) => {
        const order = Math.ceil(k / 2);
        return k % 2 === 1 ? Math.cos(order * angle) : order === 0 ? 1 : Math.sin(order * angle);
      });
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) normal[i]![j]! += (weight / total) * basis[i]! * basis[j]!;
        normal[i]![size]! += (weight / total) * basis[i]! * radius;
      }
    }
  for (let k = 0; k < size; k++) normal[k]![k]! += SMOOTHNESS * Math.ceil(k / 2) ** 4;
  return {
    at: round(at),
    centre: [round(centre[0]), round(centre[1])],
    radius: solve(normal).map(round),
  };
}

/** Gauss elimination on an augmented matrix; positive definite, so no pivoting is needed. */
function solve(rows: Float64Array[]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= n; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  return rows.map((row, i) => row[n]! / row[i]!);
}

/** To a tenth of a millimetre. */
const round = (metres: number): number => Math.round(metres * 1e4) / 1e4;

function measure(
  mesh: Mesh,
  { axis, stations, belongs, symmetric = false }: SliceOptions,
): Station[] {
  return stations.map((at) => {
    const points = slice(mesh, axis, at, belongs);
    if (points.length < 12) throw new Error(`No outline at ${at} m.`);
    return fit(points, at, symmetric);
  });
}

const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

function distanceToSegment(p: Vec3, a: Vec3, b: Vec3): number {
  const axis = sub(b, a);
  const t = Math.min(1, Math.max(0, dot(sub(p, a), axis) / dot(axis, axis)));
  return Math.hypot(...sub(p, add(a, scale(axis, t))));
}

const folder = process.argv[2];
if (!folder) throw new Error("Usage: npx tsx models/measure/skin.ts DIR");
const [skin] = (await readReference(`${folder}/hra-male/skin.glb`)).values();
if (!skin) throw new Error("The skin file is empty.");

const R = REFERENCE;
const shoulder: Vec3 = [...R.shoulder];
const elbow: Vec3 = [...R.elbow];
const wrist: Vec3 = [...R.wrist];
const along = normalize(sub(wrist, shoulder));
const front = normalize(sub([0, 0, 1], scale(along, along[2])));
const outer: Vec3 = [
  along[1] * front[2] - along[2] * front[1],
  along[2] * front[0] - along[0] * front[2],
  along[0] * front[1] - along[1] * front[0],
];
const armLength = Math.hypot(...sub(wrist, shoulder));
/** Half-width of the trunk's core and of the arm: a point belongs to the nearer of the two surfaces. */
const ARM_HALF_WIDTH = 0.05;
const TRUNK_HALF_WIDTH = 0.16;
const isArm = (p: Vec3): boolean =>
  Math.min(distanceToSegment(p, shoulder, elbow), distanceToSegment(p, elbow, wrist)) -
    ARM_HALF_WIDTH <
  Math.hypot(p[0], p[2] * 0.5) - TRUNK_HALF_WIDTH;
const level: Axis = { origin: [0, 0, 0], u: [1, 0, 0], v: [0, 0, 1], w: [0, 1, 0] };

const figures = {
  source:
    "Skin of the Human Reference Atlas male (HuBMAP 3D Reference Object Library v1.1, made from the NLM Visible Human)",
  licence: "CC BY 4.0",
  method: `Sections square to each axis; outline as mean radius and Fourier terms to order ${ORDER} about a centre (metres), least squares with a penalty on order⁴. at: along the axis; leg and trunk: height above the floor, angle 0 to the body's left, a quarter turn to the front; arm: from shoulder to wrist, angle 0 and a quarter turn along u and v.`,
  leg: {
    stations: measure(skin, {
      axis: level,
      stations: steps(0.1, 0.82, 19),
      belongs: (p) => p[0] > 0.004 && !isArm(p) && p[0] < 0.26,
    }),
  },
  arm: {
    origin: shoulder,
    u: front.map(round),
    v: outer.map(round),
    w: along.map(round),
    stations: measure(skin, {
      axis: { origin: shoulder, u: front, v: outer, w: along },
      stations: steps(0.1, armLength - 0.01, 15),
      belongs: (p) => p[0] > 0 && isArm(p),
    }),
  },
  trunk: {
    stations: measure(skin, {
      axis: level,
      stations: steps(0.9, 1.5, 21),
      symmetric: true,
      belongs: (p) => p[0] >= 0 && !isArm(p),
    }),
  },
};
writeFileSync(new URL("../figures/skin.json", import.meta.url), `${JSON.stringify(figures)}\n`);
