/**
 * Finds the medial skeleton of a measured surface: balls that touch it from inside (shrinking balls, Ma,
 * Bae and Choi 2012), thinned to a few nodes, linked where the straight way between them stays inside,
 * then moved by least squares until the built surface passes through the measured one.
 */
import { solve } from "./least-squares.ts";
import { type MedialShape, medialDistance } from "../shapes/medial.ts";
import type { Mesh } from "../shapes/mesh.ts";
import {
  add,
  cross,
  distance,
  dot,
  length,
  normalize,
  scale,
  sub,
  type Vec3,
} from "../shapes/vec.ts";
import { points, rounded } from "./skeleton.ts";

export interface OrientedSample {
  readonly point: Vec3;
  /** Outward. */
  readonly normal: Vec3;
}

export interface MedialOptions {
  /** Distance between nodes, metres. */
  readonly spacing: number;
  /** Rounding with which the shape will be built, metres. */
  readonly blend: number;
  readonly minRadius: number;
  readonly maxRadius: number;
  /** A ball counts when it touches at points seen at least this far apart from its middle, degrees. */
  readonly separation?: number;
  /** A link may leave the surface by this much: for blades thinner than their own curvature, metres. */
  readonly tolerance?: number;
  readonly rounds?: number;
  /** How far a node may move from its start, metres. */
  readonly moveLimit?: number;
  /** Longest link, in spacings. */
  readonly reach?: number;
  /** Mirror-symmetric shapes: nodes near the plane x = 0 are kept on it. */
  readonly symmetric?: boolean;
}

/** Even samples with the face's normal, about `spacing` metres apart. */
export function orientedSamples(mesh: Mesh, spacing: number): OrientedSample[] {
  const corners = points(mesh);
  const cells = new Map<string, OrientedSample>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => corners[mesh.triangles[t + k]!]!) as [Vec3, Vec3, Vec3];
    const across = cross(sub(b, a), sub(c, a));
    const twice = length(across);
    if (twice < 1e-14) continue;
    const n = Math.max(1, Math.ceil(Math.sqrt(twice) / spacing));
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n - i; j++) {
        const point = add(
          a,
          add(scale(sub(b, a), (i + 1 / 3) / n), scale(sub(c, a), (j + 1 / 3) / n)),
        );
        const key = point.map((v) => Math.floor(v / spacing)).join();
        if (!cells.has(key)) cells.set(key, { point, normal: scale(across, 1 / twice) });
      }
  }
  return [...cells.values()];
}

/** Nearest sample by a grid of cells. */
export class Nearest {
  private readonly cells = new Map<string, OrientedSample[]>();
  private readonly samples: readonly OrientedSample[];
  private readonly cell: number;
  constructor(samples: readonly OrientedSample[], cell: number) {
    this.samples = samples;
    this.cell = cell;
    for (const sample of samples) {
      const key = sample.point.map((v) => Math.floor(v / cell)).join();
      const cellmates = this.cells.get(key);
      if (cellmates) cellmates.push(sample);
      else this.cells.set(key, [sample]);
    }
  }
  to(p: Vec3): OrientedSample {
    const [i, j, k] = p.map((v) => Math.floor(v / this.cell)) as Vec3;
    let best: OrientedSample | undefined;
    let bestD = Infinity;
    for (let ring = 0; ring < 8; ring++) {
      if (best && bestD <= (ring - 1) * this.cell) return best;
      for (let a = -ring; a <= ring; a++)
        for (let b = -ring; b <= ring; b++)
          for (let c = -ring; c <= ring; c++) {
            if (Math.max(Math.abs(a), Math.abs(b), Math.abs(c)) !== ring) continue;
            for (const s of this.cells.get(`${i + a},${j + b},${k + c}`) ?? []) {
              const d = distance(s.point, p);
              if (d < bestD) [best, bestD] = [s, d];
            }
          }
    }
    return (
      best ?? this.samples.reduce((x, y) => (distance(x.point, p) < distance(y.point, p) ? x : y))
    );
  }
}

function balls(samples: readonly OrientedSample[], nearest: Nearest, o: MedialOptions): number[][] {
  const out: number[][] = [];
  const limit = Math.cos(((o.separation ?? 90) * Math.PI) / 180);
  for (const { point, normal } of samples) {
    let r = o.maxRadius;
    let touch: Vec3 | null = null;
    for (let i = 0; i < 30; i++) {
      const q = nearest.to(sub(point, scale(normal, r))).point;
      const d = sub(point, q);
      if (length(d) < 1e-9 || length(sub(q, sub(point, scale(normal, r)))) > r - 1e-5) break;
      const next = dot(d, d) / (2 * dot(normal, d));
      if (!(next > 0) || next >= r) break;
      [r, touch] = [next, q];
    }
    const centre = sub(point, scale(normal, r));
    if (r < o.minRadius || (!touch && r >= o.maxRadius) || !touch) continue;
    const spread = dot(normalize(sub(point, centre)), normalize(sub(touch, centre)));
    if (spread < limit) out.push([...centre, r]);
  }
  return out;
}

/** The skeleton. Throws when nothing touches (a surface turned inside out). */
export function fitMedial(samples: readonly OrientedSample[], o: MedialOptions): MedialShape {
  const nearest = new Nearest(samples, 0.004);
  const found = balls(samples, nearest, o).toSorted((a, b) => b[3]! - a[3]!);
  if (found.length === 0) throw new Error("No ball touches the surface from inside.");
  const nodes: number[][] = [];
  const apart = (a: number[], b: number[]): number =>
    Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
  for (const ball of found) {
    const candidate =
      o.symmetric && Math.abs(ball[0]!) < o.spacing / 3 ? [0, ...ball.slice(1)] : ball;
    if (o.symmetric && candidate[0]! < 0) continue;
    if (nodes.every((n) => apart(n, candidate) > Math.max(o.spacing, 0.6 * n[3]!)))
      nodes.push(candidate);
  }
  const inside = (p: Vec3, r: number): boolean => {
    const q = nearest.to(p);
    const depth = distance(p, q.point) * (dot(sub(p, q.point), q.normal) < 0 ? 1 : -1);
    return depth > 0.3 * r - (o.tolerance ?? 0);
  };
  const mix = (members: number[], weights: number[]): number[] =>
    [0, 1, 2, 3].map((k) => members.reduce((sum, m, i) => sum + nodes[m]![k]! * weights[i]!, 0));
  const clear = (members: number[], weights: number[]): boolean => {
    const [x, y, z, r] = mix(members, weights) as [number, number, number, number];
    return inside([x, y, z], r);
  };
  const reach = (i: number, j: number): number =>
    (o.reach ?? 2) * Math.max(o.spacing, 0.6 * Math.max(nodes[i]![3]!, nodes[j]![3]!));
  const joined = nodes.map((n, i) =>
    nodes.map(
      (m, j) =>
        i !== j &&
        apart(n, m) < reach(i, j) &&
        [0.25, 0.5, 0.75].every((t) => clear([i, j], [1 - t, t])),
    ),
  );
  const links: number[][] = [];
  for (let i = 0; i < nodes.length; i++)
    for (let j = i + 1; j < nodes.length; j++) {
      if (!joined[i]![j]) continue;
      let covered = false;
      for (let k = 0; k < nodes.length; k++) {
        if (k === i || k === j || !joined[i]![k] || !joined[j]![k]) continue;
        const edges = [
          sub(nodes[j] as Vec3, nodes[i] as Vec3),
          sub(nodes[k] as Vec3, nodes[i] as Vec3),
        ] as const;
        const thin =
          length(
            cross([edges[0][0], edges[0][1], edges[0][2]], [edges[1][0], edges[1][1], edges[1][2]]),
          ) <
          0.25 * o.spacing ** 2;
        if (thin || !clear([i, j, k], [1 / 3, 1 / 3, 1 / 3])) continue;
        covered = true;
        if (k > j) links.push([i, j, k]);
      }
      if (!covered) links.push([i, j]);
    }
  return refineMedial(samples, pruned({ nodes, links }), o);
}

/** Leaves out slabs that the others fill anyway: fewer numbers, and no ridges where many overlap. */
function pruned({ nodes, links }: MedialShape): MedialShape {
  const spread = (link: readonly number[]): number => {
    const [a, b, c] = [nodes[link[0]!]!, nodes[link[1]!]!, nodes[link[2] ?? link[1]!]!];
    return Math.max(
      ...[
        [a, b],
        [b, c],
        [c, a],
      ].map(([p, q]) => Math.hypot(p![0]! - q![0]!, p![1]! - q![1]!, p![2]! - q![2]!)),
    );
  };
  const probes = [
    [1 / 3, 1 / 3, 1 / 3],
    [0.5, 0.5, 0],
    [0, 0.5, 0.5],
    [0.5, 0, 0.5],
    [0.6, 0.2, 0.2],
    [0.2, 0.6, 0.2],
    [0.2, 0.2, 0.6],
  ];
  let kept = links.toSorted((a, b) => spread(b) - spread(a));
  for (const link of kept) {
    if (link.length < 3) continue;
    const near = kept.filter((other) => other !== link && other.some((i) => link.includes(i)));
    if (near.length === 0) continue;
    const rest = medialDistance({ nodes, links: near }, 1e-6);
    const filled = probes.every((w) => {
      const [x, y, z, r] = [0, 1, 2, 3].map((k) =>
        link.reduce((sum, n, i) => sum + nodes[n]![k]! * w[i]!, 0),
      ) as [number, number, number, number];
      return rest(x, y, z) < -0.7 * r;
    });
    if (filled) kept = kept.filter((other) => other !== link);
  }
  return { nodes, links: kept };
}

/** A node stays near its start, so that links keep their meaning, metres. */
const MOVE_LIMIT_M = 0.004;

/** Levenberg–Marquardt on all balls: the distance of the built shape at measured points becomes zero. */
export function refineMedial(
  all: readonly OrientedSample[],
  start: MedialShape,
  o: MedialOptions,
): MedialShape {
  const nodes = start.nodes.map((n) => [...n]);
  const every = Math.max(1, Math.floor(all.length / 2500));
  const samples = all
    .filter((s, i) => i % every === 0 && (!o.symmetric || s.point[0] > -0.001))
    .map((s) => s.point);
  const n = nodes.length * 4;
  const used = new Set(start.links.flat());
  const limit = o.moveLimit ?? MOVE_LIMIT_M;
  for (let round = 0; round < (o.rounds ?? 8); round++) {
    const shape = { nodes, links: start.links };
    const field = medialDistance(shape, o.blend);
    const base = samples.map((p) => field(p[0], p[1], p[2]));
    const normal = Array.from({ length: n }, () => new Float64Array(n + 1));
    const rows: Map<number, number>[] = samples.map(() => new Map());
    for (let i = 0; i < nodes.length; i++) {
      if (!used.has(i)) continue;
      const touching = start.links.filter((link) => link.includes(i));
      const reach =
        Math.max(
          ...touching
            .flat()
            .map(
              (j) =>
                Math.hypot(
                  nodes[j]![0]! - nodes[i]![0]!,
                  nodes[j]![1]! - nodes[i]![1]!,
                  nodes[j]![2]! - nodes[i]![2]!,
                ) + nodes[j]![3]!,
            ),
        ) + 0.004;
      const near = samples
        .map((_, s) => s)
        .filter((s) => distance(samples[s]!, nodes[i] as unknown as Vec3) < reach);
      // Only links near these samples matter for their change.
      const around = start.links.filter((link) =>
        link.some(
          (j) =>
            distance(nodes[j] as unknown as Vec3, nodes[i] as unknown as Vec3) < reach + o.spacing,
        ),
      );
      const local = { nodes, links: around };
      const still = medialDistance(local, o.blend);
      const before = near.map((s) => still(samples[s]![0], samples[s]![1], samples[s]![2]));
      for (let k = 0; k < 4; k++) {
        if (k === 0 && o.symmetric && nodes[i]![0] === 0) continue;
        const step = 1e-5;
        nodes[i]![k]! += step;
        const moved = medialDistance(local, o.blend);
        near.forEach((s, m) => {
          const slope = (moved(samples[s]![0], samples[s]![1], samples[s]![2]) - before[m]!) / step;
          if (Math.abs(slope) > 1e-6) rows[s]!.set(i * 4 + k, slope);
        });
        nodes[i]![k]! -= step;
      }
    }
    rows.forEach((row, s) => {
      // Strays (parts too small for a node) must not pull: weight falls beyond 3 mm.
      const weight = 1 / (1 + (base[s]! / 0.003) ** 2);
      for (const [a, va] of row) {
        for (const [b, vb] of row) normal[a]![b]! += weight * va * vb;
        normal[a]![n]! -= weight * va * base[s]!;
      }
    });
    for (let i = 0; i < n; i++) normal[i]![i]! += 0.4;
    const delta = solve(normal);
    for (let i = 0; i < n; i++) {
      const step = Math.max(-0.003, Math.min(0.003, delta[i]!));
      nodes[i >> 2]![i & 3]! += step;
    }
    nodes.forEach((node, i) => {
      const first = start.nodes[i]!;
      for (let k = 0; k < 3; k++)
        node[k] = Math.max(first[k]! - limit, Math.min(first[k]! + limit, node[k]!));
      node[3] = Math.max(o.minRadius, Math.min(o.maxRadius, node[3]!));
    });
  }
  return { nodes, links: start.links };
}

/** Rounded to 0.1 mm, nodes without links dropped. */
export function tidied({ nodes, links }: MedialShape): MedialShape {
  const used = [...new Set(links.flat())].toSorted((a, b) => a - b);
  return {
    nodes: used.map((i) => rounded(nodes[i]!)),
    links: links.map((link) => link.map((i) => used.indexOf(i))),
  };
}
