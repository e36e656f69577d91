/** The small artery of the block of skin: its tube with branches and loops, and the smooth muscle around it. */
import { BLOCK, CUT_Z, SURFACE_Y } from "../../src/domain/close-ups/skin.ts";
import { type Distance, smoothMax, smoothMin, sphere } from "../shapes/blend.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { nearestOn, type Strand, smoothStrand, strands } from "./strand.ts";

/** Places: x and depth under the skin's surface, drawn millimetres, and radius. */
type Place = readonly [x: number, depth: number, radius: number];

/** All of it lies in the cut, half in front of the cut face. */
const FRONT_M = CUT_Z + 0.0012;

const ARTERY: readonly Place[] = [
  [104, 69, 2.3],
  [88, 71, 2.3],
  [72, 70, 2.25],
  [62, 61, 2.1],
  [60, 49, 1.95],
  [64, 37, 1.75],
  [69, 27, 1.5],
  [72, 19, 1.2],
];
const BRANCH: readonly Place[] = [
  [79, 71.5, 1.8],
  [58, 78, 2],
  [30, 82, 2],
  [0, 81, 2],
  [-30, 82, 1.95],
  [-56, 77, 1.9],
  [-69, 64, 1.8],
  [-71, 48, 1.7],
  [-68, 34, 1.5],
  [-66, 22, 1.2],
];
/** To the papilla of the hair, which is fed by it. */
const TWIG: readonly Place[] = [
  [-27, 82, 1.2],
  [-32.5, 77, 1.1],
  [-36, 70, 1],
  [-37.2, 64.6, 1],
];
/** Along which the loops stand. */
const ARCADES: readonly (readonly Place[])[] = [
  [
    [60.5, 14.5, 0.85],
    [66, 17.5, 1],
    [72, 19, 1.2],
    [79, 17, 1],
    [86, 14.8, 0.9],
    [93, 14.5, 0.85],
  ],
  [
    [-91, 15, 0.85],
    [-83, 15.5, 0.9],
    [-74, 18.5, 1],
    [-66, 22, 1.2],
    [-57, 19, 1],
    [-48, 15.5, 0.9],
    [-39, 15, 0.85],
  ],
];
/** Millimetres between loops and between the two legs of each, and their depth at the top. */
const LOOP = { every: 8, legs: 3, top: 6.6, radius: 0.8 } as const;

/** Sleeve of muscle: thickness, rings, and the share of the artery's and the branch's length that has one. */
const MUSCLE_M = 0.0018;
const RING_M = 0.0056;
const RING_DEEP_M = 0.0005;
const GAP_M = 0.0003;
const SLEEVE_TO = { artery: 0.63, branch: 0.86 } as const;

const strandOf = (places: readonly Place[]): Strand =>
  smoothStrand(
    {
      points: places.map(([x, depth]): Vec3 => [x / 1000, SURFACE_Y - depth / 1000, FRONT_M]),
      radii: places.map(([, , radius]) => radius / 1000),
    },
    0.0025,
  );

function loopsOf(arcade: readonly Place[]): Strand[] {
  const [first, last] = [arcade[0]![0], arcade.at(-1)![0]];
  const depthAt = (x: number): number => {
    let k = 0;
    while (k < arcade.length - 2 && arcade[k + 1]![0] < x) k++;
    const [a, b] = [arcade[k]!, arcade[k + 1]!];
    return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
  };
  const count = Math.floor((last - first) / LOOP.every);
  const start = (first + last - count * LOOP.every) / 2;
  return Array.from({ length: count + 1 }, (_, i) => {
    const left = Math.max(first, start + i * LOOP.every + [0, 0.8, -0.6][i % 3]! - LOOP.legs / 2);
    const right = Math.min(last, left + LOOP.legs);
    const top = LOOP.top + [0, 1.2, 0.3, 0.9, 0.1][i % 5]!;
    const middle = (left + right) / 2;
    const r = LOOP.radius;
    return strandOf([
      [left, depthAt(left), r],
      [left - 0.4, top + 3, r],
      [middle, top, r],
      [right + 0.4, top + 3, r],
      [right, depthAt(right), r],
    ]);
  });
}

/** Nothing of it reaches further in front of its plane, or behind it. */
const THICKEST_M = 0.005;
/** Away from its plane that is near enough an answer. */
const nearPlane =
  (shape: Distance): Distance =>
  (x, y, z) => {
    const off = Math.abs(z - FRONT_M) - THICKEST_M;
    return off > 0.004 ? off : shape(x, y, z);
  };

export interface Vessels {
  readonly tube: Distance;
  readonly muscle: Distance;
  readonly inside: { readonly tube: Vec3; readonly muscle: readonly Vec3[] };
}

export function vessels(): Vessels {
  const [artery, branch] = [strandOf(ARTERY), strandOf(BRANCH)];
  const fine = [...ARCADES.map(strandOf), ...ARCADES.flatMap(loopsOf)];
  const tree = strands([artery, branch, strandOf(TWIG)], 0.0016);
  const net = strands(fine, 0.0007);
  const end = artery.points[0]!;
  // The tube is hollow where it is cut at the block's side.
  const hollow = sphere([BLOCK.maxX, end[1], end[2]], 0.0013);
  const tube: Distance = (x, y, z) => {
    const d = smoothMax(smoothMin(tree(x, y, z), net(x, y, z), 0.001), x - BLOCK.maxX, 0.0003);
    return smoothMax(d, -hollow(x, y, z), 0.0004);
  };

  const sleeve = (strand: Strand, share: number, from: number): Distance => {
    const near = nearestOn(strand);
    const length = strand.points
      .slice(1)
      .reduce((sum, p, i) => sum + Math.hypot(...p.map((v, k) => v - strand.points[i]![k]!)), 0);
    return (x, y, z) => {
      const { distance, along, radius } = near(x, y, z);
      const ring = RING_DEEP_M * Math.cos((2 * Math.PI * along) / RING_M);
      const d = distance - radius - MUSCLE_M - ring;
      return smoothMax(smoothMax(d, along - share * length, 0.0008), from - along, 0.0008);
    };
  };
  const around: readonly Distance[] = [
    sleeve(artery, SLEEVE_TO.artery, -1),
    sleeve(branch, SLEEVE_TO.branch, 0.003),
  ];
  const muscle: Distance = (x, y, z) => {
    const d = smoothMin(around[0]!(x, y, z), around[1]!(x, y, z), 0.0015);
    return smoothMax(smoothMax(d, x - BLOCK.maxX, 0.0006), GAP_M - tree(x, y, z), 0.0004);
  };
  const above = (places: readonly Place[], i: number): Vec3 => [
    places[i]![0] / 1000,
    SURFACE_Y - places[i]![1] / 1000 + (places[i]![2] + 0.9 + GAP_M * 500) / 1000,
    FRONT_M,
  ];
  return {
    tube: nearPlane(tube),
    muscle: nearPlane(muscle),
    inside: {
      tube: branch.points[Math.floor(branch.points.length / 3)]!,
      muscle: [above(BRANCH, 3)],
    },
  };
}
