/**
 * Measures the six long bones of the left side: shaft sections as Fourier harmonics, the ends as lobes,
 * each a radius about an inner centre as spherical harmonics. Run: `tsx models/measure/long-bones.ts DIR`.
 *
 * A lobe sees from its centre what lies nearer to it than to the other lobes (its Voronoi cell, widened
 * by an overlap); the rest of its surface lies inside the bone, where any shape will do. So a bone end that
 * is not star-shaped (two condyles and a notch, a hook) becomes the union of a few shapes that are.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import type { LongBone } from "../../src/domain/anatomy.ts";
import { fitHarmonics } from "../shapes/harmonic.ts";
import { type Loft, type LoftFrame, toLoft } from "../shapes/loft.ts";
import { concatenate, mapVertices, type Mesh } from "../shapes/mesh.ts";
import {
  add,
  cross,
  distance,
  dot,
  length,
  lerp,
  normalize,
  scale,
  sub,
  type Vec3,
} from "../shapes/vec.ts";
import { readReference } from "./reference.ts";
import { measureLoft, outlineAt, roundMetres } from "./sections.ts";

/** HRA's origin lies this far above the floor, metres. */
const HRA_FLOOR_M = 0.915;
/** How far a lobe reaches into its neighbours' cells, metres: enough for the union to hold together. */
const OVERLAP_M = 0.006;
/** How far a lobe reaches into the shaft, metres: more than the passage from one to the other. */
const SHAFT_OVERLAP_M = 0.014;
/** Rays of a lobe, spread evenly over the sphere. */
const RAYS = 3000;
/** Weight of a ray that ends inside the bone, where only a rough fit is needed. */
const INNER_WEIGHT = 0.15;
const SHAFT_FIT = { order: 6, penalty: 2e-5 } as const;

/** Where a lobe's centre is: centroid of the section at height y, within a range of x or z. Metres. */
interface LobePlan {
  readonly name: string;
  readonly y: number;
  readonly x?: readonly [number, number];
  readonly z?: readonly [number, number];
  readonly degree: number;
}

interface BonePlan {
  readonly mesh: Mesh;
  /** Two points of the shaft's axis in the source's frame, distal first. */
  readonly axis: readonly [Vec3, Vec3];
  /** Heights of shaft sections, source's frame, metres. */
  readonly heights: readonly number[];
  readonly lobes: readonly LobePlan[];
  /** Brings the source's frame to the reference frame. */
  readonly pose: (point: Vec3) => Vec3;
}

/** Evenly spaced numbers, both ends included. */
const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/**
 * Takes one joint-to-joint line to another by the smallest rotation, so that front stays front, and scales
 * along the line as far as the joints ask and across it by `across`.
 */
function reposed(
  from: readonly [Vec3, Vec3],
  to: readonly [Vec3, Vec3],
  across: number,
): (point: Vec3) => Vec3 {
  const stretch = distance(...to) / distance(...from);
  const a = normalize(sub(from[1], from[0]));
  const b = normalize(sub(to[1], to[0]));
  const turn = cross(a, b);
  const cosine = dot(a, b);
  return (point) => {
    const d = sub(point, from[0]);
    // Rodrigues' formula for the rotation that takes a to b.
    const rotated = add(
      add(scale(d, cosine), cross(turn, d)),
      scale(turn, dot(turn, d) / (1 + cosine)),
    );
    const alongLine = dot(rotated, b);
    return add(to[0], add(scale(rotated, across), scale(b, alongLine * (stretch - across))));
  };
}

/** Distance along a ray to the first triangle, metres; Infinity when there is none. Möller–Trumbore. */
function firstHit(mesh: Mesh, origin: Vec3, direction: Vec3): number {
  const { positions: p, triangles } = mesh;
  let nearest = Infinity;
  for (let t = 0; t < triangles.length; t += 3) {
    const [i, j, k] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const ux = p[j]! - p[i]!,
      uy = p[j + 1]! - p[i + 1]!,
      uz = p[j + 2]! - p[i + 2]!;
    const vx = p[k]! - p[i]!,
      vy = p[k + 1]! - p[i + 1]!,
      vz = p[k + 2]! - p[i + 2]!;
    const [dx, dy, dz] = direction;
    const hx = dy * vz - dz * vy,
      hy = dz * vx - dx * vz,
      hz = dx * vy - dy * vx;
    const det = ux * hx + uy * hy + uz * hz;
    if (Math.abs(det) < 1e-16) continue;
    const sx = origin[0] - p[i]!,
      sy = origin[1] - p[i + 1]!,
      sz = origin[2] - p[i + 2]!;
    const a = (sx * hx + sy * hy + sz * hz) / det;
    if (a < 0 || a > 1) continue;
    const qx = sy * uz - sz * uy,
      qy = sz * ux - sx * uz,
      qz = sx * uy - sy * ux;
    const b = (dx * qx + dy * qy + dz * qz) / det;
    if (b < 0 || a + b > 1) continue;
    const hit = (vx * qx + vy * qy + vz * qz) / det;
    if (hit > 1e-6 && hit < nearest) nearest = hit;
  }
  return nearest;
}

/** Directions spread evenly over the sphere along a golden spiral. */
function sphereDirections(count: number): Vec3[] {
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * i + 1) / count;
    const r = Math.sqrt(1 - y * y);
    const angle = i * Math.PI * (3 - Math.sqrt(5));
    return [r * Math.cos(angle), y, r * Math.sin(angle)];
  });
}

/** Metres to whole hundredths of a millimetre, which keeps the figure file short. */
const hundredths = (metres: number): number => Math.round(metres * 1e5);

interface MeasuredLobe {
  readonly name: string;
  readonly centre: readonly number[];
  readonly coefficients: readonly number[];
}

/** @param shaft range of the shaft's sections along the axis, metres: a lobe ends a little inside it. */
function measureLobes(
  mesh: Mesh,
  plans: readonly LobePlan[],
  centres: readonly Vec3[],
  shaft: readonly [number, number],
): MeasuredLobe[] {
  return plans.map(({ name, degree }, index) => {
    const centre = centres[index]!;
    const walls = centres
      .filter((_, i) => i !== index && centres[i]![0] > shaft[1] === centre[0] > shaft[1])
      .map((other) => {
        const gap = sub(other, centre);
        return { normal: normalize(gap), depth: length(gap) / 2 + OVERLAP_M };
      });
    // Towards the shaft: some way into it, or past the centre when the shaft's sections reach beyond it.
    const proximal = centre[0] > (shaft[0] + shaft[1]) / 2;
    const reach = proximal ? centre[0] - shaft[1] : shaft[0] - centre[0];
    walls.push({
      normal: [proximal ? -1 : 1, 0, 0],
      depth: Math.max(SHAFT_OVERLAP_M, reach + SHAFT_OVERLAP_M),
    });
    const points: Vec3[] = [];
    const weights: number[] = [];
    for (const direction of sphereDirections(RAYS)) {
      const surface = firstHit(mesh, centre, direction);
      const wall = Math.min(
        ...walls.map(({ normal, depth }) => {
          const towards = dot(normal, direction);
          return towards > 0 ? depth / towards : Infinity;
        }),
      );
      const radius = Math.min(surface, wall);
      if (!Number.isFinite(radius)) throw new Error(`The lobe "${name}" lies outside its bone.`);
      points.push(add(centre, scale(direction, radius)));
      weights.push(surface <= wall ? 1 : INNER_WEIGHT);
    }
    const fitted = fitHarmonics(centre, points, { degree, penalty: 1e-6 }, weights);
    return {
      name,
      centre: fitted.centre.map(roundMetres),
      coefficients: fitted.coefficients.map(hundredths),
    };
  });
}

/** Centroid of the part of a horizontal section that a plan names, source's frame, metres. */
function centreOf(mesh: Mesh, { name, y, x = [-9, 9], z = [-9, 9] }: LobePlan): Vec3 {
  const upright: LoftFrame = { origin: [0, 0, 0], axis: [0, 1, 0], across: [1, 0, 0] };
  const sum = [0, 0, 0];
  for (const [a, b] of outlineAt(mesh, upright, y)) {
    const [mx, mz] = [(a[0] + b[0]) / 2, -(a[1] + b[1]) / 2];
    if (mx < x[0] || mx > x[1] || mz < z[0] || mz > z[1]) continue;
    const weight = Math.hypot(b[0] - a[0], b[1] - a[1]);
    sum[0]! += mx * weight;
    sum[1]! += mz * weight;
    sum[2]! += weight;
  }
  if (sum[2] === 0) throw new Error(`No section for the lobe "${name}".`);
  return [sum[0]! / sum[2]!, y, sum[1]! / sum[2]!];
}

function measureBone({ mesh, axis, heights, lobes, pose }: BonePlan): {
  shaft: Loft;
  lobes: MeasuredLobe[];
} {
  const posed = mapVertices(mesh, pose);
  const [distal, proximal] = [pose(axis[0]), pose(axis[1])];
  const direction = normalize(sub(proximal, distal)).map((v) => Math.round(v * 1e5) / 1e5) as Vec3;
  const along = normalize(direction);
  const left: Vec3 = [1, 0, 0];
  const frame = {
    origin: distal.map(roundMetres),
    axis: along,
    across: normalize(sub(left, scale(along, dot(left, along)))),
  };
  const onAxis = (y: number): number => {
    const t = (y - axis[0][1]) / (axis[1][1] - axis[0][1]);
    return t * distance(distal, proximal);
  };
  const shaft = measureLoft(posed, frame, heights.map(onAxis), SHAFT_FIT);
  const own = mapVertices(posed, (point) => toLoft(frame, point));
  const centres = lobes.map((plan) => toLoft(frame, pose(centreOf(mesh, plan))));
  const range = [shaft.sections[0]!.along, shaft.sections.at(-1)!.along] as const;
  const sections = shaft.sections.map(({ along: at, centre, harmonics }) => ({
    along: roundMetres(at),
    centre: centre.map(roundMetres),
    harmonics: harmonics.map(hundredths),
  }));
  return { shaft: { ...shaft, sections }, lobes: measureLobes(own, lobes, centres, range) };
}

const folder = process.argv[2];
if (!folder) throw new Error("Name the folder of the reference meshes.");
const knee = await readReference(join(folder, "hra-male/knee-left.glb"));
const skeleton = await readReference(join(folder, "bodyparts3d/skeleton.glb"));
const raised = (mesh: Mesh): Mesh => mapVertices(mesh, ([x, y, z]) => [x, y + HRA_FLOOR_M, z]);
// The femur's joint surfaces are nodes of their own; together with the bone they close it.
const NOT_FEMUR = /tibia|fibula|patella|meniscus/i;
const femurParts = [...knee].filter(([name]) => !NOT_FEMUR.test(name) || /patellar/.test(name));
/** BodyParts3D's joint centres, metres in its frame: humeral head, elbow axis, middle of the wrist. */
const SOURCE_SHOULDER: Vec3 = [0.161, 1.325, 0.073];
const SOURCE_ELBOW: Vec3 = [0.212, 1.057, 0.067];
const SOURCE_WRIST: Vec3 = [0.255, 0.818, 0.111];
/**
 * Scales from BodyParts3D's person. Along the arm the whole humerus and radius get the lengths that
 * `growth.ts` counts with; across it both bones of the elbow keep their fit.
 */
const UPPER_ARM_SCALE = 0.988;
const UPPER_ARM_GIRTH = 0.935;
const FOREARM_SCALE = 0.888;
/** The skin's elbow crease shows the joint this far above the estimate in `REFERENCE`, metres. */
const ELBOW_RAISED_M = 0.018;
/**
 * The forearm's bones stand off the humerus by this much more than in the source, whose elbow is a little
 * more bent; metres, along the forearm and backwards.
 */
const ELBOW_GAP_M = [0.0045, 0.002] as const;
/**
 * The atlas' femur carries its cartilage and touches the tibia. Both bones are shortened a little towards
 * hip and ankle, which leaves the joint space between them. Metres at the knee.
 */
const KNEE_GAP_M = 0.0022;
const upperArm = normalize(sub([...REFERENCE.elbow], [...REFERENCE.shoulder]));
const elbow = sub([...REFERENCE.elbow], scale(upperArm, ELBOW_RAISED_M));
const towards = (to: Vec3, metres: number): Vec3 =>
  add(elbow, scale(normalize(sub(to, elbow)), metres));
const shoulder = towards(
  [...REFERENCE.shoulder],
  UPPER_ARM_SCALE * distance(SOURCE_ELBOW, SOURCE_SHOULDER),
);
const wrist = towards([...REFERENCE.wrist], FOREARM_SCALE * distance(SOURCE_ELBOW, SOURCE_WRIST));
const upperArmPose = reposed([SOURCE_ELBOW, SOURCE_SHOULDER], [elbow, shoulder], UPPER_ARM_GIRTH);
const forearmGap = add(scale(normalize(sub(wrist, elbow)), ELBOW_GAP_M[0]), [
  0,
  0,
  -ELBOW_GAP_M[1],
]);
const forearmPose = reposed(
  [SOURCE_ELBOW, SOURCE_WRIST],
  [add(elbow, forearmGap), add(wrist, forearmGap)],
  FOREARM_SCALE,
);
/** Shrinks towards a joint by as much as opens the knee. */
const shortened = (joint: readonly [number, number, number]): ((point: Vec3) => Vec3) => {
  const size = 1 - KNEE_GAP_M / distance([...joint], [...REFERENCE.knee]);
  return (point) => lerp([...joint], point, size);
};

const plans: Readonly<Record<LongBone, BonePlan>> = {
  femur: {
    mesh: raised(concatenate(femurParts.map(([, mesh]) => mesh))),
    axis: [
      [0.137, 0.53, -0.019],
      [0.148, 0.87, -0.016],
    ],
    heights: [...steps(0.524, 0.596, 10), ...steps(0.63, 0.83, 6), 0.85, 0.868],
    lobes: [
      { name: "head", y: 0.9435, x: [0.06, 0.114], degree: 8 },
      { name: "neck", y: 0.925, x: [0.095, 0.135], degree: 8 },
      { name: "intertrochanteric", y: 0.897, degree: 10 },
      { name: "greater trochanter", y: 0.925, x: [0.132, 0.2], degree: 10 },
      { name: "lesser trochanter", y: 0.886, x: [0.09, 0.132], z: [-0.1, -0.02], degree: 8 },
      { name: "medial condyle", y: 0.508, x: [0.08, 0.134], degree: 12 },
      { name: "lateral condyle", y: 0.51, x: [0.145, 0.2], degree: 12 },
      { name: "trochlea", y: 0.525, x: [0.125, 0.15], degree: 10 },
    ],
    pose: shortened(REFERENCE.hip),
  },
  tibia: {
    mesh: raised(knee.get("VH_M_tibia_L")!),
    axis: [
      [0.2, 0.14, -0.084],
      [0.15, 0.44, -0.022],
    ],
    heights: [0.112, 0.12, 0.13, 0.145, ...steps(0.17, 0.38, 8), ...steps(0.396, 0.468, 9)],
    lobes: [
      { name: "plateau", y: 0.462, degree: 12 },
      { name: "intercondylar eminence", y: 0.484, degree: 5 },
      { name: "plafond", y: 0.112, degree: 12 },
      { name: "medial malleolus", y: 0.095, x: [0.15, 0.2], degree: 8 },
    ],
    pose: shortened(REFERENCE.ankle),
  },
  fibula: {
    mesh: raised(knee.get("VH_M_fibula_L")!),
    axis: [
      [0.232, 0.14, -0.09],
      [0.188, 0.43, -0.05],
    ],
    heights: [0.11, 0.12, 0.13, 0.145, ...steps(0.17, 0.41, 8), 0.425, 0.437, 0.447, 0.457],
    lobes: [
      { name: "head", y: 0.463, degree: 10 },
      { name: "lateral malleolus", y: 0.1, degree: 10 },
    ],
    pose: shortened(REFERENCE.ankle),
  },
  humerus: {
    mesh: skeleton.get("left_humerus")!,
    axis: [
      [0.209, 1.09, 0.06],
      [0.173, 1.3, 0.073],
    ],
    heights: [1.075, 1.085, 1.095, 1.105, 1.12, 1.14, ...steps(1.17, 1.26, 4), 1.28, 1.294, 1.304],
    lobes: [
      { name: "head", y: 1.325, x: [0.13, 0.176], degree: 10 },
      { name: "tubercles", y: 1.324, x: [0.168, 0.2], degree: 12 },
      { name: "medial epicondyle", y: 1.06, x: [0.17, 0.196], degree: 8 },
      { name: "trochlea", y: 1.056, x: [0.194, 0.216], degree: 10 },
      { name: "capitulum", y: 1.057, x: [0.216, 0.242], degree: 10 },
      { name: "medial column", y: 1.07, x: [0.18, 0.2], degree: 8 },
      { name: "lateral column", y: 1.07, x: [0.222, 0.245], degree: 8 },
    ],
    pose: upperArmPose,
  },
  radius: {
    mesh: skeleton.get("left_radius")!,
    axis: [
      [0.2577, 0.85, 0.1],
      [0.231, 1.03, 0.0705],
    ],
    heights: [
      0.833,
      0.841,
      0.85,
      0.862,
      ...steps(0.88, 0.98, 5),
      0.995,
      1.006,
      1.015,
      1.025,
      1.034,
    ],
    lobes: [
      { name: "head", y: 1.039, degree: 10 },
      { name: "distal end", y: 0.83, degree: 12 },
    ],
    pose: forearmPose,
  },
  ulna: {
    mesh: skeleton.get("left_ulna")!,
    axis: [
      [0.2335, 0.85, 0.1045],
      [0.214, 1.015, 0.059],
    ],
    heights: [0.838, 0.848, 0.86, ...steps(0.88, 0.98, 5), 0.995, 1.007, 1.017, 1.027],
    lobes: [
      { name: "coronoid", y: 1.033, degree: 10 },
      { name: "olecranon", y: 1.048, z: [0, 0.06], degree: 10 },
      { name: "head", y: 0.83, degree: 10 },
      { name: "styloid", y: 0.82, degree: 6 },
    ],
    pose: forearmPose,
  },
};

const text = JSON.stringify({
  source:
    "Femur, tibia, fibula: Human Reference Atlas 3D Reference Object Library, male left knee v1.3 (HuBMAP). Humerus, radius, ulna: BodyParts3D, © The Database Center for Life Science.",
  licence: "CC BY 4.0",
  method:
    "Left side, metres, each bone in the frame of its shaft (along, across, axis × across). Shaft: centre and radius of cross-sections, Fourier order 6. Lobes: real spherical harmonics about inner centres of each end. Harmonics and coefficients in hundredths of a millimetre.",
  joints: {
    shoulder: shoulder.map(roundMetres),
    elbow: elbow.map(roundMetres),
    wrist: wrist.map(roundMetres),
  },
  bones: Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, measureBone(plan)])),
});
writeFileSync(new URL("../figures/long-bones.json", import.meta.url), `${text}\n`);
