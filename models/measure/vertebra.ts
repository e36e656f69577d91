/** What is measured on one vertebra: the outline of its body, the end plates, and where its processes lie. */
import type { Vec3 } from "../shapes/vec.ts";
import { type MedialShape } from "../shapes/medial.ts";
import { leastSquares } from "./least-squares.ts";

/** A surface sample in the vertebra's own frame, metres from the middle of the body. */
export interface LocalSample {
  /** Towards either side, never negative: both halves are laid on one another. */
  readonly u: number;
  /** Forward and up. */
  readonly v: number;
  readonly w: number;
  /** Outward normal in the same directions. */
  readonly normal: Vec3;
}

/** Half-width and half-depth of a body, its height, and the middle of its back wall, metres. */
export interface BodySize {
  readonly halfWidth: number;
  readonly back: number;
  readonly height: number;
}

/** Radius of a body's outline: cosines of the angle from the front up to this order, at three heights. */
const OUTLINE_ORDER = 5;
/** A sample further off than this pulls less: a pedicle or a rib's facet on the wall, metres. */
const STRAY_M = 0.0012;
const ROUNDS = 6;

/** End plate: height above the body's middle as a + b·v + c·u², metres. */
type Plate = readonly [number, number, number];
const plateHeight = ([a, b, c]: Plate, u: number, v: number): number => a + b * v + c * u * u;

export function fitPlate(
  samples: readonly LocalSample[],
  side: 1 | -1,
  { halfWidth, back, height }: BodySize,
): Plate {
  const near = samples.filter(
    ({ u, v, w, normal }) =>
      side * normal[2] > 0.75 &&
      v > 0.001 - back &&
      u < halfWidth &&
      Math.abs(side * w - height / 2) < 0.35 * height,
  );
  return leastSquares(
    near.map(({ u, v, w }) => ({ row: [1, v, u * u], value: w })),
    { strayM: STRAY_M, rounds: ROUNDS, damping: [0, 1e-4, 1e-7] },
  ) as unknown as Plate;
}

/** Coefficients of the outline, order by order, each at the lower plate, the middle and the upper plate. */
export function fitOutline(
  samples: readonly LocalSample[],
  plates: { upper: Plate; lower: Plate },
  { halfWidth, back }: BodySize,
): number[] {
  const wall = samples.filter(({ u, v, w, normal }) => {
    const top = plateHeight(plates.upper, u, v) - w;
    const bottom = w - plateHeight(plates.lower, u, v);
    if (top < -0.001 || bottom < -0.001 || Math.abs(normal[2]) > 0.6) return false;
    const behind = v < 0.0015 - back;
    return behind
      ? v > -0.006 - back && u < 0.55 * halfWidth && normal[1] < -0.6
      : u < halfWidth + 0.003 && normal[0] * u + normal[1] * v > 0;
  });
  const orders = Array.from({ length: OUTLINE_ORDER + 1 }, (_, m) => m);
  return leastSquares(
    wall.map(({ u, v, w }) => {
      const [low, high] = [plateHeight(plates.lower, u, v), plateHeight(plates.upper, u, v)];
      const heights = quadratic((2 * (w - low)) / (high - low) - 1);
      const angle = Math.atan2(u, v);
      return {
        row: orders.flatMap((m) => heights.map((h) => h * Math.cos(m * angle))),
        value: Math.hypot(u, v),
      };
    }),
    {
      strayM: STRAY_M,
      rounds: ROUNDS,
      damping: orders.flatMap((m) => heights3.map(() => 0.02 * m ** 2)),
    },
  );
}

const heights3 = [-1, 0, 1] as const;
/** Lagrange's weights of the three heights −1, 0 and 1. */
const quadratic = (t: number): [number, number, number] => [
  (t * (t - 1)) / 2,
  1 - t * t,
  (t * (t + 1)) / 2,
];

/**
 * Nodes of an arch: 0 pedicle in the body, 1 pedicle, 2 pars; 3, 4 superior and 5, 6 inferior articular process;
 * 7, 8 transverse process; 9 lamina; 10 and 11 root of the spinous process above and below, 12 and 13 its
 * middle, 14 and 15 its tip.
 */
const SPINE_LINKS = [
  [9, 10, 11],
  [10, 11, 12],
  [11, 12, 13],
  [12, 13, 14],
  [13, 14, 15],
];
const TRUNK_LINKS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [2, 5],
  [5, 6],
  [2, 7],
  [7, 8],
  [2, 5, 9],
  [5, 9, 11],
  ...SPINE_LINKS,
];
/**
 * In the neck 3 to 6 are the corners of the articular pillar, inner and outer, above and below; 8 is the
 * transverse process' posterior tubercle; 16 and 17, its front bar and anterior tubercle, close the foramen
 * of the vertebral artery.
 */
const NECK_LINKS = [
  [0, 1],
  [1, 2],
  [2, 3, 4],
  [2, 5, 6],
  [3, 4, 6],
  [7, 8],
  [2, 7],
  [2, 5, 9],
  [5, 9, 11],
  ...SPINE_LINKS,
  [16, 17],
  [8, 17],
];

const furthest = (list: readonly LocalSample[], by: (l: LocalSample) => number): LocalSample =>
  list.reduce((a, b) => (by(b) > by(a) ? b : a));
const between = (a: readonly number[], b: readonly number[], t: number): number[] =>
  a.map((value, k) => value + (b[k]! - value) * t);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Back wall of the canal in the midplane, its half-width, and the nodes 10 to 15 behind it. */
function spinousProcess(
  all: readonly LocalSample[],
  back: number,
): { canal: LocalSample; canalHalf: number; nodes: number[][] } {
  const ridge = all.filter(({ u, v }) => v < -back - 0.002 && u < 0.004);
  const tip = furthest(ridge, ({ v }) => -v);
  const ends = ridge.filter(({ v }) => v < tip.v + 0.005).map(({ w }) => w);
  const [tipLow, tipHigh] = [Math.min(...ends), Math.max(...ends)];
  const canal = furthest(
    ridge.filter(({ u, normal }) => u < 0.002 && normal[1] > 0.4),
    ({ v }) => v,
  );
  const walls = all.filter(({ normal, v }) => normal[0] < -0.6 && v < -back && v > canal.v);
  const root = [0, canal.v - 0.004, canal.w + 0.2 * (tipHigh - tipLow), 0.0032];
  const rootBelow = [0, canal.v - 0.005, canal.w - 0.4 * (tipHigh - tipLow), 0.0028];
  const end = [0, tip.v + 0.0035, tipHigh - 0.003, 0.0026];
  const endBelow = [0, tip.v + 0.0035, Math.min(tipHigh - 0.004, tipLow + 0.003), 0.0026];
  const [middle, middleBelow] = [between(root, end, 0.5), between(rootBelow, endBelow, 0.5)];
  return {
    canal,
    canalHalf: median(walls.map(({ u }) => u)),
    nodes: [root, rootBelow, middle, middleBelow, end, endBelow],
  };
}

/** First guess of the arch of a thoracic or lumbar vertebra from its outermost points; metres. */
export function trunkTemplate(
  all: readonly LocalSample[],
  { back, height }: BodySize,
): MedialShape {
  const { canal, canalHalf, nodes } = spinousProcess(all, back);
  const pillar = all.filter(
    ({ u, v }) =>
      u > 0.7 * canalHalf && u < canalHalf + 0.014 && v < -back - 0.003 && v > canal.v - 0.009,
  );
  const top = furthest(pillar, ({ w }) => w);
  const bottom = furthest(pillar, ({ w }) => -w);
  const side = furthest(
    all.filter(({ v }) => v < -0.6 * back),
    ({ u }) => u,
  );
  const [x, rise] = [canalHalf + 0.0038, 0.15 * height];
  const pars = [x + 0.001, (canal.v - back) / 2, rise, 0.0043];
  const superior = [top.u, top.v, top.w - 0.003, 0.0032];
  const inferior = [bottom.u, bottom.v, bottom.w + 0.003, 0.0032];
  const transverse = [side.u - 0.003, side.v, side.w, 0.003];
  return {
    nodes: [
      [x, 0.005 - back, rise, 0.0038],
      [x, -back - 0.003, rise, 0.0038],
      pars,
      between(pars, superior, 0.5),
      superior,
      between(pars, inferior, 0.5),
      inferior,
      between(pars, transverse, 0.4),
      transverse,
      between(pars, nodes[0]!, 0.55),
      ...nodes,
    ],
    links: TRUNK_LINKS,
  };
}

/** The same for C3 to C7. */
export function neckTemplate(
  all: readonly LocalSample[],
  { halfWidth, back }: BodySize,
): MedialShape {
  const { canalHalf, nodes } = spinousProcess(all, back);
  const pillar = all.filter(({ u, v }) => u > canalHalf + 0.001 && v < -back - 0.002);
  const reach = Math.max(...pillar.map(({ u }) => u));
  const heights = pillar.map(({ w }) => w).toSorted((a, b) => a - b);
  const [low, high] = [0.03, 0.97].map((share) => heights[Math.floor(share * heights.length)]!);
  const [x, v] = [median(pillar.map(({ u }) => u)), median(pillar.map((l) => l.v))];
  const pars = [x, v, (low! + high!) / 2, 0.004];
  const ahead = furthest(
    all.filter((l) => l.u > halfWidth + 0.002 && l.v > -0.8 * back),
    (l) => l.u + l.v,
  );
  const behind = furthest(
    all.filter((l) => l.v > v),
    ({ u }) => u,
  );
  return {
    nodes: [
      [0.7 * halfWidth, 0.003 - back, 0.001, 0.003],
      [canalHalf + 0.001, -back - 0.002, 0.001, 0.0028],
      pars,
      [x - 0.003, v + 0.001, high! - 0.003, 0.003],
      [Math.min(reach - 0.003, x + 0.003), v + 0.002, high! - 0.003, 0.003],
      [x - 0.003, v - 0.003, low! + 0.003, 0.003],
      [Math.min(reach - 0.003, x + 0.0025), v - 0.003, low! + 0.003, 0.003],
      [x + 0.001, v + 0.004, -0.001, 0.0024],
      [behind.u - 0.0022, behind.v, behind.w, 0.0022],
      between(pars, nodes[0]!, 0.5),
      ...nodes,
      [halfWidth - 0.001, 0.001, ahead.w, 0.0024],
      [ahead.u - 0.0022, ahead.v - 0.001, ahead.w, 0.0022],
    ],
    links: NECK_LINKS,
  };
}

/** The spinous processes of C3 to C6 end in two points (Gray's Anatomy, 42nd ed.); the source's do not. */
export function forked({ nodes, links }: MedialShape): MedialShape {
  const fork = nodes.map((n) => [...n]);
  const [upper, lower] = [fork[14]!, fork[15]!];
  upper[1]! += 0.0025;
  fork[15] = [0.0032, lower[1]! + 0.0005, lower[2]! + 0.0005, 0.0022];
  return { nodes: fork, links };
}
