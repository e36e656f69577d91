/**
 * Measures hip bone, sacrum, scapula and patella: `npx tsx models/measure/pelvis.ts DIR` writes
 * models/figures/pelvis.json, scapula.json and patella.json.
 */
import { writeFileSync } from "node:fs";
import { mapVertices, type Mesh } from "../shapes/mesh.ts";
import { sub, type Vec3 } from "../shapes/vec.ts";
import { fitMedial, Nearest, orientedSamples, refineMedial, tidied } from "./medial.ts";
import { readReference } from "./reference.ts";
import { registerShoulder } from "./register.ts";
import { compact, surfaceSamples } from "./skeleton.ts";

const folder = process.argv[2]!;
const bones = await readReference(`${folder}/bodyparts3d/skeleton.glb`);
const pelvis = await readReference(`${folder}/hra-male/pelvis.glb`);
const knee = await readReference(`${folder}/hra-male/knee-left.glb`);

/** The atlas' own zero lies this far above the floor, metres. */
const FLOOR_M = 0.915;
/** The atlas' pelvis sits this far left of the middle; the body here is symmetric. */
const ATLAS_MIDDLE_M = 0.0035;
const lifted = (mesh: Mesh): Mesh =>
  mapVertices(mesh, ([x, y, z]) => [x - ATLAS_MIDDLE_M, y + FLOOR_M, z]);

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

/** BodyParts3D's clean hip bone drawn onto the atlas' (which is a shell of two layers), by nearest points. */
function hipOnAtlas(): Mesh {
  const target = ["pubis", "ilium", "ischium"].flatMap((name) =>
    orientedSamples(lifted(pelvis.get(`VH_M_${name}_compact_bone_L`)!), 0.002),
  );
  const nearest = new Nearest(target, 0.006);
  const source = bones.get("left_hip_bone")!;
  const samples = surfaceSamples(source, 0.004);
  // First guess: the boxes of both.
  let map: Affine = [
    [1.14, 0, 0, -0.006],
    [0, 1.057, 0, 0.077],
    [0, 0, 1.02, -0.109],
  ];
  for (let i = 0; i < 25; i++) {
    const moved = samples.map((p) => apply(map, p));
    map = affineThrough(
      samples,
      moved.map((p) => nearest.to(p).point),
    );
  }
  const left = samples
    .map((p) => apply(map, p))
    .map((p) => Math.hypot(...sub(p, nearest.to(p).point)));
  console.log(
    "hip: mean distance to the atlas, mm",
    (1000 * left.reduce((a, b) => a + b, 0)) / left.length,
    map,
  );
  return mapVertices(source, (p) => apply(map, p));
}

const credits = {
  licence: "CC BY 4.0 (both)",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
};
const method =
  "Medial skeleton (models/measure/medial.ts): nodes x, y, z, radius; links are rods and slabs between them.";
const write = (name: string, figure: object): void =>
  writeFileSync(new URL(`../figures/${name}.json`, import.meta.url), `${JSON.stringify(figure)}\n`);

const hip = tidied(
  fitMedial(orientedSamples(hipOnAtlas(), 0.002), {
    spacing: 0.015,
    blend: 0.004,
    minRadius: 0.0015,
    maxRadius: 0.03,
    tolerance: 0.002,
    reach: 2,
  }),
);
const sacrumMesh = lifted(pelvis.get("VH_M_sacrum")!);
const sacrumSamples = orientedSamples(sacrumMesh, 0.002);
const both = [
  ...sacrumSamples,
  ...sacrumSamples.map(({ point, normal }) => ({
    point: [-point[0], point[1], point[2]] as Vec3,
    normal: [-normal[0], normal[1], normal[2]] as Vec3,
  })),
];
/**
 * The atlas' sacrum is one shell about its canal, in which balls get lost: nodes set by hand on its midline
 * and lateral profiles, left half, then moved by least squares. Bodies S1 to S5 with their sides, tip;
 * lateral mass from the ala down; dorsal wall, median crest, superior articular process.
 */
const SACRUM_START = {
  nodes: [
    [0, 1.043, -0.015, 0.0125],
    [0.015, 1.043, -0.017, 0.0115],
    [0, 1.022, -0.046, 0.011],
    [0.013, 1.022, -0.048, 0.01],
    [0, 1.006, -0.079, 0.009],
    [0.012, 1.006, -0.08, 0.008],
    [0, 0.987, -0.101, 0.0075],
    [0.012, 0.987, -0.103, 0.0065],
    [0, 0.966, -0.107, 0.0055],
    [0, 0.953, -0.109, 0.005],
    [0.044, 1.052, -0.037, 0.01],
    [0.048, 1.036, -0.043, 0.011],
    [0.047, 1.022, -0.055, 0.011],
    [0.044, 1.008, -0.072, 0.009],
    [0.036, 0.999, -0.09, 0.007],
    [0.027, 0.984, -0.103, 0.006],
    [0.015, 0.968, -0.109, 0.005],
    [0.022, 1.05, -0.058, 0.006],
    [0.022, 1.03, -0.078, 0.007],
    [0.02, 1.01, -0.097, 0.006],
    [0.016, 0.99, -0.109, 0.005],
    [0, 1.055, -0.077, 0.004],
    [0, 1.036, -0.085, 0.005],
    [0, 1.015, -0.101, 0.005],
    [0, 1, -0.108, 0.004],
    [0.027, 1.068, -0.043, 0.005],
  ],
  links: [
    [0, 1, 2],
    [1, 2, 3],
    [2, 3, 4],
    [3, 4, 5],
    [4, 5, 6],
    [5, 6, 7],
    [6, 7, 8],
    [8, 9],
    [1, 10, 11],
    [1, 11, 12],
    [3, 12, 13],
    [5, 13, 14],
    [7, 14, 15],
    [8, 15, 16],
    [8, 9, 16],
    [7, 15, 8],
    [10, 17, 25],
    [10, 11, 17],
    [11, 17, 18],
    [11, 12, 18],
    [12, 18, 19],
    [12, 13, 19],
    [13, 14, 19],
    [14, 19, 20],
    [14, 15, 20],
    [17, 21, 22],
    [17, 18, 22],
    [18, 22, 23],
    [18, 19, 23],
    [19, 23, 24],
    [19, 20, 24],
  ],
};
const sacrum = tidied(
  refineMedial(both, SACRUM_START, {
    spacing: 0.02,
    blend: 0.005,
    minRadius: 0.0035,
    maxRadius: 0.014,
    symmetric: true,
    rounds: 8,
  }),
);
console.log(
  "hip",
  hip.nodes.length,
  hip.links.length,
  "sacrum",
  sacrum.nodes.length,
  sacrum.links.length,
);
write("pelvis", {
  source:
    "HuBMAP Human Reference Atlas 3D Reference Object Library v1.1–v1.3, male pelvis; BodyParts3D, © The Database Center for Life Science",
  ...credits,
  method: `${method} Hip bone: BodyParts3D's, affinely on the atlas'. Sacrum: the atlas', made symmetric.`,
  hip,
  sacrum,
});

/**
 * A thin curved blade defeats the search for touching balls, so these nodes were set by hand on the
 * registered bone and then moved by least squares. From above: medial border, lateral border, socket, neck,
 * blade, coracoid process, spine and acromion.
 */
const SCAPULA_START = {
  nodes: [
    [0.1054, 1.491, -0.0965, 0.0024],
    [0.0968, 1.473, -0.1071, 0.0024],
    [0.0934, 1.455, -0.1159, 0.0026],
    [0.0941, 1.425, -0.1209, 0.0024],
    [0.1009, 1.392, -0.1253, 0.0024],
    [0.1099, 1.362, -0.1258, 0.0026],
    [0.1234, 1.34, -0.1165, 0.003],
    [0.1377, 1.36, -0.1012, 0.0032],
    [0.1446, 1.38, -0.0936, 0.0035],
    [0.1513, 1.4, -0.0809, 0.0038],
    [0.1591, 1.42, -0.0653, 0.0048],
    [0.1711, 1.477, -0.0459, 0.006],
    [0.1719, 1.447, -0.0509, 0.0065],
    [0.1715, 1.462, -0.0489, 0.008],
    [0.1584, 1.46, -0.0602, 0.007],
    [0.1246, 1.458, -0.0935, 0.0022],
    [0.1242, 1.425, -0.1005, 0.0022],
    [0.1237, 1.395, -0.1095, 0.0022],
    [0.1272, 1.476, -0.0826, 0.0022],
    [0.1589, 1.482, -0.0502, 0.007],
    [0.1597, 1.4855, -0.0343, 0.006],
    [0.1584, 1.477, -0.0122, 0.005],
    [0.1156, 1.466, -0.1121, 0.0028],
    [0.1412, 1.478, -0.1004, 0.0032],
    [0.167, 1.486, -0.0867, 0.004],
    [0.1931, 1.49, -0.0671, 0.0045],
    [0.1877, 1.5, -0.0357, 0.0042],
    [0.1767, 1.497, -0.0542, 0.004],
  ],
  links: [
    [0, 1, 18],
    [1, 15, 18],
    [1, 2, 15],
    [2, 3, 16],
    [2, 15, 16],
    [3, 4, 16],
    [4, 16, 17],
    [4, 5, 17],
    [5, 8, 17],
    [5, 6, 7],
    [5, 7, 8],
    [8, 9, 17],
    [9, 16, 17],
    [9, 10, 16],
    [10, 14, 16],
    [14, 15, 16],
    [14, 15, 18],
    [2, 15, 22],
    [15, 22, 23],
    [14, 15, 23],
    [14, 23, 24],
    [24, 25, 27],
    [25, 26, 27],
    [11, 13, 14],
    [12, 13, 14],
    [10, 12, 14],
    [11, 14, 19],
    [19, 20],
    [20, 21],
  ],
};
const scapula = tidied(
  refineMedial(
    orientedSamples(mapVertices(bones.get("left_scapula")!, registerShoulder), 0.002),
    SCAPULA_START,
    {
      spacing: 0.02,
      blend: 0.004,
      minRadius: 0.0021,
      maxRadius: 0.009,
      rounds: 8,
    },
  ),
);
console.log("scapula", scapula.nodes.length, scapula.links.length);
write("scapula", {
  source:
    "BodyParts3D, © The Database Center for Life Science; joint of the HuBMAP Human Reference Atlas male",
  ...credits,
  method: `${method} Scaled 1.06 and turned 6° about the humeral head onto the atlas' shoulder. The blade is at least 4 mm thick.`,
  scapula,
});

write("patella", {
  source: "HuBMAP Human Reference Atlas 3D Reference Object Library v1.3, male knee",
  licence: "CC BY 4.0",
  frame: credits.frame,
  method: "Spherical harmonics of degree 5.",
  ...compact(
    surfaceSamples(
      mapVertices(knee.get("VH_M_patella_L")!, ([x, y, z]) => [x, y + FLOOR_M, z]),
      0.001,
    ),
    5,
  ),
});
