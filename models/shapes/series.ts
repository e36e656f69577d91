/**
 * A solid as a band-limited signed distance: a three-dimensional cosine series over its bounding box.
 * It holds what a radius about a centre cannot (hollow, hooked and folded organs) in a few hundred
 * numbers, and cannot show more detail than its shortest half-wave.
 */
import type { Distance } from "./blend.ts";
import type { Vec3 } from "./vec.ts";

/** A measured solid. Figures, not geometry: amplitudes of cosines, metres. */
export interface CosineSeries {
  /** Box in which the series holds, metres. */
  readonly min: readonly number[];
  readonly max: readonly number[];
  /** Shortest half-wave, metres: fixes which terms there are, and their order. */
  readonly halfWave: number;
  readonly coefficients: readonly number[];
}

/** A point with the signed distance there (metres, negative inside) and its weight in the fit. */
export interface DistanceSample {
  readonly point: Vec3;
  readonly distance: number;
  readonly weight: number;
}

type Box = Pick<CosineSeries, "min" | "max" | "halfWave">;

/** The wave numbers of the terms, three for each, x slowest. */
function waveNumbers({ min, max, halfWave }: Box): Uint8Array {
  const limit = [0, 1, 2].map((k) => (max[k]! - min[k]!) / halfWave);
  const out: number[] = [];
  for (let i = 0; i <= limit[0]!; i++)
    for (let j = 0; j <= limit[1]!; j++)
      for (let k = 0; k <= limit[2]!; k++)
        if ((i / limit[0]!) ** 2 + (j / limit[1]!) ** 2 + (k / limit[2]!) ** 2 <= 1)
          out.push(i, j, k);
  return Uint8Array.from(out);
}

/** cos(n π t) for n = 0 … , by recurrence. */
function cosines(t: number, out: Float64Array): void {
  const c = Math.cos(Math.PI * t);
  out[0] = 1;
  out[1] = c;
  for (let n = 2; n < out.length; n++) out[n] = 2 * c * out[n - 1]! - out[n - 2]!;
}

/** Fills `out` with the value of every term at a point. */
function termsOf(box: Box): { count: number; at: (p: Vec3, out: Float64Array) => void } {
  const waves = waveNumbers(box);
  const size = [0, 1, 2].map((k) => box.max[k]! - box.min[k]!);
  const tables = size.map((s) => new Float64Array(Math.floor(s / box.halfWave) + 2));
  return {
    count: waves.length / 3,
    at(point, out) {
      for (let k = 0; k < 3; k++) cosines((point[k]! - box.min[k]!) / size[k]!, tables[k]!);
      const [tx, ty, tz] = [tables[0]!, tables[1]!, tables[2]!];
      for (let i = 0, w = 0; w < waves.length; i++, w += 3)
        out[i] = tx[waves[w]!]! * ty[waves[w + 1]!]! * tz[waves[w + 2]!]!;
    },
  };
}

/** What is left of a series over one place across: the amplitudes of the cosines along z. */
interface Column {
  readonly x: number;
  readonly y: number;
  readonly amplitudes: Float64Array;
}

/** Level sets are sampled column by column, on two grids that take turns. */
const KEPT_COLUMNS = 2;

function columnsOf(series: CosineSeries): (x: number, y: number) => Column {
  const waves = waveNumbers(series);
  const { min, max, halfWave } = series;
  const coefficients = Float64Array.from(series.coefficients);
  const [tx, ty] = [0, 1].map(
    (k) => new Float64Array(Math.floor((max[k]! - min[k]!) / halfWave) + 2),
  ) as [Float64Array, Float64Array];
  const depth = Math.floor((max[2]! - min[2]!) / halfWave) + 2;
  let kept: readonly Column[] = [];
  return (x, y) => {
    const known = kept.find((column) => column.x === x && column.y === y);
    if (known) return known;
    cosines((x - min[0]!) / (max[0]! - min[0]!), tx);
    cosines((y - min[1]!) / (max[1]! - min[1]!), ty);
    const amplitudes = new Float64Array(depth);
    for (let i = 0, w = 0; w < waves.length; i++, w += 3)
      amplitudes[waves[w + 2]!]! += tx[waves[w]!]! * ty[waves[w + 1]!]! * coefficients[i]!;
    const column = { x, y, amplitudes };
    kept = [column, ...kept].slice(0, KEPT_COLUMNS);
    return column;
  };
}

/**
 * The solid as a signed distance, metres, negative inside. Outside the box the nearest point of the box
 * stands in, plus the way to it.
 */
export function seriesDistance(series: CosineSeries): Distance {
  const { min, max } = series;
  const columnAt = columnsOf(series);
  const along = new Float64Array(Math.floor((max[2]! - min[2]!) / series.halfWave) + 2);
  const inside = (v: number, k: number): number => Math.min(max[k]!, Math.max(min[k]!, v));
  return (x, y, z) => {
    const p: Vec3 = [inside(x, 0), inside(y, 1), inside(z, 2)];
    const { amplitudes } = columnAt(p[0], p[1]);
    cosines((p[2] - min[2]!) / (max[2]! - min[2]!), along);
    let d = Math.hypot(x - p[0], y - p[1], z - p[2]);
    for (let k = 0; k < along.length; k++) d += amplitudes[k]! * along[k]!;
    return d;
  };
}

/**
 * Fits a series to samples of a signed distance by least squares.
 * @param damping keeps high frequencies small where samples say little; against the mean weight.
 */
export function fitSeries(
  box: Box,
  samples: readonly DistanceSample[],
  damping = 1e-4,
): CosineSeries {
  const terms = termsOf(box);
  const waves = waveNumbers(box);
  const n = terms.count;
  const rows = Array.from({ length: n }, () => new Float64Array(n + 1));
  const values = new Float64Array(n);
  let total = 0;
  for (const { point, distance, weight } of samples) {
    terms.at(point, values);
    total += weight;
    for (let i = 0; i < n; i++) {
      const row = rows[i]!;
      const scaled = values[i]! * weight;
      for (let j = 0; j <= i; j++) row[j]! += scaled * values[j]!;
      row[n]! += scaled * distance;
    }
  }
  for (let i = 0; i < n; i++) {
    const order = waves[i * 3]! ** 2 + waves[i * 3 + 1]! ** 2 + waves[i * 3 + 2]! ** 2;
    rows[i]![i]! += damping * total * (order / 16);
  }
  return { ...box, coefficients: cholesky(rows) };
}

/** Solves a symmetric positive system given as lower rows with the right side last. */
function cholesky(rows: Float64Array[]): number[] {
  const n = rows.length;
  const x = rows.map((row) => row[n]!);
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      const [a, b] = [rows[i]!, rows[j]!];
      let sum = a[j]!;
      for (let k = 0; k < j; k++) sum -= a[k]! * b[k]!;
      a[j] = i === j ? Math.sqrt(sum) : sum / b[j]!;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= rows[i]![k]! * x[k]!;
    x[i]! /= rows[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= rows[k]![i]! * x[k]!;
    x[i]! /= rows[i]![i]!;
  }
  return x;
}
