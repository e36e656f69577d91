/**
 * The vertebral column, atlas to fifth lumbar vertebra, with the intervertebral disks. Each vertebra is a
 * waisted body and an arch with its processes; the disks join them into one body.
 */
import figures from "../figures/spine.json" with { type: "json" };
import landmarks from "../figures/landmarks.json" with { type: "json" };
import {
  type Distance,
  smoothMax,
  smoothMin,
  smoothUnion,
  taperedCapsule,
  toInside,
} from "../shapes/blend.ts";
import { fromManifold, levelSet, Manifold, toManifold } from "../shapes/kernel.ts";
import { medialBounds, medialDistance, type MedialShape } from "../shapes/medial.ts";
import type { Part } from "../shapes/part.ts";
import { smooth } from "../shapes/smooth.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface VertebralColumnOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const VERTEBRAL_COLUMN_DEFAULTS: VertebralColumnOptions = { edge: 0.0024, triangles: 9000 };

/** The larger the vertebra, the coarser its grid: neck, chest, loin. */
const EDGE_FACTOR: Readonly<Record<string, number>> = { C: 1, T: 1.2, L: 1.4 };

const BLEND_M = 0.003;
const SMOOTHING_ROUNDS = 4;
/** Bodies are narrower in the middle of their height than at the rims, by this share. */
const WAIST = 0.14;
/** Outline between ellipse (2) and box. */
const SQUARENESS = 2.5;
const RIM_ROUNDING_M = 0.002;
/** Disks stand back a little from the rims and reach this far into the bodies, metres. */
const DISK_SHARE = 0.84;
const DISK_OVERLAP_M = 0.0015;

interface Drum {
  readonly centre: readonly number[];
  readonly up: readonly number[];
  readonly heightM: number;
  /** Half-width and half-depth above and below, metres. */
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  readonly waist: number;
}

/** A body or disk: superellipse sections about an axis in the midplane. */
function drum({ centre, up, heightM, top, bottom, waist }: Drum): Distance {
  const [, cy, cz] = centre as Vec3;
  const [, uy, uz] = up as Vec3;
  const half = heightM / 2;
  return (x, y, z) => {
    const w = (y - cy) * uy + (z - cz) * uz;
    const v = (z - cz) * uy - (y - cy) * uz;
    const t = Math.min(1, Math.max(-1, w / half));
    const narrow = 1 - waist * (1 - t * t);
    const a = narrow * (bottom[0]! + ((top[0]! - bottom[0]!) * (t + 1)) / 2);
    const b = narrow * (bottom[1]! + ((top[1]! - bottom[1]!) * (t + 1)) / 2);
    const r = (Math.abs(x / a) ** SQUARENESS + Math.abs(v / b) ** SQUARENESS) ** (1 / SQUARENESS);
    return smoothMax((r - 1) * Math.min(a, b), Math.abs(w) - half, RIM_ROUNDING_M);
  };
}

interface Piece {
  readonly shape: Distance;
  readonly min: Vec3;
  readonly max: Vec3;
  /** First letter of its level. */
  readonly region: string;
}

const symmetric =
  (half: Distance): Distance =>
  (x, y, z) =>
    half(Math.abs(x), y, z);

function pieceOf(
  shape: Distance,
  arch: MedialShape,
  body: { centre: readonly number[]; reach: number } | null,
  region = "C",
): Piece {
  const box = medialBounds(arch, 0.004);
  const low = body ? body.centre.map((v) => v - body.reach) : box.min;
  const high = body ? body.centre.map((v) => v + body.reach) : box.max;
  const right = Math.max(box.max[0], body?.reach ?? 0);
  return {
    shape,
    region,
    min: [-right, Math.min(low[1]!, box.min[1]), Math.min(low[2]!, box.min[2])],
    max: [right, Math.max(high[1]!, box.max[1]), Math.max(high[2]!, box.max[2])],
  };
}

/** C3 to L5, each with the disk above it. */
function measured(i: number): Piece {
  const v = figures.vertebrae[i]!;
  const disk = figures.disks[i]!;
  const body = drum({ ...v, waist: WAIST });
  const cushion = diskAt(disk, v.up);
  const arch = symmetric(medialDistance(v.arch, BLEND_M));
  const shape: Distance = (x, y, z) =>
    Math.min(smoothMin(body(x, y, z), arch(x, y, z), BLEND_M), cushion(x, y, z));
  return pieceOf(
    shape,
    v.arch,
    {
      centre: v.centre,
      reach: Math.max(...v.bottom, ...v.top, v.heightM / 2 + disk.heightM) + 0.004,
    },
    v.level[0],
  );
}

function diskAt(disk: (typeof figures.disks)[number], up: readonly number[]): Distance {
  const half = disk.half.map((r) => r * DISK_SHARE);
  return drum({
    centre: disk.centre,
    up,
    heightM: disk.heightM + 2 * DISK_OVERLAP_M,
    top: half,
    bottom: half,
    waist: -0.04,
  });
}

/** Atlas: a ring of two lateral masses and two arches, 78 mm wide (Gray's Anatomy, 42nd ed.). */
function atlas(): Piece {
  const [, y, z] = landmarks.vertebralBodies.C1 as Vec3;
  const ring: MedialShape = {
    nodes: [
      [0, y + 0.001, z + 0.0125, 0.0042],
      [0.011, y + 0.001, z + 0.0095, 0.004],
      [0.0205, y + 0.001, z + 0.001, 0.0075],
      [0.0345, y - 0.001, z - 0.004, 0.0042],
      [0.0185, y, z - 0.0165, 0.0036],
      [0.009, y - 0.001, z - 0.0275, 0.0036],
      [0, y - 0.001, z - 0.031, 0.0042],
    ],
    links: [
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 4],
      [4, 5],
      [5, 6],
    ],
  };
  return pieceOf(symmetric(medialDistance(ring, BLEND_M)), ring, null);
}

/** The axis is like the third vertebra, larger, with the dens and a stout spinous process. */
const AXIS_SCALE = 1.1;
const DENS = { radiusM: 0.0052, reachM: 0.027 } as const;

function axis(): Piece {
  const third = figures.vertebrae[0]!;
  const centre = landmarks.vertebralBodies.C2 as Vec3;
  const moved = (n: readonly number[]): number[] => [
    ...[0, 1, 2].map((k) => centre[k]! + (n[k]! - third.centre[k]!) * AXIS_SCALE),
    n[3]! * AXIS_SCALE,
  ];
  const arch: MedialShape = { nodes: third.arch.nodes.map(moved), links: third.arch.links };
  const body = drum({
    ...third,
    centre,
    heightM: 0.02,
    top: third.top.map((r) => 0.85 * r),
    waist: WAIST,
  });
  const [, y, z] = centre;
  const dens = taperedCapsule({
    from: [0, y, z + 0.001],
    to: [0, y + DENS.reachM, z + 0.0035],
    fromRadius: DENS.radiusM + 0.001,
    toRadius: DENS.radiusM,
  });
  const spine = taperedCapsule({
    from: [0, y - 0.003, z - 0.026],
    to: [0, y - 0.009, z - 0.041],
    fromRadius: 0.0045,
    toRadius: 0.0055,
  });
  const shape = smoothUnion([body, dens, spine, symmetric(medialDistance(arch, BLEND_M))], BLEND_M);
  const piece = pieceOf(shape, arch, { centre, reach: 0.04 });
  return { ...piece, min: [piece.min[0], piece.min[1], Math.min(piece.min[2], z - 0.052)] };
}

/** Metres, reference frame. */
export function buildVertebralColumn({
  edge,
  triangles,
}: VertebralColumnOptions = VERTEBRAL_COLUMN_DEFAULTS): Part[] {
  const last = figures.disks.at(-1)!;
  const lowest = diskAt(last, figures.vertebrae.at(-1)!.up);
  const reach = Math.max(...last.half) + 0.004;
  const pieces = [
    atlas(),
    axis(),
    ...figures.vertebrae.map((_, i) => measured(i)),
    {
      shape: lowest,
      min: last.centre.map((v) => v - reach) as Vec3,
      max: last.centre.map((v) => v + reach) as Vec3,
      region: "L",
    },
  ];
  const solids = pieces.map(({ shape, min, max, region }) =>
    toManifold(
      smooth(
        fromManifold(levelSet(toInside(shape), { min, max, edge: edge * EDGE_FACTOR[region]! })),
        { rounds: SMOOTHING_ROUNDS },
      ),
    ),
  );
  return [{ id: "vertebral-column", mesh: fromManifold(Manifold.union(solids)), triangles }];
}
