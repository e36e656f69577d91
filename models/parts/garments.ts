/**
 * A simple top and shorts over the mannequin: the body's own distance some millimetres further out, looser
 * towards the hems, cut along the hems and turned in. Each is one closed solid whose inside is hidden in
 * the body. Reference frame, metres.
 */
import type { Border } from "../../src/domain/skin-regions.ts";
import figures from "../figures/skin.json" with { type: "json" };
import {
  type Distance,
  gradient,
  projectToSurface,
  smoothMin,
  smoothStep,
} from "../shapes/blend.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { polygonize, withMirrorImage } from "../shapes/polygonize.ts";
import { remesh } from "../shapes/remesh.ts";
import { add, normalize, scale, type Vec3 } from "../shapes/vec.ts";
import { bodyShapes, JOIN } from "./skin-body.ts";
import { cutAlong } from "./skin-patches.ts";

export interface GarmentOptions {
  /** Edge length of the cloth, metres. */
  readonly edge: number;
  /** The same along hems. */
  readonly hemEdge: number;
}
export const GARMENT_DEFAULTS: GarmentOptions = { edge: 0.029, hemEdge: 0.0185 };

/** Where hems run: heights, and the distance along the arm from the shoulder joint; design values, metres. */
const HEM = { top: 0.955, sleeve: 0.232, waist: 1.02, leg: 0.655 } as const;
/** How far the cloth stands off the skin, metres. */
const OFF = {
  chest: 0.009,
  topHem: 0.0155,
  shoulder: 0.008,
  sleeveHem: 0.0135,
  waist: 0.006,
  seat: 0.009,
  legHem: 0.021,
} as const;
/** Cloth spans the hollows of the body more widely than skin does, most of all between the legs. */
const EASED = { ...JOIN, hip: 0.08, crotch: 0.07, arm: 0.024 } as const;
/** The turned-in hem: thickness of its edge, and how far up and how deep under the skin it ends, metres. */
const TURN_IN = { thickness: 0.004, up: 0.02, below: 0.006 } as const;

interface Pattern {
  /** Cloth surface before it is cut. */
  readonly cloth: Distance;
  /** Positive beyond the hem: cut away. */
  readonly hems: readonly Border[];
  readonly min: Vec3;
  readonly max: Vec3;
}

const { origin, w } = figures.arm;
const alongArm: Distance = (x, y, z) =>
  (x - origin[0]!) * w[0]! + (y - origin[1]!) * w[1]! + (z - origin[2]!) * w[2]!;

/** Round the base of the neck: lower in front, and curved up where it crosses the shoulders. */
const neckline: Border = (x, y, z) => (y - (1.529 - 0.42 * (z + 0.03) + 1.9 * x ** 2)) / 1.1;

/** Soft drape: a few shallow waves that fade upward. */
const drape = (x: number, y: number, z: number): number =>
  0.003 * smoothStep(1.22, 0.97, y) * Math.cos(7 * Math.atan2(Math.abs(x), z) + 8 * y);
const fold = (x: number, y: number, z: number): number =>
  0.003 * smoothStep(0.86, 0.67, y) * Math.cos(5 * Math.atan2(Math.abs(x) - 0.12, z) - 6 * y);

function top(): Pattern {
  const { core, arm } = bodyShapes(EASED);
  const trunk: Distance = (x, y, z) =>
    core(x, y, z) -
    OFF.chest -
    (OFF.topHem - OFF.chest) * smoothStep(1.3, 0.95, y) -
    drape(x, y, z);
  const sleeve: Distance = (x, y, z) =>
    arm(x, y, z) -
    OFF.shoulder -
    (OFF.sleeveHem - OFF.shoulder) * smoothStep(0.03, HEM.sleeve, alongArm(x, y, z));
  return {
    cloth: (x, y, z) => smoothMin(trunk(Math.abs(x), y, z), sleeve(Math.abs(x), y, z), EASED.arm),
    hems: [
      (_x, y) => HEM.top - y,
      neckline,
      // Across the arm alone: what lies on the trunk's own cloth stays.
      (x, y, z) =>
        Math.min(alongArm(Math.abs(x), y, z) - HEM.sleeve, 8 * (trunk(Math.abs(x), y, z) - 0.004)),
    ],
    min: [0, 0.925, -0.24],
    max: [0.38, 1.62, 0.2],
  };
}

function shorts(): Pattern {
  const { core } = bodyShapes(EASED);
  return {
    // The legs of the shorts widen outward only, so that they stay apart.
    cloth: (x, y, z) =>
      core(Math.abs(x), y, z) -
      OFF.waist -
      (OFF.seat - OFF.waist) * smoothStep(1.0, 0.92, y) -
      (OFF.legHem - OFF.seat) * smoothStep(0.9, HEM.leg, y) * smoothStep(0.03, 0.12, Math.abs(x)) -
      fold(x, y, z),
    hems: [(x, y) => HEM.leg - y + 0.1 * (Math.abs(x) - 0.13), (_x, y) => y - HEM.waist],
    min: [0, 0.6, -0.24],
    max: [0.28, 1.06, 0.2],
  };
}

function sewn({ cloth, hems, min, max }: Pattern, { edge, hemEdge }: GarmentOptions): Mesh {
  const project = (p: Vec3): Vec3 => projectToSurface(cloth, p, 2);
  const toHem: Distance = (x, y, z) => Math.min(...hems.map((hem) => Math.abs(hem(x, y, z))));
  const half = remesh(polygonize(cloth, { min, max, edge: 0.009 }), {
    sizeAt: (x, y, z) => Math.min(edge, hemEdge + 0.3 * toHem(x, y, z)),
    project,
    rounds: 6,
  });
  const [first, ...others] = hems;
  let tree: Parameters<typeof cutAlong<"keep" | "drop">>[1]["tree"] = "keep";
  for (const border of [first!, ...others].toReversed())
    tree = { border, above: "drop", below: tree };
  const { mesh, labels } = cutAlong<"keep" | "drop">(half, { tree, project });
  const kept = mesh.triangles.filter((_, i) => labels[Math.floor(i / 3)] === "keep");
  return closed(
    withMirrorImage(compact({ positions: mesh.positions, triangles: kept })),
    cloth,
    hems,
  );
}

/** Without vertices that no triangle uses. */
function compact({ positions, triangles }: Mesh): Mesh {
  const used = [...new Set(triangles)].toSorted((a, b) => a - b);
  const index = new Map(used.map((v, i) => [v, i]));
  return {
    positions: Float64Array.from(
      { length: used.length * 3 },
      (_, i) => positions[used[Math.floor(i / 3)]! * 3 + (i % 3)]!,
    ),
    triangles: triangles.map((v) => index.get(v)!),
  };
}

/** Turns every hem in and closes it inside the body. */
function closed(mesh: Mesh, cloth: Distance, hems: readonly Border[]): Mesh {
  const positions = [...mesh.positions];
  const triangles = [...mesh.triangles];
  const push = (p: Vec3): number => positions.push(...p) / 3 - 1;
  for (const loop of borderLoops(mesh)) {
    const rings: number[][] = [loop, [], []];
    const middle: Vec3 = [0, 0, 0];
    for (const v of loop) {
      const p: Vec3 = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
      const out = normalize(gradient(cloth, p));
      const hem = hems.reduce((a, b) => (Math.abs(a(...p)) < Math.abs(b(...p)) ? a : b));
      const up = scale(normalize(gradient(hem, p)), -1);
      const deep = TURN_IN.below + 0.022;
      rings[1]!.push(
        push(add(p, add(scale(out, -TURN_IN.thickness), scale(up, TURN_IN.thickness * 0.3)))),
      );
      const inner = add(p, add(scale(out, -deep), scale(up, TURN_IN.up)));
      rings[2]!.push(push(inner));
      for (let k = 0; k < 3; k++) middle[k]! += inner[k]! / loop.length;
    }
    const centre = push(middle);
    for (let i = 0; i < loop.length; i++) {
      const j = (i + 1) % loop.length;
      for (let r = 0; r < 2; r++) {
        const [a, b, c, d] = [rings[r]![i]!, rings[r]![j]!, rings[r + 1]![j]!, rings[r + 1]![i]!];
        triangles.push(a, b, c, a, c, d);
      }
      triangles.push(rings[2]![i]!, rings[2]![j]!, centre);
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** The open borders, each as a ring of vertices running so that new triangles on it face outward. */
function borderLoops(mesh: Mesh): number[][] {
  const edges = new Set<string>();
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (let k = 0; k < 3; k++)
      edges.add(`${mesh.triangles[t + k]},${mesh.triangles[t + ((k + 1) % 3)]}`);
  const next = new Map<number, number>();
  for (const edge of edges) {
    const [a, b] = edge.split(",").map(Number) as [number, number];
    if (!edges.has(`${b},${a}`)) next.set(b, a);
  }
  const loops: number[][] = [];
  while (next.size > 0) {
    const loop: number[] = [];
    let [v] = next.keys();
    while (v !== undefined && next.has(v)) {
      loop.push(v);
      const to: number = next.get(v)!;
      next.delete(v);
      v = to;
    }
    loops.push(loop);
  }
  return loops;
}

/** The two garments, each one closed solid. */
export function buildGarments(options: GarmentOptions = GARMENT_DEFAULTS): Part[] {
  return [
    { id: "garment-top", mesh: sewn(top(), options) },
    { id: "garment-shorts", mesh: sewn(shorts(), options) },
  ];
}
