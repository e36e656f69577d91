/** Cuts a surface along the borders of the skin's regions, so that each patch has smooth edges. */
import type { SkinRegionId } from "../../src/domain/anatomy.ts";
import { type Border, type RegionTree, sidedRegion } from "../../src/domain/skin-regions.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Vec3 } from "../shapes/vec.ts";

type Stem = Extract<RegionTree, string>;

export interface PatchOptions {
  readonly tree: RegionTree;
  /** Brings a point back to the true surface. */
  readonly project: (point: Vec3) => Vec3;
}

export interface Labelled {
  readonly mesh: Mesh;
  /** Region of each triangle. */
  readonly labels: readonly Stem[];
}

/** A vertex nearer to a border than this share of its shortest edge is moved onto it, against slivers. */
const SNAP_SHARE = 0.3;

/** @returns the same surface with every border running along edges. */
export function cutRegions(mesh: Mesh, { tree, project }: PatchOptions): Labelled {
  const points: Vec3[] = [];
  for (let i = 0; i < mesh.positions.length; i += 3)
    points.push([mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]);
  let faces: { v: [number, number, number]; at: RegionTree }[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3)
    faces.push({
      v: [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!],
      at: tree,
    });

  const project0 = (p: Vec3): Vec3 => {
    const q = project(p);
    return p[0] === 0 ? [0, q[1], q[2]] : q;
  };

  function snap(
    border: Border,
    inside: Set<number>,
    fixed: Set<number>,
    shortest: Map<number, number>,
  ): Set<number> {
    const onLine = new Set<number>();
    for (const v of inside) {
      const p = points[v]!;
      const f = border(...p);
      if (fixed.has(v)) {
        if (Math.abs(f) < 1e-5) onLine.add(v);
        continue;
      }
      if (Math.abs(f) > SNAP_SHARE * shortest.get(v)!) continue;
      let q = p;
      for (let step = 0; step < 4; step++) {
        const h = 1e-5;
        const value = border(...q);
        const g: Vec3 = [
          (border(q[0] + h, q[1], q[2]) - value) / h,
          (border(q[0], q[1] + h, q[2]) - value) / h,
          (border(q[0], q[1], q[2] + h) - value) / h,
        ];
        if (p[0] === 0) g[0] = 0;
        const g2 = g[0] ** 2 + g[1] ** 2 + g[2] ** 2;
        if (g2 < 1e-6) break;
        q = project0([
          q[0] - (g[0] * value) / g2,
          q[1] - (g[1] * value) / g2,
          q[2] - (g[2] * value) / g2,
        ]);
      }
      if (Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]) > 0.6 * shortest.get(v)!) continue;
      points[v] = q;
      onLine.add(v);
    }
    return onLine;
  }

  function cut(fork: Exclude<RegionTree, string>): void {
    const inside = new Set<number>();
    const fixed = new Set<number>();
    const shortest = new Map<number, number>();
    for (const { v, at } of faces)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [v[k]!, v[(k + 1) % 3]!];
        (at === fork ? inside : fixed).add(a);
        const l = Math.hypot(...([0, 1, 2].map((i) => points[a]![i]! - points[b]![i]!) as Vec3));
        for (const w of [a, b]) shortest.set(w, Math.min(l, shortest.get(w) ?? Infinity));
      }
    const onLine = snap(fork.border, inside, fixed, shortest);
    const sign = (v: number): number => (onLine.has(v) ? 0 : Math.sign(fork.border(...points[v]!)));
    const firstNew = points.length;
    const middles = new Map<string, number>();
    const key = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);
    for (const { v, at } of faces) {
      if (at !== fork) continue;
      for (let k = 0; k < 3; k++) {
        const [a, b] = [v[k]!, v[(k + 1) % 3]!];
        if (sign(a) * sign(b) >= 0 || middles.has(key(a, b))) continue;
        middles.set(key(a, b), points.length);
        points.push(crossing(fork.border, points[a]!, points[b]!));
      }
    }
    const next: typeof faces = [];
    for (const face of faces) {
      const m = [0, 1, 2].map((k) => middles.get(key(face.v[k]!, face.v[(k + 1) % 3]!)));
      for (const v of divided(face.v, m)) {
        if (face.at !== fork) next.push({ v, at: face.at });
        else {
          // New corners lie on the line; the others tell the side.
          const side = v.reduce((sum, w) => sum + (w >= firstNew ? 0 : sign(w)), 0);
          next.push({ v, at: side > 0 ? fork.above : fork.below });
        }
      }
    }
    faces = next;
    for (const branch of [fork.above, fork.below]) if (typeof branch !== "string") cut(branch);
  }

  function crossing(border: Border, a: Vec3, b: Vec3): Vec3 {
    const at = (t: number): Vec3 => [0, 1, 2].map((k) => a[k]! + (b[k]! - a[k]!) * t) as Vec3;
    const positive = border(...a) > 0;
    let [low, high] = [0, 1];
    for (let i = 0; i < 30; i++) {
      const t = (low + high) / 2;
      if (border(...at(t)) > 0 === positive) low = t;
      else high = t;
    }
    return project0(at(low));
  }

  if (typeof tree !== "string") cut(tree);
  return {
    mesh: {
      positions: Float64Array.from(points.flat()),
      triangles: Uint32Array.from(faces.flatMap((f) => f.v)),
    },
    labels: faces.map((f) => f.at as Stem),
  };
}

/** A triangle with new corners on some of its edges (ab, bc, ca), as smaller ones. */
function divided(
  v: [number, number, number],
  mids: (number | undefined)[],
): [number, number, number][] {
  const count = mids.filter((x) => x !== undefined).length;
  if (count === 0) return [v];
  if (count === 1) {
    const k = mids.findIndex((x) => x !== undefined);
    const [a, b, c] = [v[k]!, v[(k + 1) % 3]!, v[(k + 2) % 3]!];
    return [
      [a, mids[k]!, c],
      [mids[k]!, b, c],
    ];
  }
  if (count === 2) {
    const k = mids.findIndex((x) => x === undefined);
    const [a, b, c] = [v[k]!, v[(k + 1) % 3]!, v[(k + 2) % 3]!];
    const [bc, ca] = [mids[(k + 1) % 3]!, mids[(k + 2) % 3]!];
    return [
      [a, b, bc],
      [a, bc, ca],
      [ca, bc, c],
    ];
  }
  const [ab, bc, ca] = mids as [number, number, number];
  return [
    [v[0], ab, ca],
    [ab, v[1], bc],
    [ca, bc, v[2]],
    [ab, bc, ca],
  ];
}

/** The patches of the left half and its mirror image, joined where they meet in the midline. */
export function patchesOf({ mesh, labels }: Labelled): Map<SkinRegionId, Mesh> {
  const builders = new Map<
    SkinRegionId,
    { index: Map<string, number>; positions: number[]; triangles: number[] }
  >();
  for (const left of [true, false])
    for (let f = 0; f < labels.length; f++) {
      const id = sidedRegion(labels[f]!, left);
      let b = builders.get(id);
      if (!b) builders.set(id, (b = { index: new Map(), positions: [], triangles: [] }));
      const corners = [0, 1, 2].map((k) => mesh.triangles[f * 3 + (left ? k : 2 - k)]!);
      for (const v of corners) {
        const x = mesh.positions[v * 3]!;
        const key = `${v},${left || x === 0}`;
        let index = b.index.get(key);
        if (index === undefined) {
          index = b.positions.length / 3;
          b.index.set(key, index);
          b.positions.push(
            left || x === 0 ? x : -x,
            mesh.positions[v * 3 + 1]!,
            mesh.positions[v * 3 + 2]!,
          );
        }
        b.triangles.push(index);
      }
    }
  return new Map(
    [...builders].map(([id, b]) => [
      id,
      { positions: Float64Array.from(b.positions), triangles: Uint32Array.from(b.triangles) },
    ]),
  );
}
