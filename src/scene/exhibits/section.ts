/** A cut through the body at the age shown: what lies on a plane, part by part. */
import type { StructureId } from "../../domain/anatomy.ts";
import type { BodyLayer } from "../body-layer.ts";
import type { BodyModel } from "../load-body.ts";
import { loopsThrough, type Plane, samePlaces, type SectionMesh } from "./section-loops.ts";
import {
  areaOf,
  type Point2,
  type Polygon,
  polygonsOf,
  roomiestPoint,
} from "./section-polygons.ts";

export interface Section<Id = StructureId> {
  readonly id: Id;
  /** Largest first; coordinates on the plane as `Loop` has them. */
  readonly polygons: readonly Polygon[];
  readonly areaM2: number;
  /** Inside its largest polygon. */
  readonly middle: Point2;
}

export interface BodySection {
  /** All within the skin: what is left of it between the parts is tissue that is not drawn. Null beside the body. */
  readonly body: Section<null> | null;
  /** Organs, vessels and bones, largest first. */
  readonly parts: readonly Section[];
}

/** Cuts the whole body. */
export function sectionBody({ organs, skin }: BodyModel, plane: Plane): BodySection {
  const parts = organs.ids
    .flatMap((id) => {
      const { min, max } = organs.boundsOf(id)!;
      if (plane.at < min[plane.axis] || plane.at > max[plane.axis]) return [];
      return sectionOf(id, meshOf(organs, id), plane) ?? [];
    })
    .toSorted((a, b) => b.areaM2 - a.areaM2);
  return { body: sectionOf(null, wholeOf(skin), plane), parts };
}

/** Cuts one closed surface; null where the plane passes it by. */
export function sectionOf<Id>(id: Id, mesh: SectionMesh, plane: Plane): Section<Id> | null {
  const polygons = polygonsOf(loopsThrough(mesh, plane));
  const largest = polygons[0];
  if (!largest) return null;
  return { id, polygons, areaM2: areaOf(polygons), middle: roomiestPoint(largest) };
}

/** A point of a plane in the world, metres. */
export function onPlane({ axis, at }: Plane, [u, v]: Point2): [number, number, number] {
  const point: [number, number, number] = [0, 0, 0];
  point[axis] = at;
  point[(axis + 1) % 3] = u;
  point[(axis + 2) % 3] = v;
  return point;
}

/** One structure of a layer, as it stands. */
export function meshOf<Id extends string>(layer: BodyLayer<Id>, id: Id): SectionMesh {
  const s = layer.ids.indexOf(id);
  const triangles = layer.triangles.subarray(layer.starts[s], layer.starts[s + 1]);
  return { ...wholeOf(layer), triangles };
}

/** All of a layer as one surface, as it stands: the regions of the skin close only together. */
export function wholeOf<Id extends string>(layer: BodyLayer<Id>): SectionMesh {
  const positions = layer.geometry.getAttribute("position").array as Float32Array;
  const known = twinsOf.get(layer.geometry) ?? samePlaces(positions);
  // Vertices that are one at an age are one at every age.
  twinsOf.set(layer.geometry, known);
  return { positions, triangles: layer.triangles, twins: known };
}

const twinsOf = new WeakMap<object, Uint32Array>();
