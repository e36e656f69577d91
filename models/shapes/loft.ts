/**
 * Closed surfaces through sections across a straight axis. A section is a centre and a radius that is a
 * Fourier series of the angle: a few numbers hold the outline of a limb or a bone's shaft.
 */
import type { Mesh } from "./mesh.ts";
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

export interface LoftMeshOptions {
  /** Vertices round each ring. */
  readonly segments: number;
  /** Spacing of the rings along the axis, metres. */
  readonly ringSpacing: number;
  /** How far the rounded caps reach past the first and the last section, metres; 0 closes them flat. */
  readonly capLengths: readonly [number, number];
}

export const LOFT_MESH_DEFAULTS: LoftMeshOptions = {
  segments: 32,
  ringSpacing: 0.01,
  capLengths: [0, 0],
};

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

/**
 * How far inside the loft a point lies, metres, positive inside: across the axis towards the outline, or
 * along it towards the flat ends, whichever is less. Exact zero set, not an exact distance.
 */
export function loftDepth(loft: Loft, point: Vec3): number {
  const [along, u, v] = toLoft(loft, point);
  const { sections } = loft;
  const ends = Math.min(along - sections[0]!.along, sections.at(-1)!.along - along);
  const { centre, harmonics } = sectionAt(sections, along);
  const [du, dv] = [u - centre[0]!, v - centre[1]!];
  return Math.min(ends, sectionRadius(harmonics, Math.atan2(dv, du)) - Math.hypot(du, dv));
}

/** The closed surface, outward, ends round (half an ellipse along the axis) or flat. Metres. */
export function loftMesh(loft: Loft, options: LoftMeshOptions = LOFT_MESH_DEFAULTS): Mesh {
  const { segments, ringSpacing, capLengths } = options;
  const { sections } = loft;
  const [from, to] = [sections[0]!.along, sections.at(-1)!.along];
  const spans = Math.max(1, Math.round((to - from) / ringSpacing));
  const rings: { section: Section; along: number; size: number }[] = [];
  const capRings = Math.max(2, Math.round(segments / 6));
  const cap = (section: Section, reach: number): void => {
    if (reach === 0) return;
    for (let k = 1; k < capRings; k++) {
      const t = (k / capRings) * (Math.PI / 2);
      rings.push({ section, along: section.along + reach * Math.sin(t), size: Math.cos(t) });
    }
  };
  cap(sections[0]!, -capLengths[0]);
  rings.reverse();
  for (let k = 0; k <= spans; k++) {
    const along = from + ((to - from) * k) / spans;
    rings.push({ section: sectionAt(sections, along), along, size: 1 });
  }
  cap(sections.at(-1)!, capLengths[1]);

  const tip = ({ centre, along }: Section): Vec3 => fromLoft(loft, [along, centre[0]!, centre[1]!]);
  const positions: number[] = [...tip({ ...sections[0]!, along: from - capLengths[0] })];
  for (const { section, along, size } of rings)
    for (let j = 0; j < segments; j++) {
      const angle = (2 * Math.PI * j) / segments;
      const r = size * sectionRadius(section.harmonics, angle);
      const [u, v] = [
        section.centre[0]! + r * Math.cos(angle),
        section.centre[1]! + r * Math.sin(angle),
      ];
      positions.push(...fromLoft(loft, [along, u, v]));
    }
  positions.push(...tip({ ...sections.at(-1)!, along: to + capLengths[1] }));

  const end = 1 + rings.length * segments;
  const triangles: number[] = [];
  for (let j = 0; j < segments; j++) {
    const next = (j + 1) % segments;
    triangles.push(0, 1 + next, 1 + j);
    for (let k = 1; k < rings.length; k++) {
      const [a, b] = [1 + (k - 1) * segments + j, 1 + (k - 1) * segments + next];
      triangles.push(a, b, b + segments, a, b + segments, a + segments);
    }
    triangles.push(end, end - segments + j, end - segments + next);
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}
