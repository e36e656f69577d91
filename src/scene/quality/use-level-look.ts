import { usePrefersReducedTransparency } from "../../state/media.ts";
import { useViewer } from "../../state/store.ts";
import { LEVEL_LOOKS } from "./levels.ts";

/** The smallest and the largest number of pixels drawn for each CSS pixel, as `Canvas` wants them. */
export function usePixelRatios(): [number, number] {
  const { pixelRatioMax } = LEVEL_LOOKS[useViewer((state) => state.qualityLevel)];
  return [Math.min(1, pixelRatioMax), pixelRatioMax];
}

/** Whether fewer see-through parts are drawn: for the device's sake, or because a person asked the system for it. */
export function useIsThinned(): boolean {
  const isLight = useViewer((state) => LEVEL_LOOKS[state.qualityLevel].isThinned);
  return usePrefersReducedTransparency() || isLight;
}
