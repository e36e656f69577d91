/**
 * Both hip bones, joined in front by the disk of the pubic symphysis. The sockets are carved with the
 * femoral head's own centre, so that the femur fits whatever the measured socket's depth.
 */
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import figures from "../figures/pelvis.json" with { type: "json" };
import {
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothSubtract,
  sphere,
  toInside,
} from "../shapes/blend.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import { medialBounds, medialDistance } from "../shapes/medial.ts";
import type { Part } from "../shapes/part.ts";
import { largest } from "../shapes/largest.ts";
import { smooth } from "../shapes/smooth.ts";
import { lerp, sub, type Vec3 } from "../shapes/vec.ts";

export interface PelvisOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const PELVIS_DEFAULTS: PelvisOptions = { edge: 0.003, triangles: 3000 };

const BLEND_M = 0.004;
/** Femoral head 24 mm and 2 mm of cartilage on either side. */
const SOCKET_RADIUS_M = 0.0265;
/** Thickness of the bowl behind the socket, and its fillet towards the bone, metres. */
const BOWL_M = 0.008;
const BOWL_BLEND_M = 0.01;
/** Inclination 45°, anteversion 20° (Murray 1993). */
const SOCKET_AXIS: Vec3 = [0.664, -0.707, 0.242];
/** Disk between the pubic bones: Gray's Anatomy, 42nd ed.; about 36 mm high, 10 mm deep in front. */
const SYMPHYSIS_RADII_M: Vec3 = [0.014, 0.019, 0.009];
const SMOOTHING_ROUNDS = 30;

/** Metres, reference frame. One closed surface. */
export function buildPelvis(options: PelvisOptions = PELVIS_DEFAULTS): Part[] {
  const bone = medialDistance(figures.hip, BLEND_M);
  // A wall of bone behind the head: the measured cup is thinner than a node in places. The socket opens
  // outward, forward and down.
  const [hx, hy, hz] = REFERENCE.hip;
  const bowl = sphere([hx, hy, hz], SOCKET_RADIUS_M + BOWL_M);
  const walled: Distance = (x, y, z) => {
    const open = (x - hx) * SOCKET_AXIS[0] + (y - hy) * SOCKET_AXIS[1] + (z - hz) * SOCKET_AXIS[2];
    return smoothMin(bone(x, y, z), smoothMax(bowl(x, y, z), open + 0.004, 0.006), BOWL_BLEND_M);
  };
  const socketed = smoothSubtract(walled, sphere([hx, hy, hz], SOCKET_RADIUS_M), 0.002);
  // The symphysis runs along the nodes nearest the midline, leaning as they do.
  const pubis = figures.hip.nodes
    .filter((n) => n[0]! - n[3]! < 0.002)
    .toSorted((a, b) => a[1]! - b[1]!);
  const [low, high] = [pubis[0]!, pubis.at(-1)!].map((n): Vec3 => [0, n[1]!, n[2]!]) as [
    Vec3,
    Vec3,
  ];
  const disk = ellipsoid({
    centre: lerp(low, high, 0.5),
    radii: SYMPHYSIS_RADII_M,
    v: sub(high, low),
  });
  const shape = (x: number, y: number, z: number): number =>
    smoothMin(socketed(Math.abs(x), y, z), disk(x, y, z), BLEND_M);
  const { min, max } = medialBounds(figures.hip, 2 * options.edge);
  const solid = levelSet(toInside(shape), {
    min: [-max[0], min[1], min[2]],
    max,
    edge: options.edge,
  });
  return [
    {
      id: "pelvis",
      mesh: smooth(fromManifold(largest(solid)), { rounds: SMOOTHING_ROUNDS }),
      triangles: options.triangles,
    },
  ];
}
