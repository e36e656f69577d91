/**
 * Measures the great vessels and the heart's grooves of the atlas' female and brings them to the male
 * reference frame: `npx tsx models/measure/vessels.ts DIR`, DIR the folder of reference meshes.
 * Writes models/figures/vessels.json.
 *
 * The two bodies differ in length and posture. First one scale and one shift bring the female to the male:
 * those that fit all landmarks below by least squares (the statures, 1.67 and 1.83 m, ask for 1.096).
 * Then every course is bent to landmarks of its own: a few of its points are told where they belong in the
 * male (vertebral levels, kidneys, heart), and the rest follows, displaced linearly between them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type Mesh, vertex, vertexCount } from "../shapes/mesh.ts";
import { add, distance, dot, lerp, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { bandsAlong } from "./bands.ts";
import { readReference } from "./reference.ts";

const folder = process.argv[2]!;
const female = await readReference(`${folder}/hra-female/vasculature.glb`);
const { vertebralBodies: spine } = JSON.parse(
  readFileSync("models/figures/landmarks.json", "utf8"),
) as { vertebralBodies: Record<string, Vec3> };

const BAND_M = 0.008;

interface Course {
  points: Vec3[];
  radii: number[];
}
interface Anchor {
  /** In the female file. */
  readonly from: Vec3;
  /** In the reference frame. */
  readonly to: Vec3;
}

/** Bands that a piece's oblique ends cut short, left out at either end where there are enough. */
const RAGGED_BANDS = 2;

/** Bands of the named pieces in turn, from the end nearest `from`, evened out. */
function measured(from: Vec3, names: readonly string[]): Course {
  const course: Course = { points: [], radii: [] };
  let start = from;
  for (const name of names) {
    const bands = bandsAlong(female.get(`VHF_${name}`)!, { from: start, width: BAND_M });
    const ragged = bands.length > 4 * RAGGED_BANDS ? RAGGED_BANDS : 1;
    for (const { centre, radius } of bands.slice(ragged, -ragged)) {
      course.points.push(centre);
      course.radii.push(radius);
    }
    start = bands.at(-1)!.centre;
  }
  return evened(course);
}

/** Distance along the course of each of its points, metres. */
const arcs = (points: readonly Vec3[]): number[] => {
  let s = 0;
  return points.map((p, i) => (i === 0 ? 0 : (s += distance(p, points[i - 1]!))));
};

/** The course, already in the reference frame, bent so that its point nearest each anchor comes to `to`. */
function bent(course: Course, anchors: readonly Anchor[]): Course {
  const along = arcs(course.points);
  const pins = anchors
    .map(({ from, to }) => {
      const near = toMale(from);
      const nearest = course.points.reduce(
        (best, p, i) => (distance(p, near) < distance(course.points[best]!, near) ? i : best),
        0,
      );
      return { s: along[nearest]!, shift: sub(to, course.points[nearest]!) };
    })
    .toSorted((a, b) => a.s - b.s);
  const points = course.points.map((p, i) => {
    const s = along[i]!;
    const next = pins.findIndex((pin) => pin.s >= s);
    if (next <= 0) return add(p, (next === 0 ? pins[0]! : pins.at(-1)!).shift);
    const [a, b] = [pins[next - 1]!, pins[next]!];
    return add(p, lerp(a.shift, b.shift, (s - a.s) / (b.s - a.s)));
  });
  return { points, radii: course.radii };
}

/** The course brought to the male. Radii stay: calibres follow age and girth more than stature. */
const moved = ({ points, radii }: Course): Course => ({ points: points.map(toMale), radii });

/** Every course keeps about this distance between its points; each is a Gaussian mean of that many bands. */
const SPACING_M = 0.016;
const SIGMA_M = 0.012;

/**
 * The course at even distances, without the bumps that branches and joints between pieces leave. What a mean
 * takes away from a bend is given back by a second mean, of the rests ("twicing", Tukey 1977).
 */
function evened({ points, radii }: Course): Course {
  const along = arcs(points);
  const rows = points.map((p, i) => [...p, radii[i]!]);
  const once = meanOf(rows, along);
  const rests = meanOf(
    rows.map((row, i) => row.map((v, k) => v - once(along[i]!)[k]!)),
    along,
  );
  const count = Math.max(2, Math.round(along.at(-1)! / SPACING_M));
  const even = Array.from({ length: count + 1 }, (_, k) => {
    const s = (along.at(-1)! * k) / count;
    return once(s).map((v, c) => v + rests(s)[c]!);
  });
  return {
    points: even.map(([x, y, z]): Vec3 => [x!, y!, z!]),
    radii: even.map((row) => row[3]!),
  };
}

/** The rows' mean about any distance along the course. */
function meanOf(rows: readonly number[][], along: readonly number[]): (s: number) => number[] {
  return (s) => {
    const weights = along.map((a) => Math.exp(-(((a - s) / SIGMA_M) ** 2) / 2));
    const sum = weights.reduce((a, b) => a + b, 0);
    return rows[0]!.map(
      (_, c) => rows.reduce((total, row, i) => total + row[c]! * weights[i]!, 0) / sum,
    );
  };
}

/** The vertebral body's level at a given offset; z counts from its front wall. */
const FRONT_M = 0.0195;
const before = (level: string, x: number, z: number, up = 0): Vec3 => [
  x,
  spine[level]![1] + up,
  spine[level]![2] + FRONT_M + z,
];

/**
 * The heart keeps its shape: scaled to a length of 12 cm and set down on the male's diaphragm, its base at
 * T5, behind the breastbone.
 */
const HEART_SCALE = 0.95;
const inHeart = (p: Vec3): Vec3 =>
  add(scale(sub(p, [0, 0.41, 0]), HEART_SCALE), [-0.01, 1.402, 0.02]);
const throughHeart = (from: Vec3): Anchor => ({ from, to: inHeart(from) });

/** Where points of each course belong. */
const ANCHORS = {
  // Union of the iliac veins in front of L5; renal veins at L1 to L2; behind the liver; opening at T8. The
  // male's right kidney leaves little room at T12.
  inferiorVenaCava: [
    { from: [-0.011, 0.155, -0.02], to: before("L5", -0.0195, 0.005, 0.014) },
    { from: [-0.0179, 0.245, -0.0285], to: before("L2", -0.0215, 0.008, 0.014) },
    { from: [-0.0199, 0.295, -0.0425], to: before("T12", -0.0195, 0.0155) },
    { from: [-0.0134, 0.34, -0.0468], to: before("T9", -0.023, 0.03, -0.004) },
    throughHeart([-0.0041, 0.39, -0.042]),
  ],
  superiorVenaCava: [
    throughHeart([-0.025, 0.44, -0.008]),
    { from: [-0.03, 0.5, -0.007], to: [-0.036, 1.486, 0.0125] },
  ],
  aorta: [
    throughHeart([0.007, 0.4444, 0.0103]),
    // Arch: its top halfway up the manubrium, its end at the left of the disk T4/5.
    { from: [0.0009, 0.4953, 0.0012], to: [-0.003, 1.479, 0.02] },
    { from: [0.0269, 0.4968, -0.0382], to: [0.021, 1.4785, -0.0215] },
    { from: [0.0336, 0.46, -0.0665], to: before("T6", 0.0245, -0.003, 0.006) },
    { from: [0.0402, 0.4, -0.0741], to: before("T8", 0.0255, 0.001) },
    { from: [0.0339, 0.335, -0.0623], to: before("T10", 0.021, 0.0048, -0.006) },
    { from: [0.0207, 0.26, -0.0387], to: before("L1", 0.0122, 0.0118) },
    { from: [0.0112, 0.165, -0.0121], to: before("L4", 0.0065, 0.0122, -0.004) },
  ],
} as const satisfies Record<string, readonly Anchor[]>;

const landmarks: readonly Anchor[] = Object.values(ANCHORS).flat();
const mean = (points: readonly Vec3[]): Vec3 => scale(points.reduce(add), 1 / points.length);
const [meanFrom, meanTo] = [
  mean(landmarks.map(({ from }) => from)),
  mean(landmarks.map(({ to }) => to)),
];
const covariance = (a: Vec3, b: Vec3): number => dot(sub(a, meanFrom), b);
const growth =
  landmarks.reduce((sum, { from, to }) => sum + covariance(from, sub(to, meanTo)), 0) /
  landmarks.reduce((sum, { from }) => sum + covariance(from, sub(from, meanFrom)), 0);
const toMale = (p: Vec3): Vec3 => add(scale(sub(p, meanFrom), growth), meanTo);

const cavaPoints = measured([-0.01, 0.14, -0.02], ["inferior_vena_cava_b"]);
// The mouth in the atrium, where the piece above flares: centre of its upper rim.
cavaPoints.points.push([-0.0041, 0.39, -0.042]);
cavaPoints.radii.push(0.0135);
const aortaPoints = measured(
  [0.012, 0.43, 0.015],
  ["ascending_aorta", "aortic_arch", "descending_aorta_a", "descending_aorta_b"],
);
const courses: Record<string, Course> = {
  inferiorVenaCava: bent(moved(cavaPoints), ANCHORS.inferiorVenaCava),
  commonIliacVeinLeft: moved(measured([0.001, 0.155, -0.016], ["left_common_iliac_vein"])),
  commonIliacVeinRight: moved(measured([-0.023, 0.153, -0.02], ["right_common_iliac_vein"])),
  renalVeinLeft: moved(measured([-0.005, 0.26, -0.027], ["left_renal_vein"])),
  renalVeinRight: moved(measured([-0.034, 0.257, -0.033], ["right_renal_vein"])),
  superiorVenaCava: bent(
    moved(measured([-0.025, 0.435, -0.008], ["superior_vena_cava"])),
    ANCHORS.superiorVenaCava,
  ),
  aorta: evened(bent(moved(aortaPoints), ANCHORS.aorta)),
};

/** Lines of the surface in which the coronary vessels lie. */
const grooves: Record<string, Vec3[]> = {};
for (const [key, name] of [
  ["rightCoronary", "right_coronary_artery"],
  ["circumflex", "left_circumflex_artery"],
  ["anteriorInterventricular", "left_anterior_descending_artery"],
  [
    "posteriorInterventricular",
    "left_posterior_descending_branch_of_circumflex_branch_of_left_coronary_artery",
  ],
] as const)
  grooves[key] = surfaceLine(female.get(`VHF_${name}`)!).map(inHeart);

/** Centres of ten slices between the two vertices that lie furthest apart, measured along the vessel. */
function surfaceLine(mesh: Mesh): Vec3[] {
  const farFrom = (along: Float64Array): number =>
    along.reduce((best, d, i) => (Number.isFinite(d) && d > along[best]! ? i : best), 0);
  const along = walk(mesh, farFrom(walk(mesh, 0)));
  const total = along[farFrom(along)]!;
  const SLICES = 10;
  return Array.from({ length: SLICES }, (_, k) => {
    const members = [...along.keys()].filter(
      (v) => Math.min(SLICES - 1, Math.floor((along[v]! / total) * SLICES)) === k,
    );
    return scale(
      members.reduce<Vec3>((sum, v) => add(sum, vertex(mesh, v)), [0, 0, 0]),
      1 / members.length,
    );
  });
}

/** Distance along edges from a vertex; infinite in other pieces. */
function walk(mesh: Mesh, from: number): Float64Array {
  const links = Array.from({ length: vertexCount(mesh) }, () => new Set<number>());
  mesh.triangles.forEach((a, i) => {
    const b = mesh.triangles[i % 3 === 2 ? i - 2 : i + 1]!;
    links[a]!.add(b);
    links[b]!.add(a);
  });
  const along = new Float64Array(links.length).fill(Infinity);
  along[from] = 0;
  const queue = [from];
  for (const v of queue)
    for (const w of links[v]!) {
      const d = along[v]! + distance(vertex(mesh, v), vertex(mesh, w));
      if (d < along[w]! - 1e-9) {
        along[w] = d;
        queue.push(w);
      }
    }
  return along;
}

const mm = (v: number): number => Math.round(v * 1e4) / 1e4;
const roundedPoints = (points: readonly Vec3[]): number[][] => points.map((p) => p.map(mm));
const figures = {
  source: "HuBMAP Human Reference Atlas 3D Reference Object Library, female vasculature v1.0",
  licence: "CC BY 4.0",
  method:
    "Bands of equal distance along each vessel's surface: centres and mean radii; brought to the reference frame by one scale and shift, then bent to vertebral levels, kidneys and heart (models/measure/vessels.ts). Iliac and renal veins are not bent: they show where scale and shift alone take them.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  alignment: {
    scale: Math.round(growth * 1e4) / 1e4,
    shift: toMale([0, 0, 0]).map(mm),
  },
  courses: Object.fromEntries(
    Object.entries(courses).map(([name, course]) => {
      const { points, radii } = course;
      return [name, { points: roundedPoints(points), radii: radii.map(mm) }];
    }),
  ),
  heartGrooves: Object.fromEntries(
    Object.entries(grooves).map(([name, points]) => [name, roundedPoints(points)]),
  ),
};
writeFileSync("models/figures/vessels.json", `${JSON.stringify(figures, null, 1)}\n`);
