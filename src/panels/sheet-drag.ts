import { type SheetStep, settle } from "./sheet-steps.ts";

/** Less than this is a press, CSS pixels. */
const DRAG_SLOP_PX = 6;

interface Grip {
  readonly startY: number;
  readonly startHeightPx: number;
  lastY: number;
  lastMs: number;
  speedPxPerMs: number;
}

export interface SheetDragOptions {
  readonly sheet: HTMLElement;
  /** What the finger holds; buttons in it stay buttons. */
  readonly head: HTMLElement;
  readonly onSettle: (step: SheetStep) => void;
}

/** The sheet follows the finger on its head and settles when it lets go. Returns what undoes it. */
export function connectSheetDrag({ sheet, head, onSettle }: SheetDragOptions): () => void {
  let grip: Grip | null = null;

  function hold(event: PointerEvent): void {
    if ((event.target as Element).closest("button")) return;
    grip = {
      startY: event.clientY,
      startHeightPx: sheet.offsetHeight,
      lastY: event.clientY,
      lastMs: event.timeStamp,
      speedPxPerMs: 0,
    };
    head.setPointerCapture(event.pointerId);
  }

  function follow(event: PointerEvent): void {
    if (!grip) return;
    const elapsedMs = Math.max(1, event.timeStamp - grip.lastMs);
    grip.speedPxPerMs = (grip.lastY - event.clientY) / elapsedMs;
    grip.lastY = event.clientY;
    grip.lastMs = event.timeStamp;
    const movedPx = grip.startY - event.clientY;
    if (Math.abs(movedPx) < DRAG_SLOP_PX && !("dragging" in sheet.dataset)) return;
    sheet.dataset["dragging"] = "";
    sheet.style.blockSize = `${grip.startHeightPx + movedPx}px`;
  }

  function letGo(): void {
    const held = grip;
    grip = null;
    if (!held || !("dragging" in sheet.dataset)) return;
    const heightPx = sheet.offsetHeight;
    delete sheet.dataset["dragging"];
    sheet.style.blockSize = "";
    const roomPx = sheet.closest("main")?.clientHeight ?? innerHeight;
    onSettle(
      settle({
        heightPx,
        speedPxPerMs: held.speedPxPerMs,
        heightsPx: [head.offsetHeight, roomPx / 2, roomPx],
      }),
    );
  }

  const controller = new AbortController();
  const { signal } = controller;
  head.addEventListener("pointerdown", hold, { signal });
  head.addEventListener("pointermove", follow, { signal });
  head.addEventListener("pointerup", letGo, { signal });
  head.addEventListener("pointercancel", letGo, { signal });
  return () => controller.abort();
}
