import { usePrefersReducedTransparency } from "../../state/media.ts";
import { useViewer } from "../../state/store.ts";
import { LEVEL_LOOKS } from "./levels.ts";

/** Pixels drawn for each CSS pixel, where the screen has so many. */
export const usePixelRatioMax = (): number =>
  LEVEL_LOOKS[useViewer((state) => state.qualityLevel)].pixelRatioMax;

/** Whether fewer see-through parts are drawn: for the device's sake, or because a person asked the system for it. */
export function useIsThinned(): boolean {
  const isLight = useViewer((state) => LEVEL_LOOKS[state.qualityLevel].isThinned);
  return usePrefersReducedTransparency() || isLight;
}
