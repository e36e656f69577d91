/** Smooth one-to-one movements of space that together make a hair stand up. All of them write in place. */
import type { Vec3 } from "./close-up.ts";

type Points = Float64Array | Float32Array | number[];
export type Move = (p: Points, at: number) => void;

/** Eases from 0 to 1. */
function ease(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Share of a ramp's way that each of its ends takes to bend over. */
const RAMP_ENDS = 0.22;

/** From 0 to 1 along a straight line with soft ends: what is straight stays nearly straight, a muscle above all. */
function ramp(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  const slope = 1 / (1 - RAMP_ENDS);
  if (t < RAMP_ENDS) return (slope * t * t) / (2 * RAMP_ENDS);
  if (t > 1 - RAMP_ENDS) return 1 - (slope * (1 - t) * (1 - t)) / (2 * RAMP_ENDS);
  return slope * (t - RAMP_ENDS / 2);
}

export interface LiftOptions {
  readonly at: Vec3;
  /** Way of the point itself, metres; it must be shorter than `reachM`. */
  readonly by: Vec3;
  readonly reachM: number;
}

/** Takes along what is near a point, fading like a bell. */
export function lift({ at: [cx, cy, cz], by: [bx, by, bz], reachM }: LiftOptions): Move {
  const fall = 0.5 / (reachM * reachM);
  return (p, at) => {
    const [dx, dy, dz] = [p[at]! - cx, p[at + 1]! - cy, p[at + 2]! - cz];
    const w = Math.exp(-fall * (dx * dx + dy * dy + dz * dz));
    p[at] = p[at]! + w * bx;
    p[at + 1] = p[at + 1]! + w * by;
    p[at + 2] = p[at + 2]! + w * bz;
  };
}

export interface ThickenOptions {
  readonly from: Vec3;
  readonly to: Vec3;
  /** How much wider the middle gets, as a share. */
  readonly share: number;
  readonly reachM: number;
}

/** Swells what lies along a line, most in the middle and not at all at its ends. */
export function thicken({ from, to, share, reachM }: ThickenOptions): Move {
  const [ax, ay, az] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const squared = ax * ax + ay * ay + az * az;
  const fall = 1 / (reachM * reachM);
  return (p, at) => {
    const [dx, dy, dz] = [p[at]! - from[0], p[at + 1]! - from[1], p[at + 2]! - from[2]];
    const t = (dx * ax + dy * ay + dz * az) / squared;
    if (t <= 0 || t >= 1) return;
    const [qx, qy, qz] = [dx - t * ax, dy - t * ay, dz - t * az];
    const along = 4 * t * (1 - t);
    const w = share * along * along * Math.exp(-fall * (qx * qx + qy * qy + qz * qz));
    p[at] = p[at]! + w * qx;
    p[at + 1] = p[at + 1]! + w * qy;
    p[at + 2] = p[at + 2]! + w * qz;
  };
}

export interface BendOptions {
  /** Deepest point of the follicle. */
  readonly root: Vec3;
  /** From upright, radians, towards +x. */
  readonly lean: number;
  readonly follicleM: number;
  /** From the root to the hair's tip, along it. */
  readonly tipM: number;
  /** How far the upper part turns towards upright, radians. */
  readonly turn: number;
  /** How far the mouth rises, metres. */
  readonly bump: number;
}

/** Where along the follicle it begins to bend and where it has turned fully; and about which point it turns. */
const BEND_FROM = 0.06;
const BEND_TO = 0.6;
const PIVOT = 0.86;
/** Metres from the follicle's axis: what turns with it wholly, and what not at all; in the depth and at the mouth. */
const NEAR_M = { deep: 0.009, mouth: 0.0065 } as const;
const FAR_M = { deep: 0.056, mouth: 0.027 } as const;
/** How deep the narrower reach of the mouth goes. */
const MOUTH_DEPTH_M = 0.026;
const BUMP_REACH_M = 0.014;
const SAMPLES = 128;

/**
 * Bends a follicle in the plane of x and y: its upper part and the hair turn as one about a point just below the
 * mouth, its root is swept along without turning. What surrounds it follows less and less.
 */
export function bend({ root, lean, follicleM, tipM, turn, bump }: BendOptions): Move {
  const [ux, uy] = [Math.sin(lean), Math.cos(lean)];
  const [from, to, pivot] = [BEND_FROM * follicleM, BEND_TO * follicleM, PIVOT * follicleM];
  const surface = follicleM * uy;
  const step = (to - from) / SAMPLES;
  // The bent axis, from the pivot downwards: each short piece turned by its own angle.
  const axis = new Float64Array((SAMPLES + 1) * 2);
  const turned = (angle: number): [number, number] => [
    ux * Math.cos(angle) - uy * Math.sin(angle),
    ux * Math.sin(angle) + uy * Math.cos(angle),
  ];
  const angleAt = (s: number): number => turn * ease(from, to, s);
  const [tx, ty] = turned(turn);
  axis[SAMPLES * 2] = ux * pivot - tx * (pivot - to);
  axis[SAMPLES * 2 + 1] = uy * pivot - ty * (pivot - to);
  for (let i = SAMPLES - 1; i >= 0; i--) {
    const [x, y] = turned(angleAt(from + (i + 0.5) * step));
    axis[i * 2] = axis[i * 2 + 2]! - x * step;
    axis[i * 2 + 1] = axis[i * 2 + 3]! - y * step;
  }
  return (p, at) => {
    const [dx, dy, dz] = [p[at]! - root[0], p[at + 1]! - root[1], p[at + 2]! - root[2]];
    const s = dx * ux + dy * uy;
    const beside = dx * uy - dy * ux;
    const past = s - Math.min(tipM, Math.max(0, s));
    const square = beside * beside + dz * dz;
    const off = Math.sqrt(square + past * past);
    const high = ease(surface - MOUTH_DEPTH_M, surface, dy);
    const far = FAR_M.deep + (FAR_M.mouth - FAR_M.deep) * high;
    if (off >= far) return;
    const w = 1 - ramp(NEAR_M.deep + (NEAR_M.mouth - NEAR_M.deep) * high, far, off);
    const angle = angleAt(s);
    const place = Math.min(SAMPLES, Math.max(0, (s - from) / step));
    const i = Math.min(SAMPLES - 1, Math.floor(place));
    const t = place - i;
    // Beyond the bent stretch the axis runs on straight.
    const over = s - (from + place * step);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [dirX, dirY] = [ux * cos - uy * sin, ux * sin + uy * cos];
    const x = axis[i * 2]! * (1 - t) + axis[i * 2 + 2]! * t + dirX * over + dirY * beside;
    const y = axis[i * 2 + 1]! * (1 - t) + axis[i * 2 + 3]! * t + dirY * over - dirX * beside;
    const rise =
      bump *
      ease(0.35 * surface, surface, dy) *
      Math.exp((-0.5 * square) / (BUMP_REACH_M * BUMP_REACH_M));
    p[at] = p[at]! + w * (x - dx);
    p[at + 1] = p[at + 1]! + w * (y - dy + rise);
  };
}
