/** What the skeleton's measuring scripts share: level names, rounding, clouds of points. */
import { fitHarmonics, type Harmonics } from "../shapes/harmonic.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { add, cross, dot, length, lerp, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";

const range = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${letter}${from + i}`);

/** C1 to L5. */
export const LEVELS = [...range("C", 1, 7), ...range("T", 1, 12), ...range("L", 1, 5)];

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const REGIONS: Readonly<Record<string, string>> = { C: "cervical", T: "thoracic", L: "lumbar" };

export const ordinal = (n: number): string => ORDINALS[n - 1]!;

/** BodyParts3D's node name of a vertebra: `T4` → `fourth_thoracic_vertebra`. */
export const vertebraName = (level: string): string =>
  `${ordinal(Number(level.slice(1)))}_${REGIONS[level[0]!]}_vertebra`;

/** The disks below C2 to L5, named after the vertebra above. */
export const DISK_NAMES = LEVELS.slice(1).map((level) =>
  level === "C2" ? "axis" : vertebraName(level),
);

/** To a tenth of a millimetre, which is finer than the meshes that were measured. */
export const rounded = (point: readonly number[], digits = 4): number[] =>
  point.map((v) => Number(v.toFixed(digits)) + 0);

export const points = (mesh: Mesh): Vec3[] =>
  Array.from({ length: mesh.positions.length / 3 }, (_, i): Vec3 => [
    mesh.positions[i * 3]!,
    mesh.positions[i * 3 + 1]!,
    mesh.positions[i * 3 + 2]!,
  ]);

/** Points spread evenly over a surface, about `spacing` metres apart: vertices alone leave large faces empty. */
export function surfaceSamples(mesh: Mesh, spacing: number): Vec3[] {
  const corners = points(mesh);
  const out: Vec3[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => corners[mesh.triangles[t + k]!]!) as [Vec3, Vec3, Vec3];
    const area = length(cross(sub(b, a), sub(c, a))) / 2;
    const n = Math.max(1, Math.round(Math.sqrt(area) / spacing));
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n - i; j++) {
        const [u, v] = [(i + 1 / 3) / n, (j + 1 / 3) / n];
        out.push(add(a, add(scale(sub(b, a), u), scale(sub(c, a), v))));
      }
  }
  // One point a cell, so that finely meshed places count no more than coarse ones.
  const cells = new Map<string, Vec3>();
  for (const p of out) {
    const key = p.map((v) => Math.floor(v / spacing)).join();
    if (!cells.has(key)) cells.set(key, p);
  }
  return [...cells.values()];
}

export const mean = (cloud: readonly Vec3[]): Vec3 =>
  scale(
    cloud.reduce((sum, p) => add(sum, p), [0, 0, 0] as Vec3),
    1 / cloud.length,
  );

/** Principal axes of a cloud, longest first, right-handed; spreads are standard deviations in metres. */
export function principalAxes(cloud: readonly Vec3[]): {
  centre: Vec3;
  axes: [Vec3, Vec3, Vec3];
  spreads: Vec3;
} {
  const centre = mean(cloud);
  const moment = (a: Vec3): Vec3 =>
    scale(
      cloud.reduce((sum, p) => add(sum, scale(sub(p, centre), dot(sub(p, centre), a))), [
        0, 0, 0,
      ] as Vec3),
      1 / cloud.length,
    );
  const strongest = (start: Vec3, against?: Vec3): Vec3 => {
    let a = start;
    for (let i = 0; i < 200; i++) {
      let b = moment(a);
      if (against) b = sub(b, scale(against, dot(b, against)));
      a = normalize(b);
    }
    return a;
  };
  const first = strongest(normalize([0.3, 0.8, 0.5]));
  const second = strongest(normalize(cross(first, [0.6, -0.2, 0.7])), first);
  const third = cross(first, second);
  const spread = (a: Vec3): number => Math.sqrt(Math.max(0, dot(moment(a), a)));
  return {
    centre,
    axes: [first, second, third],
    spreads: [spread(first), spread(second), spread(third)],
  };
}

/** A compact bone as harmonics about its middle, rounded to 0.01 mm. */
export function compact(cloud: readonly Vec3[], degree: number): Harmonics {
  const low = [0, 1, 2].map((k) => Math.min(...cloud.map((p) => p[k]!)));
  const high = [0, 1, 2].map((k) => Math.max(...cloud.map((p) => p[k]!)));
  const middle = low.map((v, k) => (v + high[k]!) / 2) as Vec3;
  const { centre, coefficients } = fitHarmonics(lerp(mean(cloud), middle, 0.5), cloud, {
    degree,
    penalty: 1e-4,
  });
  return { centre: rounded(centre), coefficients: rounded(coefficients, 5) };
}
