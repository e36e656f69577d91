/** Where labels stand beside a picture: in two columns, each beside its point, none over another. Pure; CSS pixels. */

export interface CalloutPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Size of the label. */
  readonly width: number;
  readonly height: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedCallout {
  readonly id: string;
  /** The label's top left corner. */
  readonly left: number;
  readonly top: number;
  /** Where its line begins; it ends at the point. */
  readonly lineX: number;
  readonly lineY: number;
}

/** Between labels. */
const GAP = 4;
/** Narrower than this, names would cover the picture: points then carry numbers. */
export const NARROW = 520;

export function layOutCallouts(points: readonly CalloutPoint[], area: Area): PlacedCallout[] {
  const byX = points.toSorted((a, b) => a.x - b.x);
  // As many on one side as on the other, so that lines stay short and cross little.
  const half = Math.ceil(byX.length / 2);
  return [...column(byX.slice(0, half), area, "left"), ...column(byX.slice(half), area, "right")];
}

/** How far beside the points numbers stand on narrow pictures. */
const BESIDE = 56;

/** For numbers in place of names, which need no more room than just beside the picture. */
export function areaBeside(points: readonly { readonly x: number }[], area: Area): Area {
  const xs = points.map(({ x }) => x);
  return {
    ...area,
    left: Math.max(area.left, Math.min(...xs) - BESIDE),
    right: Math.min(area.right, Math.max(...xs) + BESIDE),
  };
}

function column(
  points: readonly CalloutPoint[],
  area: Area,
  side: "left" | "right",
): PlacedCallout[] {
  const sorted = points.toSorted((a, b) => a.y - b.y);
  const tops = stack(sorted, area);
  return sorted.map(({ id, width, height }, i) => {
    const left = side === "left" ? area.left : area.right - width;
    return {
      id,
      left,
      top: tops[i]!,
      lineX: side === "left" ? left + width : left,
      lineY: tops[i]! + height / 2,
    };
  });
}

/** Each as near to its point as the others let it: pushed down past the one above, then up from the area's end. */
function stack(points: readonly CalloutPoint[], area: Area): number[] {
  const tops: number[] = [];
  let free = area.top;
  for (const { y, height } of points) {
    const top = Math.max(free, y - height / 2);
    tops.push(top);
    free = top + height + GAP;
  }
  let end = area.bottom;
  for (let i = points.length - 1; i >= 0; i--) {
    const { height } = points[i]!;
    tops[i] = Math.min(tops[i]!, end - height);
    end = tops[i]! - GAP;
  }
  return tops;
}
