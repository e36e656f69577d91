/**
 * Soft modelling with signed distances, after Inigo Quilez's primitives: metres, **negative inside**.
 * Distances are exact for capsules and good near the surface for the rest, with a slope of about 1, which
 * is what a level set needs. Use {@link toInside} for the kernel's `levelSet`, which wants the other sign.
 */
import { cross, dot, normalize, sub, type Vec3 } from "./vec.ts";

/** Signed distance at a point, metres, negative inside. Plain numbers, since it is called millions of times. */
export type Distance = (x: number, y: number, z: number) => number;

/** The smaller of two distances, rounded where they meet within `k` metres; C2, never above either. */
export function smoothMin(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b);
  if (h <= 0) return a < b ? a : b;
  return (a < b ? a : b) - (h * h * h) / (6 * k * k);
}

/** The larger of two distances, rounded: the intersection's counterpart of {@link smoothMin}. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

/** Eases from 0 to 1 while `x` runs from `from` to `to` (either way round). */
export function smoothStep(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

export const sphere = (centre: Vec3, radius: number): Distance => {
  const [cx, cy, cz] = centre;
  return (x, y, z) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radius;
};

export interface EllipsoidOptions {
  readonly centre: Vec3;
  /** Half-axes along `u`, `v` and their cross product, metres. */
  readonly radii: Vec3;
  /** Direction of the first half-axis; x when left out. */
  readonly u?: Vec3;
  /** Direction of the second half-axis, made square to `u`; y when left out. */
  readonly v?: Vec3;
}

export function ellipsoid({
  centre,
  radii,
  u = [1, 0, 0],
  v = [0, 1, 0],
}: EllipsoidOptions): Distance {
  const [cx, cy, cz] = centre;
  const [ra, rb, rc] = radii;
  const a = normalize(u);
  const c = normalize(cross(a, v));
  const b = cross(c, a);
  return (x, y, z) => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    const i = (px * a[0] + py * a[1] + pz * a[2]) / ra;
    const j = (px * b[0] + py * b[1] + pz * b[2]) / rb;
    const k = (px * c[0] + py * c[1] + pz * c[2]) / rc;
    const k0 = Math.sqrt(i * i + j * j + k * k);
    const k1 = Math.sqrt((i / ra) ** 2 + (j / rb) ** 2 + (k / rc) ** 2);
    return k1 === 0 ? -Math.min(ra, rb, rc) : (k0 * (k0 - 1)) / k1;
  };
}

export interface CapsuleOptions {
  readonly from: Vec3;
  readonly to: Vec3;
  /** Metres. */
  readonly fromRadius: number;
  readonly toRadius: number;
}

/** A capsule whose ends may differ in radius (a round cone). Exact. Throws when one end lies inside the other. */
export function taperedCapsule({ from, to, fromRadius, toRadius }: CapsuleOptions): Distance {
  const axis = sub(to, from);
  const l2 = dot(axis, axis);
  const rr = fromRadius - toRadius;
  const a2 = l2 - rr * rr;
  if (a2 <= 0)
    throw new Error("A tapered capsule needs ends that are further apart than their radii differ.");
  const [ax, ay, az] = axis;
  const [fx, fy, fz] = from;
  const il2 = 1 / l2;
  return (x, y, z) => {
    const px = x - fx;
    const py = y - fy;
    const pz = z - fz;
    const s = px * ax + py * ay + pz * az;
    const t = s - l2;
    const qx = px * l2 - ax * s;
    const qy = py * l2 - ay * s;
    const qz = pz * l2 - az * s;
    const x2 = qx * qx + qy * qy + qz * qz;
    const y2 = s * s * l2;
    const z2 = t * t * l2;
    const k = Math.sign(rr) * rr * rr * x2;
    if (Math.sign(t) * a2 * z2 > k) return Math.sqrt(x2 + z2) * il2 - toRadius;
    if (Math.sign(s) * a2 * y2 < k) return Math.sqrt(x2 + y2) * il2 - fromRadius;
    return (Math.sqrt(x2 * a2 * il2) + s * rr) * il2 - fromRadius;
  };
}

export interface ConeChainOptions {
  readonly points: readonly Vec3[];
  /** Radius at each point, metres. */
  readonly radii: readonly number[];
  /** Rounding between neighbours, metres. */
  readonly blend: number;
}

/** A chain of tapered capsules, softly joined: a finger, a root, a vessel. */
export function coneChain({ points, radii, blend }: ConeChainOptions): Distance {
  const links = points
    .slice(1)
    .map((to, i) =>
      taperedCapsule({ from: points[i]!, to, fromRadius: radii[i]!, toRadius: radii[i + 1]! }),
    );
  return smoothUnion(links, blend);
}

/** All of them joined, with fillets of about `k` metres. */
export function smoothUnion(shapes: readonly Distance[], k: number): Distance {
  return (x, y, z) => {
    let d = Infinity;
    for (const shape of shapes) d = smoothMin(d, shape(x, y, z), k);
    return d;
  };
}

/** `shape` with `tool` pressed out of it, edges rounded by `k` metres. */
export const smoothSubtract =
  (shape: Distance, tool: Distance, k: number): Distance =>
  (x, y, z) =>
    smoothMax(shape(x, y, z), -tool(x, y, z), k);

/** Both the shape and its mirror image in the body's midplane. */
export const mirrored =
  (shape: Distance, k: number): Distance =>
  (x, y, z) =>
    smoothMin(shape(x, y, z), shape(-x, y, z), k);

/**
 * Skips a costly shape far from it: outside the ball it answers with the distance to the ball plus
 * `clearance`, which must be at least the largest rounding it is joined with.
 */
export function bounded(
  shape: Distance,
  centre: Vec3,
  radius: number,
  clearance: number,
): Distance {
  const [cx, cy, cz] = centre;
  const far = radius + clearance;
  return (x, y, z) => {
    const d2 = (x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2;
    return d2 > far * far ? Math.sqrt(d2) - radius : shape(x, y, z);
  };
}

/** As {@link bounded} with two levels in place of a ball, for shapes between heights `minY` and `maxY`. */
export function boundedY(shape: Distance, minY: number, maxY: number, clearance: number): Distance {
  return (x, y, z) => {
    const off = Math.max(minY - y, y - maxY);
    return off > clearance ? off : shape(x, y, z);
  };
}

/** For the kernel's `levelSet`: takes a point, positive inside. */
export const toInside =
  (shape: Distance) =>
  (point: readonly [number, number, number]): number =>
    -shape(point[0], point[1], point[2]);

/** Outward direction at a point near the surface (central differences over 2 × `step` metres). */
export function gradient(shape: Distance, [x, y, z]: Vec3, step = 1e-4): Vec3 {
  return [
    (shape(x + step, y, z) - shape(x - step, y, z)) / (2 * step),
    (shape(x, y + step, z) - shape(x, y - step, z)) / (2 * step),
    (shape(x, y, z + step) - shape(x, y, z - step)) / (2 * step),
  ];
}

/** The nearest point on the surface, by Newton steps along the gradient. Start within a few millimetres. */
export function projectToSurface(shape: Distance, start: Vec3, steps = 3): Vec3 {
  const h = 1e-5;
  let p = start;
  for (let i = 0; i < steps; i++) {
    const [x, y, z] = p;
    const d = shape(x, y, z);
    if (Math.abs(d) < 1e-6) return p;
    const g: Vec3 = [
      (shape(x + h, y, z) - d) / h,
      (shape(x, y + h, z) - d) / h,
      (shape(x, y, z + h) - d) / h,
    ];
    const g2 = dot(g, g);
    if (g2 < 1e-6) return p;
    // A step longer than 5 mm would leave the place where the slope was measured.
    const step = Math.max(-0.005, Math.min(0.005, d / Math.sqrt(g2))) / Math.sqrt(g2);
    p = [x - g[0] * step, y - g[1] * step, z - g[2] * step];
  }
  return p;
}
