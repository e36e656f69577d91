import type { Device } from "./levels.ts";

/**
 * What this device is known to be. A graphics unit is told by whether the browser would refuse to do without: its name is
 * not asked for, which would tell one person from another.
 */
export const knownDevice = (): Device => ({
  screenRatio: devicePixelRatio,
  cores: navigator.hardwareConcurrency,
  memoryGb: (navigator as { readonly deviceMemory?: number }).deviceMemory,
  isSoftware: !canDraw({ failIfMajorPerformanceCaveat: true }),
});

/** Whether this browser can draw in 3D at all; asked before anything is created that would throw. */
export function canDraw(attributes?: WebGLContextAttributes): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2", attributes);
    // Browsers allow few contexts at a time; this one has answered its question.
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
