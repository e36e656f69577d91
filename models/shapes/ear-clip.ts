/** Corners in the plane. */
export type Point2 = readonly [number, number];

/**
 * Cuts a simple polygon into triangles, the plumpest ear first.
 * @param outline counter-clockwise, no corner twice.
 * @returns corners of each triangle, counter-clockwise, as indices.
 * @throws when the outline crosses itself so that no ear is left.
 */
export function earClip(outline: readonly Point2[]): [number, number, number][] {
  const left = outline.map((_, i) => i);
  const out: [number, number, number][] = [];
  const area = (a: number, b: number, c: number): number => {
    const [p, q, r] = [outline[a]!, outline[b]!, outline[c]!];
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  };
  const gap = (a: number, b: number): number =>
    Math.hypot(outline[a]![0] - outline[b]![0], outline[a]![1] - outline[b]![1]);
  /** Height over the longest side, relative to it; negative where the outline turns inwards. */
  const plumpness = (a: number, b: number, c: number): number =>
    area(a, b, c) / Math.max(gap(a, b), gap(b, c), gap(c, a)) ** 2;
  while (left.length > 3) {
    let [best, at] = [0, -1];
    for (let i = 0; i < left.length; i++) {
      const [a, b, c] = [left.at(i - 1)!, left[i]!, left[(i + 1) % left.length]!];
      const value = plumpness(a, b, c);
      if (value <= best) continue;
      const isFree = left.every(
        (p) =>
          p === a ||
          p === b ||
          p === c ||
          area(a, b, p) < 0 ||
          area(b, c, p) < 0 ||
          area(c, a, p) < 0,
      );
      if (isFree) [best, at] = [value, i];
    }
    if (at < 0) throw new Error("The outline has no ear: it crosses itself.");
    out.push([left.at(at - 1)!, left[at]!, left[(at + 1) % left.length]!]);
    left.splice(at, 1);
  }
  out.push([left[0]!, left[1]!, left[2]!]);
  return out;
}
