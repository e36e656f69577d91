import { viewerStore } from "../../state/store.ts";
import { AZIMUTH, facing } from "../facing.ts";

/** The azimuth that an exhibit's turn is added to, radians: that of the named view, or of the front. */
export function baseAzimuth(): number {
  const { view, structure } = viewerStore.getState();
  return AZIMUTH[facing(view === "free" ? "front" : view, structure)];
}
