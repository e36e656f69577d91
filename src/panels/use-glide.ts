import { useEffect, useRef, useState } from "react";
import type { PictureBox } from "./picture-path.ts";

/** About as long as the 3D camera takes. */
const GLIDE_MS = 450;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/**
 * Follows a frame with a short glide; at once at the beginning, while nobody looks, and for people who asked
 * for less motion.
 */
export function useGlide(target: PictureBox | null, isUnseen: boolean): PictureBox | null {
  const [shown, setShown] = useState(target);
  const now = useRef(target);

  useEffect(() => {
    const from = now.current;
    const show = (box: PictureBox | null): void => {
      now.current = box;
      setShown(box);
    };
    const isStill = isUnseen || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (!target || !from || isStill) {
      show(target);
      return undefined;
    }
    const started = performance.now();
    let handle = requestAnimationFrame(function step(time) {
      const share = Math.min(1, Math.max(0, (time - started) / GLIDE_MS));
      show(share === 1 ? target : between(from, target, easeOut(share)));
      if (share < 1) handle = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(handle);
  }, [target, isUnseen]);

  return shown;
}

function between(from: PictureBox, to: PictureBox, share: number): PictureBox {
  const at = (side: keyof PictureBox): number => from[side] + (to[side] - from[side]) * share;
  return { left: at("left"), top: at("top"), right: at("right"), bottom: at("bottom") };
}
