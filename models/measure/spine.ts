/** Measures the vertebrae: `npx tsx models/measure/spine.ts DIR` writes models/figures/spine.json. */
import { writeFileSync } from "node:fs";
import { bounds, mapVertices, surfaceCentre } from "../shapes/mesh.ts";
import { add, dot, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { type OrientedSample, orientedSamples, refineMedial, tidied } from "./medial.ts";
import { readReference } from "./reference.ts";
import { registerTrunk, SPINE_SCALE } from "./register.ts";
import { DISK_NAMES, LEVELS, rounded, vertebraName } from "./skeleton.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);
const disks = DISK_NAMES.map((name) => bones.get(`intervertebral_disk_of_${name}`)!);
const diskCentres = disks.map((mesh): Vec3 => {
  const c = surfaceCentre(mesh);
  return [0, c[1], c[2]];
});

/** Turns in the midplane: the way `up` runs in BodyParts3D to the way it runs in the reference. */
function placed(centre: Vec3, up: Vec3, centreTo: Vec3, upTo: Vec3): (p: Vec3) => Vec3 {
  const angle = Math.atan2(upTo[2], upTo[1]) - Math.atan2(up[2], up[1]);
  const [c, s] = [Math.cos(angle) * SPINE_SCALE, Math.sin(angle) * SPINE_SCALE];
  return ([x, y, z]) => {
    const [dy, dz] = [y - centre[1], z - centre[2]];
    return [x * SPINE_SCALE, centreTo[1] + c * dy - s * dz, centreTo[2] + s * dy + c * dz];
  };
}

/** Half-width and half-depth of a disk as it stands, metres. */
const diskHalf = (i: number): [number, number] => {
  const { min, max } = bounds(disks[i]!);
  return [((max[0] - min[0]) / 2) * SPINE_SCALE, ((max[2] - min[2]) / 2) * SPINE_SCALE];
};
/** Thickness of a disk in its middle, across its own tilt: between the mean of its upper and lower face. */
const diskHeight = (i: number): number => {
  const centre = diskCentres[i]!;
  const along = normalize(
    sub(diskCentres[Math.max(0, i - 1)]!, diskCentres[Math.min(disks.length - 1, i + 1)]!),
  );
  const near = orientedSamples(disks[i]!, 0.001).filter(
    ({ point }) => Math.hypot(point[0], point[2] - centre[2]) < 0.005,
  );
  const face = (sign: number): number => {
    const heights = near
      .filter(({ normal }) => sign * dot(normal, along) > 0.6)
      .map(({ point }) => dot(sub(point, centre), along));
    return heights.reduce((a, b) => a + b, 0) / heights.length;
  };
  return (face(1) - face(-1)) * SPINE_SCALE;
};

interface Local {
  /** Distance from the midplane, forward and up from the body's middle, metres. */
  readonly u: number;
  readonly v: number;
  readonly w: number;
  /** How much the surface faces the midplane and forward. */
  readonly inward: number;
  readonly ahead: number;
}

/** Nodes of an arch: 0 in the body, 1 pedicle, 2 pillar, 3 and 4 articular processes, 5 transverse root, 6 its tip, 7 lamina, 8 and 9 root of the spinous process above and below, 10 and 11 its tip. */
const LINKS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [2, 4],
  [2, 5],
  [5, 6],
  [2, 7],
  [2, 4, 7],
  [7, 8, 9],
  [8, 9, 10],
  [9, 10, 11],
];

const furthest = (list: readonly Local[], by: (l: Local) => number): Local =>
  list.reduce((a, b) => (by(b) > by(a) ? b : a));

/** First guess of the arch from its outermost points: u, v, w, radius. */
function template(
  all: readonly Local[],
  o: { back: number; height: number; cervical: boolean },
): number[][] {
  const behind = all.filter((l) => l.v < -o.back - 0.002);
  const ridge = behind.filter((l) => l.u < 0.004);
  const tip = furthest(ridge, (l) => -l.v);
  const ends = ridge.filter((l) => l.v < tip.v + 0.005).map((l) => l.w);
  const [tipLow, tipHigh] = [Math.min(...ends), Math.max(...ends)];
  const canal = furthest(
    ridge.filter((l) => l.u < 0.002 && l.ahead > 0.4),
    (l) => l.v,
  );
  const transverse = furthest(
    all.filter((l) => l.v < (o.cervical ? 0.5 * o.back : -0.6 * o.back)),
    (l) => l.u,
  );
  const walls = all
    .filter((l) => l.inward > 0.6 && l.v < -o.back && l.v > canal.v)
    .map((l) => l.u)
    .toSorted((a, b) => a - b);
  const canalHalf = walls[Math.floor(walls.length / 2)] ?? 0.01;
  const pillar = behind.filter(
    (l) => l.u > 0.6 * canalHalf && l.u < canalHalf + 0.014 && l.v < -o.back - 0.003,
  );
  const upper = furthest(pillar, (l) => l.w);
  const lower = furthest(pillar, (l) => -l.w);
  const thick = o.cervical ? 0.003 : 0.0038;
  const middle = (canal.v - o.back) / 2;
  const x = canalHalf + thick;
  const spineRoot = canal.v - 0.004;
  const rise = 0.15 * o.height;
  return [
    [x, -o.back + 0.005, rise, thick],
    [x, -o.back - 0.003, rise, thick],
    [x + 0.001, middle, rise, thick + 0.0005],
    [upper.u, upper.v, upper.w - 0.003, 0.0032],
    [lower.u, lower.v, lower.w + 0.003, 0.0032],
    [(x + transverse.u) / 2, (middle + transverse.v) / 2, (rise + transverse.w) / 2, 0.003],
    [transverse.u - 0.003, transverse.v, transverse.w, 0.003],
    [0.6 * canalHalf, (middle + spineRoot) / 2 - 0.002, canal.w, 0.003],
    [0, spineRoot, canal.w + 0.2 * (tipHigh - tipLow), 0.0032],
    [0, spineRoot - 0.001, canal.w - 0.4 * (tipHigh - tipLow), 0.0028],
    [0, tip.v + 0.0035, tipHigh - 0.003, 0.0026],
    [0, tip.v + 0.0035, Math.min(tipHigh - 0.004, tipLow + 0.003), 0.0026],
  ];
}

const vertebrae = LEVELS.slice(2).map((level, i) => {
  const [above, below] = [diskCentres[i]!, diskCentres[i + 1]!];
  const centre = scale(add(above, below), 0.5);
  const [aboveTo, belowTo] = [registerTrunk(above), registerTrunk(below)];
  const centreTo = scale(add(aboveTo, belowTo), 0.5);
  const move = placed(centre, sub(above, below), centreTo, sub(aboveTo, belowTo));
  const up = normalize(sub(aboveTo, belowTo));
  const forward: Vec3 = [0, -up[2], up[1]];
  const [top, bottom] = [diskHalf(i), diskHalf(i + 1)];
  const samples = orientedSamples(mapVertices(bones.get(vertebraName(level))!, move), 0.0012);
  const back = Math.min(top[1], bottom[1]);
  const height = Math.hypot(...sub(aboveTo, belowTo)) - (diskHeight(i) + diskHeight(i + 1)) / 2;
  const local = samples.map(({ point, normal }) => {
    const d = sub(point, centreTo);
    return {
      u: Math.abs(d[0]),
      v: dot(d, forward),
      w: dot(d, up),
      inward: -normal[0] * Math.sign(d[0]),
      ahead: dot(normal, forward),
    };
  });
  const start = template(local, { back, height, cervical: level.startsWith("C") });
  const world = ([u, v, w, r]: readonly number[]): number[] => [
    ...add(centreTo, add([u!, 0, 0], add(scale(forward, v!), scale(up, w!)))),
    r!,
  ];
  const arch: OrientedSample[] = samples.filter((_, k) => local[k]!.v < 0.002 - back);
  const both = arch.flatMap(({ point, normal }) => [
    { point, normal },
    {
      point: [-point[0], point[1], point[2]] as Vec3,
      normal: [-normal[0], normal[1], normal[2]] as Vec3,
    },
  ]);
  const fit = tidied(
    refineMedial(
      both,
      { nodes: start.map(world), links: LINKS },
      {
        spacing: 0.008,
        blend: 0.003,
        minRadius: 0.0019,
        maxRadius: 0.0065,
        symmetric: true,
        rounds: 5,
        moveLimit: 0.0025,
      },
    ),
  );
  return {
    level,
    centre: rounded(centreTo),
    up: rounded(up, 3),
    heightM: Number(height.toFixed(4)),
    top: rounded(top),
    bottom: rounded(bottom),
    arch: fit,
  };
});

const figure = {
  source:
    "BodyParts3D, © The Database Center for Life Science; registered to the HuBMAP Human Reference Atlas male",
  licence: "CC BY 4.0 (both)",
  method:
    "C3 to L5. Bodies: middle, direction and height between the disks, half-width and half-depth of the disks above and below. Arches: medial skeleton of the left half (models/measure/medial.ts), nodes x, y, z, radius.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  disks: diskCentres.map((c, i) => ({
    centre: rounded(registerTrunk(c)),
    half: rounded(diskHalf(i)),
    heightM: Number(diskHeight(i).toFixed(4)),
  })),
  vertebrae,
};
writeFileSync(new URL("../figures/spine.json", import.meta.url), `${JSON.stringify(figure)}\n`);
