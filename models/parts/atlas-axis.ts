/**
 * The first two vertebrae, which the reference lacks, at an adult's dimensions (Gray's Anatomy, 42nd ed.,
 * cervical vertebrae): atlas 78 mm wide, its canal 30 mm; axis 38 mm from its lower rim to the tip of the dens.
 */
import landmarks from "../figures/landmarks.json" with { type: "json" };
import { type Distance, smoothMin, smoothUnion, taperedCapsule } from "../shapes/blend.ts";
import { medialDistance, type MedialShape } from "../shapes/medial.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { archDistance, inFrame, VERTEBRAE, type VertebraFigure } from "./vertebra.ts";

/** Fillets, metres. */
const BLEND_M = 0.002;

/** Left half, about the middle of its ring: u sideways, v forward, w up, half-thickness; metres. */
const ATLAS: MedialShape = {
  nodes: [
    // Anterior arch with its tubercle.
    [0, 0.0128, 0.0005, 0.0038],
    [0.0105, 0.0106, 0.0005, 0.0031],
    // Lateral mass: upper and lower edge, in front and behind.
    [0.0172, 0.0062, 0.0016, 0.0042],
    [0.0198, -0.0052, 0.0018, 0.0042],
    [0.0165, 0.0052, -0.0036, 0.0042],
    [0.0192, -0.0048, -0.0034, 0.0042],
    // Transverse process round the foramen of the vertebral artery.
    [0.0208, 0.0048, -0.001, 0.0024],
    [0.0352, -0.0028, -0.0014, 0.0036],
    [0.0222, -0.009, -0.0006, 0.0027],
    // Posterior arch with its tubercle.
    [0.0175, -0.0165, 0.0006, 0.0031],
    [0.0095, -0.0272, 0, 0.0033],
    [0, -0.0308, 0, 0.0042],
  ],
  links: [
    [0, 1],
    [1, 2],
    [2, 3, 4],
    [3, 4, 5],
    [6, 7],
    [7, 8],
    [3, 8],
    [2, 6],
    [3, 9],
    [8, 9],
    [9, 10],
    [10, 11],
  ],
};
const ATLAS_FRAME = { centre: landmarks.vertebralBodies.C1, up: [0, 1, 0] } as const;

/** Left half of the axis' arch, in the same directions about the middle of its body. */
const AXIS_ARCH: MedialShape = {
  nodes: [
    // Shoulder that carries the atlas, pedicle, pars.
    [0.0095, -0.0015, 0.0035, 0.0058],
    [0.0168, -0.0032, 0.0036, 0.0052],
    [0.0145, -0.009, -0.001, 0.0046],
    [0.0178, -0.0145, -0.0085, 0.0038],
    // Transverse process round its foramen.
    [0.0165, -0.0015, -0.0045, 0.0026],
    [0.0268, -0.0075, -0.0085, 0.0026],
    [0.018, -0.0125, -0.004, 0.0024],
    // Lamina and the stout, forked spinous process.
    [0.0085, -0.021, -0.0035, 0.0036],
    [0, -0.027, -0.0015, 0.0042],
    [0, -0.0275, -0.0085, 0.0036],
    [0, -0.036, -0.006, 0.0042],
    [0.0042, -0.0435, -0.0105, 0.0036],
  ],
  links: [
    [0, 1],
    [0, 1, 2],
    [2, 3],
    [4, 5],
    [5, 6],
    [2, 7],
    [2, 3, 7],
    [7, 8, 9],
    [8, 9, 10],
    [10, 11],
  ],
};
const DENS = {
  from: [0, 0.001, 0.004],
  neck: [0, 0.0035, 0.0135],
  tip: [0, 0.0022, 0.0212],
  fromRadius: 0.0062,
  neckRadius: 0.0046,
  tipRadius: 0.0046,
} as const;

const third = VERTEBRAE[0]!;
/** The axis' body: as broad as the third vertebra's below, narrower above. */
export const AXIS: VertebraFigure = {
  ...third,
  level: "C2",
  centre: landmarks.vertebralBodies.C2,
  up: [0, 0.985, 0.173],
  upper: [0.006, 0, 0],
  lower: [-0.0122, -0.02, 0],
  outline: third.outline.map((c, i) => c * [1.08, 0.98, 0.9][i % 3]!),
};

export const atlasDistance = (): Distance => inFrame(ATLAS_FRAME, medialDistance(ATLAS, BLEND_M));

/** Dens and arch of the axis, to be joined with its body. */
export function axisDistance(): Distance {
  const arch = medialDistance(AXIS_ARCH, BLEND_M);
  const { from, neck, tip, fromRadius, neckRadius, tipRadius } = DENS;
  const dens = smoothUnion(
    [
      taperedCapsule({ from: [...from], to: [...neck], fromRadius, toRadius: neckRadius }),
      taperedCapsule({
        from: [...neck],
        to: [...tip],
        fromRadius: neckRadius,
        toRadius: tipRadius,
      }),
    ],
    BLEND_M,
  );
  return archDistance(AXIS, (u, v, w) => smoothMin(dens(u, v, w), arch(u, v, w), BLEND_M));
}

/** Half-width, reach below and above, behind and before, metres. */
function boxAround(
  [x, y, z]: readonly number[],
  reach: readonly [number, number, number],
): {
  min: Vec3;
  max: Vec3;
} {
  const [side, height, depth] = reach;
  return {
    min: [x! - side, y! - height, z! - depth],
    max: [x! + side, y! + height, z! + depth],
  };
}
export const ATLAS_BOX = boxAround(ATLAS_FRAME.centre, [0.042, 0.012, 0.038]);
export const AXIS_BOX = boxAround(AXIS.centre, [0.034, 0.032, 0.056]);
