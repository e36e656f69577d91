/** Cuts a surface along smooth borders, so that each patch has smooth edges. */
import type { SkinRegionId } from "../../src/domain/anatomy.ts";
import { type Border, sidedRegion, type SkinStem } from "../../src/domain/skin-regions.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Vec3 } from "../shapes/vec.ts";

/** A label, or a border with what lies on either side of it. */
export type Cutting<Label extends string> = Label | Fork<Label>;
interface Fork<Label extends string> {
  readonly border: Border;
  readonly above: Cutting<Label>;
  readonly below: Cutting<Label>;
}

export interface CutOptions<Label extends string> {
  readonly tree: Cutting<Label>;
  /** Brings a point back to the true surface. */
  readonly project: (point: Vec3) => Vec3;
}

export interface Labelled<Label extends string> {
  readonly mesh: Mesh;
  /** Label of each triangle. */
  readonly labels: readonly Label[];
}

type Triangle = [number, number, number];

/** A vertex nearer to a border than this share of its shortest edge is moved onto it, against slivers. */
const SNAP_SHARE = 0.35;

const edgeKey = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);

/** @returns the same surface with every border running along edges; a vertex at x = 0 stays there. */
export function cutAlong<Label extends string>(
  mesh: Mesh,
  options: CutOptions<Label>,
): Labelled<Label> {
  const { tree } = options;
  const points: Vec3[] = [];
  for (let i = 0; i < mesh.positions.length; i += 3)
    points.push([mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]);
  let faces: { v: Triangle; at: Cutting<Label> }[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3)
    faces.push({
      v: [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!],
      at: tree,
    });

  const project = (p: Vec3): Vec3 => {
    const q = options.project(p);
    return p[0] === 0 ? [0, q[1], q[2]] : q;
  };

  function cut(fork: Fork<Label>): void {
    const inside = new Set<number>();
    const fixed = new Set<number>();
    const shortest = new Map<number, number>();
    for (const { v, at } of faces)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [v[k]!, v[(k + 1) % 3]!];
        (at === fork ? inside : fixed).add(a);
        const l = gap(points[a]!, points[b]!);
        for (const w of [a, b]) shortest.set(w, Math.min(l, shortest.get(w) ?? Infinity));
      }
    const onLine = new Set<number>();
    for (const v of inside) {
      const p = points[v]!;
      const f = Math.abs(fork.border(...p));
      const l = shortest.get(v)!;
      if (fixed.has(v)) {
        // It already lies on another border, which it may not leave.
        if (f < 1e-5) onLine.add(v);
      } else if (f < SNAP_SHARE * l) {
        const q = ontoBorder(fork.border, p, project);
        if (gap(p, q) > 0.6 * l) continue;
        points[v] = q;
        onLine.add(v);
      }
    }
    const sign = (v: number): number => (onLine.has(v) ? 0 : Math.sign(fork.border(...points[v]!)));
    const firstNew = points.length;
    const middles = new Map<string, number>();
    for (const { v, at } of faces) {
      if (at !== fork) continue;
      for (let k = 0; k < 3; k++) {
        const [a, b] = [v[k]!, v[(k + 1) % 3]!];
        if (sign(a) * sign(b) >= 0 || middles.has(edgeKey(a, b))) continue;
        middles.set(edgeKey(a, b), points.length);
        points.push(project(crossing(fork.border, points[a]!, points[b]!)));
      }
    }
    const next: typeof faces = [];
    for (const face of faces) {
      const m = [0, 1, 2].map((k) => middles.get(edgeKey(face.v[k]!, face.v[(k + 1) % 3]!)));
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

  if (typeof tree !== "string") cut(tree);
  return {
    mesh: {
      positions: Float64Array.from(points.flat()),
      triangles: Uint32Array.from(faces.flatMap((f) => f.v)),
    },
    labels: faces.map((f) => f.at as Label),
  };
}

const gap = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Moves a point to where the border meets the surface; one at x = 0 stays in the midplane. */
function ontoBorder(border: Border, p: Vec3, project: (p: Vec3) => Vec3): Vec3 {
  const h = 1e-5;
  let q = p;
  for (let step = 0; step < 4; step++) {
    const value = border(...q);
    const g: Vec3 = [
      p[0] === 0 ? 0 : (border(q[0] + h, q[1], q[2]) - value) / h,
      (border(q[0], q[1] + h, q[2]) - value) / h,
      (border(q[0], q[1], q[2] + h) - value) / h,
    ];
    const g2 = g[0] ** 2 + g[1] ** 2 + g[2] ** 2;
    if (g2 < 1e-6) break;
    q = project([
      q[0] - (g[0] * value) / g2,
      q[1] - (g[1] * value) / g2,
      q[2] - (g[2] * value) / g2,
    ]);
  }
  return q;
}

/** Where the border crosses the edge from a to b, by bisection. */
function crossing(border: Border, a: Vec3, b: Vec3): Vec3 {
  const at = (t: number): Vec3 => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t,
  ];
  const positive = border(...a) > 0;
  let [low, high] = [0, 1];
  for (let i = 0; i < 30; i++) {
    const t = (low + high) / 2;
    if (border(...at(t)) > 0 === positive) low = t;
    else high = t;
  }
  return at(low);
}

/** A triangle with new corners on some of its edges (ab, bc, ca), as smaller ones. */
function divided(v: Triangle, mids: readonly (number | undefined)[]): Triangle[] {
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
  const [ab, bc, ca] = mids as Triangle;
  return [
    [v[0], ab, ca],
    [ab, v[1], bc],
    [ca, bc, v[2]],
    [ab, bc, ca],
  ];
}

/** The patches of the left half and its mirror image, joined where they meet in the midline. */
export function patchesOf({ mesh, labels }: Labelled<SkinStem>): Map<SkinRegionId, Mesh> {
  const builders = new Map<
    SkinRegionId,
    { index: Map<string, number>; positions: number[]; triangles: number[] }
  >();
  for (const left of [true, false])
    for (let f = 0; f < labels.length; f++) {
      const id = sidedRegion(labels[f]!, left);
      let b = builders.get(id);
      if (!b) builders.set(id, (b = { index: new Map(), positions: [], triangles: [] }));
      for (let k = 0; k < 3; k++) {
        const v = mesh.triangles[f * 3 + (left ? k : 2 - k)]!;
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
