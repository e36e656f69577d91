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

/** Rows of the course that belong to the heart's root. */
const ROOT_ROWS = 2;

/** From the left ventricle's outlet; the structure begins where the root has left the heart. */
const rootCourse = (): Course => [
  stretch("heart", [[0.012, 1.416, 0.024, 12.5], ...rows.slice(0, ROOT_ROWS)]),
  stretch("aorta", rows.slice(ROOT_ROWS)),
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
    [0.0, 1.475, 0.0145, 6.5],
    [-0.0065, 1.494, 0.008, 6.2],
    [-0.016, 1.512, 0.004, 6],
  ],
  [
    [0.0125, 1.48, 0.0045, 4.6],
    [0.0125, 1.497, 0.0005, 4.6],
    [0.0165, 1.516, -0.002, 4.6],
  ],
  [
    [0.0205, 1.476, -0.0145, 5],
    [0.0225, 1.495, -0.0155, 5],
    [0.029, 1.512, -0.0155, 5],
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
const TOLERANCE_M = 0.0005;

/** Rows of the course that make the plain beginning, before the arch gives off its first branch. */
const PLAIN_ROWS = 2;

/**
 * Its branches end round. Metres, reference frame.
 * @param root the ring in which the heart's root was cut: the aorta starts from the same one.
 */
export function buildAorta(root: readonly Vec3[]): Mesh {
  const course: Course = [
    plainStretch("aorta", rows.slice(ROOT_ROWS - 1, ROOT_ROWS - 1 + PLAIN_ROWS)),
    stretch("aorta", rows.slice(ROOT_ROWS - 1 + PLAIN_ROWS)),
  ];
  return buildTree({
    courses: [course, ...BRANCHES],
    field: (vessels) => vesselField(vessels, BLEND_M),
    cellM: CELL_M,
    toleranceM: () => TOLERANCE_M,
    start: root,
  }).pieces.get("aorta")!;
}
