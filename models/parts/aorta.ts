/**
 * The aorta from the left ventricle over the arch to its division in front of L4, with stumps of the arch's
 * three branches and of the common iliac arteries. Measured; the branches are design values (Gray's
 * Anatomy, 42nd ed.: three branches from right to left, iliac arteries in front of the veins).
 */
import measured from "../figures/vessels.json" with { type: "json" };
import type { Distance } from "../shapes/blend.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Cut } from "../shapes/sever.ts";
import { stationAt } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { vesselField } from "../shapes/vessel-field.ts";
import { type Course, curveOf, plainStretch, spansOf, stretch, toVessel } from "./vessel-course.ts";
import { buildTree } from "./vessel-tree.ts";

const { points, radii } = measured.courses.aorta;
const rows = points.map((p, i) => [...p, radii[i]! * 1000]);

/** The heart keeps the first part, up to here between the first row of the course and the second. */
const ROOT_SHARE = 0.6;
const rootEnd = rows[0]!.map((v, i) => v + (rows[1]![i]! - v) * ROOT_SHARE);

/** From the left ventricle's outlet; the structure begins where the root has left the heart. */
const rootCourse = (): Course => [
  stretch("heart", [[0.003, 1.416, 0.027, 12.5], rootEnd]),
  stretch("aorta", rows.slice(1)),
];

const ROOT_REACH_M = 0.018;

/** Where the aorta takes over from the heart. */
export function aorticRootCut(): Cut {
  const course = rootCourse();
  const { point, tangent } = stationAt(curveOf(course), spansOf(course)[0]![1]);
  return { point, along: tangent, reach: ROOT_REACH_M, behind: "heart" };
}

/** How far the root reaches past the cut: enough to be cut through, too short to touch the cava. */
const ROOT_EXCESS_M = 0.004;

/** The course's beginning, ending flat just past the cut, for the heart to spring from. */
export function aorticRoot(): Distance {
  const tube = vesselField([toVessel(rootCourse())], BLEND_M);
  const { point, along } = aorticRootCut();
  return (x, y, z) =>
    Math.max(
      tube(x, y, z),
      (x - point[0]) * along[0] +
        (y - point[1]) * along[1] +
        (z - point[2]) * along[2] -
        ROOT_EXCESS_M,
    );
}

const BRANCHES: readonly Course[] = [
  // Brachiocephalic trunk, left common carotid and left subclavian artery.
  [
    [-0.003, 1.479, 0.0175, 6.5],
    [-0.01, 1.4975, 0.0115, 6.2],
    [-0.0185, 1.5125, 0.009, 6],
  ],
  [
    [0.0065, 1.481, 0.0095, 4.6],
    [0.0075, 1.5, 0.0105, 4.6],
    [0.012, 1.5145, 0.0085, 4.6],
  ],
  [
    [0.017, 1.481, -0.008, 5],
    [0.0195, 1.4985, -0.0065, 5],
    [0.026, 1.515, -0.006, 5],
  ],
  // Common iliac arteries: the right one passes in front of the left common iliac vein and the cava.
  [
    [0.005, 1.126, 0.008, 7.4],
    [-0.0015, 1.113, 0.0165, 6.8],
    [-0.0115, 1.098, 0.0245, 6.3],
  ],
  [
    [0.0065, 1.126, 0.008, 7.4],
    [0.0155, 1.109, 0.013, 6.8],
    [0.025, 1.092, 0.0175, 6.3],
  ],
].map((branch) => [stretch(undefined, branch)]);

const BLEND_M = 0.006;
const CELL_M = 0.0025;
const TOLERANCE_M = 0.0006;

/** Rows of the course that make the plain beginning, before the arch gives off its first branch. */
const PLAIN_ROWS = 2;

/**
 * Its branches end round. Metres, reference frame.
 * @param root the ring in which the heart's root was cut: the aorta starts from the same one.
 */
export function buildAorta(root: readonly Vec3[]): Mesh {
  const course: Course = [
    plainStretch("aorta", [rootEnd, ...rows.slice(1, PLAIN_ROWS)]),
    stretch("aorta", rows.slice(PLAIN_ROWS)),
  ];
  return buildTree({
    courses: [course, ...BRANCHES],
    field: (vessels) => vesselField(vessels, BLEND_M),
    cellM: CELL_M,
    toleranceM: () => TOLERANCE_M,
    start: root,
  }).pieces.get("aorta")!;
}
