import figures from "../figures/diaphragm.json" with { type: "json" };
import { type Distance, smoothStep } from "../shapes/blend.ts";
import { radialDepth, radiusAt } from "../shapes/harmonic.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { add, cross, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";

export interface DiaphragmOptions {
  /** Metres; real muscle is 3 to 5 mm thick. */
  readonly thickness: number;
  /** Rings and sectors of the sheet before it is simplified. */
  readonly rings: number;
  readonly sectors: number;
  readonly triangles: number;
}

export const DIAPHRAGM_DEFAULTS: DiaphragmOptions = {
  thickness: 0.004,
  rings: 26,
  sectors: 72,
  triangles: 1100,
};

const { dome } = figures;
const centre = dome.centre as Vec3;

/** The dome's middle sheet as a distance along the ray from its centre, metres, negative below it. */
export const domeDistance: Distance = (x, y, z) => -radialDepth(dome, [x, y, z]);

/**
 * Height of the attachment, metres, at an angle from the front (degrees): xiphoid, cartilages of ribs 7 to
 * 10, ribs 11 and 12, crura before L1 and L2 (Gray's Anatomy, 42nd ed., diaphragm).
 */
const ATTACHMENT: readonly (readonly [number, number])[] = [
  [0, 1.322],
  [35, 1.262],
  [70, 1.212],
  [110, 1.198],
  [150, 1.2],
  [180, 1.21],
];

function attachmentHeight(angle: number): number {
  const degrees = (Math.abs(angle) * 180) / Math.PI;
  const i = Math.max(
    1,
    ATTACHMENT.findIndex(([a]) => a >= degrees),
  );
  const [[a0, y0], [a1, y1]] = [ATTACHMENT[i - 1]!, ATTACHMENT[i]!];
  return y0 + (y1 - y0) * smoothStep(a0, a1, degrees);
}

/** A point of the middle sheet: `tilt` from straight up, `angle` from the front, radians. */
function domePoint(tilt: number, angle: number): Vec3 {
  const direction: Vec3 = [
    Math.sin(tilt) * Math.sin(angle),
    Math.cos(tilt),
    Math.sin(tilt) * Math.cos(angle),
  ];
  return add(centre, scale(direction, radiusAt(dome, direction)));
}

/** How far the sheet comes down at an angle, as a tilt. */
function rimTilt(angle: number): number {
  const height = attachmentHeight(angle);
  let [low, high] = [0.3, 2];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (domePoint(middle, angle)[1] > height) low = middle;
    else high = middle;
  }
  return low;
}

function normalAt(tilt: number, angle: number): Vec3 {
  if (tilt === 0) return [0, 1, 0];
  const h = 0.02;
  const down = sub(domePoint(tilt + h, angle), domePoint(tilt - h, angle));
  const along = sub(domePoint(tilt, angle + h), domePoint(tilt, angle - h));
  return normalize(cross(down, along));
}

/**
 * A thin sheet with two domes, the right one higher, hanging from ribs and spine between chest and belly.
 * Rings run from the top to the attachment on the upper side, round the free edge, and back below.
 */
export function buildDiaphragm(options: DiaphragmOptions = DIAPHRAGM_DEFAULTS): Part[] {
  const { thickness, rings, sectors } = options;
  const angles = Array.from({ length: sectors }, (_, s) => (s / sectors) * 2 * Math.PI - Math.PI);
  const tilts = angles.map(rimTilt);
  const positions: Vec3[] = [];
  const ring = (t: number, side: number, drop: number): void => {
    angles.forEach((angle, s) => {
      const tilt = tilts[s]! * t;
      const p = add(domePoint(tilt, angle), scale(normalAt(tilt, angle), (side * thickness) / 2));
      positions.push([p[0], p[1] - drop, p[2]]);
    });
  };
  positions.push(add(domePoint(0, 0), [0, thickness / 2, 0]));
  for (let r = 1; r <= rings; r++) ring(r / rings, 1, 0);
  ring(1, 0, thickness * 0.4);
  for (let r = rings; r >= 1; r--) ring(r / rings, -1, 0);
  positions.push(add(domePoint(0, 0), [0, -thickness / 2, 0]));
  const last = positions.length - 1;
  const at = (r: number, s: number): number => 1 + r * sectors + (s % sectors);
  const triangles: number[] = [];
  for (let s = 0; s < sectors; s++) {
    triangles.push(0, at(0, s), at(0, s + 1));
    for (let r = 0; r < 2 * rings; r++) {
      triangles.push(
        at(r, s),
        at(r + 1, s),
        at(r + 1, s + 1),
        at(r, s),
        at(r + 1, s + 1),
        at(r, s + 1),
      );
    }
    triangles.push(at(2 * rings, s), last, at(2 * rings, s + 1));
  }
  const mesh: Mesh = {
    positions: Float64Array.from(positions.flat()),
    triangles: Uint32Array.from(triangles),
  };
  return [{ id: "diaphragm", mesh, triangles: options.triangles }];
}
