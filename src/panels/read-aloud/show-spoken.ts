/** Shows on the page which sentence is being read. */

/** Room between the sentence and the edge of what can be seen. CSS pixels. */
const MARGIN = 12;
/** How far down it is put when it has to be brought into sight, so that what comes next is seen too. A share. */
const PUT_AT = 0.2;

const isScroller = (element: Element): boolean =>
  /auto|scroll/u.test(getComputedStyle(element).overflowY) &&
  element.scrollHeight > element.clientHeight;

function scrollerOf(element: Element): Element | null {
  let parent = element.parentElement;
  while (parent && !isScroller(parent)) parent = parent.parentElement;
  return parent;
}

/** Marks the element. @returns a function that takes the mark away. */
export function markSpoken(element: HTMLElement): () => void {
  element.dataset["spoken"] = "";
  return () => delete element.dataset["spoken"];
}

export interface FollowOptions {
  /** The one that was read before; null at the beginning. */
  readonly previous: Element | null;
  /** The row of buttons that stays at the top and covers what lies there. */
  readonly bar: Element;
}

/**
 * Brings the element into sight within its panel, and moves nothing else. A reader who has scrolled away from
 * what is read is left alone until it is in sight again.
 */
export function followSpoken(element: Element, { previous, bar }: FollowOptions): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const view = scroller.getBoundingClientRect();
  if (previous?.isConnected) {
    const before = previous.getBoundingClientRect();
    if (before.bottom < view.top || before.top > view.bottom) return;
  }
  const box = element.getBoundingClientRect();
  const top = view.top + bar.getBoundingClientRect().height + MARGIN;
  const bottom = view.bottom - MARGIN;
  if (box.top >= top && box.bottom <= bottom) return;
  const distance = box.top - (top + (bottom - top) * PUT_AT);
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({ top: distance, behavior: isCalm ? "instant" : "smooth" });
}
