import type { Side } from "../../src/domain/anatomy.ts";
import figures from "../figures/organs.json" with { type: "json" };
import {
  coneChain,
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothStep,
  taperedCapsule,
} from "../shapes/blend.ts";
import { radialDepth } from "../shapes/harmonic.ts";
import type { Part } from "../shapes/part.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { brainFolds } from "./brain-folds.ts";
import { organSurface } from "./organ-surface.ts";
import { braincase, WALL_M } from "./skull.ts";

export interface BrainOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const BRAIN_DEFAULTS: BrainOptions = { edge: 0.0044, triangles: 4100 };

/** Brain coverings and fluid between brain and bone, metres. */
const COVERINGS_M = 0.0025;

/** Longitudinal fissure: half-width in the depth and at the surface; floor on the corpus callosum. */
const FISSURE = {
  deep: 0.0026,
  mouth: 0.003,
  mouthDepth: 0.009,
  floor: 1.738,
  ends: 0.04,
} as const;

/** Lateral (Sylvian) fissure: between frontal and temporal lobe, rising backwards on each side. */
const SYLVIAN = coneChain({
  points: [
    [0.034, 1.704, 0.05],
    [0.058, 1.713, 0.034],
    [0.07, 1.727, 0.012],
    [0.071, 1.745, -0.02],
  ],
  radii: [0.009, 0.0055, 0.0035, 0.002],
  blend: 0.006,
});

/** The tentorium, a tent between cerebrum and cerebellum: sides, ridge in the midline, slope forwards. */
const TENTORIUM = { y: 1.712, ridge: 0.014, halfWidth: 0.03, slope: 0.12, gap: 0.0028 } as const;
const tentorium = (x: number, z: number): number =>
  TENTORIUM.y + TENTORIUM.ridge * Math.exp(-((x / TENTORIUM.halfWidth) ** 2)) + TENTORIUM.slope * z;

/** Depth of the sulci, and from which value of the pattern down they begin and are deepest; metres. */
const SULCI = { depth: 0.0075, begin: 0.35, deepest: -0.55 } as const;
const folds: Readonly<Record<Side, (p: Vec3) => number>> = {
  left: brainFolds("left"),
  right: brainFolds("right"),
};

/** Lowest height of the temporal lobes on the floor of the middle fossae, metres. */
const TEMPORAL_FLOOR_M = 1.7;

/** From the fossae at the skull's base, measured inside, to the vault, within the braincase's wall. */
const VAULT = { base: 1.7, from: 1.722, to: 1.752 } as const;
const vault = braincase();

const inSkull: Distance = (x, y, z) => {
  const high = smoothStep(VAULT.from, VAULT.to, y);
  const wall = y > VAULT.base ? vault(x, y, z) + WALL_M : -Infinity;
  if (high === 1) return wall + COVERINGS_M;
  const base = -radialDepth(figures.cranialCavity, [x, y, z]);
  const mixed = high === 0 ? base : base * (1 - high) + wall * high;
  return (y > VAULT.base ? smoothMax(mixed, wall, 0.004) : mixed) + COVERINGS_M;
};

/** Leaves of the cerebellum: nearly level furrows, metres. */
const FOLIA = { length: 0.0085, depth: 0.0013 } as const;

const hemisphere = ellipsoid({
  centre: [0.024, 1.699, -0.042],
  radii: [0.032, 0.025, 0.029],
  v: [0, 1, 0.25],
});
const vermis = ellipsoid({ centre: [0, 1.7, -0.044], radii: [0.016, 0.021, 0.024] });

/** Midbrain, the bulge of the pons, and the medulla down to the foramen magnum (landmarks.json). */
const brainStem = coneChain({
  points: [
    [0, 1.728, 0],
    [0, 1.71, 0.003],
    [0, 1.697, 0.001],
    [0, 1.678, -0.007],
    [0, 1.658, -0.01],
  ],
  radii: [0.015, 0.016, 0.0145, 0.0095, 0.007],
  blend: 0.012,
});

/** The stalks that hold the cerebellum to the pons. */
const peduncle = taperedCapsule({
  from: [0.007, 1.702, 0],
  to: [0.014, 1.701, -0.03],
  fromRadius: 0.011,
  toRadius: 0.013,
});

const cerebrum: Distance = (x, y, z) => {
  const skull = inSkull(x, y, z);
  if (skull > 0.012) return skull;
  const across = Math.abs(x);
  // At the back the cerebrum ends on the tentorium; in the middle it ends above the stem; the temporal
  // lobes beside it fill the skull down to its floor.
  const back = smoothStep(0.004, -0.014, z);
  const middle = smoothStep(0.03, 0.016, across);
  let d = smoothMax(skull, (tentorium(x, z) + TENTORIUM.gap - y) * back - 0.05 * (1 - back), 0.012);
  d = smoothMax(d, (1.712 - y) * middle - 0.05 * (1 - middle), 0.01);
  d = smoothMax(d, TEMPORAL_FLOOR_M - y, 0.016);
  d = smoothMax(d, -SYLVIAN(across, y, z), 0.006);
  const medial = smoothStep(0.004, 0.009, across);
  // Undersides are left smooth: on the floor of the skull and on the tentorium.
  const low =
    smoothStep(1.7, 1.735, y) * smoothStep(0.002, 0.016, y - tentorium(x, z) + 0.05 * (1 - back));
  if (Math.abs(d) < 0.012) {
    const fold = folds[x > 0 ? "left" : "right"]([across, y, z]);
    d += SULCI.depth * medial * low * smoothStep(SULCI.begin, SULCI.deepest, fold);
  }
  const halfWidth =
    FISSURE.deep + FISSURE.mouth * Math.exp(Math.min(0, skull) / FISSURE.mouthDepth);
  const above = Math.min(FISSURE.floor - y, FISSURE.ends - Math.abs(z));
  return smoothMax(d, -Math.max(across - halfWidth, above), 0.006);
};

const cerebellum: Distance = (x, y, z) => {
  const across = Math.abs(x);
  let d = smoothMin(hemisphere(across, y, z), vermis(x, y, z), 0.006);
  d = smoothMin(d, peduncle(across, y, z), 0.01);
  if (d > 0.01) return d;
  if (z < -0.02)
    d += FOLIA.depth * (0.5 + 0.5 * Math.cos(((y + 0.25 * z) * 2 * Math.PI) / FOLIA.length));
  d = smoothMax(d, y - tentorium(x, z) + TENTORIUM.gap, 0.018);
  return smoothMax(d, inSkull(x, y, z), 0.014);
};

const brainDistance: Distance = (x, y, z) => {
  const below = smoothMin(cerebellum(x, y, z), brainStem(x, y, z), 0.004);
  return smoothMin(cerebrum(x, y, z), below, 0.002);
};

/** Two folded hemispheres, cerebellum and brain stem, inside the measured skull. */
export function buildBrain(options: BrainOptions = BRAIN_DEFAULTS): Part[] {
  const mesh = organSurface(brainDistance, {
    min: [-0.08, 1.645, -0.1],
    max: [0.08, 1.83, 0.105],
    ...options,
  });
  return [{ id: "brain", mesh }];
}
