/** The point of a part's surface that lies where words say, or nearest to a point. Pure; over the part's triangles. */
import { Triangle, Vector3 } from "three";
import type { Vec3 } from "../../../domain/rooms/spots.ts";
import { AXES, type Axis, shareOf, type Third } from "../../../state/show/placing.ts";

/** Part of a layer: positions x, y, z per vertex, metres, and the corners of its triangles. */
export interface Surface {
  readonly positions: ArrayLike<number>;
  readonly triangles: ArrayLike<number>;
}

export interface SurfacePoint {
  /** Which of the surface's triangles. */
  readonly triangle: number;
  readonly point: Vector3;
}

export interface FormSpotOptions {
  readonly axis: Axis;
  readonly third: Third;
  /** Length 1. */
  readonly direction: Vec3;
}

/** A step aside counts this much against a step in the direction: the spot lies before its third's own middle. */
const ASIDE = 1.5;

/**
 * The middle of the triangle that lies farthest in the direction, nearly before the middle of the third; null for a
 * surface without triangles.
 */
export function formSpot(
  { positions, triangles }: Surface,
  { axis, third, direction }: FormSpotOptions,
): SurfacePoint | null {
  const centres = Array.from({ length: triangles.length / 3 }, (_, t) =>
    [0, 1, 2].reduce(
      (sum, corner) => sum.addScaledVector(vertex(positions, triangles[t * 3 + corner]!), 1 / 3),
      new Vector3(),
    ),
  );
  if (centres.length === 0) return null;
  const along = centres.map((centre) => centre.getComponent(AXES.indexOf(axis)));
  const low = along.reduce((a, b) => Math.min(a, b));
  const high = along.reduce((a, b) => Math.max(a, b));
  const middle = low + (high - low) * shareOf(third);
  const isWithin = (t: number): boolean => Math.abs(along[t]! - middle) <= (high - low) / 6;
  const within = centres.flatMap((centre, triangle) =>
    isWithin(triangle) ? [{ triangle, centre }] : [],
  );
  // A part may have nothing in one of its thirds, as a hook has in its middle.
  const found =
    within.length > 0 ? within : centres.map((centre, triangle) => ({ triangle, centre }));
  const mean = found.reduce(
    (sum, { centre }) => sum.addScaledVector(centre, 1 / found.length),
    new Vector3(),
  );
  mean.setComponent(AXES.indexOf(axis), middle);
  const way = new Vector3(...direction);
  const scored = found.map(({ triangle, centre }) => {
    const off = centre.clone().sub(mean);
    const forward = off.dot(way);
    return {
      triangle,
      point: centre,
      score: forward - ASIDE * off.addScaledVector(way, -forward).length(),
    };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best));
}

/** The point of the surface nearest to a point; null for a surface without triangles. */
export function nearestOn({ positions, triangles }: Surface, point: Vector3): SurfacePoint | null {
  const face = new Triangle();
  const candidate = new Vector3();
  let best: SurfacePoint | null = null;
  let bestDistance = Infinity;
  for (let t = 0; t < triangles.length / 3; t++) {
    face.a.copy(vertex(positions, triangles[t * 3]!));
    face.b.copy(vertex(positions, triangles[t * 3 + 1]!));
    face.c.copy(vertex(positions, triangles[t * 3 + 2]!));
    const distance = face.closestPointToPoint(point, candidate).distanceToSquared(point);
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = { triangle: t, point: candidate.clone() };
  }
  return best;
}

const vertex = (positions: ArrayLike<number>, index: number): Vector3 =>
  new Vector3(positions[index * 3], positions[index * 3 + 1], positions[index * 3 + 2]);
