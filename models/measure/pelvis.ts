/**
 * Measures hip bone, sacrum and patella on the Human Reference Atlas: `npx tsx models/measure/pelvis.ts DIR`
 * writes models/figures/pelvis.json and patella.json.
 */
import { writeFileSync } from "node:fs";
import {
  coneChain,
  type ConeChainOptions,
  type Distance,
  smoothMin,
  smoothUnion,
} from "../shapes/blend.ts";
import { concatenate, mapVertices, type Mesh, mirrorX } from "../shapes/mesh.ts";
import { remesh } from "../shapes/remesh.ts";
import { cageMesh, subdivide } from "../shapes/subdivision.ts";
import { fitSeries } from "../shapes/series.ts";
import { distance, lerp, type Vec3 } from "../shapes/vec.ts";
import { cageFigure, fitCage, meanDistance } from "./cage.ts";
import { Nearest, orientedSamples } from "./medial.ts";
import { type OuterField, outerField, surfaceOfField } from "./outer-surface.ts";
import { readReference } from "./reference.ts";
import { compact, rounded, surfaceSamples } from "./skeleton.ts";
import { solidSamples } from "./voxels.ts";

const folder = process.argv[2]!;
const pelvis = await readReference(`${folder}/hra-male/pelvis.glb`);
const knee = await readReference(`${folder}/hra-male/knee-left.glb`);

/** The atlas' own zero lies this far above the floor, metres. */
const FLOOR_M = 0.915;
const lifted = (mesh: Mesh): Mesh => mapVertices(mesh, ([x, y, z]) => [x, y + FLOOR_M, z]);
/** Distance between samples, metres. */
const SPACING_M = 0.002;
const VOXEL_M = 0.0008;
/** Cells of the target surface, metres. */
const TARGET_EDGE_M = 0.0016;

type Tunnel = Omit<ConeChainOptions, "blend">;

/** Affine map as rows of [x, y, z, 1]. */
type Affine = number[][];
const apply = (m: Affine, [x, y, z]: Vec3): Vec3 =>
  m.map((r) => r[0]! * x + r[1]! * y + r[2]! * z + r[3]!) as Vec3;

/** Least squares through pairs of points, one row at a time. */
function affineThrough(from: readonly Vec3[], to: readonly Vec3[]): Affine {
  return [0, 1, 2].map((k) => {
    const a = Array.from({ length: 4 }, () => new Float64Array(5));
    from.forEach((p, i) => {
      const row = [...p, 1];
      for (let r = 0; r < 4; r++) {
        for (let c = 0; c < 4; c++) a[r]![c]! += row[r]! * row[c]!;
        a[r]![4]! += row[r]! * to[i]![k]!;
      }
    });
    for (let i = 0; i < 4; i++)
      for (let r = 0; r < 4; r++) {
        if (r === i) continue;
        const f = a[r]![i]! / a[i]![i]!;
        for (let c = i; c < 5; c++) a[r]![c]! -= f * a[i]![c]!;
      }
    return [0, 1, 2, 3].map((i) => a[i]![4]! / a[i]![i]!);
  });
}

/**
 * The atlas' pelvis leans: its two sides differ by 4.7 mm on average, and by 0.8 mm once one is laid on the
 * other's mirror image. The body here is symmetric, so each side is moved halfway (affinely).
 */
function halfwayTo(mirrorImage: Mesh, mesh: Mesh): Mesh {
  const nearest = new Nearest(orientedSamples(mirrorImage, SPACING_M), 0.006);
  const samples = surfaceSamples(mesh, 0.004);
  let map: Affine = [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
  ];
  for (let i = 0; i < 40; i++)
    map = affineThrough(
      samples,
      samples.map((p) => nearest.to(apply(map, p)).point),
    );
  const left = samples.map((p) => distance(apply(map, p), nearest.to(apply(map, p)).point));
  console.log("sides differ, mm", (1000 * left.reduce((a, b) => a + b, 0)) / left.length);
  return mapVertices(mesh, (p) => lerp(p, apply(map, p), 0.5));
}

/** Even triangles with edges of about `edge` metres on a surface. */
function evenCage(outer: OuterField, surface: Mesh, edge: number): Mesh {
  const nearest = new Nearest(orientedSamples(surface, 0.001), 0.004);
  return remesh(surfaceOfField(outer, edge / 4), {
    sizeAt: () => edge,
    project: (p) => nearest.to(p).point,
    rounds: 12,
  });
}

const hipSide = (side: "L" | "R"): Mesh =>
  lifted(
    concatenate(
      ["pubis", "ilium", "ischium"].map((n) => pelvis.get(`VH_M_${n}_compact_bone_${side}`)!),
    ),
  );
const report = (name: string, figure: ReturnType<typeof cageFigure>, target: Mesh): void => {
  const samples = orientedSamples(target, SPACING_M);
  console.log(
    name,
    figure.points.length,
    "points; mean distance of the fit, mm",
    1000 * meanDistance(subdivide(cageMesh(figure), 3), samples, SPACING_M),
  );
};

const hipField = outerField(halfwayTo(mirrorX(hipSide("R")), hipSide("L")), { voxel: VOXEL_M });
const hipTarget = surfaceOfField(hipField, TARGET_EDGE_M);
const hip = cageFigure(
  fitCage(evenCage(hipField, hipTarget, 0.019), orientedSamples(hipTarget, SPACING_M), {
    spacing: SPACING_M,
  }),
);
report("hip", hip, hipTarget);

/**
 * Middles of the sacral canal, then of the four foramina between its ventral and dorsal openings, with the
 * radius that fills them, metres. Too narrow to be drawn: what remains of them are dents.
 */
const CANAL: Tunnel = {
  points: [
    [0, 1.064, -0.0475],
    [0, 1.052, -0.051],
    [0, 1.04, -0.063],
    [0, 1.03, -0.075],
    [0, 1.02, -0.088],
    [0, 1.012, -0.096],
    [0, 1.002, -0.106],
  ],
  radii: [0.006, 0.008, 0.007, 0.006, 0.006, 0.005, 0.004],
};
const FORAMINA: readonly Tunnel[] = [
  {
    points: [
      [0.02, 1.044, -0.051],
      [0.02, 1.039, -0.043],
    ],
    radii: [0.006, 0.006],
  },
  {
    points: [
      [0.02, 1.025, -0.078],
      [0.02, 1.019, -0.064],
    ],
    radii: [0.005, 0.005],
  },
  {
    points: [
      [0.0195, 1.01, -0.095],
      [0.0195, 1.005, -0.085],
    ],
    radii: [0.005, 0.005],
  },
  {
    points: [
      [0.018, 0.991, -0.111],
      [0.018, 0.988, -0.106],
    ],
    radii: [0.0045, 0.0045],
  },
];
const sacrumMesh = lifted(pelvis.get("VH_M_sacrum")!);
const { field, min, max } = outerField(halfwayTo(mirrorX(sacrumMesh), sacrumMesh), {
  voxel: VOXEL_M,
});
const reach = Math.max(max[0], -min[0]);
const aside = ({ points, radii }: Tunnel, by: number): Tunnel => ({
  points: points.map(([x, y, z], i): Vec3 => [x + by * radii[i]!, y, z]),
  radii,
});
const tunnels = smoothUnion(
  [CANAL, aside(CANAL, 0.9), aside(CANAL, 1.8), ...FORAMINA].map((tunnel) =>
    coneChain({ ...tunnel, blend: 0.002 }),
  ),
  0.002,
);
const filled: Distance = (x, y, z) =>
  smoothMin((field(x, y, z) + field(-x, y, z)) / 2, tunnels(Math.abs(x), y, z), 0.002);
const sacrumTarget = surfaceOfField(
  { field: filled, min: [-reach, min[1], min[2]], max: [reach, max[1], max[2]] },
  TARGET_EDGE_M,
);
/** Shortest half-wave of the sacrum's series, metres: crests and dents down to this width. */
const SACRUM_WAVE_M = 0.01;
/** Voxels that the surface only touches count as its own. */
const VOXEL_BIAS_M = 0.0006;
const solid = solidSamples(sacrumTarget);
// Cosines are even: over the left half of the box they are symmetric by themselves.
const sacrumBox = { min: [0, solid.min[1], solid.min[2]], max: solid.max, halfWave: SACRUM_WAVE_M };
const series = fitSeries(
  sacrumBox,
  solid.samples
    .filter(({ point }) => point[0] > 0)
    .map((sample) => ({ ...sample, distance: sample.distance + VOXEL_BIAS_M })),
  1e-7,
);
const sacrum = {
  ...series,
  min: rounded(series.min),
  max: rounded(series.max),
  coefficients: series.coefficients.map((metres) => Math.round(metres * 1e5)),
};
const source = "HuBMAP Human Reference Atlas 3D Reference Object Library";
const frame = "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m";
const write = (name: string, figure: object): void =>
  writeFileSync(new URL(`../figures/${name}.json`, import.meta.url), `${JSON.stringify(figure)}\n`);
write("pelvis", {
  source: `${source} v1.1–v1.3, male pelvis`,
  licence: "CC BY 4.0",
  frame,
  method:
    "Hip bone (left): control points of a Loop subdivision surface by least squares (models/measure/cage.ts), halfway between the atlas' two sides. Sacrum (left half): signed distance as a cosine series (models/shapes/series.ts) in 0.01 mm, canal and foramina filled.",
  hip,
  sacrum,
});

write("patella", {
  source: `${source} v1.3, male knee`,
  licence: "CC BY 4.0",
  frame,
  method: "Spherical harmonics of degree 5.",
  ...compact(surfaceSamples(lifted(knee.get("VH_M_patella_L")!), 0.001), 5),
});
