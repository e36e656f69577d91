import { type PointerEvent, useRef } from "react";
import { nextStep, previousStep } from "../../state/present/lesson-actions.ts";

/** A finger that moved less did not swipe, CSS pixels. */
const SWIPE_PX = 48;

/** For what is turned over like a page: towards the start of a line goes on, the other way goes back. */
export function useSwipe() {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      start.current = pointerType === "mouse" ? null : { x: clientX, y: clientY };
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (!start.current) return;
      const across = clientX - start.current.x;
      const down = clientY - start.current.y;
      start.current = null;
      if (Math.abs(across) < SWIPE_PX || Math.abs(across) < Math.abs(down)) return;
      const isRtl = document.documentElement.dir === "rtl";
      if (across < 0 === isRtl) previousStep();
      else nextStep();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
