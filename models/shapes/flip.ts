/**
 * Turns edges of a triangulation where that makes the surface smoother (data-dependent triangulation, Dyn,
 * Levin and Rippa 1990). Simplification by error alone leaves folds, which shade as scratches; the
 * vertices stay where they are.
 */
import type { Mesh } from "./mesh.ts";
import { cross, dot, sub, type Vec3 } from "./vec.ts";

/** More than a handful of passes changes a few edges back and forth only. */
const MAX_PASSES = 12;
/** An edge is turned only when the sum of bends falls by this much, 1 − cosine. */
const GAIN = 1e-3;

/** @param triangles counter-clockwise, open borders allowed; returned anew. */
export function flipEdges(positions: Mesh["positions"], triangles: Uint32Array): Uint32Array {
  const out = triangles.slice();
  const count = positions.length / 3;
  const at = (v: number): Vec3 => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
  const normalOf = (a: number, b: number, c: number): Vec3 => {
    const n = cross(sub(at(b), at(a)), sub(at(c), at(a)));
    const l = Math.hypot(...n);
    // A triangle without area bends away from everything, so that it is got rid of.
    return l < 1e-16 ? [0, 0, 0] : [n[0] / l, n[1] / l, n[2] / l];
  };
  /** The triangle on the left of each directed edge. */
  const left = new Map<number, number>();
  const register = (t: number): void => {
    for (let k = 0; k < 3; k++) left.set(out[t * 3 + k]! * count + out[t * 3 + ((k + 1) % 3)]!, t);
  };
  for (let t = 0; t < out.length / 3; t++) register(t);
  const tip = (t: number, a: number, b: number): number =>
    out[t * 3]! + out[t * 3 + 1]! + out[t * 3 + 2]! - a - b;
  /** The normal across the directed edge, or null at a border. */
  const beyond = (a: number, b: number): Vec3 | null => {
    const t = left.get(b * count + a);
    return t === undefined ? null : normalOf(out[t * 3]!, out[t * 3 + 1]!, out[t * 3 + 2]!);
  };
  const bend = (n: Vec3, m: Vec3 | null): number => (m ? 1 - dot(n, m) : 0);

  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let turned = 0;
    for (const [key, t] of Array.from(left)) {
      const [a, b] = [Math.floor(key / count), key % count];
      const other = left.get(b * count + a);
      if (left.get(key) !== t || other === undefined) continue;
      const [c, d] = [tip(t, a, b), tip(other, a, b)];
      if (left.has(c * count + d) || left.has(d * count + c)) continue;
      const around = [beyond(b, c), beyond(c, a), beyond(a, d), beyond(d, b)] as const;
      const [abc, bad] = [normalOf(a, b, c), normalOf(b, a, d)];
      const [cad, dbc] = [normalOf(c, a, d), normalOf(d, b, c)];
      const before =
        bend(abc, bad) +
        bend(abc, around[0]) +
        bend(abc, around[1]) +
        bend(bad, around[2]) +
        bend(bad, around[3]);
      const after =
        bend(cad, dbc) +
        bend(cad, around[1]) +
        bend(cad, around[2]) +
        bend(dbc, around[3]) +
        bend(dbc, around[0]);
      if (after > before - GAIN) continue;
      left.delete(key);
      left.delete(b * count + a);
      out.set([c, a, d], t * 3);
      out.set([d, b, c], other * 3);
      register(t);
      register(other);
      turned++;
    }
    if (turned === 0) break;
  }
  return out;
}
