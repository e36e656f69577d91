/**
 * Both hip bones, joined in front at the pubic symphysis, and the cartilage in each socket at which ilium,
 * ischium and pubis grow. The sockets are opened round the femoral head's own centre, so that the femur
 * fits whatever the measured socket's depth.
 */
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import figures from "../figures/pelvis.json" with { type: "json" };
import { curvatureSize } from "../shapes/curvature-size.ts";
import { smoothMax, smoothStep } from "../shapes/blend.ts";
import { concatenate, mapVertices, type Mesh, mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { cutSurface, pieceBetween } from "../shapes/partition.ts";
import { withMirrorImage } from "../shapes/polygonize.ts";
import { returnToSurface } from "../shapes/return-to-surface.ts";
import { cageMesh, subdivide } from "../shapes/subdivision.ts";
import { add, length, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { aboveCartilage, belowCartilage, flattenLower, flattenUpper } from "./triradiate-cuts.ts";

export interface PelvisOptions {
  /** Rounds of subdivision; each halves the triangles' edges, 19 mm at first. */
  readonly levels: number;
  /** How far the middle of an edge may lie off the smooth surface, metres. */
  readonly tolerance: number;
}

export const PELVIS_DEFAULTS: PelvisOptions = { levels: 3, tolerance: 0.0022 };

const HEAD: Vec3 = [...REFERENCE.hip];
/** Femoral head 24 mm and 2 mm of cartilage on either side. */
const SOCKET_RADIUS_M = 0.0265;
const SOCKET_BLEND_M = 0.002;
/**
 * The measured pubic bones just touch; they are drawn over the midline by this, within reach of it, so that
 * they join in a face of the symphysis' size, with a groove around it. Metres.
 */
const SYMPHYSIS_OVERLAP_M = 0.0025;
const SYMPHYSIS_REACH_M = 0.02;
/** Drawn twice as thick as life (2–3 mm), like the other growth plates. */
const CARTILAGE_M = 0.005;
/** Corners of the cartilage and of the symphysis lie this far apart, metres. */
const RING_SPACING_M = 0.0042;

const EDGES_M = { shortest: 0.005, longest: 0.018 } as const;

/** Out of the femoral head's way, along the rays from its centre. */
function clearOfHead(point: Vec3): Vec3 {
  const d = sub(point, HEAD);
  const reach = length(d);
  return add(HEAD, scale(d, smoothMax(reach, SOCKET_RADIUS_M, SOCKET_BLEND_M) / reach));
}

const towardsMidline = ([x, y, z]: Vec3): Vec3 => [
  x - SYMPHYSIS_OVERLAP_M * smoothStep(SYMPHYSIS_REACH_M, 0, x),
  y,
  z,
];

/** The left hip bone, whole and smooth; it crosses the midline a little. Metres, reference frame. */
function hipBone(levels: number): Mesh {
  const smooth = subdivide(cageMesh(figures.hip), levels);
  return mapVertices(smooth, (p) => towardsMidline(clearOfHead(p)));
}

/**
 * `pelvis` (ilium, ilium, and both pubes with both ischia: three bodies) and the `triradiate-cartilage` of
 * either side, which fill the gaps between them. Metres, reference frame.
 */
export function buildPelvis({ levels, tolerance }: PelvisOptions = PELVIS_DEFAULTS): Part[] {
  const bone = hipBone(levels);
  const triangles = {
    sizeAt: curvatureSize(bone, { tolerance, ...EDGES_M }),
    project: returnToSurface(bone),
  };
  const spacing = RING_SPACING_M;
  const upper = cutSurface(bone, aboveCartilage(CARTILAGE_M), { spacing, flatten: flattenUpper });
  const lower = cutSurface(bone, belowCartilage(CARTILAGE_M), { spacing, flatten: flattenLower });
  const midline = cutSurface(bone, ([x]) => x, { spacing });
  const symphysis = {
    ...midline,
    rings: midline.rings.map(({ points }) => ({
      points: points.map(([, y, z]): Vec3 => [0, y, z]),
      cap: [],
    })),
  };
  const ilium = pieceBetween(bone, [{ cut: upper, side: 1 }], triangles);
  const below = pieceBetween(
    bone,
    [
      { cut: lower, side: 1 },
      { cut: symphysis, side: 1 },
    ],
    triangles,
  );
  const cartilage = pieceBetween(
    bone,
    [
      { cut: upper, side: -1 },
      { cut: lower, side: -1 },
    ],
    triangles,
  );
  return [
    { id: "pelvis", mesh: concatenate([ilium, mirrorX(ilium), withMirrorImage(below)]) },
    { id: "triradiate-cartilage-left", mesh: cartilage },
    { id: "triradiate-cartilage-right", mesh: mirrorX(cartilage) },
  ];
}
