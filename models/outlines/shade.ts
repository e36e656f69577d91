import type { PictureView } from "../../src/domain/picture.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { type Flat, flatFrom, handedness, type Ring, ringsOf } from "./outline.ts";
import { columnOf, ROW, rowOf, sampleNearest } from "./samples.ts";
import { weldedNormals } from "./welded-normals.ts";

/** Where the light comes from, seen by the viewer: above, from the left, in front. As for the 3D body. */
const LIGHT = unit([-0.45, 0.75, 0.65]);
/** Surface that faces the light less than this lies in the shade. */
const SHADE_BELOW = 0.3;
/** How far a simplified edge of a shadow may stray, metres: it is soft in life. */
const TOLERANCE_M = 0.0015;
/** Smaller shadows are left out, units². */
const MIN_SHADE_AREA = 200;
/** A shape is sampled about this many times along its side, within these limits in metres. */
const SAMPLES = 90;
const [FINEST_M, COARSEST_M] = [0.0008, 0.003];

/**
 * The part of an outline that lies in the shade: one step of light and dark is enough for the eye to see the
 * loops of a bowel and the roundness of a bone. Found on a grid of samples of what the view sees, and cut to the
 * outline.
 */
export function shadeOf(mesh: Mesh, outline: Flat, view: PictureView): Ring[] {
  const cellM = Math.min(COARSEST_M, Math.max(FINEST_M, Math.sqrt(outline.area()) / SAMPLES));
  const light = sampleLight(mesh, view, cellM);
  const dark = flatFrom(
    darkCells(light).map((ring) => ring.map(([x, y]) => [x * cellM, y * cellM])),
  );
  const cut = dark.intersect(outline);
  const rings = ringsOf(cut, { toleranceM: TOLERANCE_M, minArea: MIN_SHADE_AREA });
  dark.delete();
  cut.delete();
  return rings;
}

type Light = ReadonlyMap<number, number>;

/** How much brighter than the shade the visible surface is, at the corners of a grid. */
function sampleLight(mesh: Mesh, view: PictureView, cellM: number): Light {
  const side = handedness(view);
  const { positions, triangles, normals } = weldedNormals(mesh);
  const { values: light } = sampleNearest(triangles, (v) => [
    (side * positions[v * 3]!) / cellM,
    positions[v * 3 + 1]! / cellM,
    side * positions[v * 3 + 2]!,
    side * normals[v * 3]! * LIGHT[0] +
      normals[v * 3 + 1]! * LIGHT[1] +
      side * normals[v * 3 + 2]! * LIGHT[2] -
      SHADE_BELOW,
  ]);
  // A rim of samples beyond the outline, so that a shadow reaches it.
  const widened = new Map(light);
  for (const [key, value] of light)
    for (const next of [key - 1, key + 1, key - ROW, key + ROW])
      if (!widened.has(next)) widened.set(next, value);
  return widened;
}

/** The dark part of every square of the grid, in squares; whole ones in a row as one. */
function darkCells(light: Light): [number, number][][] {
  const cells: [number, number][][] = [];
  let run: { row: number; from: number; to: number } | null = null;
  const endRun = (): void => {
    if (run) {
      const { row, from, to } = run;
      cells.push([
        [from, row],
        [to, row],
        [to, row + 1],
        [from, row + 1],
      ]);
    }
    run = null;
  };
  for (const key of [...light.keys()].toSorted((a, b) => a - b)) {
    const values = [key, key + 1, key + ROW + 1, key + ROW].map((k) => light.get(k));
    const x = columnOf(key);
    const y = rowOf(key);
    if (values.some((value) => value === undefined)) continue;
    const [a, b, c, d] = values as [number, number, number, number];
    if (a < 0 && b < 0 && c < 0 && d < 0) {
      if (run && run.row === y && run.to === x) run.to = x + 1;
      else {
        endRun();
        run = { row: y, from: x, to: x + 1 };
      }
      continue;
    }
    const square = [
      [x, y, a],
      [x + 1, y, b],
      [x + 1, y + 1, c],
      [x, y + 1, d],
    ] as const;
    const dark = square.flatMap(([px, py, from], i): [number, number][] => {
      const [qx, qy, to] = square[(i + 1) % 4]!;
      const here: [number, number][] = from < 0 ? [[px, py]] : [];
      if (from < 0 === to < 0) return here;
      const share = from / (from - to);
      return [...here, [px + share * (qx - px), py + share * (qy - py)]];
    });
    if (dark.length > 2) cells.push(dark);
  }
  endRun();
  return cells;
}

function unit(v: readonly [number, number, number]): readonly [number, number, number] {
  const length = Math.hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}
