import { drawnClosure, growthPlatesOf } from "../../domain/growth-plates.ts";
import type { ViewerState } from "../store.ts";

/** The block is the lower end of the thigh bone, and closes when that does. */
const PLATE = growthPlatesOf("femur-left").find(({ id }) => id === "femur-distal-physis")!;

/** How the block's growth plate is drawn at the body's age: the mean of girls and boys. */
export function plateStateHere({
  ageYears,
}: Pick<ViewerState, "ageYears">): "open" | "closing" | "closed" {
  const closure = drawnClosure(PLATE, ageYears);
  if (closure === 0) return "open";
  return closure < 1 ? "closing" : "closed";
}
