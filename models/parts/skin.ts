/**
 * The outside of the body: one closed surface, cut into patches by region. Left and right are exact
 * mirror images: the left half is built, cut and copied.
 *
 * It differs from the measured man on purpose. Thighs and hips are slimmer by up to 3 cm, buttocks flatter,
 * chest, upper arms and neck a little leaner, so that growth makes a slim child of him; pelvis and chest
 * are a mannequin's. The head is a child's, with hair; the sole stands flat where his foot hangs down.
 */
import { SKIN_REGIONS } from "../../src/domain/anatomy.ts";
import { hairBorder, SKIN_REGION_TREE, type SkinStem } from "../../src/domain/skin-regions.ts";
import { type Distance, projectToSurface } from "../shapes/blend.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { polygonize } from "../shapes/polygonize.ts";
import { remesh } from "../shapes/remesh.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { footPoint } from "./skin-foot.ts";
import { FINGERS_CENTRE, HAND_CENTRE } from "./skin-hand.ts";
import { EAR_CENTRE } from "./skin-ear.ts";
import { FACE, HEAD_FORWARD } from "./skin-head.ts";
import { cutAlong, patchesOf } from "./skin-patches.ts";
import { skinDistance } from "./skin-shape.ts";

export interface SkinOptions {
  /** First sampling of the surface, metres; a quarter of it at the hands, below the gap between two fingers. */
  readonly gridEdge: number;
  /** Multiplies every edge length of the finished mesh. */
  readonly coarseness: number;
}
export const SKIN_DEFAULTS: SkinOptions = { gridEdge: 0.0069, coarseness: 1 };

/** Edge length away from all detail, metres. */
const PLAIN_EDGE = 0.02;
/** Along the hairline, where the hair rises; above this height. */
const HAIRLINE_EDGE = 0.0066;
const HAIR_FROM_Y = 1.63;
/** How fast edges may grow away from detail, metres per metre. */
const GRADING = 0.3;

interface Detail {
  readonly centre: Vec3;
  readonly radius: number;
  readonly edge: number;
}
const { eye, mouth, nose } = FACE;
/** Where the eye lingers. */
const DETAILS: readonly Detail[] = [
  { centre: [eye.x, eye.y - 0.004, 0.084 + HEAD_FORWARD], radius: 0.0165, edge: 0.00175 },
  { centre: [0, mouth.y + 0.001, 0.09 + HEAD_FORWARD], radius: 0.011, edge: 0.0015 },
  {
    centre: [mouth.halfWidth * 0.8, mouth.y + 0.003, 0.085 + HEAD_FORWARD],
    radius: 0.009,
    edge: 0.0021,
  },
  { centre: [0, nose.y, 0.1 + HEAD_FORWARD], radius: 0.014, edge: 0.0034 },
  {
    centre: [EAR_CENTRE[0], EAR_CENTRE[1], EAR_CENTRE[2] + HEAD_FORWARD],
    radius: 0.027,
    edge: 0.0042,
  },
  { centre: [0, 1.67, 0.05], radius: 0.06, edge: 0.0078 },
  { centre: [0, 1.73, 0], radius: 0.1, edge: 0.0165 },
  { centre: [0, 1.6, 0.06], radius: 0.045, edge: 0.0115 },
  { centre: [0.193, 1.305, -0.02], radius: 0.03, edge: 0.008 },
  { centre: [0.185, 1.36, 0.03], radius: 0.028, edge: 0.0085 },
  { centre: [0.185, 1.36, -0.075], radius: 0.028, edge: 0.0085 },
  { centre: [0.01, 0.82, -0.01], radius: 0.045, edge: 0.009 },
  { centre: [0.04, 0.87, -0.02], radius: 0.1, edge: 0.0145 },
  { centre: [0.15, 0.51, 0.05], radius: 0.035, edge: 0.0115 },
  { centre: [0.15, 0.51, -0.08], radius: 0.03, edge: 0.013 },
  { centre: HAND_CENTRE, radius: 0.06, edge: 0.0074 },
  { centre: FINGERS_CENTRE, radius: 0.07, edge: 0.0056 },
  { centre: footPoint(0.002, 0.01, 0.222), radius: 0.042, edge: 0.0056 },
  { centre: footPoint(0, 0.04, 0.1), radius: 0.1, edge: 0.0115 },
];

function edgeAt(x: number, y: number, z: number): number {
  let edge = PLAIN_EDGE;
  for (const { centre, radius, edge: fine } of DETAILS) {
    const away =
      Math.sqrt((Math.abs(x) - centre[0]) ** 2 + (y - centre[1]) ** 2 + (z - centre[2]) ** 2) -
      radius;
    edge = Math.min(edge, fine + GRADING * Math.max(0, away));
  }
  if (y < HAIR_FROM_Y) return edge;
  return Math.min(
    edge,
    HAIRLINE_EDGE + GRADING * Math.max(0, Math.abs(hairBorder(x, y, z) - 0.005) - 0.007),
  );
}

/** Beyond this x, metres, lies the hand: sampled more finely, so that the fingers stay apart. */
const HAND_FROM = 0.4;
const HAND_STRETCH = 4;
const stretched = (x: number): number =>
  x > HAND_FROM ? HAND_FROM + (x - HAND_FROM) * HAND_STRETCH : x;
const unstretched = (x: number): number =>
  x > HAND_FROM ? HAND_FROM + (x - HAND_FROM) / HAND_STRETCH : x;

function sampled(shape: Distance, edge: number): Mesh {
  const { positions, triangles } = polygonize((x, y, z) => shape(unstretched(x), y, z), {
    min: [0, -0.02, -0.2],
    max: [stretched(0.54), 1.85, 0.18],
    edge,
  });
  return { positions: positions.map((v, i) => (i % 3 === 0 ? unstretched(v) : v)), triangles };
}

/** The left half, x ≥ 0, open in the midplane. */
function halfSurface(shape: Distance, { gridEdge, coarseness }: SkinOptions): Mesh {
  return remesh(sampled(shape, gridEdge), {
    sizeAt: (x, y, z) => edgeAt(x, y, z) * coarseness,
    project: (p) => projectToSurface(shape, p, 2),
    rounds: 7,
  });
}

/**
 * The skin of the mannequin, one part a region; together they close, vertex by vertex.
 * Reference frame, metres.
 */
export function buildSkin(options: SkinOptions = SKIN_DEFAULTS): Part[] {
  const shape = skinDistance();
  const half = halfSurface(shape, options);
  const patches = patchesOf(
    cutAlong<SkinStem>(half, {
      tree: SKIN_REGION_TREE,
      project: (p) => projectToSurface(shape, p, 2),
    }),
  );
  return SKIN_REGIONS.map((id) => ({ id, mesh: patches.get(id)! }));
}

/** Whether a point lies inside the skin, and how deep: metres, positive inside. Reference frame. */
export function skinDepth(): (point: Vec3) => number {
  const shape = skinDistance();
  return (point) => -shape(...point);
}
