/** A limb or the trunk as a distance: measured sections interpolated along an axis, with rounded ends. */
import type { Distance } from "../shapes/blend.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface Section {
  /** Place along the axis, metres. */
  readonly at: number;
  /** Centre across the axis (u, v), metres. */
  readonly centre: readonly number[];
  /** Mean radius, then cosine and sine of orders 1 to 3, metres; angle 0 along u, a quarter turn along v. */
  readonly radius: readonly number[];
}

export interface SectionTubeOptions {
  readonly origin: Vec3;
  readonly u: Vec3;
  readonly v: Vec3;
  readonly w: Vec3;
  /** At least four, in order along w. */
  readonly sections: readonly Section[];
  /** How far the rounded ends reach beyond the first and the last section, metres. */
  readonly startCap: number;
  readonly endCap: number;
}

/** Rows of the lookup table per metre: fine enough that linear steps between them cannot be seen. */
const ROWS_PER_METRE = 1000;
const TERMS = 9;

export function sectionTube(options: SectionTubeOptions): Distance {
  const { origin: o, u, v, w, sections, startCap, endCap } = options;
  const start = sections[0]!.at;
  const end = sections.at(-1)!.at;
  const table = tabulate(sections);
  const last = table.length / TERMS - 1;
  return (x, y, z) => {
    const [dx, dy, dz] = [x - o[0], y - o[1], z - o[2]];
    const t = dx * w[0] + dy * w[1] + dz * w[2];
    const beyond = t < start ? (start - t) / startCap : t > end ? (t - end) / endCap : 0;
    const row = Math.min(last, Math.max(0, (t - start) * ROWS_PER_METRE));
    const i = Math.min(last - 1, Math.floor(row));
    const f = row - i;
    const at = (k: number): number =>
      table[i * TERMS + k]! * (1 - f) + table[(i + 1) * TERMS + k]! * f;
    const a = dx * u[0] + dy * u[1] + dz * u[2] - at(0);
    const b = dx * v[0] + dy * v[1] + dz * v[2] - at(1);
    const rho = Math.sqrt(a * a + b * b);
    const [c1, s1] = rho > 1e-9 ? [a / rho, b / rho] : [1, 0];
    const c2 = c1 * c1 - s1 * s1;
    const s2 = 2 * c1 * s1;
    const c3 = c2 * c1 - s2 * s1;
    const s3 = s2 * c1 + c2 * s1;
    // Terms that turn with the angle fade out towards the centre line, where the angle means nothing.
    const mean = at(2);
    const fade = Math.min(1, rho / (0.5 * mean));
    const r =
      mean + fade * (at(3) * c1 + at(4) * s1 + at(5) * c2 + at(6) * s2 + at(7) * c3 + at(8) * s3);
    if (beyond === 0) return rho - r;
    // Along the ray from the end's centre, so that a flat cap does not make distances too long.
    const off = beyond * (t < start ? startCap : endCap);
    return Math.sqrt(rho * rho + off * off) * (1 - 1 / Math.sqrt((rho / r) ** 2 + beyond * beyond));
  };
}

/** Catmull–Rom through the sections, one row a millimetre. */
function tabulate(sections: readonly Section[]): Float64Array {
  const rows = sections.map((s) => [...s.centre, ...s.radius]);
  const start = sections[0]!.at;
  const length = sections.at(-1)!.at - start;
  const count = Math.ceil(length * ROWS_PER_METRE) + 1;
  const out = new Float64Array(count * TERMS);
  let i = 0;
  for (let row = 0; row < count; row++) {
    const at = Math.min(start + length, start + row / ROWS_PER_METRE);
    while (i < sections.length - 2 && at > sections[i + 1]!.at) i++;
    const [s0, s1] = [sections[i]!.at, sections[i + 1]!.at];
    const h = s1 - s0;
    const t = (at - s0) / h;
    for (let k = 0; k < TERMS; k++) {
      // Level at both ends, where the rounded caps take over.
      const slope = (j: number): number => {
        if (j === 0 || j === sections.length - 1) return 0;
        const [p, q] = [j - 1, j + 1];
        return ((rows[q]![k] ?? 0) - (rows[p]![k] ?? 0)) / (sections[q]!.at - sections[p]!.at);
      };
      out[row * TERMS + k] =
        (rows[i]![k] ?? 0) * (1 + 2 * t) * (1 - t) ** 2 +
        slope(i) * h * t * (1 - t) ** 2 +
        (rows[i + 1]![k] ?? 0) * t * t * (3 - 2 * t) +
        slope(i + 1) * h * t * t * (t - 1);
    }
  }
  return out;
}

/** An elliptical section: half-widths along u and v, metres. */
export const oval = (
  at: number,
  centre: readonly number[],
  halfU: number,
  halfV: number,
): Section => ({
  at,
  centre,
  radius: [(halfU + halfV) / 2, 0, 0, (halfU - halfV) / 2, 0, 0, 0],
});

/** A section made wider along u and v by factors; keeps its higher terms in proportion. */
export function scaledSection(section: Section, factorU: number, factorV = factorU): Section {
  const mean = (factorU + factorV) / 2;
  const [r0 = 0, c1 = 0, s1 = 0, c2 = 0, ...rest] = section.radius;
  return {
    at: section.at,
    centre: section.centre,
    radius: [
      r0 * mean,
      c1 * factorU,
      s1 * factorV,
      c2 * mean + (r0 * (factorU - factorV)) / 2,
      ...rest.map((r) => r * mean),
    ],
  };
}
