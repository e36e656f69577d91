/** A hair of the block of skin with all that belongs to it: its follicle, its gland, the muscle that lifts it. */
import {
  besideFollicle,
  BULGE_ALONG_M,
  FOLLICLE_M,
  HAIR_ABOVE_M,
  muscleEnds,
} from "../../src/domain/close-ups/skin.ts";
import {
  bounded,
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothSubtract,
  smoothUnion,
  sphere,
} from "../shapes/blend.ts";
import { lerp, type Vec3 } from "../shapes/vec.ts";
import { type Strand, smoothStrand, strands } from "./strand.ts";

export interface HairUnit {
  readonly hair: Distance;
  /** With the canal in it. */
  readonly follicle: Distance;
  /** The follicle as if it were solid and not opened. */
  readonly sheath: Distance;
  readonly gland: Distance;
  readonly muscle: Distance;
  /** A point inside each, where its surface can be looked for. */
  readonly inside: Readonly<Record<"hair" | "follicle" | "gland" | "muscle", Vec3>>;
}

export interface HairOptions {
  readonly mouth: Vec3;
  /** Height of the skin's surface there. */
  readonly surface: (x: number, z: number) => number;
  /** Opened in front, so that the hair is seen in it. */
  readonly isOpened: boolean;
}

/** Between neighbouring bodies. */
const GAP_M = 0.0004;
/** A follicle is opened this far in front of its axis. */
const OPENED_M = 0.0016;

const HAIR_RADIUS_M = 0.0017;
/** Follicle's radius by the share of the way from root to mouth: bulb, neck, bulge, mouth. */
const SHEATH: readonly (readonly [share: number, radius: number])[] = [
  [0.1, 0.0078],
  [0.2, 0.0062],
  [0.31, 0.0052],
  [0.5, 0.0058],
  [0.66, 0.005],
  [0.85, 0.0044],
  [0.96, 0.0046],
  [1.03, 0.0058],
];
/** Lobes of the gland: right of the mouth, below it, in front of the hair, radius; millimetres drawn. */
const LOBES: readonly (readonly [number, number, number, number])[] = [
  [5, -15.5, 1, 4.6],
  [6, -8.2, 2, 3.7],
  [11.5, -16.2, -1, 4.3],
  [12.5, -8.6, -1.5, 4],
  [17.8, -13.2, 0.5, 4.2],
  [9.6, -12, 4.6, 4.3],
  [15, -10.8, 4.2, 3.5],
  [10, -12, -5, 4.4],
  [16.5, -9, -4.5, 3.4],
];

/** Bundles of the muscle: height and depth of each within it, and how far its tip runs past the muscle's end. */
const BUNDLES: readonly (readonly [up: number, front: number, past: number])[] = [
  [0, 0, 0],
  [1, 0.35, 0.04],
  [0.35, 1, -0.03],
  [-0.6, 0.8, 0.05],
  [-1, -0.1, -0.06],
  [-0.3, -0.95, 0.02],
  [0.75, -0.7, -0.04],
];

export function hairUnit({ mouth, surface, isOpened }: HairOptions): HairUnit {
  const at = (share: number, beside = 0, front = 0): Vec3 =>
    besideFollicle(mouth, share * FOLLICLE_M, beside, front) as Vec3;
  const middle = at(0.5);

  const shaft = strands(
    [
      smoothStrand(
        {
          points: [0.14, 0.5, 1, 1.3, 1 + HAIR_ABOVE_M / FOLLICLE_M].map((share) =>
            at(share, share > 1 ? 0.012 * (share - 1) ** 2 : 0),
          ),
          radii: [0.0019, HAIR_RADIUS_M, HAIR_RADIUS_M, 0.0014, 0.0005],
        },
        0.003,
      ),
    ],
    0,
  );
  const matrix = ellipsoid({
    centre: at(0.105),
    radii: [0.0045, 0.0054, 0.0045],
    v: [at(1)[0] - at(0)[0], at(1)[1] - at(0)[1], 0],
  });
  const hair: Distance = (x, y, z) => smoothMin(shaft(x, y, z), matrix(x, y, z), 0.003);

  const outer = smoothUnion(
    [
      strands(
        [
          {
            points: SHEATH.map(([share]) => at(share)),
            radii: SHEATH.map(([, radius]) => radius),
          },
        ],
        0,
      ),
      ellipsoid({
        centre: besideFollicle(mouth, BULGE_ALONG_M, 0.0035) as Vec3,
        radii: [0.0034, 0.0048, 0.0036],
      }),
    ],
    0.003,
  );
  const sheath = bounded(outer, middle, FOLLICLE_M / 2 + 0.008, 0.004);
  const canal: Distance = (x, y, z) => hair(x, y, z) - (isOpened ? 1.6 : 4.6) * GAP_M;
  const funnel = sphere(at(1.05), 0.0045);
  const follicle: Distance = (x, y, z) => {
    let d = smoothMax(sheath(x, y, z), y - surface(x, z) + 0.0002, 0.001);
    if (isOpened) d = smoothMax(d, z - mouth[2] - OPENED_M, 0.0012);
    return smoothMax(d, -smoothMin(canal(x, y, z), funnel(x, y, z), 0.002), 0.0007);
  };
  const clearOfSheath = (shape: Distance): Distance =>
    smoothSubtract(shape, (x, y, z) => sheath(x, y, z) - GAP_M, 0.0008);

  const mm = (x: number, y: number, z: number): Vec3 => [
    mouth[0] + x / 1000,
    mouth[1] + y / 1000,
    mouth[2] + z / 1000,
  ];
  const lobes = smoothUnion(
    LOBES.map(([x, y, z, r]) => sphere(mm(x, y, z), r / 1000)),
    0.0012,
  );
  const duct = strands(
    [{ points: [mm(8, -12, 0), mm(1, -10.5, 0), at(0.83)], radii: [0.003, 0.0024, 0.0024] }],
    0,
  );
  const gland = bounded(
    clearOfSheath((x, y, z) => smoothMin(lobes(x, y, z), duct(x, y, z), 0.0025)),
    mm(8, -12, 0),
    0.02,
    0.004,
  );

  const { low, high } = muscleEnds(mouth) as { low: Vec3; high: Vec3 };
  const muscle = bounded(
    clearOfSheath(strands(bundlesOf(low, high), 0.0007)),
    lerp(low, high, 0.5),
    0.042,
    0.004,
  );
  return {
    hair: bounded(hair, at(0.8), 0.07, 0.004),
    follicle,
    sheath,
    gland,
    muscle,
    inside: {
      hair: at(0.5),
      follicle: at(0.5, 0, -0.0036),
      gland: mm(5, -15.5, 1),
      muscle: lerp(low, high, 0.1).map((v, k) => v - (k === 1 ? 0.0008 : 0)) as Vec3,
    },
  };
}

/** Bundles side by side, sagging a little, spread around the follicle below and fanned out above. */
function bundlesOf(low: Vec3, high: Vec3): Strand[] {
  const way = [high[0] - low[0], high[1] - low[1]] as const;
  const length = Math.hypot(...way);
  const across = [-way[1] / length, way[0] / length] as const;
  return BUNDLES.map(([up, front, past]) => {
    const places = [-0.08, 0.05, 0.2, 0.4, 0.6, 0.8, 0.92, 1 + past];
    const points = places.map((t): Vec3 => {
      const sag = -0.0035 * 4 * t * (1 - Math.min(1, t));
      const spread = 1 + 0.45 * Math.max(0, t - 0.6) * 2.5 + 0.15 * Math.max(0, 0.2 - t) * 5;
      // The bundles wind about each other by a sixth of a turn.
      const [sin, cos] = [Math.sin(t), Math.cos(t)];
      const height = 0.0021 * spread * (up * cos - front * sin * 0.6) + sag;
      const depth = 0.0032 * spread * (front * cos + up * sin * 0.6);
      return [
        low[0] + way[0] * t + across[0] * height,
        low[1] + way[1] * t + across[1] * height,
        low[2] + depth,
      ];
    });
    const thick = up === 0 && front === 0 ? 0.0024 : 0.00165;
    return smoothStrand(
      { points, radii: places.map((t) => thick * (t > 0.95 ? 0.55 : t > 0.85 ? 0.85 : 1)) },
      0.003,
    );
  });
}
