/**
 * Sections across a straight axis, and what lies between them. A section is a centre and a radius that is a
 * Fourier series of the angle: a few numbers hold the outline of a limb or a bone's shaft.
 */
import { add, cross, dot, scale, sub, type Vec3 } from "./vec.ts";

export interface Section {
  /** Place on the axis, metres from the loft's origin. */
  readonly along: number;
  /** Centre in the section's plane, metres: towards `across`, then towards axis × across. */
  readonly centre: readonly number[];
  /** Radius in metres as mean, cos θ, sin θ, cos 2θ, sin 2θ, …; θ = 0 points towards `across`. */
  readonly harmonics: readonly number[];
}

export interface LoftFrame {
  /** Metres. */
  readonly origin: readonly number[];
  /** Unit vector along which the sections follow each other. */
  readonly axis: readonly number[];
  /** Unit vector perpendicular to the axis, where the angles start. */
  readonly across: readonly number[];
}

export interface Loft extends LoftFrame {
  /** At least two, `along` increasing, all with equally many harmonics. */
  readonly sections: readonly Section[];
}

/** The series' radius at an angle in radians, metres. */
export function sectionRadius(harmonics: readonly number[], angle: number): number {
  const [c1, s1] = [Math.cos(angle), Math.sin(angle)];
  let [c, s] = [c1, s1];
  let radius = harmonics[0]!;
  for (let i = 1; i + 1 < harmonics.length; i += 2) {
    radius += harmonics[i]! * c + harmonics[i + 1]! * s;
    [c, s] = [c * c1 - s * s1, s * c1 + c * s1];
  }
  return radius;
}

/** The loft's own coordinates of a point: along the axis, towards across, towards axis × across. Metres. */
export function toLoft(frame: LoftFrame, point: Vec3): Vec3 {
  const d = sub(point, frame.origin as Vec3);
  const [axis, across] = [frame.axis as Vec3, frame.across as Vec3];
  return [dot(d, axis), dot(d, across), dot(d, cross(axis, across))];
}

/** The reverse of {@link toLoft}. */
export function fromLoft(frame: LoftFrame, [along, u, v]: Vec3): Vec3 {
  const [axis, across] = [frame.axis as Vec3, frame.across as Vec3];
  const start = add(frame.origin as Vec3, scale(axis, along));
  return add(start, add(scale(across, u), scale(cross(axis, across), v)));
}

/**
 * The section at any place, by cubic Hermite interpolation with tangents from the neighbours (Catmull and
 * Rom on uneven knots): smooth, and through every measured section. Beyond the ends: the end's section.
 */
export function sectionAt(sections: readonly Section[], along: number): Section {
  const last = sections.length - 1;
  if (along <= sections[0]!.along) return { ...sections[0]!, along };
  if (along >= sections[last]!.along) return { ...sections[last]!, along };
  const i = sections.findIndex((_, k) => k < last && along <= sections[k + 1]!.along);
  const [before, a, b, after] = [i - 1, i, i + 1, i + 2].map(
    (k) => sections[Math.min(last, Math.max(0, k))]!,
  ) as [Section, Section, Section, Section];
  const h = b.along - a.along;
  const t = (along - a.along) / h;
  const mix = (p: number, q: number, r: number, s: number): number => {
    const from = (h * (r - p)) / (b.along - before.along);
    const to = (h * (s - q)) / (after.along - a.along);
    return (
      q * (1 + 2 * t) * (1 - t) ** 2 +
      from * t * (1 - t) ** 2 +
      r * t * t * (3 - 2 * t) +
      to * t * t * (t - 1)
    );
  };
  const all = (pick: (section: Section) => readonly number[]): number[] =>
    pick(a).map((q, k) => mix(pick(before)[k]!, q, pick(b)[k]!, pick(after)[k]!));
  return { along, centre: all((s) => s.centre), harmonics: all((s) => s.harmonics) };
}
