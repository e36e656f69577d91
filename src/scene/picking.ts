import { Box3, type Ray, Triangle, Vector3 } from "three";
import type { StructureId } from "../domain/anatomy.ts";
import { isBone } from "../domain/x-ray.ts";
import { type Choice, isPickable, organPresence, showsInside, skinPresence } from "./appearance.ts";
import type { BodyLayer } from "./body-layer.ts";
import type { BodyModel } from "./load-body.ts";

export interface Pick {
  readonly id: StructureId;
  /** Metres from the ray's origin. */
  readonly distance: number;
}

/** Scratch space: picking runs on every move of the pointer and allocates nothing. */
const hitPoint = new Vector3();
const partBox = new Box3();
const face = new Triangle();

export interface LayerPick<Id extends string> {
  readonly id: Id;
  /** Metres from the ray's origin. */
  readonly distance: number;
  /** Which of the layer's triangles. */
  readonly triangle: number;
}

/**
 * The nearest structure of a layer that `accepts` lets through. Walks the layer's search tree nearest box
 * first and leaves out whatever lies behind the best hit so far; until there is a tree, part by part.
 */
export function pickLayer<Id extends string>(
  layer: BodyLayer<Id>,
  ray: Ray,
  accepts: (id: Id) => boolean,
): LayerPick<Id> | null {
  const accepted = layer.ids.map(accepts);
  let nearest = Infinity;
  let nearestTriangle = -1;
  const meet = ({ a, b, c }: Triangle, index: number): false => {
    if (!accepted[layer.structureOfTriangle[index]!]) return false;
    if (!ray.intersectTriangle(a, b, c, true, hitPoint)) return false;
    const distance = hitPoint.distanceTo(ray.origin);
    if (distance < nearest) {
      nearest = distance;
      nearestTriangle = index;
    }
    return false;
  };
  if (layer.hasBvh)
    layer.bvh.shapecast({
      boundsTraverseOrder: (box) => entryDistance(ray, box),
      intersectsBounds: (_box, _isLeaf, distance) => (distance ?? 0) < nearest,
      intersectsTriangle: meet,
    });
  else
    layer.ids.forEach((id, s) => {
      const { min, max } = layer.boundsOf(id)!;
      partBox.min.set(...min);
      partBox.max.set(...max);
      if (accepted[s] && entryDistance(ray, partBox) < nearest) eachTriangle(layer, s, meet);
    });
  if (nearestTriangle < 0) return null;
  const id = layer.ids[layer.structureOfTriangle[nearestTriangle]!]!;
  return { id, distance: nearest, triangle: nearestTriangle };
}

/** Every triangle of a structure at the current age, in the same scratch space. */
function eachTriangle(
  { starts, triangles, geometry }: BodyLayer,
  s: number,
  tell: (triangle: Triangle, index: number) => void,
): void {
  const points = geometry.getAttribute("position").array;
  for (let i = starts[s]!; i < starts[s + 1]!; i += 3) {
    face.a.fromArray(points, triangles[i]! * 3);
    face.b.fromArray(points, triangles[i + 1]! * 3);
    face.c.fromArray(points, triangles[i + 2]! * 3);
    tell(face, i / 3);
  }
}

/** How far along the ray the box begins, metres; 0 from inside it, infinity beside it. */
function entryDistance({ origin, direction }: Ray, { min, max }: Box3): number {
  let enter = 0;
  let leave = Infinity;
  for (const axis of ["x", "y", "z"] as const) {
    const a = (min[axis] - origin[axis]) / direction[axis];
    const b = (max[axis] - origin[axis]) / direction[axis];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave ? enter : Infinity;
}

/**
 * What a pointer touches. Solid parts come first, through the glass of the skin; faded parts let the ray
 * pass; the skin answers where nothing solid lies behind it, or first of all when it is solid itself.
 *
 * In an x-ray everything lies over everything, and what is seen is meant: what is pointed out, then bones, and
 * where there are none what the glass body would answer.
 */
export function pick(model: BodyModel, ray: Ray, choice: Choice): Pick | null {
  const ofSkin = (): Pick | null => pickLayer(model.skin, ray, () => true);
  const ofOrgans = (accepts: (id: StructureId) => boolean): Pick | null =>
    pickLayer(model.organs, ray, accepts);
  const isSolid = (id: StructureId): boolean => isPickable(organPresence(id, choice));
  if (isPickable(skinPresence(choice))) return ofSkin();
  if (choice.lens !== "xray") return ofOrgans(isSolid) ?? ofSkin();
  const pointedOut = showsInside(choice) ? ofOrgans(isSolid) : null;
  return pointedOut ?? ofOrgans(isBone) ?? ofOrgans(isSolid) ?? ofSkin();
}
