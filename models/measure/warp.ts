import { add, distance, scale, type Vec3 } from "../shapes/vec.ts";

/** A place on the reference and where it belongs; millimetres or metres, the same for all. */
export type Anchor = readonly [from: Vec3, to: Vec3];

/**
 * The smoothest map of space that takes each anchor to its place: an affine map and |r| at every anchor
 * (the biharmonic spline of three dimensions).
 * @throws when anchors coincide or lie in a plane.
 */
export function warpThrough(anchors: readonly Anchor[]): (point: Vec3) => Vec3 {
  const n = anchors.length;
  const rows = anchors.map(([from], i) => [
    ...anchors.map(([other]) => distance(anchors[i]![0], other)),
    1,
    ...from,
  ]);
  for (let k = 0; k < 4; k++)
    rows.push([...anchors.map(([from]) => (k === 0 ? 1 : from[k - 1]!)), 0, 0, 0, 0]);
  const right = [
    ...anchors.map(([, to]) => to),
    ...Array.from({ length: 4 }, (): Vec3 => [0, 0, 0]),
  ];
  const weights = solve(rows, right);
  return (p) => {
    let out = weights[n]!;
    anchors.forEach(([from], i) => (out = add(out, scale(weights[i]!, distance(p, from)))));
    for (let k = 0; k < 3; k++) out = add(out, scale(weights[n + 1 + k]!, p[k]!));
    return out;
  };
}

/** Gaussian elimination with partial pivoting; the unknowns are vectors. Destroys its arguments. */
function solve(rows: number[][], right: Vec3[]): Vec3[] {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i; r < n; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    if (Math.abs(rows[pivot]![i]!) < 1e-9) throw new Error("The anchors do not fix a map.");
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    [right[i], right[pivot]] = [right[pivot]!, right[i]!];
    for (let r = i + 1; r < n; r++) {
      const f = rows[r]![i]! / rows[i]![i]!;
      if (f === 0) continue;
      for (let c = i; c < n; c++) rows[r]![c]! -= f * rows[i]![c]!;
      right[r] = add(right[r]!, scale(right[i]!, -f));
    }
  }
  const out: Vec3[] = Array.from({ length: n }, () => [0, 0, 0]);
  for (let i = n - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let c = i + 1; c < n; c++) sum = add(sum, scale(out[c]!, -rows[i]![c]!));
    out[i] = scale(sum, 1 / rows[i]![i]!);
  }
  return out;
}
