/**
 * Measures the bowel: `npx tsx models/measure/bowel.ts DIR` writes `models/figures/bowel.json`.
 * Centrelines come from the reference's segments; a smooth warp takes them from one obese, distended donor
 * to textbook levels; the loops of the small bowel are then laid out so that nothing touches.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { curveThrough, stationAt, valuesAlong } from "../shapes/tube.ts";
import { add, distance, lerp, scale, type Vec3 } from "../shapes/vec.ts";
import stomach from "../figures/stomach.json" with { type: "json" };
import { bandsAlong } from "./bands.ts";
import { readReference } from "./reference.ts";
import { relax, tightest, type Ball } from "./relax.ts";
import { warpThrough, type Anchor } from "./warp.ts";

/** The reference's origin lies this far above the floor, metres. */
const FLOOR_M = 0.915;
const BAND_M = 0.012;

/** Segments in the order of the tract, each with the end it begins at (file frame, metres). */
const COLON = [
  ["caecum", "caecum", [-0.059, 0.09, 0.07]],
  ["ascending-colon", "ascending_colon", [-0.1, 0.162, 0.05]],
  ["transverse-colon", "transverse_colon", [-0.06, 0.36, 0.06]],
  ["descending-colon", "descending_colon", [0.13, 0.4, 0]],
  ["sigmoid-colon", "sigmoid_colon", [0.06, 0.07, 0.07]],
  ["rectum", "rectum", [0, 0.11, -0.02]],
] as const;
const DUODENUM = [
  ["duodenum_superior", [0, 0.36, 0.06]],
  ["duodenum_descending", [-0.037, 0.35, 0.027]],
  ["duodenum_horizonal", [-0.037, 0.29, 0.02]],
  ["duodenum_ascending", [0.018, 0.3, 0.03]],
] as const;

/**
 * Measured place → place in the model, millimetres above the floor. Flexures and pylorus come down to the
 * vertebral levels of the common spine (right flexure L1–L2, left T12–L1, third part of the duodenum L3),
 * the front comes back behind a leaner belly wall, the left colon leaves room for the stomach.
 */
const ANCHORS_MM: readonly Anchor[] = [
  [
    [-60, 1015, 75],
    [-74, 1022, 60],
  ],
  [
    [-61, 1060, 69],
    [-80, 1062, 54],
  ],
  [
    [-84, 1095, 62],
    [-88, 1098, 48],
  ],
  [
    [-86, 1156, 37],
    [-90, 1146, 46],
  ],
  [
    [-87, 1224, 31],
    [-90, 1190, 48],
  ],
  [
    [-72, 1270, 44],
    [-78, 1214, 56],
  ],
  [
    [-51, 1236, 72],
    [-52, 1192, 74],
  ],
  [
    [-42, 1187, 91],
    [-34, 1164, 82],
  ],
  [
    [-13, 1184, 99],
    [-10, 1152, 84],
  ],
  [
    [22, 1212, 104],
    [24, 1152, 84],
  ],
  [
    [57, 1225, 103],
    [64, 1162, 82],
  ],
  [
    [87, 1249, 93],
    [103, 1185, 60],
  ],
  [
    [108, 1314, 26],
    [123, 1226, 22],
  ],
  [
    [119, 1220, 9],
    [125, 1188, 15],
  ],
  [
    [109, 1154, 14],
    [120, 1142, 18],
  ],
  [
    [101, 1106, 19],
    [113, 1105, 26],
  ],
  [
    [94, 1062, 44],
    [100, 1064, 44],
  ],
  [
    [84, 1030, 62],
    [84, 1032, 58],
  ],
  [
    [71, 989, 68],
    [62, 1008, 62],
  ],
  [
    [9, 989, 59],
    [12, 1004, 58],
  ],
  [
    [7, 980, 15],
    [9, 1001, 16],
  ],
  [
    [-20, 1000, 32],
    [-24, 1014, 32],
  ],
  [
    [3, 1024, -8],
    [2, 1028, -4],
  ],
  [
    [-1, 970, -64],
    [0, 970, -62],
  ],
  [
    [1, 915, -56],
    [0, 914, -52],
  ],
  [
    [-2, 1268, 60],
    [-14, 1242, 54],
  ],
  [
    [-31, 1270, 32],
    [-36, 1240, 40],
  ],
  [
    [-38, 1235, 20],
    [-45, 1204, 39],
  ],
  [
    [-8, 1198, 31],
    [-8, 1166, 34],
  ],
  [
    [21, 1227, 34],
    [26, 1180, 34],
  ],
  [
    [50, 1259, 38],
    [42, 1204, 36],
  ],
  [
    [66, 1262, 25],
    [72, 1204, 32],
  ],
  [
    [54, 1212, 57],
    [50, 1150, 50],
  ],
  [
    [111, 1215, 55],
    [90, 1152, 58],
  ],
  [
    [97, 1157, 70],
    [84, 1110, 64],
  ],
  [
    [69, 1127, 85],
    [66, 1086, 76],
  ],
  [
    [72, 1126, 39],
    [68, 1088, 40],
  ],
  [
    [59, 1150, 98],
    [56, 1116, 88],
  ],
  [
    [15, 1166, 105],
    [14, 1126, 90],
  ],
  [
    [-11, 1150, 60],
    [-12, 1118, 56],
  ],
  [
    [20, 1120, 51],
    [20, 1092, 48],
  ],
  [
    [-46, 1122, 85],
    [-30, 1110, 76],
  ],
  [
    [-22, 1024, 60],
    [-22, 1046, 60],
  ],
  [
    [14, 1025, 33],
    [10, 1048, 36],
  ],
];

/**
 * Outer radii, millimetres, at shares of each segment: the gently filled bowel of an anatomical plate. The
 * reference's colon was blown up with gas for CT (transverse colon 40 mm) and would hide everything.
 */
const RADII_MM: Readonly<Record<string, readonly number[]>> = {
  caecum: [25, 31, 29],
  "ascending-colon": [28, 26, 24, 22],
  "transverse-colon": [22, 22, 22, 21, 18.5],
  "descending-colon": [18, 17.5, 17],
  "sigmoid-colon": [16.5, 17, 16, 15.5],
  rectum: [15.5, 17, 20.5, 20, 11],
};
/** The anal canal of an adult is about 4 cm long and bends back from the rectum (textbook value). */
const ANAL_CANAL_MM = { end: [0, 878, -74], middle: [0, 898, -60], radius: 9.5 } as const;
/** Small bowel: inner diameters of fact D4 (24.8, 24.5, 19.5 and 18.7 mm) less a little, for air between loops. */
const SMALL_RADII_MM = {
  pylorus: 10.5,
  duodenum: 12.4,
  jejunum: 11.8,
  ileum: 9.6,
  valve: 9,
} as const;
/** Axis of the caecum from its lowest part, mm: a pouch as long as it is wide below the ileum's mouth. */
const CAECUM_MM: readonly Vec3[] = [
  [-73, 1037, 62],
  [-79, 1062, 55],
];
/** The appendix from the caecum's inner back wall, mm: 7 cm (fact D5), pointing down to the pelvic brim. */
const APPENDIX_MM: readonly Vec3[] = [
  [-64, 1052, 43],
  [-54, 1044, 30],
  [-50, 1030, 25],
  [-55, 1015, 27],
  [-66, 1006, 31],
  [-78, 1005, 36],
];
const APPENDIX_RADII_MM = [4, 3.2, 3, 3, 3, 2.9] as const;
/** Where the ileum meets the caecum's inner side, mm: on its wall, below the ascending colon. */
const VALVE_MM: Vec3 = [-59, 1086, 50];

/**
 * The reference's first half of the ileum runs into itself. These places, mm, lead from the end of its
 * jejunum to the half that could be measured, lower left to right.
 */
const ILEUM_BRIDGE_MM: readonly Vec3[] = [
  [38, 1094, 38],
  [58, 1088, 36],
  [70, 1070, 44],
  [58, 1056, 40],
  [38, 1066, 36],
  [24, 1052, 38],
  [42, 1040, 48],
  [62, 1044, 60],
  [72, 1058, 76],
  [58, 1068, 84],
  [50, 1084, 92],
  [36, 1080, 90],
  [38, 1058, 86],
  [32, 1040, 78],
  [16, 1048, 76],
  [8, 1066, 84],
];

const directory = process.argv[2];
if (!directory)
  throw new Error("Usage: npx tsx models/measure/bowel.ts DIR (the reference's hra-male folder)");
const large = await readReference(join(directory, "large-intestine.glb"));
const small = await readReference(join(directory, "small-intestine.glb"));
const fit = warpThrough(ANCHORS_MM.map(([a, b]): Anchor => [scale(a, 1e-3), scale(b, 1e-3)]));

/** Centreline of one measured segment in the model's place; the slanted bands at both ends are left out. */
function centreline(meshes: typeof large, node: string, from: readonly number[]): Vec3[] {
  const mesh = meshes.get(`VH_M_${node}`);
  if (!mesh) throw new Error(`The reference has no ${node}.`);
  const bands = bandsAlong(mesh, { from: from as Vec3, width: BAND_M });
  const typical = bands.map((b) => b.radius).toSorted((a, b) => a - b)[bands.length >> 1]!;
  const whole = bands.filter((b) => b.radius > 0.72 * typical);
  return whole.map((b) => fit(add(b.centre, [0, FLOOR_M, 0])));
}

const smooth = (points: readonly Vec3[], rounds: number): Vec3[] => {
  let out = [...points];
  for (let r = 0; r < rounds; r++)
    out = out.map((v, i) =>
      i === 0 || i === out.length - 1
        ? v
        : add(scale(v, 0.5), scale(add(out[i - 1]!, out[i + 1]!), 0.25)),
    );
  return out;
};
/** Points of equal spacing along the smooth curve through the points; `spacing` is rounded to fit. */
const evenly = (points: readonly Vec3[], spacing: number): Vec3[] => {
  const curve = curveThrough(points);
  const n = Math.max(1, Math.round(curve.length / spacing));
  return Array.from({ length: n + 1 }, (_, i) => stationAt(curve, (curve.length * i) / n).point);
};
const mm = (v: Vec3): Vec3 => scale(v, 1e-3);
const round = (v: number): number => Math.round(v * 1e4) / 1e4;
type Row = [number, number, number, number];
const row = (p: Vec3, radius: number): Row => [
  round(p[0]),
  round(p[1]),
  round(p[2]),
  round(radius),
];

/** Spheres along a tube given by rows of x, y, z, radius. */
function balls(rows: readonly (readonly number[])[]): Ball[] {
  const step = 0.006;
  const curve = curveThrough(rows.map((r): Vec3 => [r[0]!, r[1]!, r[2]!]));
  const at = valuesAlong(
    curve.knots,
    rows.map((r) => r[3]!),
  );
  return Array.from({ length: Math.ceil(curve.length / step) + 1 }, (_, i) => {
    const s = Math.min(curve.length, i * step);
    return { centre: stationAt(curve, s).point, radius: at(s) };
  });
}
// Large bowel: one line, cut into segments again by length.
const SIGMOID_BEGINS_M = 1.065;
const COLON_SPACING_M = 0.022;
const lines = COLON.map(([id, node, from]) => ({ id, points: centreline(large, node, from) }));
// The caecum's folds mislead distances along its surface, so its axis is laid through its two ends.
lines[0]!.points = evenly([...CAECUM_MM.map(mm), lines[1]!.points[0]!], BAND_M).slice(0, -1);
// The reference calls the bowel descending down into the pelvis; it is sigmoid from the iliac fossa on.
const [descending, sigmoid] = [lines[3]!.points, lines[4]!.points];
sigmoid.unshift(...descending.splice(descending.findIndex((p) => p[1] < SIGMOID_BEGINS_M)));
const rectumEnd = lines.at(-1)!.points.findIndex((p) => p[1] < 0.93);
lines.at(-1)!.points.splice(rectumEnd, Infinity, mm([0, 920, -54]));
const owner = lines.flatMap(({ id, points }) => points.map(() => id));
const rough = smooth(
  lines.flatMap((line) => line.points),
  3,
);
const RELAX_SPACING_M = 0.008;
const line = curveThrough(rough);
const even = evenly(rough, RELAX_SPACING_M);
/** Where each segment begins, as an index into the even points; the last entry is the end of all. */
const begins = [...lines.map(({ id }) => line.knots[owner.indexOf(id)]!), line.length].map((s) =>
  Math.round((s / line.length) * (even.length - 1)),
);
const radiusOf = (id: string): ((share: number) => number) => {
  const radii = RADII_MM[id]!.map((r) => r * 1e-3);
  return valuesAlong(
    radii.map((_, k) => k / (radii.length - 1)),
    radii,
  );
};
/** Pouches reach a little beyond the mean radius. */
const POUCH = 1.08;
/** How firmly the line holds on to where it was measured while its tight bends open, share a step. */
const TETHER = 0.04;
const evenRadii = even.map((_, k) => {
  const i = Math.max(
    0,
    begins.findLastIndex((b, n) => n < lines.length && b <= k),
  );
  return POUCH * radiusOf(lines[i]!.id)((k - begins[i]!) / (begins[i + 1]! - begins[i]!));
});
const bent = relax(even, {
  radii: evenRadii,
  spacing: line.length / (even.length - 1),
  clearance: 0.001,
  fixed: [3, 8],
  obstacles: balls(stomach.axis.slice(0, -1)),
  confine: (p, _, k) => lerp(p, even[k]!, TETHER),
  steps: 600,
});
const largeSegments: { id: string; points: Row[] }[] = lines.map(({ id }, i) => {
  const points = evenly(bent.slice(begins[i], begins[i + 1]! + 1), COLON_SPACING_M);
  const at = radiusOf(id);
  return { id, points: points.map((p, k) => row(p, at(k / (points.length - 1)))) };
});
const anal = evenly(
  [mm([0, 920, -54]), mm([...ANAL_CANAL_MM.middle]), mm([...ANAL_CANAL_MM.end])],
  0.014,
);
largeSegments.push({
  id: "anal-canal",
  points: anal.map((p, k) => row(p, k === 0 ? 0.011 : ANAL_CANAL_MM.radius * 1e-3)),
});

const colonBalls = balls(largeSegments.flatMap((s, i) => (i === 0 ? s.points : s.points.slice(1))));
const stomachBalls = balls(stomach.axis.slice(0, -1));

/**
 * The space below the transverse mesocolon, metres: a box between spine, flanks, belly wall and pelvic
 * brim, rounded (1/m) in front and below, its ceiling sloping down to the body's right.
 */
const ROOM_M = {
  front: 0.106,
  back: 0.017,
  flank: 0.102,
  floor: 1.008,
  ceiling: 1.217,
  slope: 0.9,
  rounding: 3.5,
} as const;
function confine([x, y, z]: Vec3, r: number): Vec3 {
  const ceiling = ROOM_M.ceiling - Math.max(0, 0.045 - x) * ROOM_M.slope;
  const side = ROOM_M.flank - r;
  const cx = Math.max(-side, Math.min(side, x));
  const front = ROOM_M.front - ROOM_M.rounding * cx * cx - r;
  const floor = ROOM_M.floor + ROOM_M.rounding * cx * cx + r;
  // Kidneys and psoas bulge forward beside the spine, the vessels in front of it.
  return [
    cx,
    Math.max(floor, Math.min(ceiling - r, y)),
    Math.max(ROOM_M.back + r, Math.min(front, z)),
  ];
}

const LOOP_SPACING_M = 0.006;
const start = [...stomach.pylorus.point] as Vec3;
const duodenum = smooth(
  [start, ...DUODENUM.flatMap(([node, from]) => centreline(small, node, from))],
  5,
);
const jejunum = centreline(small, "jejunum", [0.053, 0.345, 0.04]);
const RELIABLE_ILEUM_BANDS = 24;
const ileum = centreline(small, "ileum", [0.01, 0.112, 0.022])
  .slice(0, RELIABLE_ILEUM_BANDS)
  .toReversed();
const terminal = centreline(small, "ileum_terminal", [0.01, 0.112, 0.022]).slice(1, -2);
const parts = {
  duodenum: evenly(duodenum, LOOP_SPACING_M),
  jejunum: evenly(smooth(jejunum, 1), LOOP_SPACING_M),
  ileum: evenly(
    smooth([...ILEUM_BRIDGE_MM.map(mm), ...ileum, ...terminal, mm(VALVE_MM)], 1),
    LOOP_SPACING_M,
  ),
};
const lengthOf = (points: readonly Vec3[]): number => curveThrough(points).length;
const R = SMALL_RADII_MM;
/** Radius at a distance along the small bowel whose segments end at the given distances. */
function smallRadius([duodenumEnd, jejunumEnd, end]: readonly [number, number, number]): (
  s: number,
) => number {
  const fade = 0.1;
  return valuesAlong(
    [
      0,
      0.03,
      duodenumEnd,
      duodenumEnd + fade,
      jejunumEnd - fade,
      jejunumEnd + fade,
      end - fade,
      end,
    ],
    [R.pylorus, R.duodenum, R.duodenum, R.jejunum, R.jejunum, R.ileum, R.ileum, R.valve].map(
      (v) => v * 1e-3,
    ),
  );
}

// Beside the valve the ileum has to touch the caecum, at the pylorus the duodenum touches the stomach.
const near = (b: Ball, p: Vec3, free: number): boolean => distance(b.centre, p) < b.radius + free;
const appendix = APPENDIX_MM.map((p, i) => row(mm(p), APPENDIX_RADII_MM[i]! * 1e-3));
const obstacles = [...colonBalls, ...stomachBalls, ...balls(appendix)].filter(
  (b) => !near(b, mm(VALVE_MM), 0.004) && !near(b, start, 0.012),
);
const CLEARANCE_M = 0.0022;
/** Points held at the valve. The duodenum is held whole: it lies fast on the back wall. */
const HELD_AT_VALVE = 2;
/** Jejunum and ileum grow beyond the measured loops by this factor, in this many steps. */
const GROWTH = 1.75;
const GROWTH_STEPS = 8;
const RELAX_STEPS = 500;
let loops = [...parts.duodenum, ...parts.jejunum.slice(1), ...parts.ileum.slice(1)];
let ends = [lengthOf(parts.duodenum), 0, lengthOf(loops)] as [number, number, number];
ends[1] = ends[0] + lengthOf(parts.jejunum);
for (let step = 0; step <= GROWTH_STEPS; step++) {
  const factor = step === 0 ? 1 : GROWTH ** (1 / GROWTH_STEPS);
  // The duodenum, held to the back wall, keeps its length; the rest grows and folds as it does in the embryo.
  const stretch = (s: number): number => (s < ends[0] ? s : ends[0] + (s - ends[0]) * factor);
  const places = [0];
  while (places.at(-1)! < ends[2])
    places.push(places.at(-1)! + LOOP_SPACING_M / (places.at(-1)! < ends[0] ? 1 : factor));
  const curve = curveThrough(loops);
  const scaleTo = curve.length / places.at(-1)!;
  loops = places.map((s) => stationAt(curve, s * scaleTo).point);
  ends = ends.map(stretch) as [number, number, number];
  const at = smallRadius(ends);
  const steps = step === GROWTH_STEPS ? 4 * RELAX_STEPS : RELAX_STEPS;
  const radii = loops.map((_, i) => at(i * LOOP_SPACING_M));
  loops = relax(loops, {
    radii,
    spacing: LOOP_SPACING_M,
    clearance: CLEARANCE_M,
    fixed: [Math.round(ends[0] / LOOP_SPACING_M), HELD_AT_VALVE],
    obstacles,
    confine,
    steps,
  });
}
loops = smooth(loops, 2);
const radii = loops.map((_, i) => smallRadius(ends)(i * LOOP_SPACING_M));
const total = ends[2];
const report = tightest(loops, radii, LOOP_SPACING_M, obstacles);
console.log(
  `small bowel ${total.toFixed(2)} m; free between loops ${(report.self * 1e3).toFixed(1)} mm, to others ${(report.others * 1e3).toFixed(1)} mm`,
);

const EVERY = 2;
const cuts = ends.slice(0, 2).map((s) => Math.round(s / LOOP_SPACING_M / EVERY) * EVERY);
const smallSegments = (["duodenum", "jejunum", "ileum"] as const).map((id, i) => {
  const first = i === 0 ? 0 : cuts[i - 1]!;
  const last = i === 2 ? loops.length - 1 : cuts[i]!;
  const picked: number[] = [];
  for (let k = first; k < last; k += EVERY) picked.push(k);
  if (last - picked.at(-1)! < EVERY && picked.length > 1) picked.pop();
  picked.push(last);
  return { id, points: picked.map((k) => row(loops[k]!, radii[k]!)) };
});

const rows = (segments: readonly { id: string; points: Row[] }[]): string =>
  segments
    .map(
      ({ id, points }) =>
        `    { "id": "${id}", "points": [\n${points.map((p) => `      ${JSON.stringify(p)}`).join(",\n")}\n    ] }`,
    )
    .join(",\n");
const header = {
  source:
    "HuBMAP Human Reference Atlas 3D Reference Object Library v1.1, male large and small intestine (NLM Visible Human; colon from Stony Brook CT)",
  licence: "CC BY 4.0",
  method:
    "Centres of bands of equal distance along each segment's surface, warped to textbook vertebral levels; radii of the gently filled bowel; the first half of the ileum bridged by hand; small bowel laid out by relaxation so that no loop touches another (models/measure/bowel.ts).",
  units:
    "metres in the reference frame; each point x, y, z, outer radius; a segment ends where the next begins",
  visibleLength: `The small bowel drawn here is ${total.toFixed(1)} m long; a living adult's is about 5 m (285 to 845 cm). Fewer loops are drawn so that each can be followed.`,
};
const json = `{\n${Object.entries(header)
  .map(([k, v]) => `  "${k}": ${JSON.stringify(v)},`)
  .join(
    "\n",
  )}\n  "large": [\n${rows(largeSegments)}\n  ],\n  "small": [\n${rows(smallSegments)}\n  ],\n  "appendix": [\n${rows([{ id: "appendix", points: appendix }])}\n  ]\n}\n`;
writeFileSync(new URL("../figures/bowel.json", import.meta.url), json);
