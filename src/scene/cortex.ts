/** Where the bones of a layer have compact bone, and how thick: one number a vertex, for the radiograph. */
import { BufferAttribute } from "three";
import { boneZoneOf, type LongBone, type Side, type StructureId } from "../domain/anatomy.ts";
import { CORTEX_AT_ENDS, cortexOf, PLATE_BED_M } from "../domain/x-ray.ts";
import type { BodyLayer } from "./body-layer.ts";

type Vec3 = readonly [number, number, number];

/** Share of a shaft over which the cortex thins towards each end. */
const THINNING = 0.38;
/** Places closer than this are one, metres; the file's grid is coarser. */
const PLACE_STEP = 2.5e-5;

const NAME = "cortex";

/** The thickness of the cortex at each vertex, metres; made once for a layer, from the body as it stands. */
export function ensureCortex(layer: BodyLayer<StructureId>): void {
  if (layer.geometry.hasAttribute(NAME)) return;
  layer.geometry.setAttribute(NAME, new BufferAttribute(cortexThickness(layer), 1));
}

export function cortexThickness(layer: BodyLayer<StructureId>): Float32Array {
  const positions = layer.geometry.getAttribute("position").array as Float32Array;
  const out = new Float32Array(positions.length / 3);
  const at = (vertex: number): Vec3 => [
    positions[vertex * 3]!,
    positions[vertex * 3 + 1]!,
    positions[vertex * 3 + 2]!,
  ];
  const cornersOf = (id: StructureId): Uint32Array => {
    const s = layer.ids.indexOf(id);
    return layer.triangles.subarray(layer.starts[s], layer.starts[s + 1]);
  };
  const middleOf = (id: StructureId): Vec3 => {
    const corners = cornersOf(id);
    const sum = [0, 0, 0];
    for (const vertex of corners) at(vertex).forEach((value, k) => (sum[k]! += value));
    return sum.map((value) => value / corners.length) as unknown as Vec3;
  };
  const places = new Map<StructureId, ReadonlySet<string>>();
  const placesOf = (id: StructureId): ReadonlySet<string> => {
    const known = places.get(id);
    if (known) return known;
    const found = new Set(Array.from(cornersOf(id), (vertex) => placeOf(at(vertex))));
    places.set(id, found);
    return found;
  };

  for (const id of layer.ids) {
    const cortex = cortexOf(id);
    if (!cortex) continue;
    const corners = cornersOf(id);
    const part = boneZoneOf(id);
    if (!part) {
      for (const vertex of corners) out[vertex] = cortex.thicknessM;
      continue;
    }
    const { bone, side, zone } = part;
    const [from, to] = (["proximal", "distal"] as const).map((end) =>
      middleOf(`${bone}-${end}-physis-${side}`),
    ) as [Vec3, Vec3];
    const isEnd = zone.endsWith("epiphysis");
    for (const vertex of corners) {
      const along = isEnd ? 0 : shareAlong(at(vertex), from, to);
      out[vertex] = cortex.thicknessM * (CORTEX_AT_ENDS + (1 - CORTEX_AT_ENDS) * fullness(along));
    }
    // Where a zone meets the next, the cut is no surface of the bone: its faces have no cortex, or a plate's thin bed.
    for (const [next, thickness] of neighbours(bone, zone, side))
      setCut(out, corners, thickness, (vertex) => placesOf(next).has(placeOf(at(vertex))));
  }
  return out;
}

/** Gives a thickness to the vertices whose triangles all lie in the cut. */
function setCut(
  out: Float32Array,
  corners: Uint32Array,
  thickness: number,
  isShared: (vertex: number) => boolean,
): void {
  const cut = new Set<number>();
  const kept = new Set<number>();
  for (let i = 0; i < corners.length; i += 3) {
    const triangle = corners.subarray(i, i + 3);
    const into = triangle.every(isShared) ? cut : kept;
    for (const vertex of triangle) into.add(vertex);
  }
  for (const vertex of cut) if (!kept.has(vertex)) out[vertex] = thickness;
}

type Neighbour = readonly [id: StructureId, thickness: number];

function neighbours(bone: LongBone, zone: string, side: Side): Neighbour[] {
  const ends = ["proximal", "distal"] as const;
  if (zone === "shaft") return ends.map((end) => [`${bone}-${end}-metaphysis-${side}`, 0]);
  const end = ends.find((name) => zone.startsWith(name))!;
  const bed: Neighbour = [`${bone}-${end}-physis-${side}`, PLATE_BED_M];
  if (zone === `${end}-physis`)
    return (["epiphysis", "metaphysis"] as const).map((next) => [
      `${bone}-${end}-${next}-${side}`,
      0,
    ]);
  return zone.endsWith("metaphysis") ? [[`${bone}-shaft-${side}`, 0], bed] : [bed];
}

/** 1 along the middle of the shaft, falling to 0 at the growth plates. */
function fullness(along: number): number {
  const t = Math.min(1, Math.max(0, Math.min(along, 1 - along) / THINNING));
  return t * t * (3 - 2 * t);
}

function shareAlong(point: Vec3, from: Vec3, to: Vec3): number {
  let dot = 0;
  let length = 0;
  for (let k = 0; k < 3; k++) {
    const step = to[k]! - from[k]!;
    dot += (point[k]! - from[k]!) * step;
    length += step * step;
  }
  return dot / length;
}

const placeOf = (point: Vec3): string =>
  point.map((value) => Math.round(value / PLACE_STEP)).join();
