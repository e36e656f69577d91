/**
 * A long bone as one signed distance in its own frame (along, across, axis × across; metres): the shaft's
 * loft, which passes over into the lobes of each end. Series are tabulated once, since a level set asks
 * a hundred thousand times.
 */
import type { LongBone } from "../../src/domain/anatomy.ts";
import figures from "../figures/long-bones.json" with { type: "json" };
import { type Distance, smoothMin, smoothStep } from "../shapes/blend.ts";
import { type Harmonics, radiusAt } from "../shapes/harmonic.ts";
import { type LoftFrame, type Section, sectionAt, sectionRadius } from "../shapes/loft.ts";
import { distance, normalize, type Vec3 } from "../shapes/vec.ts";

/** Unit of the figures' harmonics and coefficients, metres. */
const HUNDREDTH_MM = 1e-5;
/** Fillet where two lobes meet, metres. */
const LOBE_BLEND_M = 0.0012;
/** Length over which the shaft passes over into the lobes, metres; the lobes were measured this far and more. */
const FADE_M = 0.008;
/** Cells of an octahedral table's edge: about 2° each. */
const DIRECTION_CELLS = 96;
const SHAFT_STEP_M = 0.002;
const SHAFT_ANGLES = 72;

export interface LongBoneShape {
  /** From the bone's own frame to the reference frame, see `fromLoft`. */
  readonly frame: LoftFrame;
  /** Signed distance in the bone's own frame, negative inside. */
  readonly field: Distance;
  /** Box that holds the bone, own frame. */
  readonly min: Vec3;
  readonly max: Vec3;
  /** Places of the shaft's first and last section on the axis. */
  readonly shaft: readonly [number, number];
  /** Centres of the measured lobes by name, own frame. */
  readonly lobes: ReadonlyMap<string, Vec3>;
}

/** The direction at a place of the octahedron's unfolded faces, −1 to 1 both ways; not of unit length. */
function unfolded(u: number, v: number): Vec3 {
  const w = 1 - Math.abs(u) - Math.abs(v);
  if (w >= 0) return [u, v, w];
  return [Math.sign(u || 1) * (1 - Math.abs(v)), Math.sign(v || 1) * (1 - Math.abs(u)), w];
}

/**
 * The harmonic shape's distance along the ray from its centre, divided by its slope there, by a table over
 * the octahedron's unfolded faces.
 */
function lobeDistance(shape: Harmonics): { distance: Distance; reach: number } {
  const n = DIRECTION_CELLS;
  const width = n + 1;
  const directions = Array.from({ length: width * width }, (_, at) =>
    normalize(unfolded((2 * (at % width)) / n - 1, (2 * Math.floor(at / width)) / n - 1)),
  );
  const radii = Float64Array.from(directions, (direction) => radiusAt(shape, direction));
  const reach = Math.max(...radii);
  const nearest = Math.min(...radii);
  const slopes = radii.map((radius, at) => {
    const [i, j] = [at % width, Math.floor(at / width)];
    const rise = (to: number): number =>
      (radii[to]! - radius) / (radius * distance(directions[to]!, directions[at]!));
    return Math.hypot(1, rise(i < n ? at + 1 : at - 1), rise(j < n ? at + width : at - width));
  });
  const [cx, cy, cz] = shape.centre as Vec3;
  const lobe: Distance = (px, py, pz) => {
    const [x, y, z] = [px - cx, py - cy, pz - cz];
    const r = Math.sqrt(x * x + y * y + z * z);
    // Far away a ball around the lobe is as good, and never too far.
    if (r > 2 * reach || r === 0) return r - reach;
    const sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
    let u = x / sum;
    let v = y / sum;
    if (z < 0)
      [u, v] = [(u < 0 ? -1 : 1) * (1 - Math.abs(v)), (v < 0 ? -1 : 1) * (1 - Math.abs(u))];
    const s = ((u + 1) / 2) * n;
    const t = ((v + 1) / 2) * n;
    const i = Math.min(n - 1, Math.floor(s));
    const j = Math.min(n - 1, Math.floor(t));
    const at = j * width + i;
    const [a, b] = [s - i, t - j];
    const read = (table: Float64Array): number =>
      (table[at]! * (1 - a) + table[at + 1]! * a) * (1 - b) +
      (table[at + width]! * (1 - a) + table[at + width + 1]! * a) * b;
    // Near the centre the ray's way out says little about the surface's distance: never promise more than
    // the nearest wall.
    return Math.max(-nearest, (r - read(radii)) / read(slopes));
  };
  return { distance: lobe, reach };
}

/** The loft's radial distance across the axis; nothing is cut off at its ends. */
function shaftDistance(sections: readonly Section[]): Distance {
  const from = sections[0]!.along;
  const rows = Math.ceil((sections.at(-1)!.along - from) / SHAFT_STEP_M) + 1;
  const width = SHAFT_ANGLES + 3;
  const table = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const { centre, harmonics } = sectionAt(sections, from + row * SHAFT_STEP_M);
    table.set(centre, row * width);
    for (let k = 0; k <= SHAFT_ANGLES; k++)
      table[row * width + 2 + k] = sectionRadius(harmonics, (2 * Math.PI * k) / SHAFT_ANGLES);
  }
  return (along, x, y) => {
    const place = Math.min(rows - 1.001, Math.max(0, (along - from) / SHAFT_STEP_M));
    const at = Math.floor(place) * width;
    const t = place - Math.floor(place);
    const mix = (k: number): number => table[at + k]! * (1 - t) + table[at + width + k]! * t;
    const [u, v] = [x - mix(0), y - mix(1)];
    const turn = (Math.atan2(v, u) / (2 * Math.PI) + 1) * SHAFT_ANGLES;
    const k = Math.floor(turn) % SHAFT_ANGLES;
    const s = turn - Math.floor(turn);
    return Math.sqrt(u * u + v * v) - mix(2 + k) * (1 - s) - mix(3 + k) * s;
  };
}

export function longBoneShape(bone: LongBone): LongBoneShape {
  const { shaft } = figures.bones[bone];
  const inMetres = (values: readonly number[]): number[] => values.map((v) => v * HUNDREDTH_MM);
  const sections = shaft.sections.map((s) => ({ ...s, harmonics: inMetres(s.harmonics) }));
  const lobes = figures.bones[bone].lobes.map((lobe) => ({
    ...lobe,
    coefficients: inMetres(lobe.coefficients),
  }));
  const range = [sections[0]!.along, sections.at(-1)!.along] as const;
  const middle = (range[0] + range[1]) / 2;
  const shaftField = shaftDistance(sections);
  const measured = lobes.map((lobe) => ({ ...lobe, ...lobeDistance(lobe) }));
  const endField = (isProximal: boolean): Distance => {
    const parts = measured.filter(({ centre }) => centre[0]! > middle === isProximal);
    return (x, y, z) => {
      let d = Infinity;
      for (const part of parts) d = smoothMin(d, part.distance(x, y, z), LOBE_BLEND_M);
      return d;
    };
  };
  const distal = endField(false);
  const proximal = endField(true);
  const field: Distance = (x, y, z) => {
    const isProximal = x > middle;
    const share = isProximal
      ? smoothStep(range[1] - FADE_M, range[1], x)
      : smoothStep(range[0] + FADE_M, range[0], x);
    if (share === 0) return shaftField(x, y, z);
    const end = isProximal ? proximal(x, y, z) : distal(x, y, z);
    return share === 1 ? end : end * share + shaftField(x, y, z) * (1 - share);
  };
  const min: Vec3 = [range[0], 0, 0];
  const max: Vec3 = [range[1], 0, 0];
  const include = (centre: readonly number[], radius: number, isFlat: boolean): void => {
    for (let k = isFlat ? 1 : 0; k < 3; k++) {
      min[k] = Math.min(min[k]!, centre[k]! - radius);
      max[k] = Math.max(max[k]!, centre[k]! + radius);
    }
  };
  for (const { centre, reach } of measured) include(centre, reach + FADE_M / 2, false);
  for (const { centre, harmonics } of sections)
    include(
      [0, ...centre],
      harmonics.reduce((sum, h) => sum + Math.abs(h), 0),
      true,
    );
  return {
    frame: shaft,
    field,
    min,
    max,
    shaft: range,
    lobes: new Map(lobes.map(({ name, centre }) => [name, centre as Vec3])),
  };
}
