/**
 * Cuts a bone into its seven zones. Every cut runs along a gently curved surface; its rim is a ring of
 * evenly spaced points that both neighbours share, so that zones meet without a gap and growth plates stay
 * clean bands however coarse the bone around them is.
 */
import { BONE_ZONES, type BoneZone } from "../../src/domain/anatomy.ts";
import { smoothStep } from "../shapes/blend.ts";
import { borderLoops, clip, loopNormal, resampleLoop, stitch } from "../shapes/clip.ts";
import { type Mesh, vertex } from "../shapes/mesh.ts";
import { simplifyInside, withoutStrays } from "../shapes/simplify-inside.ts";
import {
  add,
  cross,
  distance,
  dot,
  lerp,
  normalize,
  perpendicular,
  scale,
  sub,
  type Vec3,
} from "../shapes/vec.ts";

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
  /** Height of ripples across the first in-plane direction. */
  readonly wave?: number;
  /** The ripples cross others of the same length at right angles: humps and cups. */
  readonly hasHumps?: boolean;
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
  /** Rows of triangles along a zone; left out where the zone branches and no ring can follow it. */
  readonly spans: Readonly<
    Partial<Record<"proximal-metaphysis" | "shaft" | "distal-metaphysis", number>>
  >;
  /** How far the simplified surface may lie from the smooth one, metres. */
  readonly tolerance: number;
}

/** The perichondrial ring stands this far out of the bone's surface, metres. */
const PHYSIS_BULGE_M = 0.0005;
/** The bone's own mesh ends this far before a cut; a strip leads from there to the rim. Metres. */
const MARGIN_M = 0.001;

/** A cut's surface and its rim on the bone, counter-clockwise about the normal. */
interface Rim {
  readonly height: (point: Vec3) => number;
  readonly normal: Vec3;
  readonly points: readonly Vec3[];
  readonly cap: Cap;
}

/** The cut's surface inside a rim. */
interface Cap {
  /** A ring halfway in where the surface is curved; the middle last. */
  readonly inside: readonly Vec3[];
  /** Triangles over the rim's points and, numbered on, those inside; counter-clockwise about the normal. */
  readonly faces: readonly number[];
}

/** Height of a point above a cut's surface, metres, positive towards the proximal end. */
function heightAbove(cut: Cut): (point: Vec3) => number {
  const normal = normalize(cut.normal ?? [1, 0, 0]);
  // The axis is x and `across` is y in the bone's own frame: ripples run across.
  const side = normalize(
    cross(cross(normal, Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : perpendicular(normal)), normal),
  );
  const other = cross(normal, side);
  const { dome = 0, domeRadius = 0.02, wave = 0, waveLength = 0.03, hasHumps, tongue } = cut;
  return (point) => {
    const d = sub(point, cut.centre);
    const above = dot(d, normal);
    const u = dot(d, side);
    const square = Math.max(0, dot(d, d) - above * above);
    // Levels out far away, so that the cut stays a single sheet.
    let level = dome * (1 - (2 * square) / (square + domeRadius ** 2));
    const ripple = (along: number): number => Math.cos((2 * Math.PI * along) / waveLength);
    level += wave * ripple(u) * (hasHumps ? ripple(dot(d, other)) : 1);
    if (tongue) {
      const reach = dot(d, tongue.towards);
      level -= tongue.depth * smoothStep(tongue.from, tongue.from + 0.016, reach);
    }
    return above - level;
  };
}

/** A border ring belongs to a cut when it lies on it to this, metres. */
const ON_SURFACE_M = 1e-5;

/** Faces with fewer corners than this are small enough to be drawn as a cone. */
const CURVED_RIM = 32;

interface CutSurface {
  readonly height: (point: Vec3) => number;
  readonly normal: Vec3;
  /** Points on the rim. */
  readonly count: number;
  readonly isCurved: boolean;
}

const pointsOf = (mesh: Mesh, loop: readonly number[]): Vec3[] => loop.map((v) => vertex(mesh, v));

const startingNear = <T>(items: readonly T[], start: number): T[] => [
  ...items.slice(start),
  ...items.slice(0, start),
];

/** @param offset metres towards the proximal end, for the two faces of a physis. */
function surfaceOf(cut: Cut, offset = 0): CutSurface {
  const above = heightAbove(cut);
  return {
    height: (point) => above(point) - offset,
    normal: normalize(cut.normal ?? [1, 0, 0]),
    count: cut.rim,
    isCurved: cut.rim >= CURVED_RIM,
  };
}

/**
 * The rim where a piece of bone ends at a surface.
 * @param piece open there, and perhaps elsewhere.
 * @throws when it does not end there in exactly one ring.
 */
function rimOf(piece: Mesh, { height, normal, count, isCurved }: CutSurface): Rim {
  const rings = borderLoops(piece)
    .map((loop) => pointsOf(piece, loop))
    .filter((ring) => Math.abs(height(ring[0]!)) < ON_SURFACE_M);
  if (rings.length !== 1) throw new Error(`A cut meets the bone in ${rings.length} rings.`);
  let points = rings[0]!;
  if (dot(loopNormal(points), normal) < 0) points.reverse();
  const middle = scale(points.reduce(add), 1 / points.length);
  // All rings start in the same direction, so that strips between them do not twist.
  const side = perpendicular(normal);
  const starts = points.map((p) => {
    const d = sub(p, middle);
    return dot(d, side) / Math.hypot(...d);
  });
  points = startingNear(points, starts.indexOf(Math.max(...starts)));
  points = resampleLoop(points, count);
  const onSurface = (p: Vec3): Vec3 => sub(p, scale(normal, height(p)));
  return { height, normal, points, cap: capOf(points, onSurface, isCurved) };
}

function capOf(rim: readonly Vec3[], onSurface: (point: Vec3) => Vec3, isCurved: boolean): Cap {
  const middle = onSurface(scale(rim.reduce(add), 1 / rim.length));
  const own = rim.map((_, i) => i);
  if (!isCurved) return { inside: [middle], faces: fan(own, rim.length) };
  const ring = rim.filter((_, i) => i % 2 === 0).map((p) => onSurface(lerp(p, middle, 0.5)));
  const inner = ring.map((_, i) => rim.length + i);
  const strip = stitch(turned(own), turned(rim), turned(inner), turned(ring));
  return { inside: [...ring, middle], faces: [...strip, ...fan(inner, rim.length + ring.length)] };
}

/** The rim between two others: 0 at the lower one, 1 at the upper one. */
function rimBetween(piece: Mesh, lower: Rim, upper: Rim, t: number): Rim {
  const height = (p: Vec3): number => lower.height(p) * (1 - t) + upper.height(p) * t;
  const count = Math.round(lower.points.length * (1 - t) + upper.points.length * t);
  const normal = normalize(lerp(lower.normal, upper.normal, t));
  return rimOf(clip(piece, height), { height, normal, count, isCurved: false });
}

/** A ring the other way round, from the same start. */
const turned = <T>(ring: readonly T[]): T[] => [ring[0]!, ...ring.slice(1).toReversed()];

/** A cap's triangles over a mesh's vertices: the rim's, then those inside; looking along the normal or against it. */
function facing({ faces }: Cap, vertices: readonly number[], isAlong: boolean): number[] {
  const own = faces.map((v) => vertices[v]!);
  return isAlong ? own : own.toReversed();
}

/** The fan inside a ring of vertices, looking the way about which they run counter-clockwise. */
const fan = (ring: readonly number[], middle: number): number[] =>
  ring.flatMap((v, i) => [v, ring[(i + 1) % ring.length]!, middle]);

/** A zone of any shape, simplified. `upper` or `lower` is null at the bone's own end. */
function branchedZone(raw: Mesh, upper: Rim | null, lower: Rim | null, tolerance: number): Mesh {
  let piece = raw;
  if (upper) piece = clip(piece, (point) => -upper.height(point) - MARGIN_M);
  if (lower) piece = clip(piece, (point) => lower.height(point) - MARGIN_M);
  const positions = [...piece.positions];
  const triangles = [...piece.triangles];
  const caps: number[] = [];
  const addPoint = (point: Vec3): number => positions.push(...point) / 3 - 1;
  const loops = borderLoops(piece);
  if (loops.length !== (upper ? 1 : 0) + (lower ? 1 : 0))
    throw new Error(
      `A zone has ${loops.length} open ends, of ${loops.map((loop) => loop.length).join(", ")} edges.`,
    );
  for (const loop of loops) {
    const points = pointsOf(piece, loop);
    const isUpper =
      upper !== null &&
      (lower === null || Math.abs(upper.height(points[0]!)) < Math.abs(lower.height(points[0]!)));
    const rim = isUpper ? upper : lower!;
    const isTurned = dot(loopNormal(points), rim.normal) < 0;
    const rimPoints = isTurned ? turned(rim.points) : rim.points;
    const near = points.map((p) => distance(p, rimPoints[0]!));
    const start = near.indexOf(Math.min(...near));
    const ring = rimPoints.map(addPoint);
    triangles.push(
      ...stitch(startingNear(loop, start), startingNear(points, start), ring, rimPoints),
    );
    const inCap = [...(isTurned ? turned(ring) : ring), ...rim.cap.inside.map(addPoint)];
    caps.push(...facing(rim.cap, inCap, isUpper));
  }
  const surface = simplifyInside(
    { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) },
    tolerance,
  );
  return withoutStrays({
    positions: surface.positions,
    triangles: Uint32Array.from([...surface.triangles, ...caps]),
  });
}

/** The closed stack of rings, the lowest first, with flat ends. */
function stack(rings: readonly (readonly Vec3[])[], lower: Rim, upper: Rim): Mesh {
  const positions: number[] = [];
  // Clockwise, as the lower face's edges run; each strip grows from the ring below.
  const downward = rings.map(turned);
  const numbered = downward.map((ring) => ring.map((point) => positions.push(...point) / 3 - 1));
  const triangles: number[] = [];
  for (let r = 1; r < rings.length; r++)
    triangles.push(...stitch(numbered[r - 1]!, downward[r - 1]!, numbered[r]!, downward[r]!));
  for (const [rim, ring] of [
    [lower, numbered[0]!],
    [upper, numbered.at(-1)!],
  ] as const) {
    const inside = rim.cap.inside.map((point) => positions.push(...point) / 3 - 1);
    triangles.push(...facing(rim.cap, [...turned(ring), ...inside], rim === upper));
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** The disc between a physis' two rims: flat faces, a rounded edge that stands out a little. */
function physisDisc(piece: Mesh, upper: Rim, lower: Rim): Mesh {
  const { points, normal } = rimBetween(piece, lower, upper, 0.5);
  const bulge = points.map((point, i) => {
    const around = sub(points[(i + 1) % points.length]!, points.at(i - 1)!);
    return add(point, scale(normalize(cross(around, normal)), PHYSIS_BULGE_M));
  });
  return stack([lower.points, bulge, upper.points], lower, upper);
}

/**
 * A zone without branches as a tube of evenly spaced rings, which change from one rim's shape to the
 * other's: regular triangles that follow the ridges without a wrinkle.
 */
function tubeZone(piece: Mesh, upper: Rim, lower: Rim, spans: number): Mesh {
  const rings = Array.from(
    { length: spans - 1 },
    (_, i) => rimBetween(piece, lower, upper, (i + 1) / spans).points,
  );
  return stack([lower.points, ...rings, upper.points], lower, upper);
}

/**
 * The seven zones of a bone.
 * @param bone closed fine mesh in the bone's own frame (axis +x towards the proximal end), metres.
 * @throws when a cut does not cross the bone in exactly one ring.
 */
export function cutZones(bone: Mesh, cuts: ZoneCuts): Map<BoneZone, Mesh> {
  const half = cuts.physisThickness / 2;
  const surfaces = [
    surfaceOf(cuts.proximalPhysis, half),
    surfaceOf(cuts.proximalPhysis, -half),
    surfaceOf(cuts.proximalShaft),
    surfaceOf(cuts.distalShaft),
    surfaceOf(cuts.distalPhysis, half),
    surfaceOf(cuts.distalPhysis, -half),
  ];
  let rest = bone;
  const pieces = surfaces.map(({ height }) => {
    const piece = clip(rest, height);
    rest = clip(rest, (point) => -height(point));
    return piece;
  });
  const rims = surfaces.map((surface, i) => rimOf(pieces[i]!, surface));
  return new Map(
    BONE_ZONES.map((zone, i) => {
      const piece = pieces[i] ?? rest;
      const [upper, lower] = [rims[i - 1] ?? null, rims[i] ?? null];
      if (!upper || !lower) return [zone, branchedZone(piece, upper, lower, cuts.tolerance)];
      if (zone.endsWith("-physis")) return [zone, physisDisc(piece, upper, lower)];
      const spans = cuts.spans[zone as keyof typeof cuts.spans];
      return [
        zone,
        spans
          ? tubeZone(piece, upper, lower, spans)
          : branchedZone(piece, upper, lower, cuts.tolerance),
      ];
    }),
  );
}
