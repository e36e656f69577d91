/** Bone that has gone: in each point of a patch a share of the bone, replaced by soft tissue, fading out softly. */

type Vec3 = readonly [number, number, number];

/** A round cloud, densest in its middle. Metres. */
export interface Cloud {
  readonly centre: Vec3;
  /** How far it reaches along x, y and z: at this distance six tenths of `amount` are left. */
  readonly reach: Vec3;
  /** Share of the bone that has gone in its middle, 0 to 1. */
  readonly amount: number;
}

/** Clouds that add up, nowhere to more than all of the bone. */
export type Patch = readonly Cloud[];

/** Share of the bone that has gone at a point. */
export const lossAt = (patch: Patch, point: Vec3): number =>
  patch.reduce((sum, cloud) => sum + across(cloud, point) * bell(offset(cloud, point, 2)), 0);

/**
 * Metres of bone that have gone along the line through a point from far behind it (−z) up to it: a difference of two
 * is what a ray along z loses between two points.
 */
export const lossUpTo = (patch: Patch, point: Vec3): number =>
  patch.reduce((sum, cloud) => {
    const along = offset(cloud, point, 2) / Math.SQRT2;
    const whole = cloud.reach[2] * Math.sqrt(2 * Math.PI);
    return sum + across(cloud, point) * whole * 0.5 * (1 + errorFunction(along));
  }, 0);

const offset = ({ centre, reach }: Cloud, point: Vec3, k: 0 | 1 | 2): number =>
  (point[k] - centre[k]) / reach[k];

const bell = (off: number): number => Math.exp((-off * off) / 2);

const across = (cloud: Cloud, point: Vec3): number =>
  cloud.amount * bell(offset(cloud, point, 0)) * bell(offset(cloud, point, 1));

/** Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: to within 1.5e-7. */
function errorFunction(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - series * Math.exp(-x * x));
}
