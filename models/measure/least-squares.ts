/** Linear least squares that strays do not pull: each round weighs a row by how well the last one met it. */

export interface Row {
  readonly row: readonly number[];
  readonly value: number;
}

export interface LeastSquaresOptions {
  /** Distance at which a row counts half, in the unit of the values. */
  readonly strayM: number;
  readonly rounds: number;
  /** Added to the diagonal, one for each unknown, for each row. */
  readonly damping: readonly number[];
}

/** @throws when there are no rows. */
export function leastSquares(
  rows: readonly Row[],
  { strayM, rounds, damping }: LeastSquaresOptions,
): number[] {
  if (rows.length === 0) throw new Error("Nothing to fit.");
  const n = damping.length;
  let solution = Array.from({ length: n }, () => 0);
  for (let round = 0; round < rounds; round++) {
    const matrix = damping.map((d, i) => {
      const line = new Float64Array(n + 1);
      line[i] = d * rows.length + 1e-12;
      return line;
    });
    for (const { row, value } of rows) {
      const off = value - row.reduce((sum, c, i) => sum + c * solution[i]!, 0);
      const weight = round === 0 ? 1 : 1 / (1 + (off / strayM) ** 2);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) matrix[i]![j]! += weight * row[i]! * row[j]!;
        matrix[i]![n]! += weight * row[i]! * value;
      }
    }
    solution = solve(matrix);
  }
  return solution;
}

/** Gauss' elimination of a symmetric positive system, in place; the right-hand side is the last column. */
export function solve(rows: readonly Float64Array[]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const lead = rows[i]![i]!;
    for (let r = i + 1; r < n; r++) {
      const factor = rows[r]![i]! / lead;
      if (factor !== 0) for (let c = i; c <= n; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  const out = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let c = i + 1; c < n; c++) sum -= rows[i]![c]! * out[c]!;
    out[i] = sum / rows[i]![i]!;
  }
  return out;
}
