import { placesIn, type StructureId, structuresOfSubtype } from "../domain/anatomy.ts";
import type { ViewerState } from "../state/store.ts";

/** The lit places that one can go on to: the type's, or those of a whole bone; none from a place itself. */
export function placesWithin({
  subtype,
  structure,
}: Pick<ViewerState, "subtype" | "structure">): readonly StructureId[] {
  if (!subtype) return [];
  if (!structure) return structuresOfSubtype(subtype);
  return placesIn(structure, subtype).filter((id) => id !== structure);
}
