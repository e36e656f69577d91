import { type RefObject, useLayoutEffect, useState } from "react";

export interface Fit {
  /** CSS pixels that stand over the page's end; 0 where all is on it. */
  readonly overPx: number;
  /** How many of the sentences told last would have to go, at least; all of them may not be enough. */
  readonly tooMany: number;
}

const FITS: Fit = { overPx: 0, tooMany: 0 };
/** Lengths are rounded differently by the page and by its measure. */
const SLACK_PX = 1;

/** Whether everything is on the one page; measured whenever something on it changes. */
export function useFit(page: RefObject<HTMLElement | null>): Fit {
  const [fit, setFit] = useState(FITS);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const look = () => {
      const next = measure(element);
      setFit((now) => (now.overPx === next.overPx && now.tooMany === next.tooMany ? now : next));
    };
    const observer = new ResizeObserver(look);
    const changes = new MutationObserver(look);
    observer.observe(element);
    changes.observe(element, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    // Letters of another width.
    void document.fonts.ready.then(look);
    look();
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [page]);
  return fit;
}

/** An estimate: what stands beside the picture has other lines than what stands under it. */
function measure(page: HTMLElement): Fit {
  const overPx = page.scrollHeight - page.clientHeight;
  if (overPx <= SLACK_PX) return FITS;
  const told = [...page.querySelectorAll<HTMLElement>("[data-told]")].toReversed();
  // With a sentence its sources go.
  const sourcesPx = page.querySelector<HTMLElement>(".handout-sources")?.offsetHeight ?? 0;
  let rest = overPx;
  let tooMany = 0;
  while (rest > 0 && tooMany < told.length) {
    rest -= told[tooMany]!.offsetHeight + sourcesPx / told.length;
    tooMany++;
  }
  return { overPx, tooMany };
}
