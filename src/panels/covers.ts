/**
 * How much of the stage the panels cover, measured and published to the store, so that the camera frames
 * the body in what is left. A panel registers with `ref={coverLeft}`.
 */
import { setInsets } from "../state/actions.ts";
import { type Insets, viewerStore } from "../state/store.ts";

/** Where lines of text begin and end; left and right follow from the page's direction. */
type CoveredSide = "top" | "bottom" | "start" | "end";

/** Air between a panel and the framed part, CSS pixels. */
const GAP_PX = 12;

/** More than this share of the stage is never given away: the camera needs something to frame in. */
const MAX_COVERED_SHARE = 0.72;

let stage: HTMLElement | null = null;
const covers = new Map<HTMLElement, CoveredSide>();
const observer =
  typeof ResizeObserver === "undefined" ? null : new ResizeObserver(() => publishInsets());

function sideOf(side: CoveredSide): keyof Insets {
  if (side === "top" || side === "bottom") return side;
  const isRtl = document.documentElement.dir === "rtl";
  return (side === "start") === isRtl ? "right" : "left";
}

function measure(frame: DOMRect): Insets {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const [element, covered] of covers) {
    const side = sideOf(covered);
    const box = element.getBoundingClientRect();
    const depth = {
      top: box.bottom - frame.top,
      right: frame.right - box.left,
      bottom: frame.bottom - box.top,
      left: box.right - frame.left,
    }[side];
    insets[side] = Math.max(insets[side], Math.round(depth + GAP_PX));
  }
  const maxHeight = frame.height * MAX_COVERED_SHARE;
  return {
    ...insets,
    top: Math.min(insets.top, maxHeight),
    bottom: Math.min(insets.bottom, maxHeight - Math.min(insets.top, maxHeight)),
  };
}

/** For changes that move panels without changing their size, such as the page's direction. */
export function publishInsets(): void {
  const frame = stage?.getBoundingClientRect();
  if (!frame || frame.width === 0) return;
  const next = measure(frame);
  const now = viewerStore.getState().insets;
  const isSame = (["top", "right", "bottom", "left"] as const).every((s) => next[s] === now[s]);
  if (!isSame) setInsets(next);
}

function register(element: HTMLElement, forget: () => void): () => void {
  observer?.observe(element);
  publishInsets();
  return () => {
    observer?.unobserve(element);
    forget();
    publishInsets();
  };
}

/** A ref callback; React calls what it returns when the element goes. */
type MeasuredRef = (element: HTMLElement | null) => (() => void) | undefined;

/** For the element that the canvas fills. */
export const asStage: MeasuredRef = (element) => {
  stage = element;
  return element ? register(element, () => (stage = null)) : undefined;
};

const coverOf =
  (side: CoveredSide): MeasuredRef =>
  (element) => {
    if (!element) return undefined;
    covers.set(element, side);
    return register(element, () => covers.delete(element));
  };

/** For a panel that covers the stage from that side. */
export const coverTop = coverOf("top");
export const coverBottom = coverOf("bottom");
export const coverStart = coverOf("start");
export const coverEnd = coverOf("end");
