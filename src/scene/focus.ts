/** What the camera should have in its frame. */
import {
  isSkinRegion,
  partsOf,
  SKIN_REGIONS,
  type StructureId,
  structuresOfSubtype,
} from "../domain/anatomy.ts";
import { sizesAt } from "../domain/body-sizes.ts";
import { AGE_MAX_YEARS } from "../domain/view.ts";
import type { ViewerState } from "../state/store.ts";
import { atLeast, type Box, standing, union } from "./framing.ts";
import type { BodyModel } from "./load-body.ts";

/** A chosen part is shown with what lies around it, metres. */
const SURROUNDINGS_M = 0.26;
/** From this share of the body's height on, a type's places are shown on the whole body. */
const WHOLE_BODY_SHARE = 0.55;

const TALLEST_M = sizesAt(AGE_MAX_YEARS).statureCm / 100;

export interface Focus extends Pick<ViewerState, "subtype" | "structure"> {
  /** What the open chapter shows, if it shows places of its own. */
  readonly lit: ReadonlySet<StructureId> | null;
}

/**
 * The box of what the open chapter shows, of the chosen part, of the places of the chosen type, or of the whole
 * body; metres, at the age shown.
 */
export function focusOf(model: BodyModel, { subtype, structure, lit }: Focus): Box | null {
  if (structure && !lit) {
    const box = unionOf(model, partsOf(structure));
    if (box) return atLeast(box, SURROUNDINGS_M);
  }
  const body = unionOf(model, SKIN_REGIONS);
  const whole = body && standing(body, TALLEST_M);
  const shown = lit ? [...lit] : subtype ? structuresOfSubtype(subtype) : [];
  const places = unionOf(model, shown);
  if (!places || !body) return whole;
  // Places from head to foot are seen on the whole body, not on one that is cut off at the neck.
  const share = (places.max[1] - places.min[1]) / (body.max[1] - body.min[1]);
  return share > WHOLE_BODY_SHARE ? whole : atLeast(places, SURROUNDINGS_M);
}

const unionOf = (model: BodyModel, ids: readonly StructureId[]): Box | null =>
  union(ids.map((id) => boundsOf(model, id)).filter((box) => box !== null));

function boundsOf(model: BodyModel, id: StructureId): Box | null {
  return isSkinRegion(id) ? model.skin.boundsOf(id) : model.organs.boundsOf(id);
}
