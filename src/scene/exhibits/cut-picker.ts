/** What a ray touches of a body that is cut: the cut's faces, or what of the body is left. */
import { Ray, Vector3 } from "three";
import type { SelectableId } from "../../domain/anatomy.ts";
import { selectStructure, stepBack } from "../../state/actions.ts";
import { viewerStore } from "../../state/store.ts";
import { choiceOf } from "../appearance.ts";
import type { ExhibitHit } from "../exhibit-stage.ts";
import type { BodyModel } from "../load-body.ts";
import { pick } from "../picking.ts";
import type { BodySection } from "./section.ts";
import type { Plane } from "./section-loops.ts";
import { isInside, loopsOf } from "./section-polygons.ts";

export interface DrawnCut {
  readonly section: BodySection;
  readonly plane: Plane;
  /** The side of the plane that is taken away. */
  readonly side: 1 | -1;
}

const rest = new Ray();
const at = new Vector3();

/** Never null: where the cut was, the whole body must not answer in its place. */
export function pickCut(
  model: BodyModel,
  { section, plane, side }: DrawnCut,
  ray: Ray,
): ExhibitHit {
  const name = (["x", "y", "z"] as const)[plane.axis];
  const offset = plane.at - ray.origin[name];
  const distance = offset / ray.direction[name];
  const startsInAir = offset * side < 0;
  const meets = distance > 0;
  if (meets) {
    ray.at(distance, at);
    const p = at.toArray();
    const point = [p[(plane.axis + 1) % 3]!, p[(plane.axis + 2) % 3]!] as const;
    const touched = section.parts.findLast(({ polygons }) => isInside(loopsOf(polygons), point));
    const isBody = section.body && isInside(loopsOf(section.body.polygons), point);
    if (startsInAir && touched) return hitOf(touched.id, distance);
    if (startsInAir && isBody) return { distance, choose: () => undefined };
  }
  const nothing: ExhibitHit = { distance: Infinity, choose: stepBack };
  if (startsInAir && !meets) return nothing;
  rest.copy(ray);
  if (startsInAir) rest.origin.copy(at);
  const hit = pick(model, rest, choiceOf(viewerStore.getState()));
  if (!hit) return nothing;
  const away = startsInAir ? distance + hit.distance : hit.distance;
  return startsInAir || !meets || away < distance ? hitOf(hit.id, away) : nothing;
}

const hitOf = (part: SelectableId, distance: number): ExhibitHit => ({
  distance,
  part,
  choose: () => selectStructure(part),
});
