/** A straight path from a point on the skin inward: what it meets, and how deep. */
import {
  isSkinRegion,
  partsOf,
  type SelectableId,
  type SkinRegionId,
  type StructureId,
} from "../../domain/anatomy.ts";
import type { CoreSide } from "../../domain/exhibits.ts";
import type { BodyModel } from "../load-body.ts";
import { candidateLines, type Mesh, targetMeshes } from "./core-candidates.ts";
import {
  firstEntry,
  type Interval,
  intervalsThrough,
  intervalsThroughMesh,
  intervalsThroughWhole,
  joined,
  type Line,
  pointAt,
  type Vec3,
} from "./crossings.ts";

/** A stretch of the path in one structure, millimetres from the skin; null: tissue that is not drawn. */
export interface CoreLayer {
  readonly id: StructureId | null;
  readonly fromMm: number;
  readonly toMm: number;
}

export interface CorePath {
  /** Where it goes through the skin and where it ends, metres, world. */
  readonly start: Vec3;
  readonly end: Vec3;
  /** From the skin to the end without a gap. */
  readonly layers: readonly CoreLayer[];
}

/** The way in from each side; +x is the body's left. */
export const INWARD: Readonly<Record<CoreSide, Vec3>> = {
  front: [0, 0, -1],
  back: [0, 0, 1],
  left: [-1, 0, 0],
  right: [1, 0, 0],
};

/** Regions of the skin lie side by side; between them there is at most what the file's grid leaves. Metres. */
const SEAM_M = 1e-4;
/** Thinner than the file's grid and so no layer; its neighbour takes it. */
const SLIVER_MM = 0.1;
/** A path to the skin itself goes this far, metres. */
const SKIN_REACH_M = 0.01;
/** So many lines into a region of the skin are tried. */
const SKIN_LINES = 30;
/** A path is to go through the body of its target, not graze it: share of the longest way through it. */
const FULL_WAY_SHARE = 0.6;
/** What passing another structure on the way is worth avoiding, in metres of depth. */
const DETOUR_M = 0.02;

/**
 * The path from a side of the body, along an axis, to the middle of what the line first meets of a structure: of all
 * lines that go well through it the one with least in its way. A limb that hangs before the body part is passed by:
 * the path begins at the skin of the part that holds the structure. To a region of the skin it goes one centimetre, or as far as
 * there is body.
 * @returns null where the model lacks the structure, or a region of the skin cannot be met from that side
 */
export function corePath(
  model: BodyModel,
  { structure, side }: { readonly structure: SelectableId; readonly side: CoreSide },
): CorePath | null {
  const ids = partsOf(structure);
  const meshes = targetMeshes(model, ids);
  const lines = candidateLines(meshes, INWARD[side]);
  if (ids.some(isSkinRegion)) return pathIntoSkin(model, meshes[0]!, lines);
  const met = lines.flatMap((line) => {
    const ways = meshes.flatMap((mesh) => intervalsThroughMesh(mesh, line));
    const way = joined(ways, SEAM_M)[0];
    return way ? [{ line, way, length: way.to - way.from }] : [];
  });
  const longest = Math.max(...met.map(({ length }) => length));
  const paths = met
    .filter(({ length }) => length >= FULL_WAY_SHARE * longest)
    .flatMap(({ line, way }) => {
      const to = (way.from + way.to) / 2;
      const skin = skinIntervals(model, line).find((part) => part.from < to && to < part.to);
      return skin ? [pathBetween(model, line, { from: skin.from, to })] : [];
    });
  const effort = ({ layers }: CorePath): number =>
    layers.at(-1)!.toMm / 1000 +
    DETOUR_M * new Set(layers.flatMap(({ id }) => (id && !ids.includes(id) ? [id] : []))).size;
  return paths.toSorted((a, b) => effort(a) - effort(b))[0] ?? null;
}

/** Through the middle of a region, as it is seen from where the lines come. */
function pathIntoSkin(model: BodyModel, mesh: Mesh, lines: readonly Line[]): CorePath | null {
  const best = entries(mesh, lines)[0];
  if (!best) return null;
  // A web between fingers or the crotch may be thinner than that.
  const part = skinIntervals(model, best.line).find(({ to }) => to > best.from + SEAM_M);
  const to = Math.min(best.from + SKIN_REACH_M, part?.to ?? Infinity);
  return pathBetween(model, best.line, { from: best.from, to });
}

/** Where lines go into a region of the skin, those nearest its middle first. */
function entries(mesh: Mesh, lines: readonly Line[]) {
  const met = lines.flatMap((line) => {
    const from = firstEntry(mesh, line);
    return from === null ? [] : [{ line, from, point: pointAt(line, from) }];
  });
  const mean = [0, 1, 2].map(
    (k) => met.reduce((sum, { point }) => sum + point[k]!, 0) / met.length,
  );
  const off = (point: Vec3): number => Math.hypot(...point.map((value, k) => value - mean[k]!));
  return met.toSorted((a, b) => off(a.point) - off(b.point));
}

/**
 * The path through what lies under a region of the skin, out to the other side: of those near its middle the one that
 * meets most parts, and the most of them.
 * @returns null where the region cannot be met from that side
 */
export function coreThroughSkin(
  model: BodyModel,
  { region, side }: { readonly region: SkinRegionId; readonly side: CoreSide },
): CorePath | null {
  const mesh = targetMeshes(model, [region])[0];
  if (!mesh) return null;
  const paths = entries(mesh, candidateLines([mesh], INWARD[side]))
    .slice(0, SKIN_LINES)
    .flatMap(({ line, point }) => {
      // Begun just before the region: what hangs before it is passed by.
      const before = pointAt({ ...line, origin: point }, -SEAM_M);
      return coreAlong(model, { ...line, origin: before }, null) ?? [];
    });
  const met = ({ layers }: CorePath): number => new Set(layers.map(({ id }) => id)).size;
  const within = ({ layers }: CorePath): number =>
    layers.reduce((sum, { id, fromMm, toMm }) => sum + (id ? toMm - fromMm : 0), 0);
  return paths.toSorted((a, b) => met(b) - met(a) || within(b) - within(a))[0] ?? null;
}

/**
 * The path along any line from where it first meets the skin: to the middle of what it first meets of a structure, or
 * where it meets none of it, or none is named, to where it leaves the skin again.
 * @returns null for a line beside the body
 */
export function coreAlong(
  model: BodyModel,
  line: Line,
  structure: SelectableId | null,
): CorePath | null {
  const skin = skinIntervals(model, line).find(({ to }) => to > 0);
  if (!skin) return null;
  const ids = structure ? partsOf(structure) : [];
  const organs = intervalsThrough(model.organs, line);
  const ways = ids.flatMap((id) => (isSkinRegion(id) ? [] : (organs.get(id) ?? [])));
  const way = joined(ways, SEAM_M).find(({ from, to }) => from < skin.to && to > skin.from);
  const to = way ? Math.min((way.from + way.to) / 2, skin.to) : skin.to;
  return pathBetween(model, line, { from: skin.from, to });
}

const skinIntervals = (model: BodyModel, line: Line): Interval[] =>
  joined(intervalsThroughWhole(model.skin, line), SEAM_M);

function pathBetween(model: BodyModel, line: Line, { from, to }: Interval): CorePath {
  const lengthMm = (to - from) * 1000;
  const ways = [...intervalsThrough(model.organs, line)].flatMap(([id, intervals]) =>
    intervals.map((way) => ({
      id,
      fromMm: Math.max(0, (way.from - from) * 1000),
      toMm: Math.min(lengthMm, (way.to - from) * 1000),
    })),
  );
  const start = pointAt(line, from);
  return { start, end: pointAt(line, to), layers: layersOf(ways, lengthMm) };
}

type Way = CoreLayer & { readonly id: StructureId };

/** Side by side what may overlap or lie within one another: at each depth what was entered last. */
function layersOf(ways: readonly Way[], lengthMm: number): CoreLayer[] {
  const met = ways.filter(({ fromMm, toMm }) => toMm - fromMm > SLIVER_MM);
  const cuts = [0, lengthMm, ...met.flatMap(({ fromMm, toMm }) => [fromMm, toMm])];
  const depths = [...new Set(cuts)].toSorted((a, b) => a - b);
  const out: { id: StructureId | null; fromMm: number; toMm: number }[] = [];
  depths.slice(1).forEach((toMm, i) => {
    const fromMm = depths[i]!;
    const middle = (fromMm + toMm) / 2;
    const last = out.at(-1);
    const inside = met
      .filter((way) => way.fromMm < middle && middle < way.toMm)
      .toSorted((a, b) => b.fromMm - a.fromMm || a.toMm - b.toMm)[0];
    const id = inside?.id ?? null;
    if (last && (last.id === id || toMm - fromMm < SLIVER_MM)) last.toMm = toMm;
    else out.push({ id, fromMm, toMm });
  });
  return out;
}
