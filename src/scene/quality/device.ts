import type { Device } from "./levels.ts";

/**
 * What this device is known to be. A graphics unit is told by whether the browser would have refused to do without: its
 * name is not asked for, which would tell one person from another.
 * @param context in which the body is drawn
 */
export const knownDevice = (context: WebGLRenderingContextBase): Device => ({
  screenRatio: devicePixelRatio,
  cores: navigator.hardwareConcurrency,
  memoryGb: (navigator as { readonly deviceMemory?: number }).deviceMemory,
  isSoftware: !context.getContextAttributes()?.failIfMajorPerformanceCaveat,
});

/**
 * A canvas that can be drawn on in 3D, with a graphics unit where there is one; null where there can be none. Browsers
 * allow few contexts, and each takes its time: none is made only to be asked whether it can be.
 */
export function openCanvas(): HTMLCanvasElement | null {
  for (const failIfMajorPerformanceCaveat of [true, false]) {
    const canvas = document.createElement("canvas");
    const wishes = { antialias: true, depth: true, failIfMajorPerformanceCaveat };
    try {
      if (canvas.getContext("webgl2", wishes)) return canvas;
    } catch {
      // Some browsers throw where others answer null.
    }
  }
  return null;
}
