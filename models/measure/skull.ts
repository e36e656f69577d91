/** Measures skull and jaw: `npx tsx models/measure/skull.ts DIR` writes models/figures/skull.json. */
import { writeFileSync } from "node:fs";
import { fitHarmonics } from "../shapes/harmonic.ts";
import { mapVertices } from "../shapes/mesh.ts";
import { distance, normalize, sub, type Vec3 } from "../shapes/vec.ts";
import { leastSquares } from "./least-squares.ts";
import { orientedSamples } from "./medial.ts";
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
 * The mask of the face from brow to teeth is a radius about an upright axis. Orbit, nasal opening and the
 * bridge of the nose are shapes of their own (below) and are left out of it.
 */
const MASK = { axisZ: 0.02, bottom: 1.656, top: 1.738, angular: 4, vertical: 6 } as const;
const ORBIT = {
  apex: [0.0175, 1.7085, 0.052],
  opening: [0.0322, 1.7085, 0.082],
  radii: [0.0178, 0.0176],
} as const;
const NASAL = { top: [0, 1.687, 0.005], side: [0.003, 1.6775, 0.0095] } as const;
const outside = (u: number, y: number): boolean =>
  Math.hypot((u - 0.031) / ORBIT.radii[0], (y - ORBIT.opening[1]) / ORBIT.radii[1]) > 1.1 &&
  Math.hypot(u, y - 1.6785) > 0.0125 &&
  (u > 0.011 || y < 1.684 || y > 1.722);

/** Outermost in each direction, about 3° by 3 mm. */
const front = new Map<string, { angle: number; y: number; r: number }>();
for (const name of ["frontal_bone", "left_zygomatic_bone", "left_maxilla"])
  for (const { point } of samplesOf(name)) {
    const [x, y, z] = point;
    if (y < MASK.bottom || y > MASK.top || !outside(Math.abs(x), y)) continue;
    const angle = Math.atan2(Math.abs(x), z - MASK.axisZ);
    const r = Math.hypot(x, z - MASK.axisZ);
    if (angle > 1.1 || r < 0.05) continue;
    const key = `${Math.round(angle * 20)},${Math.round(y * 330)}`;
    const known = front.get(key);
    if (!known || r > known.r) front.set(key, { angle, y, r });
  }
const chebyshev = (t: number): number[] => {
  const list = [1, t];
  while (list.length <= MASK.vertical) list.push(2 * t * list.at(-1)! - list.at(-2)!);
  return list;
};
const orders = Array.from({ length: MASK.angular + 1 }, (_, m) => m);
const mask = leastSquares(
  [...front.values()].map(({ angle, y, r }) => {
    const heights = chebyshev((2 * (y - MASK.bottom)) / (MASK.top - MASK.bottom) - 1);
    return { row: orders.flatMap((m) => heights.map((h) => h * Math.cos(m * angle))), value: r };
  }),
  {
    strayM: 0.002,
    rounds: 8,
    damping: orders.flatMap((m) =>
      Array.from({ length: MASK.vertical + 1 }, (_, k) => 2e-5 * (m ** 4 + k ** 4)),
    ),
  },
);

/** Half-width of the mask by height: frontal process, cheek, and the step from there to the upper jaw. */
const OUTLINE = [
  [1.655, 0.0295],
  [1.664, 0.031],
  [1.669, 0.0405],
  [1.674, 0.0505],
  [1.68, 0.0555],
  [1.687, 0.0565],
  [1.694, 0.0555],
  [1.701, 0.0535],
  [1.712, 0.0525],
  [1.726, 0.054],
  [1.738, 0.056],
];

/** Nasal bones and frontal process of the maxilla: x, y, z and half-thickness, left half. */
const NOSE = {
  nodes: [
    [0, 1.722, 0.0905, 0.006],
    [0, 1.71, 0.097, 0.0048],
    [0, 1.696, 0.1045, 0.0036],
    [0.009, 1.718, 0.0885, 0.005],
    [0.0105, 1.706, 0.09, 0.005],
    [0.0115, 1.6955, 0.0925, 0.005],
    [0.0062, 1.6945, 0.1, 0.0034],
    [0.017, 1.685, 0.0885, 0.0045],
  ],
  links: [
    [0, 1, 3],
    [1, 3, 4],
    [1, 2, 4],
    [2, 4, 6],
    [4, 5, 6],
    [5, 6, 7],
  ],
};

/** x, y, z and radius along each, left half. */
const RODS = {
  zygomaticArch: [
    [0.0525, 1.6865, 0.0605, 0.0062],
    [0.0585, 1.6885, 0.0515, 0.0046],
    [0.0595, 1.6925, 0.0397, 0.0042],
    [0.0578, 1.6965, 0.0263, 0.0045],
    [0.0535, 1.7015, 0.0128, 0.0075],
  ],
  lateralWall: [
    [0.0485, 1.7235, 0.071, 0.0042],
    [0.0475, 1.698, 0.067, 0.004],
    [0.043, 1.722, 0.05, 0.006],
    [0.041, 1.698, 0.0465, 0.006],
  ],
  pterygoid: [
    [0.0185, 1.7, 0.0425, 0.0055],
    [0.0185, 1.683, 0.0455, 0.0048],
    [0.0185, 1.668, 0.0485, 0.004],
  ],
  mastoid: [
    [0.0484, 1.693, -0.0082, 0.0115],
    [0.0474, 1.6785, -0.0065, 0.0068],
  ],
  condyle: [
    [0.019, 1.6725, 0.003, 0.0055],
    [0.0205, 1.6745, -0.0065, 0.0058],
  ],
};

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
    "Braincase: outermost points of frontal, parietal, occipital, temporal and sphenoid bones, both halves, as spherical harmonics of degree 10. Mask of the face: radius about an upright axis as cosines of the angle from the front (orders 0 to 4) times Chebyshev polynomials of the height (0 to 6). Its outline, orbit, nasal opening, zygomatic arch and the rest: read off the registered bones, left half, as points with radii. The jaw is not in the source: it joins the measured fossae, the arch of the teeth and the atlas' chin at an adult's dimensions.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  vault: { centre: rounded(CENTRE), coefficients: rounded(coefficients, 5) },
  mask: { ...MASK, coefficients: rounded(mask, 5), outline: OUTLINE },
  orbit: ORBIT,
  nasalOpening: NASAL,
  nose: NOSE,
  rods: RODS,
  teeth: { arch: teeth, topM: 1.6605, bottomM: 1.6455, radiusM: 0.0042 },
};
writeFileSync(new URL("../figures/skull.json", import.meta.url), `${JSON.stringify(figure)}\n`);
