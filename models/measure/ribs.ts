/** Measures ribs and costal cartilages: `npx tsx models/measure/ribs.ts DIR` writes models/figures/ribs.json. */
import { writeFileSync } from "node:fs";
import type { Mesh } from "../shapes/mesh.ts";
import {
  add,
  cross,
  distance,
  dot,
  lerp,
  normalize,
  scale,
  sub,
  type Vec3,
} from "../shapes/vec.ts";
import { readReference } from "./reference.ts";
import { registerShoulder, registerTrunk } from "./register.ts";
import { mean, ordinal, points, rounded, surfaceSamples } from "./skeleton.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);

/** Distance along the surface from the vertex nearest to `from`, metres, for every vertex. */
function geodesic(mesh: Mesh, from: Vec3): Float64Array {
  const cloud = points(mesh);
  const neighbours: number[][] = cloud.map(() => []);
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (let k = 0; k < 3; k++)
      neighbours[mesh.triangles[t + k]!]!.push(
        mesh.triangles[t + ((k + 1) % 3)]!,
        mesh.triangles[t + ((k + 2) % 3)]!,
      );
  const far = new Float64Array(cloud.length).fill(Infinity);
  let start = 0;
  cloud.forEach((p, i) => {
    if (distance(p, from) < distance(cloud[start]!, from)) start = i;
  });
  far[start] = 0;
  let front = [start];
  while (front.length > 0) {
    const next = new Set<number>();
    for (const i of front)
      for (const j of neighbours[i]!) {
        const d = far[i]! + distance(cloud[i]!, cloud[j]!);
        if (d < far[j]! - 1e-6) {
          far[j] = d;
          next.add(j);
        }
      }
    front = [...next];
  }
  return far;
}

interface Station {
  readonly point: Vec3;
  /** Half-height and half-thickness, metres. */
  readonly half: [number, number];
  /** Unit vector of the height. */
  readonly up: Vec3;
}

/** Stations along a flat curved bone from the end nearest to `from`. Metres, reference frame. */
function stations(mesh: Mesh, from: Vec3, count: number, register = registerTrunk): Station[] {
  const far = geodesic(mesh, from);
  const vertices = points(mesh);
  const total = Math.max(...[...far].filter(Number.isFinite));
  const samples = surfaceSamples(mesh, 0.0015);
  // Samples take the distance of their nearest vertex; the mesh is fine enough for that.
  const at = samples.map((p) => {
    let best = 0;
    for (let i = 1; i < vertices.length; i += 1)
      if (distance(vertices[i]!, p) < distance(vertices[best]!, p)) best = i;
    return far[best]!;
  });
  const slices = Array.from({ length: count }, (_unused, k) => {
    const middle = total * (0.02 + (0.96 * k) / (count - 1));
    const members = samples
      .filter((_, i) => Math.abs(at[i]! - middle) < 0.5 * (total / count))
      .map(register);
    return { members, centre: mean(members) };
  });
  return slices.map(({ members, centre }, k) => {
    const tangent = normalize(
      sub(slices[Math.min(count - 1, k + 1)]!.centre, slices[Math.max(0, k - 1)]!.centre),
    );
    // Height is the direction across the bone with the largest spread.
    const first = normalize(sub([0, 1, 0], scale(tangent, tangent[1])));
    const second = cross(tangent, first);
    let [xx, xy, yy] = [0, 0, 0];
    for (const p of members) {
      const [a, b] = [dot(sub(p, centre), first), dot(sub(p, centre), second)];
      [xx, xy, yy] = [xx + a * a, xy + a * b, yy + b * b];
    }
    const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
    const up = add(scale(first, Math.cos(angle)), scale(second, Math.sin(angle)));
    const side = cross(tangent, up);
    const spread = (v: Vec3): number =>
      Math.sqrt(members.reduce((s, p) => s + dot(sub(p, centre), v) ** 2, 0) / members.length);
    // An ellipse's outline has a standard deviation of about 0.71 of its half-axis.
    return { point: centre, half: [spread(up) / 0.71, spread(side) / 0.71], up };
  });
}

/** Evens out the bands' noise: each station drawn to the mean of its neighbours. */
const evened = (list: Station[]): Station[] =>
  list.map((s, i) => {
    const [a, b] = [list[i - 1], list[i + 1]];
    if (!a || !b) return s;
    const half = [0, 1].map((k) => (a.half[k]! + 2 * s.half[k]! + b.half[k]!) / 4) as [
      number,
      number,
    ];
    return { point: lerp(s.point, lerp(a.point, b.point, 0.5), 0.4), half, up: s.up };
  });

const written = (s: Station) => ({
  point: rounded(s.point),
  half: rounded(s.half),
  up: rounded(s.up, 2),
});
const ribs = Array.from({ length: 12 }, (_, i) => {
  const n = i + 1;
  const mesh = bones.get(`left_${ordinal(n)}_rib`)!;
  const head = points(mesh).reduce((a, b) => (b[0] < a[0] ? b : a));
  const bone = stations(mesh, head, n > 10 ? 9 : n === 1 ? 9 : 14);
  const end = points(mesh).reduce((a, b) =>
    distance(registerTrunk(b), bone.at(-1)!.point) < distance(registerTrunk(a), bone.at(-1)!.point)
      ? b
      : a,
  );
  const cartilage = bones.get(`left_${ordinal(n)}_costal_cartilage`);
  return {
    rib: n,
    bone: evened(bone).map(written),
    cartilage: cartilage ? stations(cartilage, end, n < 4 ? 3 : 5).map(written) : [],
  };
});

/** The collar bone goes with the trunk at the sternum and with the shoulder at the acromion. */
const collar = bones.get("left_clavicle")!;
const [inner, outer] = [
  Math.min(...points(collar).map((p) => p[0])),
  Math.max(...points(collar).map((p) => p[0])),
];
const clavicle = stations(
  collar,
  points(collar).reduce((a, b) => (b[0] < a[0] ? b : a)),
  11,
  (p) => lerp(registerTrunk(p), registerShoulder(p), (p[0] - inner) / (outer - inner)),
);

const figure = {
  source:
    "BodyParts3D, © The Database Center for Life Science; registered to the HuBMAP Human Reference Atlas male",
  licence: "CC BY 4.0 (both)",
  method:
    "Left side. Bands of equal distance along the surface from the rib's head: their middles, and half-height, half-thickness and direction of the height from second moments. Registered by models/measure/register.ts. Cartilages 8 to 10 are not in the source. Clavicle likewise, between trunk and shoulder.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  ribs,
  clavicle: evened(evened(clavicle)).map(written),
};
writeFileSync(new URL("../figures/ribs.json", import.meta.url), `${JSON.stringify(figure)}\n`);
