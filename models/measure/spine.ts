/** Measures the vertebrae: `npx tsx models/measure/spine.ts DIR` writes models/figures/spine.json. */
import { writeFileSync } from "node:fs";
import { bounds, mapVertices, surfaceCentre } from "../shapes/mesh.ts";
import { add, dot, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { orientedSamples, refineMedial, tidied } from "./medial.ts";
import { readReference } from "./reference.ts";
import { registerTrunk, SPINE_SCALE } from "./register.ts";
import { DISK_NAMES, LEVELS, mean, rounded, surfaceSamples, vertebraName } from "./skeleton.ts";
import {
  type BodySize,
  fitOutline,
  fitPlate,
  forked,
  type LocalSample,
  neckTemplate,
  trunkTemplate,
} from "./vertebra.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);
const disks = DISK_NAMES.map((name) => bones.get(`intervertebral_disk_of_${name}`)!);
const diskCentres = disks.map((mesh): Vec3 => {
  const c = surfaceCentre(mesh);
  return [0, c[1], c[2]];
});

/** Half-width and half-depth of a disk as it stands, metres. */
const diskHalf = (i: number): [number, number] => {
  const { min, max } = bounds(disks[i]!);
  return [((max[0] - min[0]) / 2) * SPINE_SCALE, ((max[2] - min[2]) / 2) * SPINE_SCALE];
};
/** Distance between samples, metres. */
const SAMPLE_M = 0.0012;

/** Where a vertebra stands: the middle between its disks, and the way from the lower to the upper one. */
interface Stand {
  readonly centre: Vec3;
  readonly up: Vec3;
}
const standOf = (i: number, move: (p: Vec3) => Vec3): Stand => {
  const [above, below] = [move(diskCentres[i]!), move(diskCentres[i + 1]!)];
  return { centre: scale(add(above, below), 0.5), up: normalize(sub(above, below)) };
};

/** Samples of a bone in the frame of a vertebra as it stands in BodyParts3D, at the reference's size. */
function localSamples(name: string, { centre, up }: Stand): LocalSample[] {
  const bone = bones.get(name)!;
  const forward: Vec3 = [0, -up[2], up[1]];
  const middleX = mean(surfaceSamples(bone, SAMPLE_M))[0];
  const local = mapVertices(bone, (p) => {
    const d = scale(sub(p, [middleX, centre[1], centre[2]]), SPINE_SCALE);
    return [d[0], dot(d, forward), dot(d, up)];
  });
  // Turning y forward and z up keeps the handedness for x towards the right: mirrored, so normals are turned.
  return orientedSamples(local, SAMPLE_M).map(({ point: [u, v, w], normal }) => ({
    u: Math.abs(u),
    v,
    w,
    normal: [-normal[0] * Math.sign(u), -normal[1], -normal[2]],
  }));
}

const vertebrae = LEVELS.slice(2).map((level, i) => {
  const name = vertebraName(level);
  const from = standOf(i, (p) => p);
  const to = standOf(i, registerTrunk);
  const samples = localSamples(name, from);
  const [top, bottom] = [diskHalf(i), diskHalf(i + 1)];
  const size: BodySize = {
    halfWidth: (top[0] + bottom[0]) / 2,
    back: Math.min(top[1], bottom[1]),
    height:
      Math.hypot(...sub(registerTrunk(diskCentres[i]!), registerTrunk(diskCentres[i + 1]!))) * 0.8,
  };
  const plates = { upper: fitPlate(samples, 1, size), lower: fitPlate(samples, -1, size) };
  const cervical = level.startsWith("C");
  const behind = samples.filter(
    ({ u, v }) => v < 0.002 - size.back || (cervical && u > size.halfWidth + 0.002),
  );
  const fitted = tidied(
    refineMedial(
      behind.map(({ u, v, w, normal }) => ({ point: [u, v, w], normal })),
      (cervical ? neckTemplate : trunkTemplate)(samples, size),
      {
        spacing: 0.008,
        blend: 0.003,
        minRadius: 0.002,
        maxRadius: 0.0065,
        symmetric: true,
        rounds: 8,
        moveLimit: 0.003,
      },
    ),
  );
  const arch = /^C[3-6]/.test(level) ? forked(fitted) : fitted;
  return {
    level,
    centre: rounded(to.centre),
    up: rounded(to.up, 3),
    upper: plateDigits(plates.upper),
    lower: plateDigits(plates.lower),
    outline: rounded(fitOutline(samples, plates, size), 5),
    arch: arch.nodes.map((n) => rounded(n)),
    links: arch.links,
  };
});

/** Height to 0.1 mm, tilt to a thousandth, hollow to 0.1 per metre. */
function plateDigits([a, b, c]: readonly [number, number, number]): number[] {
  return [Number(a.toFixed(4)), Number(b.toFixed(3)), Number(c.toFixed(1))];
}

/** Upper end plate of the sacrum: the lower face of the last disk, in the frame of the fifth lumbar vertebra. */
const lastDisk = localSamples(
  `intervertebral_disk_of_${DISK_NAMES.at(-1)!}`,
  standOf(disks.length - 2, (p) => p),
).filter(({ normal }) => normal[2] < -0.6);
const lowest = lastDisk.map(({ w }) => w).toSorted((a, b) => a - b);
const middle = lowest[Math.floor(lowest.length / 2)]!;
const promontory = fitPlate(lastDisk, -1, { halfWidth: 1, back: 1, height: -2 * middle });

const [first, ...rest] = vertebrae;
const figure = {
  source:
    "BodyParts3D, © The Database Center for Life Science; registered to the HuBMAP Human Reference Atlas male",
  licence: "CC BY 4.0 (both)",
  method:
    "C3 to L5, each in its own frame about the middle between its disks: u sideways (both halves laid on one another), v forward, w up, metres. End plates: w = a + b v + c u². Outline of the body: radius as cosines of the angle from the front, orders 0 to 5, each at the lower plate, the middle and the upper plate. Arch: medial skeleton of one half, nodes u, v, w, radius (models/measure/vertebra.ts names them).",
  frame: "centre and up: metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  links: { neck: first!.links, trunk: rest.at(-1)!.links },
  promontory: plateDigits(promontory),
  vertebrae: vertebrae.map(({ links: _links, ...vertebra }) => vertebra),
};
writeFileSync(new URL("../figures/spine.json", import.meta.url), `${JSON.stringify(figure)}\n`);
