import type { Insets } from "../state/store.ts";

type Vec3 = readonly [number, number, number];

export interface Box {
  readonly min: Vec3;
  readonly max: Vec3;
}

export interface FrameOptions {
  readonly box: Box;
  /** What is to be in the frame, where that is less than all of the box. */
  readonly parts?: readonly Box[];
  /** Radians; 0 looks from the front, +π/2 from the body's left. */
  readonly azimuth: number;
  /** Radians from straight above. */
  readonly polar: number;
  readonly verticalFovDegrees: number;
  /** CSS pixels. */
  readonly canvas: { readonly width: number; readonly height: number };
  /** What panels cover, CSS pixels. */
  readonly insets: Insets;
  /** Share of the free space left around the box on each side. */
  readonly margin: number;
}

export interface Framing {
  readonly target: Vec3;
  /** Metres from the target to the eye. */
  readonly distance: number;
}

/** The part of the canvas that no panel covers; at least a tenth of it, whatever the panels say. */
export function freeArea(canvas: FrameOptions["canvas"], insets: Insets) {
  const width = Math.max(canvas.width * 0.1, canvas.width - insets.left - insets.right);
  const height = Math.max(canvas.height * 0.1, canvas.height - insets.top - insets.bottom);
  return { width, height, x: insets.left + width / 2, y: insets.top + height / 2 };
}

/** Where the camera must stand so that the box fills the free area, seen from the given direction. */
export function frameBox(options: FrameOptions): Framing {
  const { box, parts } = options;
  const target: Vec3 = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2) as unknown as Vec3;
  const axes = axesOf(options);
  if (!parts) return { target, distance: distanceFor(options, [box], target, axes) };
  let framing = { target, distance: distanceFor(options, parts, target, axes) };
  // Near and far parts shift against one another as the eye moves: a few steps settle it.
  for (let step = 0; step < CENTRING_STEPS; step++) {
    const centred = centre(parts, framing, axes);
    framing = { target: centred, distance: distanceFor(options, parts, centred, axes) };
  }
  return framing;
}

const CENTRING_STEPS = 6;

interface Axes {
  readonly toEye: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
}

function axesOf({ azimuth, polar }: FrameOptions): Axes {
  const toEye: Vec3 = [
    Math.sin(polar) * Math.sin(azimuth),
    Math.cos(polar),
    Math.sin(polar) * Math.cos(azimuth),
  ];
  const right: Vec3 = [Math.cos(azimuth), 0, -Math.sin(azimuth)];
  const up: Vec3 = [
    toEye[1] * right[2] - toEye[2] * right[1],
    toEye[2] * right[0] - toEye[0] * right[2],
    toEye[0] * right[1] - toEye[1] * right[0],
  ];
  return { toEye, right, up };
}

/** The corners of boxes as seen from a target: towards the eye, to its right and up, metres. */
function cornersOf(parts: readonly Box[], target: Vec3, { toEye, right, up }: Axes) {
  return parts.flatMap(({ min, max }) =>
    Array.from({ length: 8 }, (_, corner) => {
      const d: Vec3 = [0, 1, 2].map(
        (k) => (corner & (1 << k) ? max[k]! : min[k]!) - target[k]!,
      ) as unknown as Vec3;
      return { depth: dot(d, toEye), x: dot(d, right), y: dot(d, up) };
    }),
  );
}

function distanceFor(
  { verticalFovDegrees, canvas, insets, margin }: FrameOptions,
  parts: readonly Box[],
  target: Vec3,
  axes: Axes,
): number {
  const free = freeArea(canvas, insets);
  const tanY = Math.tan((verticalFovDegrees * Math.PI) / 360);
  // Tangents of the half-angles that the free area spans.
  const freeTanY = tanY * (free.height / canvas.height) * (1 - margin);
  const freeTanX = tanY * (free.width / canvas.height) * (1 - margin);
  return cornersOf(parts, target, axes).reduce(
    (distance, { depth, x, y }) =>
      Math.max(distance, depth + Math.abs(x) / freeTanX, depth + Math.abs(y) / freeTanY),
    0,
  );
}

/** The target moved so that what is seen leaves as much room on one side as on the other. */
function centre(parts: readonly Box[], { target, distance }: Framing, axes: Axes): Vec3 {
  const seen = cornersOf(parts, target, axes).map(({ depth, x, y }) => ({
    x: x / (distance - depth),
    y: y / (distance - depth),
  }));
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const x = middle(seen.map((corner) => corner.x)) * distance;
  const y = middle(seen.map((corner) => corner.y)) * distance;
  return target.map((v, k) => v + axes.right[k]! * x + axes.up[k]! * y) as unknown as Vec3;
}

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Grows a box to at least `size` metres along every axis, so that a small part keeps its surroundings. */
export function atLeast(box: Box, size: number): Box {
  const grow = [0, 1, 2].map((k) => Math.max(0, (size - (box.max[k]! - box.min[k]!)) / 2));
  return {
    min: box.min.map((v, k) => v - grow[k]!) as unknown as Vec3,
    max: box.max.map((v, k) => v + grow[k]!) as unknown as Vec3,
  };
}

/**
 * Room around a standing body, about the middle of its feet, so that growing shows: a body fills its frame
 * as the square root of its height, the tallest fills it whole.
 */
export function standing(box: Box, tallestM: number): Box {
  const [left, floor, back] = box.min;
  const [right, top, front] = box.max;
  const factor = Math.max(1, Math.sqrt(tallestM / (top - floor)));
  const aside = ((factor - 1) * (right - left)) / 2;
  return {
    min: [left - aside, floor, back],
    max: [right + aside, floor + factor * (top - floor), front],
  };
}

export function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const pickSide = (side: "min" | "max", choose: (...values: number[]) => number): Vec3 =>
    [0, 1, 2].map((k) => choose(...boxes.map((box) => box[side][k]!))) as unknown as Vec3;
  return { min: pickSide("min", Math.min), max: pickSide("max", Math.max) };
}
