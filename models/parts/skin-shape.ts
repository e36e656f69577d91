/** The whole body as one signed distance: trunk and limbs, head, hands and feet. */
import { bounded, type Distance, smoothMin } from "../shapes/blend.ts";
import { bodyDistance } from "./skin-body.ts";
import { footDistance, footPoint } from "./skin-foot.ts";
import { HAND_CENTRE, HAND_REACH, handDistance } from "./skin-hand.ts";
import { headDistance } from "./skin-head.ts";

/** Rounding of the joins, metres. */
const JOIN = { head: 0.035, wrist: 0.02, ankle: 0.025 } as const;

/** Metres, negative inside; left and right alike. */
export function skinDistance(): Distance {
  const body = bodyDistance();
  const head = bounded(headDistance(), [0, 1.715, 0.02], 0.14, JOIN.head);
  const hand = bounded(handDistance(), HAND_CENTRE, HAND_REACH, JOIN.wrist);
  const foot = bounded(footDistance(), footPoint(0, 0.05, 0.12), 0.16, JOIN.ankle);
  return (x, y, z) => {
    const ax = Math.abs(x);
    let d = smoothMin(body(x, y, z), head(x, y, z), JOIN.head);
    d = smoothMin(d, foot(ax, y, z), JOIN.ankle);
    return smoothMin(d, hand(ax, y, z), JOIN.wrist);
  };
}
