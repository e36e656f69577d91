/** How thin a solid is where it is thin: what is thinner than a printer's line breaks or does not come out. */
import type { Solid } from "../solids.ts";

/** Rays through each solid; more change its answer by less than a tenth. */
const RAYS = 64;
/** So many of the rays meet what is at least this thick. */
const SHARE = 0.1;
const MM_PER_M = 1000;
/** A ray starts on a triangle: it must not meet that or its neighbours at once, metres. */
const SKIP_M = 1e-6;

type Vec3 = readonly [number, number, number];

/** Millimetres at true size; a tenth of the solid is thinner than that. */
export function thinMm({ positions, triangles }: Solid): number {
  const point = (i: number): Vec3 => {
    const at = triangles[i]! * 3;
    return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
  };
  const count = triangles.length / 3;
  const step = Math.max(1, Math.floor(count / RAYS));
  const depths: number[] = [];
  for (let t = 0; t < count; t += step) {
    const [a, b, c] = [point(t * 3), point(t * 3 + 1), point(t * 3 + 2)];
    const normal = cross(minus(b, a), minus(c, a));
    const length = Math.hypot(...normal);
    if (length === 0) continue;
    const inward = normal.map((value) => -value / length) as unknown as Vec3;
    const middle = a.map((value, k) => (value + b[k]! + c[k]!) / 3) as unknown as Vec3;
    const depth = depthBelow({ positions, triangles }, middle, inward);
    if (depth < Infinity) depths.push(depth);
  }
  depths.sort((x, y) => x - y);
  return (depths[Math.floor(depths.length * SHARE)] ?? Infinity) * MM_PER_M;
}

/** Metres from a point of the surface to where a ray leaves the solid: Möller and Trumbore's test, inlined. */
function depthBelow(
  { positions: p, triangles }: Pick<Solid, "positions" | "triangles">,
  [ox, oy, oz]: Vec3,
  [dx, dy, dz]: Vec3,
): number {
  let nearest = Infinity;
  for (let i = 0; i < triangles.length; i += 3) {
    const a = triangles[i]! * 3;
    const b = triangles[i + 1]! * 3;
    const c = triangles[i + 2]! * 3;
    const [ax, ay, az] = [p[a]!, p[a + 1]!, p[a + 2]!];
    const [e1x, e1y, e1z] = [p[b]! - ax, p[b + 1]! - ay, p[b + 2]! - az];
    const [e2x, e2y, e2z] = [p[c]! - ax, p[c + 1]! - ay, p[c + 2]! - az];
    const px = dy * e2z - dz * e2y;
    const py = dz * e2x - dx * e2z;
    const pz = dx * e2y - dy * e2x;
    const determinant = e1x * px + e1y * py + e1z * pz;
    // Only faces that look along the ray let it out.
    if (determinant >= 0) continue;
    const [sx, sy, sz] = [ox - ax, oy - ay, oz - az];
    const u = (sx * px + sy * py + sz * pz) / determinant;
    if (u < 0 || u > 1) continue;
    const qx = sy * e1z - sz * e1y;
    const qy = sz * e1x - sx * e1z;
    const qz = sx * e1y - sy * e1x;
    const v = (dx * qx + dy * qy + dz * qz) / determinant;
    if (v < 0 || u + v > 1) continue;
    const depth = (e2x * qx + e2y * qy + e2z * qz) / determinant;
    if (depth > SKIP_M && depth < nearest) nearest = depth;
  }
  return nearest;
}

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
