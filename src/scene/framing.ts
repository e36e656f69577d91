import type { Insets } from "../state/store.ts";

type Vec3 = readonly [number, number, number];

export interface Box {
  readonly min: Vec3;
  readonly max: Vec3;
}

export interface FrameOptions {
  readonly box: Box;
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
  const { box, azimuth, polar, verticalFovDegrees, canvas, insets, margin } = options;
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
  const target: Vec3 = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2) as unknown as Vec3;
  const free = freeArea(canvas, insets);
  const tanY = Math.tan((verticalFovDegrees * Math.PI) / 360);
  // Tangents of the half-angles that the free area spans.
  const freeTanY = tanY * (free.height / canvas.height) * (1 - margin);
  const freeTanX = tanY * (free.width / canvas.height) * (1 - margin);
  let distance = 0;
  for (let corner = 0; corner < 8; corner++) {
    const d: Vec3 = [0, 1, 2].map(
      (k) => (corner & (1 << k) ? box.max[k]! : box.min[k]!) - target[k]!,
    ) as unknown as Vec3;
    const depth = dot(d, toEye);
    distance = Math.max(
      distance,
      depth + Math.abs(dot(d, right)) / freeTanX,
      depth + Math.abs(dot(d, up)) / freeTanY,
    );
  }
  return { target, distance };
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
