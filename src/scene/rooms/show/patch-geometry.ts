/** The piece of the body's surface that a marked area lies on. */
import { BufferAttribute, BufferGeometry, Triangle, Vector3 } from "three";
import {
  isSkinRegion,
  partsOf,
  SKIN_REGIONS,
  type StructureId,
  wholeBoneOf,
} from "../../../domain/anatomy.ts";
import type { Vec3 } from "../../../domain/rooms/spots.ts";
import type { BodyLayer } from "../../body-layer.ts";

/** The line round the area lies beyond it. */
const ROOM = 1.2;
/** Faces that look away by more than this cosine lie on the other side of the part. */
const AWAY = -0.2;

/** What an area goes on over: the next zone of the bone, the next region of the skin. */
function goesOnOver(id: StructureId): readonly StructureId[] {
  if (isSkinRegion(id)) return SKIN_REGIONS;
  const bone = wholeBoneOf(id);
  return bone ? partsOf(bone) : [id];
}

export interface PatchOptions {
  readonly structure: StructureId;
  /** World, metres, at the age that the layer is at. */
  readonly centre: Vec3;
  readonly normal: Vec3;
  readonly radiusM: number;
}

/** All faces near the centre that look its way, as they are drawn. */
export function patchGeometry(
  layer: BodyLayer<StructureId>,
  { structure, centre, normal, radiusM }: PatchOptions,
): BufferGeometry {
  const over = new Set(goesOnOver(structure));
  const isOver = layer.ids.map((id) => over.has(id));
  const positions = layer.geometry.getAttribute("position").array;
  const normals = layer.geometry.getAttribute("normal").array;
  const middle = new Vector3(...centre);
  const outward = new Vector3(...normal);
  const reach = radiusM * ROOM;
  const face = new Triangle();
  const point = new Vector3();
  const drawn: number[] = [];
  for (let t = 0; t < layer.triangleCount; t++) {
    if (!isOver[layer.structureOfTriangle[t]!]) continue;
    const corners = layer.triangles.subarray(t * 3, t * 3 + 3);
    face.a.fromArray(positions, corners[0]! * 3);
    face.b.fromArray(positions, corners[1]! * 3);
    face.c.fromArray(positions, corners[2]! * 3);
    if (face.closestPointToPoint(middle, point).distanceTo(middle) > reach) continue;
    if (face.getNormal(point).dot(outward) < AWAY) continue;
    drawn.push(...corners);
  }
  const geometry = new BufferGeometry();
  for (const [name, values] of [
    ["position", positions],
    ["normal", normals],
  ] as const) {
    const own = new Float32Array(drawn.length * 3);
    drawn.forEach((v, i) =>
      own.set([values[v * 3]!, values[v * 3 + 1]!, values[v * 3 + 2]!], i * 3),
    );
    geometry.setAttribute(name, new BufferAttribute(own, 3));
  }
  return geometry;
}
