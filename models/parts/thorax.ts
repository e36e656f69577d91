import figures from "../figures/organs.json" with { type: "json" };

const { axisZ, bottom, top, angular, vertical, coefficients } = figures.thorax;

/** Inner radius of the rib cage about its vertical axis, metres, at an angle from the front (radians). */
export function thoraxRadius(angle: number, height: number): number {
  const t = Math.min(1, Math.max(-1, (2 * (height - bottom)) / (top - bottom) - 1));
  const c = Math.cos(angle);
  let radius = 0;
  let [cosBefore, cosNow] = [c, 1];
  for (let m = 0, i = 0; m <= angular; m++) {
    let [before, now] = [t, 1];
    for (let k = 0; k <= vertical; k++, i++) {
      radius += coefficients[i]! * cosNow * now;
      [before, now] = [now, 2 * t * now - before];
    }
    [cosBefore, cosNow] = [cosNow, 2 * c * cosNow - cosBefore];
  }
  return radius;
}

/**
 * The space inside the ribs, spine included, as a signed distance (metres, negative inside); open above
 * and below: heights beyond the ribs take the last section.
 */
export function thoraxDistance(x: number, y: number, z: number): number {
  const forward = z - axisZ;
  return Math.hypot(x, forward) - thoraxRadius(Math.atan2(x, forward), y);
}
