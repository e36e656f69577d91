/**
 * Measures the solid organs, the inside of the skull and the inside of the rib cage:
 * `npx tsx models/measure/organs.ts DIR` with DIR the folder of reference meshes. Takes about a minute and
 * writes models/figures/organs.json. Frame: the reference frame (metres, floor at y = 0).
 */
import { writeFileSync } from "node:fs";
import { fitHarmonics, type Harmonics, radialDepth } from "../shapes/harmonic.ts";
import { concatenate, mapVertices, type Mesh, mirrorX, vertex } from "../shapes/mesh.ts";
import { type CosineSeries, fitSeries, seriesDistance } from "../shapes/series.ts";
import { distance, normalize, sub, type Vec3 } from "../shapes/vec.ts";
import { readReference } from "./reference.ts";
import { registerHead, registerTrunk } from "./register.ts";
import { solidSamples } from "./voxels.ts";

const DIR = process.argv[2];

/** The atlas' origin lies this far above the floor, metres. */
const ATLAS_ORIGIN_M = 0.915;

const tenthOfMillimetre = (v: number): number => Math.round(v * 1e4) / 1e4;
const hundredthOfMillimetre = (v: number): number => Math.round(v * 1e5) / 1e5;

interface OrganOptions {
  readonly file: string;
  /** Sheets that are no part of the organ's body. */
  readonly skip?: RegExp;
  /** Shortest half-wave kept, metres. */
  readonly halfWave: number;
  readonly voxel: number;
}

async function measureOrgan({ file, skip, halfWave, voxel }: OrganOptions): Promise<CosineSeries> {
  const nodes = await readReference(`${DIR}/hra-male/${file}.glb`);
  const sheets = [...nodes].filter(([name]) => !skip?.test(name)).map(([, mesh]) => mesh);
  const mesh = mapVertices(concatenate(sheets), ([x, y, z]) => [x, y + ATLAS_ORIGIN_M, z]);
  const solid = solidSamples(mesh, { voxel, margin: 6 * voxel, band: 4 * voxel });
  const series = fitSeries({ min: solid.min, max: solid.max, halfWave }, solid.samples, 1e-7);
  const shape = seriesDistance(series);
  const near = solid.samples.filter((s) => Math.abs(s.distance) < voxel);
  const error = near.reduce((sum, s) => sum + Math.abs(shape(...s.point) - s.distance), 0);
  console.log(
    file,
    series.coefficients.length,
    "terms,",
    ((error / near.length) * 1e3).toFixed(2),
    "mm",
  );
  return {
    ...series,
    min: series.min.map(tenthOfMillimetre),
    max: series.max.map(tenthOfMillimetre),
    coefficients: series.coefficients.map(hundredthOfMillimetre),
  };
}

const bones = await readReference(`${DIR}/bodyparts3d/skeleton.glb`);

function bothSides(names: RegExp, register: (p: Vec3) => Vec3): Mesh {
  const found = [...bones]
    .filter(([name]) => names.test(name))
    .map(([, mesh]) => mapVertices(mesh, register));
  return concatenate([...found, ...found.map(mirrorX)]);
}

/** Points all over a surface, no further apart than 3 mm: large triangles have few corners. */
function pointsOn(mesh: Mesh): Vec3[] {
  const SPACING_M = 0.003;
  const out: Vec3[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t + k]!)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    const steps = Math.ceil(Math.max(distance(a, b), distance(b, c), distance(c, a)) / SPACING_M);
    for (let i = 0; i <= steps; i++)
      for (let j = 0; j <= steps - i; j++)
        out.push(
          [0, 1, 2].map((k) => a[k]! + ((b[k]! - a[k]!) * i + (c[k]! - a[k]!) * j) / steps) as Vec3,
        );
  }
  return out;
}

/** The nearest point to the centre in each cell that `key` sorts the points into. */
function nearest(
  points: readonly Vec3[],
  centre: (p: Vec3) => Vec3,
  key: (p: Vec3) => string,
): Vec3[] {
  const best = new Map<string, Vec3>();
  for (const p of points) {
    const k = key(p);
    const known = best.get(k);
    if (!known || distance(p, centre(p)) < distance(known, centre(known))) best.set(k, p);
  }
  return [...best.values()];
}

/** Inside of the cranium about a point between the hemispheres; what lies further off is face or neck. */
function measureCranialCavity(): Harmonics {
  const centre: Vec3 = [0, 1.745, 0.004];
  const bone = bothSides(/^(frontal|left_parietal|occipital|left_temporal|sphenoid)/, registerHead);
  const points = pointsOn(bone).filter((p) => distance(p, centre) < 0.1);
  const CELL = 0.16;
  const inner = nearest(
    points,
    () => centre,
    (p) => {
      const d = normalize(sub(p, centre));
      return d.map((v) => Math.floor(v / CELL)).join();
    },
  );
  const fit = fitHarmonics(centre, inner, { degree: 7, penalty: 3e-6 });
  const error = inner.reduce((sum, p) => sum + Math.abs(radialDepth(fit, p)), 0) / inner.length;
  console.log("cranial cavity", inner.length, "points,", (error * 1e3).toFixed(2), "mm");
  // The head is taken as symmetric: terms odd in x (sines of the angle about y) are noise of the fit.
  const coefficients = fit.coefficients.map((c, i) => {
    const l = Math.floor(Math.sqrt(i));
    return i < l * l + l ? 0 : hundredthOfMillimetre(c);
  });
  return { centre, coefficients };
}

/**
 * Inside of the ribs about a vertical axis: radius = Σ cos(m φ) Tₖ(height), φ from the front, symmetric.
 */
function measureThorax() {
  const axisZ = 0.012;
  const [bottom, top] = [1.16, 1.55];
  const [angular, vertical] = [6, 6];
  const ribs = pointsOn(bothSides(/^left_.*(_rib|costal_cartilage)$/, registerTrunk));
  const angle = (p: Vec3): number => Math.abs(Math.atan2(p[0], p[2] - axisZ));
  const axis = (p: Vec3): Vec3 => [0, p[1], axisZ];
  const inner = nearest(
    ribs,
    axis,
    (p) => `${Math.floor(angle(p) * 9)},${Math.floor(p[1] / 0.022)}`,
  );
  const samples = inner.filter((p) => Math.abs(p[0]) > 0.028 && p[1] > bottom && p[1] < top);
  const count = (angular + 1) * (vertical + 1);
  const basis = (p: Vec3): number[] => {
    const t = (2 * (p[1] - bottom)) / (top - bottom) - 1;
    const out: number[] = [];
    for (let m = 0; m <= angular; m++)
      for (let k = 0; k <= vertical; k++)
        out.push(Math.cos(m * angle(p)) * Math.cos(k * Math.acos(Math.max(-1, Math.min(1, t)))));
    return out;
  };
  const rows = Array.from({ length: count }, () => new Float64Array(count + 1));
  for (const p of samples) {
    const b = basis(p);
    const r = Math.hypot(p[0], p[2] - axisZ);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < count; j++) rows[i]![j]! += b[i]! * b[j]!;
      rows[i]![count]! += b[i]! * r;
    }
  }
  for (let i = 0; i < count; i++) {
    const [m, k] = [Math.floor(i / (vertical + 1)), i % (vertical + 1)];
    rows[i]![i]! += 2e-5 * samples.length * (m * m + k * k) ** 2;
  }
  const coefficients = solve(rows);
  const error = samples.reduce(
    (sum, p) =>
      sum +
      Math.abs(
        basis(p).reduce((r, b, i) => r + b * coefficients[i]!, 0) - Math.hypot(p[0], p[2] - axisZ),
      ),
    0,
  );
  console.log(
    "thorax",
    samples.length,
    "points,",
    ((error / samples.length) * 1e3).toFixed(2),
    "mm",
  );
  return {
    axisZ,
    bottom,
    top,
    angular,
    vertical,
    coefficients: coefficients.map(tenthOfMillimetre),
  };
}

function solve(rows: Float64Array[]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++)
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= n; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  return rows.map((row, i) => row[n]! / row[i]!);
}

const figures = {
  source:
    "HuBMAP Human Reference Atlas 3D Reference Object Library v1.1–v1.3, male (liver, spleen, kidneys); BodyParts3D, © The Database Center for Life Science (skull, ribs)",
  licence: "CC BY 4.0 (both)",
  method:
    "Organs: signed distance as a cosine series (models/shapes/series.ts), least squares. Cranial cavity: spherical harmonics of degree 7. Thorax: inner side of the ribs as cosines of the angle times Chebyshev polynomials of the height. BodyParts3D registered with models/measure/register.ts.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  liver: await measureOrgan({ file: "liver", skip: /ligament/, halfWave: 0.024, voxel: 0.0025 }),
  spleen: await measureOrgan({ file: "spleen", halfWave: 0.018, voxel: 0.0025 }),
  kidneyLeft: await measureOrgan({ file: "kidney-left", halfWave: 0.016, voxel: 0.002 }),
  kidneyRight: await measureOrgan({ file: "kidney-right", halfWave: 0.016, voxel: 0.002 }),
  cranialCavity: measureCranialCavity(),
  thorax: measureThorax(),
};
writeFileSync(new URL("../figures/organs.json", import.meta.url), `${JSON.stringify(figures)}\n`);
