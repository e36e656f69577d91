/**
 * Cuts a bone into its seven zones. Every cut runs along a gently curved surface; its rim is a ring of
 * evenly spaced points that both neighbours share, so that zones meet without a gap and growth plates stay
 * clean bands however coarse the bone around them is.
 */
import { MeshoptSimplifier } from "meshoptimizer";
import { BONE_ZONES, type BoneZone } from "../../src/domain/anatomy.ts";
import { smoothStep } from "../shapes/blend.ts";
import { borderLoops, clip, loopNormal, resampleLoop, stitch } from "../shapes/clip.ts";
import { type Mesh, vertex } from "../shapes/mesh.ts";
import { add, cross, distance, dot, lerp, normalize, perpendicular, scale, sub, type Vec3 } from "../shapes/vec.ts";

await MeshoptSimplifier.ready;

/** A cut across the bone, in the bone's own frame; metres. */
export interface Cut {
  readonly centre: Vec3;
  /** Towards the proximal end; along the axis when left out. */
  readonly normal?: Vec3;
  /** Points on the cut's rim. */
  readonly rim: number;
  /** How far the middle rises above a circle of `domeRadius` around it, towards the proximal end. */
  readonly dome?: number;
  readonly domeRadius?: number;
  /** Ripples across the first in-plane direction. */
  readonly wave?: number;
  readonly waveLength?: number;
  /** A tongue that hangs towards the distal end on one side: direction, where it starts, how deep. */
  readonly tongue?: { readonly towards: Vec3; readonly from: number; readonly depth: number };
}

/** From the proximal end; the physes are discs of cartilage around their cuts. */
export interface ZoneCuts {
  readonly proximalPhysis: Cut;
  readonly proximalShaft: Cut;
  readonly distalShaft: Cut;
  readonly distalPhysis: Cut;
  /** Thickness of the physes, metres. */
  readonly physisThickness: number;
  /** How far the simplified surface may lie from the smooth one, metres. */
  readonly tolerance: number;
}

/** The perichondrial ring stands this far out of the bone's surface, metres. */
const PHYSIS_BULGE_M = 0.0008;
/** The bone's own mesh ends this far before a cut; a strip leads from there to the rim. Metres. */
const MARGIN_M = 0.0015;

/** A cut's surface and its rim on the bone, counter-clockwise about the normal. */
interface Rim {
  readonly height: (point: Vec3) => number;
  readonly normal: Vec3;
  readonly points: readonly Vec3[];
  /** Middle of the cut's surface. */
  readonly middle: Vec3;
}

/** Height of a point above a cut's surface, metres, positive towards the proximal end. */
function heightAbove(cut: Cut): (point: Vec3) => number {
  const normal = normalize(cut.normal ?? [1, 0, 0]);
  // The axis is x and `across` is y in the bone's own frame: ripples run across.
  const side = normalize(cross(cross(normal, Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : perpendicular(normal)), normal));
  const { dome = 0, domeRadius = 0.02, wave = 0, waveLength = 0.03, tongue } = cut;
  return (point) => {
    const d = sub(point, cut.centre);
    const above = dot(d, normal);
    const u = dot(d, side);
    const square = Math.max(0, dot(d, d) - above * above);
    // Levels out far away, so that the cut stays a single sheet.
    let level = dome * (1 - (2 * square) / (square + domeRadius ** 2));
    level += wave * Math.cos((2 * Math.PI * u) / waveLength);
    if (tongue) {
      const reach = dot(d, tongue.towards);
      level -= tongue.depth * smoothStep(tongue.from, tongue.from + 0.016, reach);
    }
    return above - level;
  };
}

const pointsOf = (mesh: Mesh, loop: readonly number[]): Vec3[] => loop.map((v) => vertex(mesh, v));

const startingNear = <T>(items: readonly T[], start: number): T[] => [
  ...items.slice(start),
  ...items.slice(0, start),
];

/** @param offset metres towards the proximal end, for the two faces of a physis. */
function rimOf(bone: Mesh, cut: Cut, offset = 0): Rim {
  const base = heightAbove(cut);
  const height = (point: Vec3): number => base(point) - offset;
  const normal = normalize(cut.normal ?? [1, 0, 0]);
  const open = clip(bone, height);
  const loops = borderLoops(open);
  if (loops.length !== 1) throw new Error(`A cut meets the bone in ${loops.length} rings.`);
  let points = pointsOf(open, loops[0]!);
  if (dot(loopNormal(points), normal) < 0) points.reverse();
  const middle = scale(points.reduce(add), 1 / points.length);
  // Both faces of a physis start in the same direction, so that their points lie above each other.
  const side = perpendicular(normal);
  const starts = points.map((p) => {
    const d = sub(p, middle);
    return dot(d, side) / Math.hypot(...d);
  });
  points = startingNear(points, starts.indexOf(Math.max(...starts)));
  return {
    height,
    normal,
    points: resampleLoop(points, cut.rim),
    middle: sub(middle, scale(normal, height(middle))),
  };
}

/** The fan that closes a zone at a rim; `ring` holds the rim's vertices counter-clockwise about the way out. */
const fan = (ring: readonly number[], middle: number): number[] =>
  ring.flatMap((v, i) => [v, ring[(i + 1) % ring.length]!, middle]);

/** A zone of bone: what lies below `upper` and above `lower`, one of which may be the bone's own end. */
function boneZone(bone: Mesh, upper: Rim | null, lower: Rim | null, tolerance: number): Mesh {
  let piece = bone;
  if (upper) piece = clip(piece, (point) => -upper.height(point) - MARGIN_M);
  if (lower) piece = clip(piece, (point) => lower.height(point) - MARGIN_M);
  const positions = [...piece.positions];
  const triangles = [...piece.triangles];
  const caps: number[] = [];
  const fixed = new Set<number>();
  const addPoint = (point: Vec3): number => positions.push(...point) / 3 - 1;
  const loops = borderLoops(piece);
  if (loops.length !== (upper ? 1 : 0) + (lower ? 1 : 0))
    throw new Error(`A zone has ${loops.length} open ends.`);
  for (const loop of loops) {
    const points = pointsOf(piece, loop);
    const isUpper = upper !== null && (lower === null || Math.abs(upper.height(points[0]!)) < Math.abs(lower.height(points[0]!)));
    const rim = isUpper ? upper : lower!;
    const isTurned = dot(loopNormal(points), rim.normal) < 0;
    const rimPoints = isTurned ? [rim.points[0]!, ...rim.points.slice(1).toReversed()] : rim.points;
    const near = points.map((p) => distance(p, rimPoints[0]!));
    const start = near.indexOf(Math.min(...near));
    const ring = rimPoints.map(addPoint);
    triangles.push(...stitch(startingNear(loop, start), startingNear(points, start), ring, rimPoints));
    for (const v of ring) fixed.add(v);
    caps.push(...fan(ring.toReversed(), addPoint(rim.middle)));
  }
  const surface = simplifyInside(Float64Array.from(positions), Uint32Array.from(triangles), tolerance);
  return compact({ positions: Float64Array.from(positions), triangles: Uint32Array.from([...surface, ...caps]) });
}

/** Fewer triangles, borders untouched, the surface within `tolerance` metres. */
function simplifyInside(positions: Float64Array, triangles: Uint32Array, tolerance: number): Uint32Array {
  return MeshoptSimplifier.simplify(triangles, Float32Array.from(positions), 3, 0, tolerance, ["LockBorder", "ErrorAbsolute"])[0];
}

function compact({ positions, triangles }: Mesh): Mesh {
  const remap = new Map<number, number>();
  const out: number[] = [];
  const indices = triangles.map((v) => {
    let index = remap.get(v);
    if (index === undefined) {
      index = remap.size;
      remap.set(v, index);
      out.push(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!);
    }
    return index;
  });
  return { positions: Float64Array.from(out), triangles: indices };
}

/** The disc between two rims of equally many points: flat faces, a rounded edge that stands out a little. */
function physisDisc(upper: Rim, lower: Rim): Mesh {
  const count = upper.points.length;
  const outward = upper.points.map((_, i) => {
    const around = sub(upper.points[(i + 1) % count]!, upper.points[(i + count - 1) % count]!);
    return normalize(cross(around, upper.normal));
  });
  const rings = [0, 0.28, 0.72, 1].map((t) =>
    lower.points.map((point, i) =>
      add(lerp(point, upper.points[i]!, t), scale(outward[i]!, t === 0 || t === 1 ? 0 : PHYSIS_BULGE_M)),
    ),
  );
  const triangles: number[] = [];
  for (let r = 0; r + 1 < rings.length; r++)
    for (let i = 0; i < count; i++) {
      const [a, b] = [r * count + i, r * count + ((i + 1) % count)];
      triangles.push(a, b, b + count, a, b + count, a + count);
    }
  const ring = (r: number): number[] => Array.from({ length: count }, (_, i) => r * count + i);
  const end = rings.length * count;
  triangles.push(...fan(ring(0).toReversed(), end), ...fan(ring(rings.length - 1), end + 1));
  return {
    positions: Float64Array.from([...rings.flat(), lower.middle, upper.middle].flat()),
    triangles: Uint32Array.from(triangles),
  };
}

/**
 * The seven zones of a bone.
 * @param bone closed fine mesh in the bone's own frame (axis +x towards the proximal end), metres.
 * @throws when a cut does not cross the bone in exactly one ring.
 */
export function cutZones(bone: Mesh, cuts: ZoneCuts): Map<BoneZone, Mesh> {
  const half = cuts.physisThickness / 2;
  const rims = [
    rimOf(bone, cuts.proximalPhysis, half),
    rimOf(bone, cuts.proximalPhysis, -half),
    rimOf(bone, cuts.proximalShaft),
    rimOf(bone, cuts.distalShaft),
    rimOf(bone, cuts.distalPhysis, half),
    rimOf(bone, cuts.distalPhysis, -half),
  ];
  return new Map(
    BONE_ZONES.map((zone, i) => {
      const [upper, lower] = [rims[i - 1] ?? null, rims[i] ?? null];
      const isPhysis = zone.endsWith("-physis");
      return [zone, isPhysis ? physisDisc(upper!, lower!) : boneZone(bone, upper, lower, cuts.tolerance)];
    }),
  );
}
