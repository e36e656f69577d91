/** Sections of a tube-shaped surface around its axis: how far the wall is in every direction, as harmonics. */
import { type Mesh, vertex } from "../shapes/mesh.ts";
import { type Curve, stationAt } from "../shapes/tube.ts";
import { add, cross, distance, dot, scale, sub, type Vec3 } from "../shapes/vec.ts";

/** A surface whose corners know how far along the axis they lie, metres. */
export interface TubeSurface {
  readonly mesh: Mesh;
  readonly along: Float64Array;
}

/** Corners of obstacles further off than this are not looked at, metres. */
const OBSTACLE_REACH_M = 0.06;
const CLEARANCE_M = 0.001;

type Triangle = readonly [Vec3, Vec3, Vec3];

/** Distance from the origin at which a ray leaves through a triangle; undefined when it misses. */
function exit(from: Vec3, way: Vec3, [a, b, c]: Triangle): number | undefined {
  const [u, v] = [sub(b, a), sub(c, a)];
  const p = cross(way, v);
  const det = dot(u, p);
  if (Math.abs(det) < 1e-16) return undefined;
  const start = sub(from, a);
  const q = cross(start, u);
  const [s, t, d] = [dot(start, p) / det, dot(way, q) / det, dot(v, q) / det];
  return s >= 0 && t >= 0 && s + t <= 1 && d > 0 ? d : undefined;
}

/** Corners of the triangles that are wanted. */
function trianglesOf(mesh: Mesh, wanted: (corners: readonly number[]) => boolean): Triangle[] {
  const out: Triangle[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [...mesh.triangles.subarray(t, t + 3)];
    if (wanted(corners)) out.push(corners.map((v) => vertex(mesh, v)) as [Vec3, Vec3, Vec3]);
  }
  return out;
}

export interface SectionOptions {
  /** Highest harmonic; 0 gives the mean radius alone. */
  readonly order: number;
  /** Only walls this near along the axis belong to a section, metres: no neighbouring loop is met. */
  readonly reach: number;
  /** Rays around. */
  readonly rays: number;
  /** Organs that the wall stays clear of where the reference runs into them. */
  readonly obstacles?: Mesh;
}

/**
 * The radius around the axis at one place, metres: mean, then cosine and sine of each harmonic; angle 0 is
 * the curve's normal there, 90° its binormal. Rays that meet no wall (holes, rims) are left out.
 * @throws when fewer than half of the rays meet a wall.
 */
export function sectionAt(
  surface: TubeSurface,
  curve: Curve,
  s: number,
  { order, reach, rays, obstacles }: SectionOptions,
): number[] {
  const { mesh, along } = surface;
  const { point, normal, binormal } = stationAt(curve, s);
  const near = trianglesOf(mesh, (corners) => corners.some((v) => Math.abs(along[v]! - s) < reach));
  const hard = obstacles
    ? trianglesOf(obstacles, ([v]) => distance(vertex(obstacles, v!), point) < OBSTACLE_REACH_M)
    : [];
  const angles: number[] = [];
  const radii: number[] = [];
  for (let k = 0; k < rays; k++) {
    const angle = (2 * Math.PI * k) / rays;
    const way = add(scale(normal, Math.cos(angle)), scale(binormal, Math.sin(angle)));
    let nearest = Infinity;
    for (const triangle of near)
      nearest = Math.min(nearest, exit(point, way, triangle) ?? Infinity);
    if (nearest === Infinity) continue;
    for (const triangle of hard)
      nearest = Math.min(nearest, (exit(point, way, triangle) ?? Infinity) - CLEARANCE_M);
    angles.push(angle);
    radii.push(nearest);
  }
  if (angles.length < rays / 2)
    throw new Error(`The section at ${s.toFixed(3)} m is open: ${angles.length} of ${rays} rays.`);
  return fitHarmonics(angles, radii, order);
}

/** Penalty on high harmonics (a share of the data's weight times order⁴): gaps are bridged smoothly. */
const STIFFNESS = 2e-4;
/** A wall further off than this share of the radius pulls less: folds and stubs are passed over. */
const STRAY = 0.15;
const ROUNDS = 6;

/** Least squares of a Fourier series, robust against strays. */
function fitHarmonics(
  angles: readonly number[],
  radii: readonly number[],
  order: number,
): number[] {
  const n = 2 * order + 1;
  const basis = angles.map((a) =>
    Array.from({ length: n }, (_, i) => {
      const k = Math.ceil(i / 2);
      return i === 0 ? 1 : i % 2 === 1 ? Math.cos(k * a) : Math.sin(k * a);
    }),
  );
  let weights = radii.map(() => 1);
  let out: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: n }, () => Array.from({ length: n + 1 }, () => 0));
    basis.forEach((row, m) => {
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) rows[i]![j]! += weights[m]! * row[i]! * row[j]!;
        rows[i]![n]! += weights[m]! * row[i]! * radii[m]!;
      }
    });
    for (let i = 1; i < n; i++) rows[i]![i]! += STIFFNESS * angles.length * Math.ceil(i / 2) ** 4;
    out = solved(rows);
    const scaleM = STRAY * out[0]!;
    weights = basis.map((row, m) => {
      const miss = row.reduce((sum, b, i) => sum + b * out[i]!, 0) - radii[m]!;
      return 1 / (1 + (miss / scaleM) ** 2);
    });
  }
  return out;
}

/** Gauss–Jordan elimination of a small symmetric system; the last column is the right side. */
function solved(rows: number[][]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++)
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const f = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= n; c++) rows[r]![c]! -= f * rows[i]![c]!;
    }
  return rows.map((row, i) => row[n]! / row[i]!);
}
