/** From which side a named view looks. */
import type { SelectableId } from "../domain/anatomy.ts";
import type { View } from "../domain/view.ts";

/** Radians about the vertical; 0 looks from the front, +π/2 from the body's left. */
export const AZIMUTH: Readonly<Record<Exclude<View, "free">, number>> = {
  front: 0,
  back: Math.PI,
  left: Math.PI / 2,
  right: -Math.PI / 2,
};

/** The back of the trunk cannot be shown from the front. */
export function facing(
  view: Exclude<View, "free">,
  structure: SelectableId | null,
): Exclude<View, "free"> {
  return structure === "skin-trunk-back" && view === "front" ? "back" : view;
}
