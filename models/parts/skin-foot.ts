/**
 * The left foot of a child: heel, arch, instep and five toes, its sole flat on the floor. Designed on the
 * reference's ankle; about 18 cm long at ten. Reference frame, metres.
 */
import {
  bounded,
  coneChain,
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothUnion,
  taperedCapsule,
} from "../shapes/blend.ts";
import { normalize, type Vec3 } from "../shapes/vec.ts";

/** Back of the heel on the floor, and where the foot points: about 12° outward. */
const HEEL: Vec3 = [0.2, 0, -0.15];
const forward = normalize([0.035, 0, 0.165]);
const lateral: Vec3 = [forward[2], 0, -forward[0]];

/** From foot coordinates (towards the little toe, up, towards the toes) to the body's. */
export function footPoint(side: number, up: number, far: number): Vec3 {
  return [
    HEEL[0] + lateral[0] * side + forward[0] * far,
    up,
    HEEL[2] + lateral[2] * side + forward[2] * far,
  ];
}

interface Toe {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radius: number;
}
/** Big toe first; foot coordinates. */
const TOES: readonly Toe[] = [
  { from: [-0.0345, 0.0195, 0.19], to: [-0.031, 0.0145, 0.24], radius: 0.0165 },
  { from: [-0.0085, 0.021, 0.197], to: [-0.004, 0.0135, 0.246], radius: 0.0118 },
  { from: [0.0095, 0.02, 0.193], to: [0.0145, 0.012, 0.238], radius: 0.0106 },
  { from: [0.0255, 0.0175, 0.185], to: [0.0305, 0.01, 0.225], radius: 0.0095 },
  { from: [0.0395, 0.016, 0.174], to: [0.0435, 0.0094, 0.206], radius: 0.009 },
];

/** How round the sole's edge is, metres. */
const SOLE_EDGE = 0.012;

const at = (p: Vec3): Vec3 => footPoint(...p);

export function footDistance(): Distance {
  const heel = ellipsoid({
    centre: at([-0.001, 0.038, 0.038]),
    radii: [0.033, 0.0445, 0.0395],
    u: lateral,
  });
  const ankle = taperedCapsule({
    from: at([0.001, 0.095, 0.064]),
    to: at([0, 0.045, 0.062]),
    fromRadius: 0.034,
    toRadius: 0.036,
  });
  const instep = taperedCapsule({
    from: at([-0.002, 0.072, 0.075]),
    to: at([-0.01, 0.026, 0.185]),
    fromRadius: 0.033,
    toRadius: 0.0245,
  });
  const outer = taperedCapsule({
    from: at([0.008, 0.024, 0.05]),
    to: at([0.026, 0.02, 0.172]),
    fromRadius: 0.0272,
    toRadius: 0.0215,
  });
  const inner = taperedCapsule({
    from: at([-0.014, 0.04, 0.09]),
    to: at([-0.0325, 0.0205, 0.195]),
    fromRadius: 0.025,
    toRadius: 0.0195,
  });
  const ball = ellipsoid({
    centre: at([-0.003, 0.021, 0.186]),
    radii: [0.048, 0.0225, 0.027],
    u: lateral,
  });
  const body = smoothUnion([heel, ankle, instep, outer, inner, ball], 0.026);
  const toes = TOES.map(({ from, to, radius }) =>
    bounded(
      coneChain({ points: [at(from), at(to)], radii: [radius * 0.97, radius], blend: 0.003 }),
      at(to),
      0.07,
      0.02,
    ),
  );
  return (x, y, z) => {
    let digits = Infinity;
    for (const toe of toes) digits = smoothMin(digits, toe(x, y, z), 0.0022);
    return smoothMax(smoothMin(body(x, y, z), digits, 0.016), -y, SOLE_EDGE);
  };
}
