/** Measures the shoulder blade: `npx tsx models/measure/scapula.ts DIR` writes models/figures/scapula.json. */
import { writeFileSync } from "node:fs";
import { mapVertices } from "../shapes/mesh.ts";
import { orientedSamples, refineMedial, tidied } from "./medial.ts";
import { readReference } from "./reference.ts";
import { add, sub, type Vec3 } from "../shapes/vec.ts";
import { HUMERAL_HEAD, registerShoulder } from "./register.ts";

const bones = await readReference(`${process.argv[2]!}/bodyparts3d/skeleton.glb`);

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
/** They were set when the joint was taken to stand at this place, metres. */
const SET_FOR: Vec3 = [0.1922, 1.4677, -0.031];
const moved = ([x, y, z, r]: readonly number[]): number[] => [
  ...add([x!, y!, z!], sub(HUMERAL_HEAD, SET_FOR)),
  r!,
];
const scapula = tidied(
  refineMedial(
    orientedSamples(mapVertices(bones.get("left_scapula")!, registerShoulder), 0.002),
    { ...SCAPULA_START, nodes: SCAPULA_START.nodes.map(moved) },
    {
      spacing: 0.02,
      blend: 0.004,
      minRadius: 0.0021,
      maxRadius: 0.009,
      rounds: 8,
    },
  ),
);
writeFileSync(
  new URL("../figures/scapula.json", import.meta.url),
  `${JSON.stringify({
    source:
      "BodyParts3D, © The Database Center for Life Science; joint of the HuBMAP Human Reference Atlas male",
    licence: "CC BY 4.0 (both)",
    frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
    method:
      "Medial skeleton (models/measure/medial.ts): nodes x, y, z, radius; links are rods and slabs between them. Scaled 1.06 and turned 6° about the humeral head onto the atlas' shoulder. The blade is at least 4 mm thick.",
    scapula,
  })}\n`,
);
