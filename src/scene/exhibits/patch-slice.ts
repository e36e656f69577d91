/** The knee as MRI shows it: one slice from front to back, marrow dark, what replaces it bright. */
import type { StructureId } from "../../domain/anatomy.ts";
import { drawnClosure, growthPlateAt } from "../../domain/growth-plates.ts";
import { isBone } from "../../domain/x-ray.ts";
import { ensureCortex } from "../cortex.ts";
import type { BodyModel } from "../load-body.ts";
import { lossAt, type Patch } from "./patch-field.ts";
import type { Frame } from "./patch-place.ts";
import { meshOf, sectionOf, wholeOf } from "./section.ts";
import type { Loop } from "./section-loops.ts";
import { loopsOf } from "./section-polygons.ts";

/**
 * Greys of a picture that hushes fat, 0 to 1: chosen to look like one, measured on nobody. Bone's hard rim gives no
 * signal, water much.
 */
const GREY = {
  air: 0.02,
  tissue: 0.36,
  underSkin: 0.13,
  marrow: 0.16,
  rim: 0.03,
  cartilage: 0.6,
  vessel: 0.5,
  patch: 0.96,
} as const;
/** Fat under the skin, metres. */
const UNDER_SKIN_M = 0.006;
/** How soon a patch is bright: MRI shows marrow that has only begun to change. */
const PATCH_GAIN = 3.2;
/** Finer than the picture, so that edges are smooth. */
const FINE = 2;

/** Greys of the slice at a depth z, one for each point of the frame. */
export function slice(
  model: BodyModel,
  { frame, z, patch }: { readonly frame: Frame; readonly z: number; readonly patch: Patch },
): Float64Array {
  const { organs, skin } = model;
  const fine: Frame = {
    ...frame,
    step: frame.step / FINE,
    columns: frame.columns * FINE,
    rows: frame.rows * FINE,
  };
  const greys = new Float64Array(fine.columns * fine.rows).fill(GREY.air);
  const plane = { axis: 2, at: z } as const;
  const body = sectionOf(null, wholeOf(skin), plane);
  if (body) {
    const loops = loopsOf(body.polygons);
    fill(greys, fine, loops, () => GREY.tissue);
    const within = new Uint8Array(greys.length);
    fill(greys, fine, loops, (point) => {
      within[point] = 1;
      return greys[point]!;
    });
    for (const loop of loops)
      alongLoop(fine, loop, UNDER_SKIN_M, (point, share) => {
        if (within[point] === 1)
          greys[point] = Math.min(greys[point]!, mix(GREY.underSkin, GREY.tissue, share ** 3));
      });
  }
  const isBoneAt = new Uint8Array(greys.length);
  for (const id of organs.ids) {
    const section = sectionOf(id, meshOf(organs, id), plane);
    if (!section) continue;
    const grey = greyOf(id, organs.ageYears);
    fill(greys, fine, loopsOf(section.polygons), (point, x, y) => {
      if (!isBone(id)) return grey;
      isBoneAt[point] = 1;
      return mix(grey, GREY.patch, shown(patch, [x, y, z]));
    });
  }
  drawRims(model, { fine, z, patch, greys, isBoneAt });
  return coarse(greys, fine);
}

function greyOf(id: StructureId, ageYears: number): number {
  if (!isBone(id)) return GREY.vessel;
  const plate = growthPlateAt(id);
  return plate ? mix(GREY.cartilage, GREY.marrow, drawnClosure(plate, ageYears)) : GREY.marrow;
}

const shown = (patch: Patch, point: readonly [number, number, number]): number =>
  1 - Math.exp(-PATCH_GAIN * lossAt(patch, point));

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

interface Drawn {
  readonly fine: Frame;
  readonly z: number;
  readonly patch: Patch;
  readonly greys: Float64Array;
  readonly isBoneAt: Uint8Array;
}

/** The hard rim of each bone, as thick as the x-ray takes it to be; none where one part of a bone meets the next. */
function drawRims({ organs }: BodyModel, { fine, z, patch, greys, isBoneAt }: Drawn): void {
  ensureCortex(organs);
  const cortex = organs.geometry.getAttribute("cortex").array;
  const p = organs.geometry.getAttribute("position").array;
  const { triangles } = organs;
  for (let i = 0; i < triangles.length; i += 3) {
    const ends: { x: number; y: number; thick: number }[] = [];
    for (let k = 0; k < 3; k++) {
      const a = triangles[i + k]!;
      const b = triangles[i + ((k + 1) % 3)]!;
      const [za, zb] = [p[a * 3 + 2]!, p[b * 3 + 2]!];
      if (za >= z === zb >= z) continue;
      const t = (z - za) / (zb - za);
      const at = (values: ArrayLike<number>, size: number, j: number): number =>
        mix(values[a * size + j]!, values[b * size + j]!, t);
      ends.push({ x: at(p, 3, 0), y: at(p, 3, 1), thick: at(cortex, 1, 0) });
    }
    const [from, to] = ends;
    if (!from || !to || Math.max(from.thick, to.thick) === 0) continue;
    const thick = Math.max(from.thick, to.thick);
    alongLine(fine, [from.x, from.y, to.x, to.y], thick, (point, share, x, y) => {
      if (isBoneAt[point] === 0) return;
      const depth = Math.max(0, Math.min(1, (1 - share) * 4));
      const gone = Math.min(1, lossAt(patch, [x, y, z]) * 1.4);
      greys[point] = Math.min(greys[point]!, mix(greys[point]!, GREY.rim, depth * (1 - gone)));
    });
  }
}

/** Gives a new grey to each point inside an odd number of lines. */
function fill(
  greys: Float64Array,
  { x: left, y: top, step, columns, rows }: Frame,
  loops: readonly Loop[],
  greyAt: (point: number, x: number, y: number) => number,
): void {
  const crossed: number[][] = Array.from({ length: rows }, () => []);
  for (const loop of loops)
    for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [loop[j]!, loop[j + 1]!, loop[i]!, loop[i + 1]!];
      const first = Math.max(0, Math.ceil((top - Math.max(ay, by)) / step - 0.5));
      const last = Math.min(rows - 1, Math.floor((top - Math.min(ay, by)) / step - 0.5));
      for (let row = first; row <= last; row++) {
        const y = top - (row + 0.5) * step;
        if (ay > y === by > y) continue;
        crossed[row]!.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    }
  crossed.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    const y = top - (row + 0.5) * step;
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const first = Math.max(0, Math.ceil((xs[i]! - left) / step - 0.5));
      const last = Math.min(columns - 1, Math.floor((xs[i + 1]! - left) / step - 0.5));
      for (let column = first; column <= last; column++) {
        const point = row * columns + column;
        greys[point] = greyAt(point, left + (column + 0.5) * step, y);
      }
    }
  });
}

type Touch = (point: number, share: number, x: number, y: number) => void;

function alongLoop(frame: Frame, loop: Loop, reach: number, touch: Touch): void {
  for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2)
    alongLine(frame, [loop[j]!, loop[j + 1]!, loop[i]!, loop[i + 1]!], reach, touch);
}

/** All points nearer to a stretch than `reach`, each with its distance as a share of that. */
function alongLine(
  { x: left, y: top, step, columns, rows }: Frame,
  [ax, ay, bx, by]: readonly [number, number, number, number],
  reach: number,
  touch: Touch,
): void {
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  if (Math.max(ax, bx) + reach < left || Math.min(ax, bx) - reach > left + columns * step) return;
  if (Math.min(ay, by) - reach > top || Math.max(ay, by) + reach < top - rows * step) return;
  const firstColumn = clamp(Math.floor((Math.min(ax, bx) - reach - left) / step), columns - 1);
  const lastColumn = clamp(Math.ceil((Math.max(ax, bx) + reach - left) / step), columns - 1);
  const firstRow = clamp(Math.floor((top - Math.max(ay, by) - reach) / step), rows - 1);
  const lastRow = clamp(Math.ceil((top - Math.min(ay, by) + reach) / step), rows - 1);
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) {
      const x = left + (column + 0.5) * step;
      const y = top - (row + 0.5) * step;
      const t = length === 0 ? 0 : clamp(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 1);
      const away = Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
      if (away < reach) touch(row * columns + column, away / reach, x, y);
    }
}

/** The mean of the fine points in each point of the picture. */
function coarse(greys: Float64Array, fine: Frame): Float64Array {
  const columns = fine.columns / FINE;
  const out = new Float64Array(greys.length / FINE ** 2);
  greys.forEach((grey, i) => {
    const row = Math.floor(i / fine.columns / FINE);
    const column = Math.floor((i % fine.columns) / FINE);
    out[row * columns + column] = out[row * columns + column]! + grey / FINE ** 2;
  });
  return out;
}
