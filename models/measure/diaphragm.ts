/**
 * Lays the diaphragm over the measured organs: `npx tsx models/measure/diaphragm.ts`, after organs.ts.
 * Writes models/figures/diaphragm.json. Frame: the reference frame (metres, floor at y = 0).
 */
import { writeFileSync } from "node:fs";
import bowel from "../figures/bowel.json" with { type: "json" };
import landmarks from "../figures/landmarks.json" with { type: "json" };
import figures from "../figures/organs.json" with { type: "json" };
import stomach from "../figures/stomach.json" with { type: "json" };
import { coneChain, type Distance } from "../shapes/blend.ts";
import { fitHarmonics, radialDepth, sphereMesh } from "../shapes/harmonic.ts";
import { vertex, vertexCount } from "../shapes/mesh.ts";
import { seriesDistance } from "../shapes/series.ts";
import { add, scale, type Vec3 } from "../shapes/vec.ts";
import { adrenalGlandDistance } from "../parts/adrenal-glands.ts";
import { thoraxDistance } from "../parts/thorax.ts";

/** Middle of the sheet to the organs below, and to the ribs outside, metres: half of 4 mm, and room. */
const CLEARANCE_M = 0.005;

const FIT = { degree: 12, penalty: 1e-10 } as const;
const centre: Vec3 = [0, 1.215, 0.012];

const chain = (rows: readonly (readonly number[])[]): Distance =>
  coneChain({
    points: rows.map(([x, y, z]) => [x!, y!, z!]),
    radii: rows.map((row) => row[3]!),
    blend: 0.01,
  });
const organs: Distance[] = [
  seriesDistance(figures.liver),
  seriesDistance(figures.spleen),
  seriesDistance(figures.kidneyLeft),
  seriesDistance(figures.kidneyRight),
  chain(stomach.axis),
  adrenalGlandDistance.left,
  adrenalGlandDistance.right,
];

/** The colon gives way: it is soft, and the ribs are near; metres from the sheet's middle. */
const COLON_CLEARANCE_M = -0.001;
const colon: Distance[] = bowel.large
  .filter(({ id }) => /transverse|descending/.test(id))
  .map(({ points }) => chain(points));

/** The spine's front, 6 mm before the vertebral bodies' (they are about 34 mm deep), where the crura run. */
const spine = coneChain({
  points: (["T9", "T10", "T11", "T12", "L1", "L2"] as const).map(
    (level) => landmarks.vertebralBodies[level] as Vec3,
  ),
  radii: [0.017, 0.017, 0.018, 0.019, 0.02, 0.02],
  blend: 0.01,
});

/**
 * Highest point of the central tendon under the heart, metres (T9, Gray's Anatomy), and how far to the
 * sides and to front and back it reaches.
 */
const TENDON = { height: 1.354, halfWidth: 0.03, front: 0.075, back: -0.01 } as const;

/** Below this height of the direction the sheet lies against ribs (zone of apposition). */
const APPOSED = { below: 0.12, bottom: -0.45, front: 0.85 } as const;

/**
 * A taut membrane in terms of the radius: relaxed between what it must clear (organs) and what it must
 * stay within (ribs, spine, the heart's floor).
 */
const ball = sphereMesh(4, (d) => d);
const directions = Array.from({ length: vertexCount(ball) }, (_, v) => vertex(ball, v));
const limits = directions.map((direction) => {
  const at = (r: number): Vec3 => add(centre, scale(direction, r));
  let organ = 0.03;
  for (let r = 0.03; r < 0.2; r += 0.001)
    if (
      organs.some((distance) => distance(...at(r)) < CLEARANCE_M) ||
      colon.some((distance) => distance(...at(r)) < COLON_CLEARANCE_M)
    )
      organ = r;
  if (direction[1] < APPOSED.bottom) organ = 0.03;
  let wall = 0.03;
  while (wall < 0.2 && thoraxDistance(...at(wall)) < -CLEARANCE_M && spine(...at(wall)) > 0.004)
    wall += 0.001;
  const lateral = direction[2] / Math.hypot(direction[0], direction[2]) < APPOSED.front;
  const apposed = direction[1] < APPOSED.below && direction[1] > APPOSED.bottom && lateral;
  let ceiling = wall;
  const tendon = at((TENDON.height - centre[1]) / Math.max(0.1, direction[1]));
  if (Math.abs(tendon[0]) < TENDON.halfWidth && tendon[2] > TENDON.back && tendon[2] < TENDON.front)
    ceiling = Math.min(wall, (TENDON.height - centre[1]) / direction[1]);
  return apposed
    ? { low: Math.max(organ, wall), high: Math.max(organ, wall) }
    : { low: organ, high: Math.max(organ, ceiling) };
});
const neighbours = directions.map(() => new Set<number>());
for (let t = 0; t < ball.triangles.length; t++) {
  const next = t % 3 === 2 ? t - 2 : t + 1;
  neighbours[ball.triangles[t]!]!.add(ball.triangles[next]!);
}
const ROUNDS = 600;
let radii = limits.map(({ low, high }) => Math.min(high, Math.max(low, 0.12)));
for (let round = 0; round < ROUNDS; round++)
  radii = limits.map(({ low, high }, i) => {
    let sum = 0;
    for (const n of neighbours[i]!) sum += radii[n]!;
    return Math.min(high, Math.max(low, sum / neighbours[i]!.size));
  });
// Rounds the creases that the membrane has where it touches down.
const SOFTENING_ROUNDS = 6;
for (let round = 0; round < SOFTENING_ROUNDS; round++)
  radii = radii.map((r, i) => {
    let sum = 0;
    for (const n of neighbours[i]!) sum += radii[n]!;
    return Math.max(limits[i]!.low, (r + sum / neighbours[i]!.size) / 2);
  });

/** Where the sheet ends at its lowest, metres. */
const RIM_M = 1.225;
const points = directions.map((d, i) => add(centre, scale(d, radii[i]!)));
/** Where the fit cuts into the membrane it is pulled out by weighing those directions more. */
const CORRECTIONS = 6;
const CUT_M = 0.0015;
const weights = directions.map((d) => (d[1] > APPOSED.bottom ? 1 : 0.02));
let dome = fitHarmonics(centre, points, FIT, weights);
for (let round = 0; round < CORRECTIONS; round++) {
  points.forEach((p, i) => {
    if (p[1] > RIM_M && radialDepth(dome, p) < -CUT_M) weights[i]! *= 3;
  });
  dome = fitHarmonics(centre, points, FIT, weights);
}
const upper = points.filter((_, i) => directions[i]![1] > APPOSED.bottom);
const error = upper.reduce((sum, p) => sum + Math.abs(radialDepth(dome, p)), 0) / upper.length;
const held = points.filter((p, i) => p[1] > RIM_M && radii[i] === limits[i]!.low);
const worst = Math.min(...held.map((p) => radialDepth(dome, p)));
console.log(
  "dome",
  (error * 1e3).toFixed(2),
  "mm mean,",
  ((worst + CLEARANCE_M) * 1e3).toFixed(2),
  "mm from an organ",
);

const result = {
  source:
    "Design over the organs of models/figures/organs.json and stomach.json, inside the ribs; central tendon at T9, crura before T12 to L2 (Gray's Anatomy, 42nd ed.)",
  licence: "CC BY 4.0 (own work after CC BY 4.0 measurements)",
  method:
    "Membrane relaxed over the organs (5 mm clear) and inside ribs and spine; radius about a centre in the upper abdomen as spherical harmonics of degree 12",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  dome: {
    centre: dome.centre,
    coefficients: dome.coefficients.map((c) => Math.round(c * 1e5) / 1e5),
  },
};
writeFileSync(new URL("../figures/diaphragm.json", import.meta.url), `${JSON.stringify(result)}\n`);
