/** Measures skull and jaw: `npx tsx models/measure/skull.ts DIR` writes models/figures/skull.json. */
import { writeFileSync } from "node:fs";
import { fitHarmonics } from "../shapes/harmonic.ts";
import { mapVertices } from "../shapes/mesh.ts";
import { distance, normalize, sub, type Vec3 } from "../shapes/vec.ts";
import { orientedSamples, refineMedial } from "./medial.ts";
import { readReference } from "./reference.ts";
import { registerHead } from "./register.ts";
import { rounded } from "./skeleton.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);
const samplesOf = (name: string) =>
  orientedSamples(mapVertices(bones.get(name)!, registerHead), 0.002);

/** Inner centre of the braincase, metres. */
const CENTRE: Vec3 = [0, 1.745, 0.008];
/** Below these heights a bone no longer bounds the braincase: pterygoid plates, mastoid and styloid. */
const VAULT: Readonly<Record<string, number>> = {
  frontal_bone: 1.7,
  left_parietal_bone: 1.7,
  occipital_bone: 1.66,
  left_temporal_bone: 1.69,
  sphenoid_bone: 1.693,
};

/** Outermost point of each direction, both halves laid on one another. */
const outermost = new Map<string, Vec3>();
for (const [name, lowest] of Object.entries(VAULT))
  for (const { point } of samplesOf(name)) {
    if (point[1] < lowest) continue;
    // Zygomatic process and supramastoid crest stand off the braincase.
    if (name === "left_temporal_bone" && (point[2] > 0.03 || point[1] < 1.705) && point[0] > 0.055)
      continue;
    for (const x of [point[0], -point[0]]) {
      const p: Vec3 = [x, point[1], point[2]];
      const direction = normalize(sub(p, CENTRE));
      const key = direction.map((v) => Math.round(v * 14)).join();
      const known = outermost.get(key);
      if (!known || distance(p, CENTRE) > distance(known, CENTRE)) outermost.set(key, p);
    }
  }
const vault = fitHarmonics(CENTRE, [...outermost.values()], { degree: 10, penalty: 3e-6 });
// Left and right are the same: the odd terms in x vanish up to noise.
const coefficients = vault.coefficients.map((c, i) => {
  const l = Math.floor(Math.sqrt(i));
  return i - l * l - l < 0 ? 0 : c;
});

/**
 * Left half of the face, set on the registered bones and moved by least squares: orbit's rim and walls,
 * cheek and arch, maxilla, nose, palate, pterygoid, mastoid, condyle, teeth as one band.
 */
const face: { nodes: number[][]; links: number[][] } = {
  nodes: [
    [0.0097, 1.718, 0.0919, 0.0045],
    [0.0203, 1.726, 0.091, 0.0042],
    [0.0319, 1.727, 0.0881, 0.004],
    [0.043, 1.7245, 0.0805, 0.004],
    [0.0498, 1.7195, 0.0733, 0.0042],
    [0.0488, 1.705, 0.0708, 0.0043],
    [0.0488, 1.687, 0.0718, 0.0062],
    [0.044, 1.674, 0.0708, 0.005],
    [0.0382, 1.686, 0.0781, 0.0042],
    [0.029, 1.684, 0.0824, 0.0042],
    [0.0198, 1.687, 0.0833, 0.0038],
    [0.0121, 1.698, 0.0891, 0.0034],
    [0.0082, 1.712, 0.0915, 0.0036],
    [0.0585, 1.6885, 0.0531, 0.0042],
    [0.0582, 1.6925, 0.0397, 0.0037],
    [0.0569, 1.697, 0.0263, 0.0042],
    [0.0532, 1.702, 0.0128, 0.008],
    [0.0034, 1.713, 0.0944, 0.0035],
    [0.0034, 1.694, 0.1063, 0.0028],
    [0.0102, 1.691, 0.0963, 0.0028],
    [0.0131, 1.678, 0.0919, 0.0032],
    [0.0106, 1.667, 0.0939, 0.0038],
    [0.0, 1.664, 0.0977, 0.004],
    [0.0232, 1.672, 0.0833, 0.0042],
    [0.0174, 1.66, 0.0915, 0.0045],
    [0.0251, 1.66, 0.0809, 0.0048],
    [0.028, 1.66, 0.0647, 0.005],
    [0.0319, 1.677, 0.0656, 0.004],
    [0.0, 1.667, 0.0857, 0.003],
    [0.0155, 1.664, 0.0742, 0.003],
    [0.0, 1.665, 0.0569, 0.003],
    [0.0174, 1.667, 0.0473, 0.004],
    [0.0174, 1.692, 0.0407, 0.0045],
    [0.0121, 1.71, 0.0761, 0.0024],
    [0.0131, 1.692, 0.0742, 0.0024],
    [0.0155, 1.703, 0.0473, 0.0028],
    [0.0251, 1.693, 0.0531, 0.0028],
    [0.043, 1.715, 0.0551, 0.003],
    [0.0396, 1.695, 0.0531, 0.003],
    [0.029, 1.712, 0.0397, 0.004],
    [0.0484, 1.692, -0.0082, 0.0105],
    [0.0474, 1.6785, -0.0073, 0.0065],
    [0.0174, 1.6715, -0.0006, 0.0055],
    [0.0193, 1.684, -0.0044, 0.006],
    [0.0019, 1.7225, 0.0919, 0.006],
    [0.029, 1.7285, 0.0723, 0.004],
    [0.0135, 1.722, 0.0761, 0.004],
  ],
  links: [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
    [6, 7, 8],
    [6, 8],
    [8, 9],
    [9, 10],
    [10, 11],
    [11, 12],
    [0, 12],
    [6, 13],
    [13, 14],
    [14, 15],
    [15, 16],
    [0, 12, 17],
    [12, 17, 19],
    [17, 18, 19],
    [11, 12, 19],
    [11, 19, 20],
    [10, 11, 20],
    [20, 21],
    [21, 22],
    [10, 20, 23],
    [9, 10, 23],
    [8, 9, 23],
    [7, 8, 23],
    [20, 21, 24],
    [20, 23, 24],
    [23, 24, 25],
    [7, 23, 25],
    [7, 25, 27],
    [25, 26, 27],
    [21, 22, 24],
    [7, 6, 27],
    [22, 28, 24],
    [28, 29, 25],
    [24, 25, 28],
    [28, 29, 30],
    [25, 26, 29],
    [26, 29, 30],
    [26, 31],
    [30, 31],
    [31, 32],
    [11, 33, 34],
    [10, 11, 34],
    [12, 11, 33],
    [33, 34, 35],
    [34, 35, 36],
    [10, 34, 36],
    [9, 10, 36],
    [8, 9, 36],
    [8, 36, 38],
    [27, 36, 38],
    [6, 8, 38],
    [5, 6, 38],
    [5, 37, 38],
    [4, 5, 37],
    [37, 38, 39],
    [36, 38, 39],
    [35, 36, 39],
    [32, 35, 39],
    [40, 41],
    [42, 43],
    [16, 40],
    [0, 12, 44],
    [12, 17, 44],
    [0, 1, 46],
    [1, 45, 46],
    [1, 2, 45],
    [2, 3, 45],
    [3, 4, 45],
    [0, 33, 46],
    [12, 33, 0],
  ],
};
const faceSamples = ["left_maxilla", "left_zygomatic_bone", "left_nasal_bone"]
  .flatMap(samplesOf)
  .filter(({ point }) => point[0] > 0.001 && point[1] > 1.656);
const refined = refineMedial(faceSamples, face, {
  spacing: 0.015,
  blend: 0.004,
  minRadius: 0.0024,
  maxRadius: 0.0105,
  rounds: 3,
});

/** Arch of the upper teeth on the measured alveoli; crowns 9 mm below them (textbook length). */
const teeth = [
  [0.0, 0.0932],
  [0.0092, 0.0918],
  [0.0174, 0.087],
  [0.0237, 0.0797],
  [0.0276, 0.07],
  [0.029, 0.0599],
];

const figure = {
  source:
    "BodyParts3D, © The Database Center for Life Science; registered to the HuBMAP Human Reference Atlas male. Jaw: Gray's Anatomy, 42nd ed.",
  licence: "CC BY 4.0 (both)",
  method:
    "Braincase: outermost points of frontal, parietal, occipital, temporal and sphenoid bones, both halves, as spherical harmonics of degree 10. Face: left half as medial skeleton (models/measure/medial.ts), nodes x, y, z, radius. The jaw is not in the source: it joins the measured fossae, the arch of the teeth and the atlas' chin at an adult's dimensions.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  vault: { centre: rounded(CENTRE), coefficients: rounded(coefficients, 5) },
  face: { nodes: refined.nodes.map((n) => rounded(n)), links: refined.links },
  teeth: { arch: teeth, topM: 1.658, bottomM: 1.6455, radiusM: 0.0046 },
};
writeFileSync(new URL("../figures/skull.json", import.meta.url), `${JSON.stringify(figure)}\n`);
