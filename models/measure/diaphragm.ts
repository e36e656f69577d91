/**
 * Lays the diaphragm over the measured organs: `npx tsx models/measure/diaphragm.ts`, after organs.ts.
 * Writes models/figures/diaphragm.json. Frame: the reference frame (metres, floor at y = 0).
 */
import { writeFileSync } from "node:fs";
import landmarks from "../figures/landmarks.json" with { type: "json" };
import figures from "../figures/organs.json" with { type: "json" };
import stomach from "../figures/stomach.json" with { type: "json" };
import { coneChain, type Distance } from "../shapes/blend.ts";
import { fitHarmonics, radialDepth } from "../shapes/harmonic.ts";
import { vertex, vertexCount } from "../shapes/mesh.ts";
import { sphereMesh } from "../shapes/harmonic.ts";
import { seriesDistance } from "../shapes/series.ts";
import { add, scale, type Vec3 } from "../shapes/vec.ts";
import { thoraxDistance } from "../parts/thorax.ts";

/** Middle of the sheet to the organs below, and to the ribs outside, metres: half of 4 mm, and room. */
const CLEARANCE_M = 0.0045;

const centre: Vec3 = [0, 1.215, 0.012];

const axis = stomach.axis as [number, number, number, number][];
const organs: Distance[] = [
  seriesDistance(figures.liver),
  seriesDistance(figures.spleen),
  seriesDistance(figures.kidneyLeft),
  seriesDistance(figures.kidneyRight),
  coneChain({ points: axis.map(([x, y, z]) => [x, y, z]), radii: axis.map((p) => p[3]), blend: 0.01 }),
];

/** The spine's front, 6 mm before the vertebral bodies' (they are about 34 mm deep), where the crura run. */
const spine = coneChain({
  points: (["T9", "T10", "T11", "T12", "L1", "L2"] as const).map(
    (level) => landmarks.vertebralBodies[level] as Vec3,
  ),
  radii: [0.017, 0.017, 0.018, 0.019, 0.02, 0.02],
  blend: 0.01,
});

/** The xiphoid and the central tendon under the heart (T9, Gray's Anatomy): where no organ says how high. */
const DESIGN: readonly Vec3[] = [
  [0, 1.352, 0.02],
  [0.012, 1.352, 0.045],
  [-0.012, 1.354, 0.03],
  [0, 1.332, 0.094],
];

const points: Vec3[] = [];
const weights: number[] = [];
const ball = sphereMesh(4, (d) => d);
for (let v = 0; v < vertexCount(ball); v++) {
  const direction = vertex(ball, v);
  if (direction[1] < -0.35) continue;
  const at = (r: number): Vec3 => add(centre, scale(direction, r));
  const clear = (r: number): number => Math.min(...organs.map((organ) => organ(...at(r)))) - CLEARANCE_M;
  let organ = 0;
  for (let r = 0.02; r < 0.2; r += 0.001) if (clear(r) < 0) organ = r;
  let wall = 0.02;
  while (wall < 0.2 && thoraxDistance(...at(wall)) < -CLEARANCE_M && spine(...at(wall)) > 0.004) wall += 0.001;
  const apposed = direction[1] < 0.3;
  if (organ === 0 && !apposed) continue;
  points.push(at(apposed ? wall : Math.min(organ, wall)));
  weights.push(apposed && direction[1] < 0 ? 0.3 : 1);
}
for (const p of DESIGN) {
  points.push(p);
  weights.push(15);
}
const dome = fitHarmonics(centre, points, { degree: 10, penalty: 1e-7 }, weights);
const error = points.reduce((sum, p) => sum + Math.abs(radialDepth(dome, p)), 0) / points.length;
console.log("dome", points.length, "points,", (error * 1e3).toFixed(2), "mm");

const result = {
  source:
    "Design over the organs of models/figures/organs.json and stomach.json, inside the ribs; central tendon at T9, crura before T12 to L2 (Gray's Anatomy, 42nd ed.)",
  licence: "CC BY 4.0 (own work after CC BY 4.0 measurements)",
  method: "Rays from a centre in the upper abdomen: 4.5 mm beyond the organs, or inside ribs and spine; spherical harmonics of degree 10",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  dome: { centre: dome.centre, coefficients: dome.coefficients.map((c) => Math.round(c * 1e5) / 1e5) },
};
writeFileSync(new URL("../figures/diaphragm.json", import.meta.url), `${JSON.stringify(result)}\n`);
