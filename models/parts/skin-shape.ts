/** The whole body as one signed distance: trunk and limbs, head, hands and feet. */
import { bounded, type Distance, smoothMin } from "../shapes/blend.ts";
import { bodyDistance } from "./skin-body.ts";
import { footDistance, footPoint } from "./skin-foot.ts";
import { HAND_CENTRE, HAND_REACH, handDistance } from "./skin-hand.ts";
import { headDistance } from "./skin-head.ts";
import { skinRelief } from "./skin-relief.ts";

/** Rounding of the joins, metres. */
const JOIN = { head: 0.035, wrist: 0.02, ankle: 0.025 } as const;

/** Metres, negative inside; left and right alike. */
export function skinDistance(): Distance {
  const body = bodyDistance();
  const head = bounded(headDistance(), [0, 1.715, 0.02], 0.14, JOIN.head);
  const hand = bounded(handDistance(), HAND_CENTRE, HAND_REACH, JOIN.wrist);
  const foot = bounded(footDistance(), footPoint(0, 0.05, 0.12), 0.16, JOIN.ankle);
  const relief = skinRelief();
  return (x, y, z) => {
    const ax = Math.abs(x);
    let d = smoothMin(body(x, y, z), head(x, y, z), JOIN.head);
    d = smoothMin(d, foot(ax, y, z), JOIN.ankle);
    d = smoothMin(d, hand(ax, y, z), JOIN.wrist);
    // Relief is shallow: it matters near the surface alone.
    return Math.abs(d) < 0.03 ? d - relief(ax, y, z) : d;
  };
}
