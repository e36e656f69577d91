/** The left ear: a shallow bowl with a rolled rim, a lobe and a tragus. Head's own coordinates, metres. */
import { coneChain, type Distance, ellipsoid, smoothMax, smoothMin } from "../shapes/blend.ts";
import { add, cross, normalize, scale, type Vec3 } from "../shapes/vec.ts";

export const EAR_CENTRE: Vec3 = [0.079, 1.697, -0.006];

/** In the ear's plane: backward and outward from the head, and upward, leaning back a little. */
const BACK = normalize([0.42, 0, -0.907]);
const UP = normalize([0.07, 0.985, -0.16]);
const OUT = normalize(cross(BACK, UP));

/** A point of the ear: towards the back, up, and out of its plane, metres. */
const at = (back: number, up: number, out = 0): Vec3 =>
  add(EAR_CENTRE, add(scale(BACK, back), add(scale(UP, up), scale(OUT, out))));

/** Thickness of the rim, halved. */
const RIM = 0.0045;

/** The helix from its root in the bowl over the top and down the back to the lobe. */
const HELIX: readonly Vec3[] = [
  at(-0.0075, 0.003, 0.001),
  at(-0.0095, 0.0145, 0.0015),
  at(-0.003, 0.0245, 0.002),
  at(0.0075, 0.0245, 0.002),
  at(0.0142, 0.015, 0.002),
  at(0.0142, 0.002, 0.0015),
  at(0.0085, -0.0125, 0.001),
  at(0.0005, -0.0215, 0),
];

export function earDistance(): Distance {
  const shell = ellipsoid({
    centre: at(0.0015, 0.003),
    radii: [0.0175, 0.0285, 0.0075],
    u: BACK,
    v: UP,
  });
  const bowl = ellipsoid({
    centre: at(0.001, 0.0025, 0.0085),
    radii: [0.0115, 0.0185, 0.0068],
    u: BACK,
    v: UP,
  });
  const helix = coneChain({ points: HELIX, radii: HELIX.map(() => RIM), blend: 0.003 });
  const lobe = ellipsoid({
    centre: at(-0.003, -0.0245, 0),
    radii: [0.0085, 0.0085, 0.0055],
    u: BACK,
    v: UP,
  });
  const tragus = ellipsoid({
    centre: at(-0.0115, -0.0045, 0.001),
    radii: [0.005, 0.0065, 0.0045],
    u: BACK,
    v: UP,
  });
  return (x, y, z) => {
    let d = smoothMax(shell(x, y, z), -bowl(x, y, z), 0.005);
    d = smoothMin(d, helix(x, y, z), 0.004);
    d = smoothMin(d, lobe(x, y, z), 0.007);
    return smoothMin(d, tragus(x, y, z), 0.005);
  };
}
