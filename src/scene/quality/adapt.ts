import { addAfterEffect, type RootState } from "@react-three/fiber";
import { setQualityLevel } from "../../state/quality-level.ts";
import { type Device, levelsFor, startLevel } from "./levels.ts";
import { startWatch, watchFrame } from "./watch.ts";

/** Adapts the level to the frames of a stage until the answer is called. Asks for no frame but the one after a change. */
export function adapt(
  get: () => Pick<RootState, "internal" | "controls">,
  device: Device,
): () => void {
  const levels = levelsFor(device.screenRatio);
  let watch = startWatch(startLevel(device));
  let drawnLevel = watch.level;
  /** When the last frame was drawn, if another had been asked for by then. */
  let followedMs: number | null = null;
  let change: ReturnType<typeof setTimeout> | undefined;

  const draw = (): void => {
    change = undefined;
    drawnLevel = watch.level;
    followedMs = null;
    setQualityLevel(levels[drawnLevel]!);
  };
  draw();

  const stop = addAfterEffect((timeMs) => {
    if (followedMs !== null && watch.level === drawnLevel)
      watch = watchFrame(watch, timeMs - followedMs, levels.length);
    followedMs = get().internal.frames > 0 ? timeMs : null;
    // Another sharpness is not seen while the picture glides by itself, but under a hand it would be. Not in this frame:
    // a new size empties the canvas, and the next frame fills it before it is shown.
    if (watch.level !== drawnLevel && !isHeld(get())) change ??= setTimeout(draw);
  });
  return () => {
    stop();
    clearTimeout(change);
  };
}

/** Whether a hand is turning, moving or zooming the body. */
const isHeld = ({ controls }: Pick<RootState, "controls">): boolean =>
  controls !== null && "currentAction" in controls && controls.currentAction !== 0;
